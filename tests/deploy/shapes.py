"""Checks parameters of a call against the service's shapes, which botocore has from the service itself."""

import functools

import botocore.session
import regex
from botocore.validate import ParamValidator

# Patterns that the service does not enforce, by the shape that has them.
NOT_HELD = {
    "DomainType": "is the pattern of a prefix; a custom domain is a name with dots",
}

_loader = botocore.session.get_session()


@functools.lru_cache(maxsize=None)
def input_shape(service, operation):
    return _loader.get_service_model(service).operation_model(operation).input_shape


def coerce(value, shape):
    """CloudFormation accepts "30" as a number, "true" as a boolean, and a number as a string; parameters are often strings."""
    kind = shape.type_name
    if kind == "structure" and isinstance(value, dict):
        return {k: coerce(v, shape.members[k]) if k in shape.members else v for k, v in value.items()}
    if kind == "map" and isinstance(value, dict):
        return {k: coerce(v, shape.value) for k, v in value.items()}
    if kind == "list" and isinstance(value, list):
        return [coerce(it, shape.member) for it in value]
    if kind in ("integer", "long") and isinstance(value, str) and value.isdigit():
        return int(value)
    if kind == "boolean" and value in ("true", "false"):
        return value == "true"
    if kind == "string" and isinstance(value, (bool, int)):
        return str(value).lower()
    return value


def faults(service, operation, parameters):
    """What the service would reject, one problem on each line."""
    shape = input_shape(service, operation)
    # Names, required parameters, types and minimums, at every depth.
    found = [line for line in ParamValidator().validate(parameters, shape).generate_report().split("\n") if line]
    # If those are correct, check what botocore leaves to the service.
    return found or list(_limits(parameters, shape, "input"))


def _limits(value, shape, path):
    kind, limits = shape.type_name, shape.metadata
    if kind == "structure":
        for name, inner in value.items():
            yield from _limits(inner, shape.members[name], f"{path}.{name}")
        return
    if kind == "map":
        for name, inner in value.items():
            yield from _limits(name, shape.key, f"{path} (key: {name})")
            yield from _limits(inner, shape.value, f"{path}.{name}")
    elif kind == "list":
        for index, inner in enumerate(value):
            yield from _limits(inner, shape.member, f"{path}[{index}]")
    size = value if kind in ("integer", "long") else len(value) if kind in ("string", "list", "map") else None
    if size is not None and "max" in limits and size > limits["max"]:
        yield f"Invalid value for parameter {path}: {size} is more than {limits['max']}"
    if kind == "string" and limits.get("enum") and value not in limits["enum"]:
        yield f"Invalid value for parameter {path}: {value} is none of {', '.join(limits['enum'])}"
    # The patterns are Java's; the standard library does not support `\p{L}`.
    if kind == "string" and "pattern" in limits and shape.name not in NOT_HELD and not regex.fullmatch(limits["pattern"], value):
        yield f"Invalid value for parameter {path}: {value} does not match {limits['pattern']}"
