#!/usr/bin/env python3
"""Writes Amazon Cognito's limits for the tests in this folder.

    pip install botocore==1.44.7 cfn-lint==1.58.0
    python3 generate.py           # writes api.json and cloudformation.json again
    python3 generate.py --check   # writes nothing, and fails when a file would change

api.json has the type, bounds, pattern and enumeration of each parameter of the operations below, from botocore's model of
the service. cloudformation.json has the same for the properties of the resources, from CloudFormation's schema in cfn-lint,
with the date of the schema. In cargo-cognito/src/mistakes, properties.txt names every property that you can write, with its type,
and required.txt every property that you have to write.
cognito-rules/src/grammar/resource_types.txt names all types of resources.
"""

import json
import pathlib
import sys

import botocore
import botocore.session
import cfnlint

BOTOCORE, CFN_LINT = "1.44.7", "1.58.0"

# The operations that create a resource, then those that change one, then the others that concern a pool.
OPERATIONS = [
    "CreateUserPool",
    "CreateUserPoolClient",
    "CreateUserPoolDomain",
    "CreateIdentityProvider",
    "CreateResourceServer",
    "CreateGroup",
    "SetUserPoolMfaConfig",
    "SetRiskConfiguration",
    "SetLogDeliveryConfiguration",
    "CreateManagedLoginBranding",
    "SetUICustomization",
    "CreateTerms",
    "AddCustomAttributes",
    "UpdateUserPool",
    "UpdateUserPoolClient",
    "UpdateUserPoolDomain",
    "UpdateIdentityProvider",
    "UpdateResourceServer",
    "UpdateGroup",
    "UpdateManagedLoginBranding",
    "UpdateTerms",
    "AdminCreateUser",
    "AddUserPoolClientSecret",
    "CreateUserPoolReplica",
]

# The operations of identity pools, which are a separate service.
IDENTITY_OPERATIONS = [
    "CreateIdentityPool",
    "SetIdentityPoolRoles",
    "SetPrincipalTagAttributeMap",
    "UpdateIdentityPool",
]

# The resources that the language writes.
RESOURCES = [
    "IdentityPool",
    "IdentityPoolRoleAttachment",
    "UserPool",
    "UserPoolClient",
    "UserPoolDomain",
    "UserPoolGroup",
    "UserPoolIdentityProvider",
    "UserPoolResourceServer",
    "LogDeliveryConfiguration",
    "ManagedLoginBranding",
    "Terms",
    "UserPoolRiskConfigurationAttachment",
    "IdentityPoolPrincipalTag",
    "UserPoolReplica",
    "UserPoolUICustomizationAttachment",
    "UserPoolUser",
    "UserPoolUserToGroupAttachment",
]


def api():
    found = {}
    for service, operations in (("cognito-idp", OPERATIONS), ("cognito-identity", IDENTITY_OPERATIONS)):
        model = botocore.session.get_session().get_service_model(service)
        for name in operations:
            found[name] = parameters(model.operation_model(name).input_shape)
    return found


def parameters(shape):
    found = {}
    for name, member in shape.members.items():
        describe(member, name, name in shape.required_members, found)
    return found


def describe(shape, path, is_required, found):
    entry = found[path] = {"type": shape.type_name}
    for bound in ("min", "max", "pattern"):
        if bound in shape.metadata:
            entry[bound] = shape.metadata[bound]
    if shape.metadata.get("enum"):
        entry["enum"] = shape.metadata["enum"]
    if is_required:
        entry["required"] = True
    if shape.type_name == "structure":
        for name, member in shape.members.items():
            describe(member, f"{path}.{name}", name in shape.required_members, found)
    elif shape.type_name == "list":
        describe(shape.member, f"{path}[]", False, found)
    elif shape.type_name == "map":
        describe(shape.key, f"{path}{{key}}", False, found)
        describe(shape.value, f"{path}{{value}}", False, found)


def cloudformation():
    schemas = pathlib.Path(cfnlint.__file__).parent / "data" / "schemas"
    date = json.loads((schemas / "version.json").read_text())["schema_date"]
    index = json.loads((schemas / "providers" / "us-east-1.json").read_text())
    found = {"schema_date": date}
    for name in RESOURCES:
        resource = f"AWS::Cognito::{name}"
        schema = json.loads((schemas / "resources" / f"{index[resource]}.json").read_text())
        found[resource] = {}
        properties(schema, schema, "", found[resource])
    return found


