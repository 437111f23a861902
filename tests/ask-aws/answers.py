"""The answers, in the file that docs/rules.md shows."""

import datetime
import json
import pathlib

FILE = pathlib.Path(__file__).parent / "answers.json"

REJECTED = "rejected"
ACCEPTED = "accepted"
UNCLEAR = "unclear"


def verdict(bad, good):
    """What two answers mean for a rule. Each is the objection to a template, or nothing."""
    if good is not None:
        return UNCLEAR
    return ACCEPTED if bad is None else REJECTED


def read(path):
    return json.loads(path.read_text())["answers"] if path.exists() else {}


def write(path, answers):
    text = {"written_by": "tests/ask-aws/run", "answers": dict(sorted(answers.items()))}
    path.write_text(json.dumps(text, indent=1, ensure_ascii=False) + "\n")


def entry(bad, region):
    """The entry in the file for a rule whose good example was accepted."""
    today = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
    answer = {"date": today, "region": region, "verdict": verdict(bad, None)}
    return answer if bad is None else {**answer, "words": bad}
