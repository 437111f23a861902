"""The two templates of each rule, adapted for an account that contains other things."""

import copy
import dataclasses
import json

from deploy.arguments import Unknown, arguments

# Types that cost money as soon as they exist.
CHARGED = {"AWS::ElasticLoadBalancingV2::LoadBalancer"}

DOMAIN = "AWS::Cognito::UserPoolDomain"


@dataclasses.dataclass(frozen=True)
class Pair:
    """A rule with the template that breaks it and the one that does not."""

    rule: str
    bad: dict
    good: dict


def read(folder, suffix):
    """The pairs in a folder that `write_rule_templates` filled, and why the other rules have no pair."""
    pairs, skipped = [], {}
    for path in sorted(folder.glob("*.good.json")):
        rule = path.name.split(".")[0]
        reason = folder / f"{rule}.bad.txt"
        if reason.exists():
            skipped[rule] = reason.read_text()
            continue
        good = json.loads(path.read_text())
        bad = json.loads((folder / f"{rule}.bad.json").read_text())
        if why := _unplayable(bad, good):
            skipped[rule] = why
        else:
            pairs.append(Pair(rule, *_removable(bad, good, suffix)))
    return pairs, skipped


def _unplayable(*templates):
    for template in templates:
        if not template.get("Resources"):
            return "a template without resources is no stack"
        types = {it.get("Type") for it in template["Resources"].values()}
        if charged := types & CHARGED:
            return f"{', '.join(sorted(charged))} costs money"
        if "Fn::ImportValue" in json.dumps(template):
            return "it imports what another stack exports"
        try:
            arguments(template)
        except Unknown as unknown:
            return str(unknown)
    return None


def _removable(bad, good, suffix):
    """The same template, so that everything is deleted with its stack, and with prefixes of domains that nobody else uses."""
    bad, good = copy.deepcopy(bad), copy.deepcopy(good)
    for template in (bad, good):
        for resource in template["Resources"].values():
            resource["DeletionPolicy"] = resource["UpdateReplacePolicy"] = "Delete"
            if isinstance(resource.get("Properties"), dict):
                resource["Properties"].pop("DeletionProtection", None)
    # If the prefixes differ, the rule is about the prefix.
    for logical_id, resource in good["Resources"].items():
        other = bad["Resources"].get(logical_id, {})
        prefix = _prefix(resource)
        if prefix is not None and prefix == _prefix(other):
            for one in (resource, other):
                one["Properties"]["Domain"] = f"{prefix}-{suffix}"
    return bad, good


def _prefix(resource):
    properties = resource.get("Properties", {})
    domain = properties.get("Domain") if resource.get("Type") == DOMAIN else None
    return domain if isinstance(domain, str) and "CustomDomainConfig" not in properties else None
