"""Checks templates with the rules of cdk-preflight, using the engine that they are written for."""

import json
import re
import sys

from cloudformation_validate import CompositeEngine, CompositeEngineConfig, ExternalRuleSource

NAME = "cdk-preflight"
# How its messages quote the service's answer.
QUOTED = re.compile(r'fails with (?:the generic )?"(.*)"$', re.DOTALL)


def judge(path, templates):
    """Its version, and for each template by name its findings: pairs of a rule and a message."""
    package = json.loads(path.read_text())
    types = {resource["Type"] for template in templates for resource in _resources(template)}
    # Rules about other types find nothing, and take a minute to compile.
    rules = [rule for rule in package["rules"] if types.intersection(rule["resourceTypes"])]
    names = {rule["id"] for rule in rules}
    sources = [ExternalRuleSource(name=it["name"], content=it["rego"]) for it in package["libraries"]]
    sources += [ExternalRuleSource(name=rule["id"], content=rule["rego"]) for rule in rules]
    engine = CompositeEngine(CompositeEngineConfig(rego_rules=sources))
    found = {}
    for template in templates:
        diagnostics = engine.validate_template(template).diagnostics
        found[template.stem] = {(it.rule_id, it.message) for it in diagnostics if it.rule_id in names}
    if not any(found.values()):
        sys.exit(f"{NAME} finds nothing in any bad example: it cannot have looked")
    return package["version"], found


def quotes(messages):
    """The service's own words in some messages, if they quote any."""
    matches = [QUOTED.search(message) for message in sorted(messages)]
    return [match[1] for match in matches if match][:1]


def _resources(template):
    return json.loads(template.read_text()).get("Resources", {}).values()
