"""Values for the parameters of a template. Nothing in here makes a call."""

import regex

# Values for parameters whose name says more than their type.
ARGUMENTS = {
    "Certificate": "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
}


class Unknown(Exception):
    """There is no value for a parameter."""


def arguments(template):
    """An allowed value for each parameter without a default; and the default of a list, which moto splits only if it is passed."""
    parameters = template.get("Parameters", {})
    given = {name: _argument(name, it) for name, it in parameters.items() if "Default" not in it}
    lists = {name: it["Default"] for name, it in parameters.items() if "Default" in it and "List" in it["Type"]}
    return {**given, **lists}


def _argument(name, parameter):
    kind = parameter["Type"]
    if name in ARGUMENTS:
        return ARGUMENTS[name]
    if "AllowedValues" in parameter:
        return str(parameter["AllowedValues"][0])
    if kind == "Number":
        return str(parameter.get("MinValue", parameter.get("MaxValue", 1)))
    text = f"a-value-for-{name.lower()}".ljust(parameter.get("MinLength", 0), "x")[: parameter.get("MaxLength")]
    pattern = parameter.get("AllowedPattern", ".*")
    if kind not in ("String", "CommaDelimitedList") or not regex.fullmatch(pattern, text):
        raise Unknown(f"tests/deploy/arguments.py has no value for the parameter {name}, which is a {kind} of {pattern}")
    return text
