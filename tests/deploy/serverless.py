"""Expands templates of the Serverless Application Model as CloudFormation does: with the translator that its transform runs."""

import copy
import json

from samtranslator.translator.managed_policy_translator import ManagedPolicyLoader
from samtranslator.translator.transform import transform

from deploy import emulator

# Types that moto's CloudFormation does not know or cannot create: it does not read the body of an API, and a deployment needs
# methods. They are unrelated to the pool, so they are left out, together with everything that refers to them.
NOT_IN_MOTO = {
    "AWS::ApiGateway::Deployment",
    "AWS::ApiGateway::Stage",
    "AWS::ApiGatewayV2::Api",
    "AWS::ApiGatewayV2::Stage",
    "AWS::WAFv2::WebACLAssociation",
}


def expanded(template):
    """The template without the transform, and the IDs of the resources that were left out."""
    template = transform(copy.deepcopy(template), {}, ManagedPolicyLoader(emulator.client("iam")))
    resources = template["Resources"]
    left_out = [it for it, resource in resources.items() if resource["Type"] in NOT_IN_MOTO]
    for logical_id in left_out:
        left_out += [it for it in resources if it not in left_out and _refers_to(resources[it], logical_id)]
    template["Resources"] = {it: resource for it, resource in resources.items() if it not in left_out}
    outputs = template.get("Outputs", {}).items()
    template["Outputs"] = {it: output for it, output in outputs if not any(_refers_to(output, id) for id in left_out)}
    return template, left_out


def _refers_to(value, logical_id):
    text = json.dumps(value)
    return f'"{logical_id}"' in text or f"${{{logical_id}}}" in text or f"${{{logical_id}." in text
