"""Deploys every template, signs users in, and breaks every Cognito resource: `python -m deploy --help`."""

import argparse
import json
import pathlib
import signal
import sys

# Imported first, because it ensures that no call leaves this machine.
from deploy import emulator

# These are imported because they change moto.
import deploy.attached
import deploy.resources
import deploy.service
from deploy import breaking, commands, journey, serverless, stacks, translations
from deploy.checks import Checks

# The templates that have to exist, and whose pools are used.
QUICKSTART = "example-quickstart"
FULL_EXAMPLE = "declaration-customers"

# A template with more resources than this repeats what others contain, and is only deployed.
LARGE = 50

SERVERLESS = "AWS::Serverless-2016-10-31"

# Moto creates these without listing them; for the full example, they are queried.
WITHOUT_ID = "AWS::Lambda::Permission"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=pathlib.Path, required=True, help="a folder with the templates of the examples")
    parser.add_argument("--declarations", type=pathlib.Path, required=True, help="a folder with the templates of the tests")
    parser.add_argument("--document", type=pathlib.Path, required=True, help="the chapter whose commands are run")
    arguments = parser.parse_args()
    # As an exception, so that everything that was started is ended on the way out.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))
    settings = read(arguments.declarations, "*.json")
    whole = {**read(arguments.examples, "*.json"), **{name: it for name, it in settings.items() if name.startswith("declaration-")}}
    for name in (QUICKSTART, FULL_EXAMPLE):
        if name not in whole:
            sys.exit(f"there is no template {name}")

    checks = Checks()
    emulator.start()
    templates = deployable(checks, whole, settings)
    outputs = deploy_each(checks, "Deployment", templates)
    # Together, these query every value that the resources can return.
    asking = {name: it for name, it in settings.items() if name.startswith("outputs") and stacks.is_complete(it)}
    checks.expect("there are templates of outputs", bool(asking))
    deploy_each(checks, "Outputs", asking)
    if QUICKSTART in outputs:
        journey.quickstart(checks, outputs[QUICKSTART])
        with checks.done("the quickstart's stack is deleted"):
            stacks.delete(QUICKSTART)
        journey.after_the_stack(checks, outputs[QUICKSTART])
    if FULL_EXAMPLE in outputs:
        journey.full_example(checks, outputs[FULL_EXAMPLE], stacks.resources(FULL_EXAMPLE))
    emulator.forget()
    commands.run(checks, arguments.document, templates[QUICKSTART])
    for name, template in templates.items():
        if len(template["Resources"]) <= LARGE:
            break_each(checks, name, template)
    sys.exit(not checks.summary())


def read(folder, pattern):
    return {path.stem: json.loads(path.read_text()) for path in sorted(folder.glob(pattern))}


def types(template):
    return {resource["Type"] for resource in template["Resources"].values()}


def deployable(checks, whole, settings):
    """All examples and declarations, and for each Cognito type that none of them has, the longest template of a setting."""
    checks.section("Templates")
    templates = {}
    for name, template in whole.items():
        if template.get("Transform") == SERVERLESS:
            before = template
            template, left_out = serverless.expanded(template)
            print(f"          {name} is expanded, without {', '.join(left_out)}, which moto does not know")
            lost = {it for it in before["Resources"] if it not in template["Resources"]} - set(left_out)
            checks.expect(f"{name} has all other resources when it is expanded", not lost, lost)
        elif "Transform" in template:
            checks.expect(f"{name} is not among those that have to be deployed", name not in (QUICKSTART, FULL_EXAMPLE))
            print(f"          {name} is left out, because moto has no transform {template['Transform']}")
            continue
        templates[name] = template
    for missing in sorted(set(translations.TYPES) - {it for template in templates.values() for it in types(template)}):
        having = {
            name: template for name, template in settings.items() if missing in types(template) and stacks.is_complete(template)
        }
        name = max(having, key=lambda it: (len(types(having[it])), len(json.dumps(having[it])), it), default=None)
        if checks.expect(f"there is a template with an {missing}", name is not None):
            templates[name] = having[name]
    return templates


def deploy_each(checks, title, templates):
    """Creates a stack from each template; returns the outputs of those that are as expected."""
    checks.section(title)
    outputs = {}
    for name, template in templates.items():
        try:
            made = stacks.create(stack_name(name), template)
        except stacks.Refused as refused:
            checks.expect(f"{name} is deployed", False, refused)
            continue
        found = stacks.resources(stack_name(name))
        # What moto skips has no ID, and neither has what a condition leaves out.
        absent = [
            logical_id
            for logical_id, resource in template["Resources"].items()
            if not found.get(logical_id) and resource["Type"] != WITHOUT_ID and "Condition" not in resource
        ]
        unanswered = [key for key, it in template.get("Outputs", {}).items() if not made.get(key) and "Condition" not in it]
        what = f"{name} is deployed; resources: {len(template['Resources'])}, outputs: {len(made)}"
        if checks.expect(what, not absent + unanswered, f"without {absent + unanswered}"):
            outputs[name] = made
    return outputs


def stack_name(name):
    """CloudFormation allows letters, digits and hyphens. Moto makes the names of resources from the whole name."""
    return "".join(it if it.isalnum() else "-" for it in name)[:100]


def break_each(checks, name, template):
    checks.section(f"What breaks {name}")
    results = {}
    for broken in breaking.breakages(template):
        emulator.forget()
        try:
            stacks.create("broken", broken.template)
        except stacks.Refused as refused:
            named = broken.logical_id in str(refused) and broken.names in str(refused)
            result = (f"{broken.logical_id} with {broken.what}: names it in {refused}", named)
        else:
            result = (f"{broken.logical_id} with {broken.what}: it was deployed", False)
        resource_type = template["Resources"][broken.logical_id]["Type"]
        results.setdefault((broken.logical_id, resource_type), []).append(result)
    for (logical_id, resource_type), found in results.items():
        checks.all(f"breakages of {logical_id} ({resource_type}) are noticed", found)
    known = {logical_id for logical_id, it in template["Resources"].items() if it["Type"] in translations.TYPES}
    checks.equal("the Cognito resources that were not broken", sorted(known - {logical_id for logical_id, _ in results}), [])


if __name__ == "__main__":
    main()
