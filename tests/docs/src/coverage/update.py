"""Writes paths.json again: every writable path in CloudFormation's schemas for Cognito, from the schemas that cfn-lint contains.

    pip install cfn-lint==1.58.0
    python3 tests/docs/src/coverage/update.py
"""

import json
import pathlib

import cfnlint

SCHEMAS = pathlib.Path(cfnlint.__file__).parent / "data" / "schemas"


def paths(schema, root, path, found):
    while "$ref" in schema:
        target = root
        for step in schema["$ref"].split("/")[1:]:
            target = target[step]
        schema = target
    if path:
        found.add(path)
    if "items" in schema:
        paths(schema["items"], root, path, found)
    for name, property in schema.get("properties", {}).items():
        inner = f"{path}.{name}" if path else name
        if "/properties/" + inner.replace(".", "/properties/") not in root.get("readOnlyProperties", []):
            paths(property, root, inner, found)


def main():
    date = json.loads((SCHEMAS / "version.json").read_text())["schema_date"]
    index = json.loads((SCHEMAS / "providers" / "us-east-1.json").read_text())
    types = {}
    for name in sorted(name for name in index if name.startswith("AWS::Cognito::")):
        schema = json.loads((SCHEMAS / "resources" / f"{index[name]}.json").read_text())
        found = set()
        paths(schema, schema, "", found)
        types[name] = sorted(found)
    text = json.dumps({"schema_date": date, "types": types}, indent=1) + "\n"
    pathlib.Path(__file__).with_name("paths.json").write_text(text)


main()