def properties(schema, root, path, found):
    if "$ref" in schema:
        target = root
        for step in schema["$ref"].split("/")[1:]:
            target = target[step]
        return properties(target, root, path, found)
    keywords = "minLength maxLength minimum maximum minItems maxItems pattern enum".split()
    limits = {keyword: schema[keyword] for keyword in keywords if keyword in schema}
    # The pattern of a map's keys.
    if "patternProperties" in schema:
        limits["keys"] = list(schema["patternProperties"])
    if limits:
        found[path] = limits
    for name, property in schema.get("properties", {}).items():
        properties(property, root, f"{path}.{name}" if path else name, found)
    if "items" in schema:
        properties(schema["items"], root, f"{path}[]", found)


def limits_of():
    return {"api.json": api(), "cloudformation.json": cloudformation()}


def schemas():
    """Each resource with its schema."""
    folder = pathlib.Path(cfnlint.__file__).parent / "data" / "schemas"
    index = json.loads((folder / "providers" / "us-east-1.json").read_text())
    for name in RESOURCES:
        resource = f"AWS::Cognito::{name}"
        yield resource, json.loads((folder / "resources" / f"{index[resource]}.json").read_text())


def names():
    """The leaves of the properties that are not read-only, one on each line: resource, path, type."""
    lines = []
    for resource, schema in schemas():
        read_only = {path.removeprefix("/properties/") for path in schema.get("readOnlyProperties", [])}
        for path, kind in sorted(set(leaves(schema, schema, ""))):
            if path.replace(".", "/") not in read_only:
                lines.append(f"{resource} {path} {kind}")
    return "\n".join(lines) + "\n"


def required():
    """The properties that a schema requires, one on each line: resource, path."""
    lines = []
    for resource, schema in schemas():
        lines += [f"{resource} {path}" for path in sorted(set(requirements(schema, schema, "")))]
    return "\n".join(lines) + "\n"


def requirements(schema, root, path):
    if "$ref" in schema:
        yield from requirements(target(schema, root), root, path)
    elif schema.get("properties"):
        start = f"{path}." if path else ""
        yield from (start + name for name in schema.get("required", []))
        for name, property in schema["properties"].items():
            yield from requirements(property, root, start + name)
    elif "items" in schema:
        yield from requirements(schema["items"], root, f"{path}[]")


def types():
    """The resource types of all regions, one on each line."""
    schemas = pathlib.Path(cfnlint.__file__).parent / "data" / "schemas"
    found = set()
    for region in (schemas / "providers").glob("*.json"):
        found.update(json.loads(region.read_text()))
    return "\n".join(sorted(found)) + "\n"


def target(schema, root):
    """What a reference in a schema points to."""
    for step in schema["$ref"].split("/")[1:]:
        root = root[step]
    return root


def leaves(schema, root, path):
    if "$ref" in schema:
        yield from leaves(target(schema, root), root, path)
    elif schema.get("properties"):
        for name, property in schema["properties"].items():
            yield from leaves(property, root, f"{path}.{name}" if path else name)
    elif "items" in schema:
        yield from leaves(schema["items"], root, f"{path}[]")
    else:
        kind = schema.get("type", "any")
        yield path, kind if isinstance(kind, str) else "/".join(kind)


def main():
    if botocore.__version__ != BOTOCORE or cfnlint.version.__version__ != CFN_LINT:
        sys.exit(f"botocore {BOTOCORE} and cfn-lint {CFN_LINT} are needed")
    stale = []
    texts = {name: json.dumps(limits, indent=1) + "\n" for name, limits in limits_of().items()}
    texts["../../../../cargo-cognito/src/mistakes/properties.txt"] = names()
    texts["../../../../cargo-cognito/src/mistakes/required.txt"] = required()
    texts["../../../../cognito-rules/src/grammar/resource_types.txt"] = types()
    for name, text in texts.items():
        file = pathlib.Path(__file__).parent / name
        if "--check" not in sys.argv[1:]:
            file.write_text(text)
        elif not file.exists() or file.read_text() != text:
            stale.append(name)
    if stale:
        sys.exit(f"{' and '.join(stale)} would change")


if __name__ == "__main__":
    main()
