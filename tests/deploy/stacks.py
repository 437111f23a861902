"""Creates stacks as you would with plain CloudFormation."""

import contextlib
import json

from botocore.exceptions import ClientError
from botocore.parsers import ResponseParserError
from moto.cloudformation.parsing import get_model_map

from deploy import emulator
from deploy.arguments import Unknown, arguments

# CloudFormation accepts a longer template only from S3.
INLINE = 51_200


class Refused(Exception):
    """CloudFormation did not create the stack."""


def is_complete(template):
    """Whether moto can create all of it, and nothing has to exist before."""
    known = all(resource["Type"] in get_model_map() for resource in template["Resources"].values())
    # A number as an output is a string to CloudFormation, but an error to moto.
    readable = all(isinstance(output["Value"], (str, dict)) for output in template.get("Outputs", {}).values())
    text = json.dumps(template)
    return known and readable and not any(elsewhere in text for elsewhere in ('"Transform"', "Fn::ImportValue", "arn:aws:lambda"))


def create(name, template):
    """Creates the stack and returns its outputs."""
    for logical_id, resource in template["Resources"].items():
        # Moto skips what it does not know.
        if resource["Type"] not in get_model_map():
            raise Refused(f"{logical_id}: moto does not know {resource['Type']}, and tests/deploy/resources.py does not teach it")
        _make_role_that_is_elsewhere(resource)
        _make_zone_that_is_elsewhere(resource, template)
    cloudformation = emulator.client("cloudformation")
    try:
        parameters = [{"ParameterKey": key, "ParameterValue": value} for key, value in arguments(template).items()]
        cloudformation.create_stack(
            StackName=name, **_body(name, template), Parameters=parameters, Capabilities=["CAPABILITY_IAM"]
        )
    # Errors of moto's other types are in the format of their own service, which CloudFormation would not return.
    except (ClientError, ResponseParserError, Unknown) as refused:
        raise Refused(str(refused)) from None
    stack = cloudformation.describe_stacks(StackName=name)["Stacks"][0]
    if stack["StackStatus"] != "CREATE_COMPLETE":
        raise Refused(f"the stack is {stack['StackStatus']}: {stack.get('StackStatusReason')}")
    return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}


def _make_role_that_is_elsewhere(resource):
    """Creates the role of a function that the template names by its ARN; an account in use would have it."""
    role = resource.get("Properties", {}).get("Role") if resource["Type"] == "AWS::Lambda::Function" else None
    if not isinstance(role, str):
        return
    trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    iam = emulator.client("iam")
    with contextlib.suppress(iam.exceptions.EntityAlreadyExistsException):
        iam.create_role(RoleName=role.rpartition("/")[2], AssumeRolePolicyDocument=policy)


def _make_zone_that_is_elsewhere(resource, template):
    """The same for the hosted zone of a record, which the template or a parameter names."""
    zone = resource.get("Properties", {}).get("HostedZoneName") if resource["Type"] == "AWS::Route53::RecordSet" else None
    if isinstance(zone, dict):
        zone = template["Parameters"][zone["Ref"]]["Default"]
    route53 = emulator.client("route53")
    if zone and not route53.list_hosted_zones_by_name(DNSName=zone)["HostedZones"]:
        route53.create_hosted_zone(Name=zone, CallerReference=zone)


def resources(name):
    """The physical ID of each resource in the stack by its logical ID."""
    pages = emulator.client("cloudformation").get_paginator("list_stack_resources").paginate(StackName=name)
    return {it["LogicalResourceId"]: it["PhysicalResourceId"] for page in pages for it in page["StackResourceSummaries"]}


def delete(name):
    emulator.client("cloudformation").delete_stack(StackName=name)


def _body(name, template):
    text = json.dumps(template)
    if len(text.encode()) <= INLINE:
        return {"TemplateBody": text}
    store = emulator.client("s3")
    if not any(bucket["Name"] == "templates" for bucket in store.list_buckets()["Buckets"]):
        store.create_bucket(Bucket="templates", CreateBucketConfiguration={"LocationConstraint": emulator.REGION})
    store.put_object(Bucket="templates", Key=name, Body=text)
    return {"TemplateURL": f"https://templates.s3.{emulator.REGION}.amazonaws.com/{name}"}
