"""Checks templates with cfn-lint and cloudformation-validate. Called by `lint-templates`, which writes the templates."""

import argparse
import dataclasses
import fnmatch
import json
import pathlib
import subprocess
import sys
import tempfile

from cloudformation_validate import CompositeEngine

CFN_LINT = "cfn-lint"
VALIDATE = "cloudformation-validate"


@dataclasses.dataclass(frozen=True)
class Finding:
    tool: str
    rule: str
    is_error: bool
    template: str
    message: str

    def __str__(self):
        level = "error" if self.is_error else "remark"
        return f"{self.template}: {self.tool} {level} {self.rule}: {self.message}"


def cfn_lint(templates):
    # One run for all templates, because it takes a second to start. The exit status is a mask of the levels that it found.
    command = [pathlib.Path(sys.executable).with_name("cfn-lint"), "--include-checks", "I", "--format", "json", "--", *map(str, templates)]
    run = subprocess.run(command, capture_output=True, text=True)
    if run.returncode & ~0b1110 or run.stderr.strip():
        sys.exit(f"cfn-lint failed with {run.returncode}: {run.stderr}")
    for match in json.loads(run.stdout):
        rule = match["Rule"]["Id"]
        yield Finding(CFN_LINT, rule, match["Level"] == "Error", pathlib.Path(match["Filename"]).stem, match["Message"])


def cloudformation_validate(templates):
    engine = CompositeEngine()
    for template in templates:
        for found in engine.validate_template(template).diagnostics:
            is_error = found.severity.name in ("FATAL", "ERROR")
            yield Finding(VALIDATE, found.rule_id, is_error, template.stem, found.message)


def findings(templates):
    if not templates:
        sys.exit("there are no templates to judge")
    for template in templates:
        if template.suffix == ".json":
            json.loads(template.read_text())
    return [*cfn_lint(templates), *cloudformation_validate(templates)]


def prove_that_each_tool_can_fail():
    """Makes sure that the tools work: each has to reject a wrong template, and to remark on an odd one."""
    wrong = {"UserPoolNam": "customers", "Policies": {"PasswordPolicy": {"MinimumLength": 4}}}
    pool = {"Type": "AWS::Cognito::UserPool"}
    broken = {
        "wrong": {"Resources": {"Pool": {**pool, "Properties": wrong}}},
        "odd": {"Parameters": {"Unused": {"Type": "String"}}, "Resources": {"Pool": pool}},
    }
    with tempfile.TemporaryDirectory() as folder:
        templates = []
        for name, template in broken.items():
            templates.append(pathlib.Path(folder, f"{name}.json"))
            templates[-1].write_text(json.dumps(template))
        found = findings(templates)
    for tool in (CFN_LINT, VALIDATE):
        for name in broken:
            if not any(it.tool == tool and it.template == name and it.is_error == (name == "wrong") for it in found):
                sys.exit(f"{tool} says nothing about the {name} template that is to prove that it looks")


def read_exclusions(path):
    exclusions = []
    for line in path.read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            tool, rule, template, reason = line.split(maxsplit=3)
            if tool not in (CFN_LINT, VALIDATE) or not reason:
                sys.exit(f"{path}: cannot read: {line}")
            exclusions.append((tool, rule, template))
    return exclusions


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--any", type=pathlib.Path, required=True, help="a folder of templates that may have no error")
    parser.add_argument("--strict", type=pathlib.Path, required=True, help="a folder of templates without any finding")
    parser.add_argument("--exclusions", type=pathlib.Path, required=True)
    arguments = parser.parse_args()

    prove_that_each_tool_can_fail()
    exclusions = read_exclusions(arguments.exclusions)
    any_template = sorted(it for it in arguments.any.iterdir() if it.suffix in (".json", ".yaml"))
    strict = sorted(arguments.strict.glob("*.json"))
    found = [it for it in findings(any_template) if it.is_error] + findings(strict)

    used, refused = set(), []
    for it in found:
        by = [
            (tool, rule, template)
            for tool, rule, template in exclusions
            if (tool, rule) == (it.tool, it.rule) and fnmatch.fnmatch(it.template, template)
        ]
        used.update(by)
        if not by:
            refused.append(it)
    for it in refused:
        print(it)
    for exclusion in exclusions:
        if exclusion not in used:
            print("not needed any more:", *exclusion)
    judged = len(any_template) + len(strict)
    print(f"{judged} templates, {len(strict)} of them strictly: {len(refused)} findings, {len(found) - len(refused)} excluded")
    sys.exit(bool(refused))


if __name__ == "__main__":
    main()
