"""Imports public templates, compiles their declarations, merges each with its rest, and compares the result with the original.

Each template has to come back without a hand edit: the same members, no change for `cargo cognito diff`, no new finding of the
linters, and as many overrides as the list says. The program writes docs/public-templates.md.
"""

import argparse
import collections
import json
import os
import pathlib
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci"))

import fetching
import lint_templates
import package
import table


def members(template):
    """The members of all sections, each with its section. A section that is no object is a member itself."""
    for section, value in template.items():
        # The only version there is, which a template need not name.
        if section == "AWSTemplateFormatVersion":
            continue
        if isinstance(value, dict):
            yield from ((f"{section}.{key}", member) for key, member in value.items())
        else:
            yield section, value


def is_compared_by_diff(member):
    return isinstance(member, dict) and str(member.get("Type")).startswith("AWS::Cognito::")


def difference(case):
    """What the merged template has, and the original does not, or the other way around."""
    original, merged = dict(members(case.original)), dict(members(case.merged))
    for name in original.keys() ^ merged.keys():
        yield f"{name} is {'new' if name in merged else 'missing'}"
    for name in original.keys() & merged.keys():
        # `diff` compares Cognito's resources by their meaning. Everything else has to be the same.
        if not is_compared_by_diff(original[name]) and original[name] != merged[name]:
            yield f"{name} differs: {json.dumps(original[name])} is now {json.dumps(merged[name])}"


def is_other_spelling(change):
    """Whether two values mean the same. cargo-cognito/README.md lists what an import may spell in another way."""
    path, before, after = change["path"], change["before"], change["after"]
    is_path = path == ".Metadata" and isinstance(before, dict) and list(before) == ["aws:cdk:path"]
    return after is None and (before == {} or is_path)


def diff(case):
    """What `cargo cognito diff` says about the two."""
    command = [case.cognito, "cognito", "diff", "--format", "json", case.folder / "original.json", case.folder / "merged.json"]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode or run.stderr:
        yield f"`diff` ends with {run.returncode}: {run.stdout}{run.stderr}"
    for change in json.loads(run.stdout or "[]"):
        if not is_other_spelling(change):
            yield f"`diff` finds a change: {json.dumps(change)}"


def new_findings(case):
    """Findings of the linters about the merged template that they do not have about the original."""
    found = lint_templates.findings([case.folder / "original.json", case.folder / "merged.json"])
    # `Fn::Join` is what the CDK writes, and so do declarations.
    found = [it for it in found if it.rule != "I1022"]
    counts = collections.Counter((it.tool, it.rule) for it in found if it.template == "original")
    for it in found:
        if it.template == "merged":
            counts[it.tool, it.rule] -= 1
            if counts[it.tool, it.rule] < 0:
                yield f"a new finding: {it}"


def judged(case):
    wrong = [*difference(case), *diff(case), *new_findings(case)]
    if case.overrides != case.row["overrides"]:
        wrong.append(f"{case.overrides} overrides, and not {case.row['overrides']} as in the list")
    if bool(case.overrides) != bool(case.row.get("reason")):
        wrong.append("the list has to say why there are overrides, if there are any, and only then")
    return wrong


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--templates", type=pathlib.Path, help="a folder with the templates as OWNER/NAME/PATH, instead of GitHub")
    parser.add_argument("--list", type=pathlib.Path, help="another list of templates; its table is printed, and no document written")
    parser.add_argument("--check", action="store_true", help="write no document, and fail if it would change")
    arguments = parser.parse_args()

    lint_templates.prove_that_each_tool_can_fail()
    rows = json.loads((arguments.list or ROOT / "tests/public/templates.json").read_text())
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve()
    work = target / "public"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)

    files = [fetching.template(row, arguments.templates, work / "fetched") for row in rows]
    cases = package.imported(rows, files, target / "debug/cargo-cognito", work)
    package.build(cases, work, target)
    failed = 0
    for case in cases:
        wrong = judged(case)
        failed += bool(wrong)
        print(f"{'FAILED' if wrong else 'ok'}: {case.name}: {case.resources} resources, {case.overrides} overrides")
        print("".join(f"    {line}\n" for line in wrong), end="")
    if failed or not cases:
        sys.exit(f"{failed} of {len(cases)} templates failed")
    print(f"{len(cases)} templates came back, with {sum(case.overrides for case in cases)} overrides")

    text = table.document(cases)
    document = ROOT / "docs/public-templates.md"
    if arguments.list:
        print(text)
    elif not arguments.check:
        document.write_text(text)
    elif document.read_text() != text:
        sys.exit("docs/public-templates.md is out of date; run tests/public/run")


main()
