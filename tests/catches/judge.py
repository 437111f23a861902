"""Checks the examples of every rule with cfn-lint, cloudformation-validate and cdk-preflight, and writes their reports and
those of aws-cdk-lib into one file. Called by `run`, which writes the templates and asks aws-cdk-lib."""

import argparse
import collections
import importlib.metadata
import json
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / ".ci"))
import lint_templates  # noqa: E402
import preflight  # noqa: E402

CDK = "aws-cdk-lib"
LINTERS = (lint_templates.CFN_LINT, lint_templates.VALIDATE)
JUDGES = (*LINTERS, preflight.NAME)


def linters(folder, rules_of_preflight):
    """The version of cdk-preflight, and by rule and tool the names of the findings in the bad example but not in the good one."""
    lint_templates.prove_that_each_tool_can_fail()
    found = collections.defaultdict(set)
    for it in lint_templates.findings(sorted(folder.glob("*.json"))):
        # Purely informational findings catch nothing.
        if not it.rule.startswith("I"):
            found[it.template, it.tool].add((it.rule, it.message))
    version, of_preflight = preflight.judge(rules_of_preflight, sorted(folder.glob("*.json")))
    for template, both in of_preflight.items():
        found[template, preflight.NAME] = both
    results = {}
    for good in folder.glob("*.good.json"):
        rule = good.name.split(".")[0]
        reason = folder / f"{rule}.bad.txt"
        if reason.exists():
            results[rule] = {"no_template": reason.read_text()}
        else:
            beyond = {tool: found[f"{rule}.bad", tool] - found[f"{rule}.good", tool] for tool in JUDGES}
            results[rule] = {tool: sorted({name for name, _ in both}) for tool, both in beyond.items()}
            if said := preflight.quotes(message for _, message in beyond[preflight.NAME]):
                results[rule]["service_says"] = said[0]
    return version, results


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--templates", type=pathlib.Path, required=True, help="what write_rule_templates wrote")
    parser.add_argument("--preflight", type=pathlib.Path, required=True, help="the rules of cdk-preflight")
    parser.add_argument("--cdk", type=pathlib.Path, required=True, help="what cdk.mjs wrote")
    parser.add_argument("--results", type=pathlib.Path, required=True, help="the file to write, or to compare with")
    parser.add_argument("--check", action="store_true", help="write nothing, and fail when the file would change")
    arguments = parser.parse_args()

    cdk = json.loads(arguments.cdk.read_text())
    version, judged = linters(arguments.templates, arguments.preflight)
    versions = {tool: importlib.metadata.version(tool) for tool in LINTERS}
    results = {
        "written_by": "tests/catches/run",
        "tools": {CDK: cdk["version"], **versions, preflight.NAME: version},
        "rules": {rule: {"cdk": cdk["rules"][rule], **judged[rule]} for rule in sorted(judged)},
    }
    text = json.dumps(results, indent=1, ensure_ascii=False) + "\n"
    old = arguments.results.read_text() if arguments.results.exists() else ""
    if not arguments.check:
        arguments.results.write_text(text)
    elif old != text:
        known = json.loads(old)["rules"] if old else {}
        for rule, result in results["rules"].items():
            if known.get(rule) != result:
                print(f"{rule}: {known.get(rule)} would become {result}")
        sys.exit(f"{arguments.results} would change: run tests/catches/run")
    print(f"{len(judged)} rules judged")


if __name__ == "__main__":
    main()
