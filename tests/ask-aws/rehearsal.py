"""Rehearses `tests/ask-aws/run` against moto on 127.0.0.1, with recorded answers of AWS. Called by `.ci/ask-aws`.

Moto accepts what Cognito rejects, so for some rules it is made to give an answer that someone got from Cognito.
"""

import argparse
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent))
# Imported first, because it ensures that no call leaves this machine.
from deploy import emulator  # noqa: E402

# These two are imported because they change moto.
import deploy.resources  # noqa: E402, F401
import deploy.service  # noqa: E402, F401
from deploy.checks import Checks  # noqa: E402
from moto.cloudformation.exceptions import ValidationError  # noqa: E402
from moto.cloudformation.models import CloudFormationBackend, Event  # noqa: E402

RECORDED = json.loads((HERE / "recorded.json").read_text())
ACCEPTED = ("short_password", "implicit_grant", "cognito_email_limit")
# What CloudFormation finally creates instead of a template that it cannot create.
PLAIN = json.dumps({"Resources": {"Pool": {"Type": "AWS::Cognito::UserPool", "Properties": {}}}})

PREFIX = "cognito-dsl-ask-"


class Aws:
    """Moto with the recorded answers, and a record of the calls."""

    def __init__(self):
        self.stuck = False
        self.most_at_once = 0
        self.names = []
        self._create = CloudFormationBackend.create_stack
        CloudFormationBackend.create_stack = lambda backend, name, template, *rest, **named: self._play(
            backend, name, template, *rest, **named
        )

    def _play(self, backend, name, template, *rest, **named):
        self.names.append(name)
        recorded = next((it for rule, it in RECORDED.items() if f"-{rule.replace('_', '-')}-" in name), {})
        refused = name.endswith("-bad") or recorded.get("good_too")
        if refused and "refused_at_once" in recorded:
            raise ValidationError(message=recorded["refused_at_once"])
        if refused and recorded:
            template = PLAIN
        stack = self._create(backend, name, template, *rest, **named)
        self.most_at_once = max(self.most_at_once, len(backend.stacks))
        if refused and recorded:
            cancelled = "Resource creation cancelled"
            for resource_type, reason in ((recorded["type"], recorded["event"]), ("AWS::Cognito::UserPoolGroup", cancelled)):
                stack.events.append(
                    Event(stack.stack_id, name, "Resource", "id", resource_type, "CREATE_FAILED", reason, None)
                )
            stack.status = "CREATE_FAILED"
        elif self.stuck:
            stack.status = "CREATE_IN_PROGRESS"
        return stack


def left():
    """The contents of the account."""
    stacks = emulator.client("cloudformation").describe_stacks()["Stacks"]
    pools = emulator.client("cognito-idp").list_user_pools(MaxResults=60)["UserPools"]
    roles = emulator.client("iam").list_roles()["Roles"]
    return [it["StackName"] for it in stacks] + [it["Name"] for it in pools] + [it["RoleName"] for it in roles]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--templates", type=pathlib.Path, required=True, help="what write_rule_templates wrote")
    templates = parser.parse_args().templates
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    checks = Checks()
    emulator.start()
    aws = Aws()
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / "answers.json"
        tool = Tool(templates, file)
        without_an_account(checks, tool)
        answered(checks, tool, aws, file)
        interrupted(checks, tool, aws, file)
        cleaned(checks, tool)
    known = json.loads((HERE / "answers.json").read_text())["answers"]
    checks.equal("rules in answers.json that there are not", sorted(it for it in known if not (templates / f"{it}.good.json").exists()), [])
    sys.exit(not checks.summary())


