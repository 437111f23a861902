"""Breaks each Cognito resource of a template in every way that the deployment has to notice.

What can be broken comes from CloudFormation's own schema of the type, which cfn-lint contains. What is required comes from there and from
the service. The deployment itself checks only against the service.
"""

import copy
import dataclasses

from cfnlint.schema.manager import PROVIDER_SCHEMA_MANAGER

from deploy import emulator, shapes, translations

UNHEARD = "UnheardOf"

# What CloudFormation's schema requires but the service does not, so that leaving it out breaks nothing.
NOT_REQUIRED = {
    ("AWS::Cognito::UserPool", "AttributesRequireVerificationBeforeUpdate"): "an empty UserAttributeUpdateSettings asks for nothing",
    ("AWS::Cognito::IdentityPoolRoleAttachment", "Roles"): "CloudFormation sends an empty map",
}


@dataclasses.dataclass(frozen=True)
class Breakage:
    # The change, in words.
    what: str
    logical_id: str
    # What the message has to name besides the resource.
    names: str
    template: dict


def breakages(template):
    for logical_id, resource in template["Resources"].items():
        if resource["Type"] not in translations.TYPES:
            continue
        schema = PROVIDER_SCHEMA_MANAGER.get_resource_schema(emulator.REGION, resource["Type"]).schema
        properties = resource.get("Properties", {})
        for what, names, change in _changes(resource["Type"], schema, properties):
            broken = copy.deepcopy(template)
            change(broken["Resources"][logical_id].setdefault("Properties", {}))
            yield Breakage(what, logical_id, names, broken)


def _changes(resource_type, schema, properties):
    """The change to the properties, what the message has to name, and the function that makes the change."""
    structures = list(_structures(properties, schema, schema, ()))
    for path, inner_schema in structures:
        where = ".".join(map(str, path)) or "the properties"
        yield f"{UNHEARD} in {where}", UNHEARD, _adding(path)
    required = {(path, name) for path, inner in structures for name in inner.get("required", [])}
    for operation, parameters in translations.calls(resource_type, properties, "name")[:1]:
        shape = shapes.input_shape(translations.TYPES[resource_type].service, operation)
        # Except for the name that CloudFormation generates.
        required |= set(_required(parameters, shape, ())) - {((), translations.TYPES[resource_type].named)}
        limited = list(_enums(parameters, shape, ()))
    for path, name in sorted(required, key=str):
        if name in _at(properties, path) and (resource_type, name) not in NOT_REQUIRED:
            yield f"no {'.'.join(map(str, (*path, name)))}", name, _removing(path, name)
    for path in limited:
        if isinstance(_at(properties, path), str):
            yield f"{'.'.join(map(str, path))} = {UNHEARD}", UNHEARD, _setting(path)


def _at(properties, path):
    for step in path:
        if not isinstance(properties, (dict, list)) or (isinstance(properties, dict) and step not in properties):
            return {}
        properties = properties[step]
    return properties


def _adding(path):
    return lambda properties: _at(properties, path).update({UNHEARD: "value"})


def _removing(path, name):
    return lambda properties: _at(properties, path).pop(name)


def _setting(path):
    def change(properties):
        _at(properties, path[:-1])[path[-1]] = UNHEARD

    return change


def _is_intrinsic(value):
    return isinstance(value, dict) and len(value) == 1 and (next(iter(value)) == "Ref" or next(iter(value)).startswith("Fn::"))


def _structures(value, schema, root, path):
    """Each object in the properties that has a fixed set of names, with its schema. For a list, its first item is used."""
    while "$ref" in schema:
        node = root
        for step in schema["$ref"].removeprefix("#/").split("/"):
            node = node[step]
        schema = node
    if isinstance(value, dict) and not _is_intrinsic(value):
        known = schema.get("properties", {})
        if known:
            yield path, schema
        for name, inner in value.items():
            if name in known:
                yield from _structures(inner, known[name], root, (*path, name))
            else:
                # A map: all of its values are alike.
                for pattern in schema.get("patternProperties", {}).values():
                    yield from _structures(inner, pattern, root, (*path, name))
    elif isinstance(value, list) and value and "items" in schema:
        yield from _structures(value[0], schema["items"], root, (*path, 0))


def _required(value, shape, path):
    """What the service requires in the properties, as pairs of a place and a name."""
    if _is_intrinsic(value):
        return
    if shape.type_name == "structure":
        for name in shape.required_members:
            yield path, name
        for name, inner in value.items():
            if name in shape.members:
                yield from _required(inner, shape.members[name], (*path, name))
    elif shape.type_name == "list" and value:
        yield from _required(value[0], shape.member, (*path, 0))
    elif shape.type_name == "map":
        for name, inner in value.items():
            yield from _required(inner, shape.value, (*path, name))


def _enums(value, shape, path):
    """The place of each value that has to be one of a list."""
    if _is_intrinsic(value):
        return
    if shape.type_name == "structure":
        for name, inner in value.items():
            if name in shape.members:
                yield from _enums(inner, shape.members[name], (*path, name))
    elif shape.type_name == "list":
        for index, inner in enumerate(value):
            yield from _enums(inner, shape.member, (*path, index))
    elif shape.type_name == "map":
        for name, inner in value.items():
            yield from _enums(inner, shape.value, (*path, name))
    elif shape.metadata.get("enum"):
        yield path