class Tool:
    def __init__(self, templates, file):
        self._command = [sys.executable, "-B", "-u", str(HERE), "--templates", str(templates)]
        self._options = ["--answers", str(file), "--every", "0.05", "--patience", "20"]

    def start(self, *options, environment=None, own_file=True):
        options = [*options, *(self._options if own_file else [])]
        return subprocess.Popen(
            [*self._command, *options],
            env=environment or {**os.environ},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def run(self, *options, **named):
        """The exit status, and the output."""
        process = self.start(*options, **named)
        out, err = process.communicate(timeout=50)
        return process.returncode, out + err


def only(*rules):
    return [option for rule in rules for option in ("--only", rule)]


def without_an_account(checks, tool):
    checks.section("Without an account")
    nobody = {"PATH": os.environ["PATH"], "HOME": "/nonexistent", "AWS_EC2_METADATA_DISABLED": "true"}
    status, said = tool.run("--dry-run", environment=nobody)
    checks.expect("a dry run needs no credentials", status == 0 and "attribute_bounds: AWS::Cognito::UserPool" in said, said[-300:])
    checks.expect("and says what is not asked", "duplicate_name: not asked" in said)
    for what, options, environment, words in (
        ("no region", ["--yes"], nobody, "no region: write --region"),
        ("no credentials", ["--yes", "--region", "eu-central-1"], nobody, "no credentials: sign in"),
        ("nobody to agree", [], None, "nobody is there to agree: write --yes"),
        ("a rule that there is not", only("short_pasword"), None, "there is no rule short_pasword; did you mean short_password?"),
        ("a rule without templates", only("duplicate_name"), None, "duplicate_name cannot be asked about"),
        ("too many at once", ["--at-once", "11"], None, "--at-once takes 1 to 10"),
    ):
        status, said = tool.run(*options, environment=environment)
        checks.expect(f"{what} is said", status == 2 and words in said, said)
    status, said = tool.run("--yes", own_file=False)
    checks.expect("an emulator writes no file of the repository", status == 2 and "127.0.0.1 is not AWS" in said, said)
    checks.equal("what is in the account", left(), [])


def answered(checks, tool, aws, file):
    checks.section("Answers")
    rules = (*RECORDED, *ACCEPTED)
    status, said = tool.run("--yes", "--at-once", "2", *only(*rules))
    checks.equal("the exit status", status, 0) or print(said)
    known = json.loads(file.read_text())["answers"]
    for rule, recorded in RECORDED.items():
        if recorded.get("good_too"):
            checks.expect(f"{rule} is unclear and not noted", rule not in known and f"{rule}: unclear: {recorded['words']}" in said, said)
        else:
            checks.equal(f"the words about {rule}", known.get(rule, {}).get("words"), recorded["words"])
    for rule in ACCEPTED:
        checks.equal(f"the verdict about {rule}", known.get(rule, {}).get("verdict"), "accepted")
    checks.equal("what is noted with it", sorted(known[ACCEPTED[0]]), ["date", "region", "verdict"])
    checks.expect("no more than two stacks were there at once", 1 <= aws.most_at_once <= 2, aws.most_at_once)
    checks.expect("each stack has the prefix", all(name.startswith(PREFIX) for name in aws.names), aws.names)
    checks.equal("what is in the account", left(), [])


def interrupted(checks, tool, aws, file):
    checks.section("Ctrl-c")
    aws.stuck = True
    before = file.read_text()
    for number in (signal.SIGINT, signal.SIGTERM):
        process = tool.start("--yes", *only(*ACCEPTED))
        end = time.monotonic() + 20
        while not left() and time.monotonic() < end:
            time.sleep(0.05)
        checks.expect("stacks are being created", bool(left()))
        process.send_signal(number)
        process.communicate(timeout=30)
        checks.equal(f"the exit status after {number.name}", process.returncode, 130)
        checks.equal("what is in the account", left(), [])
    checks.expect("nothing was noted", file.read_text() == before)
    aws.stuck = False


def cleaned(checks, tool):
    checks.section("What an earlier run left behind")
    cloudformation = emulator.client("cloudformation")
    tag = {"Key": "cognito-dsl", "Value": "ask-aws"}
    cloudformation.create_stack(StackName=f"{PREFIX}old", TemplateBody=PLAIN, Tags=[tag])
    cloudformation.create_stack(StackName=f"{PREFIX}of-somebody-else", TemplateBody=PLAIN)
    cloudformation.create_stack(StackName="shop", TemplateBody=PLAIN, Tags=[tag])
    status, said = tool.run("--clean", "--yes")
    checks.equal("the exit status", status, 0) or print(said)
    stacks = cloudformation.describe_stacks()["Stacks"]
    checks.equal("the other stacks", sorted(it["StackName"] for it in stacks), [f"{PREFIX}of-somebody-else", "shop"])


if __name__ == "__main__":
    main()
