"""Finds the template of every example and writes it into a folder. Called by `collect-templates`, which says what is found."""

import json
import pathlib
import subprocess
import sys

MAIN = "cognito-examples"


def output(*command):
    run = subprocess.run(command, stdout=subprocess.PIPE, check=False)
    if run.returncode:
        sys.exit(f"{' '.join(command)} failed with {run.returncode}")
    return run.stdout.decode()


def template(text, where):
    """The template in the text, or nothing if it is something else. A broken template is an error."""
    if not text.lstrip().startswith("{"):
        return None
    try:
        parsed = json.loads(text)
    except ValueError as error:
        sys.exit(f"{where}: begins like JSON and is none: {error}")
    return parsed if "Resources" in parsed else None


def packages():
    """The packages under `examples/`: id, name, and the names of their examples."""
    metadata = json.loads(output("cargo", "metadata", "--locked", "--no-deps", "--format-version", "1"))
    examples = pathlib.Path(metadata["workspace_root"], "examples")
    for package in metadata["packages"]:
        if examples in pathlib.Path(package["manifest_path"]).parents:
            yield package["id"], package["name"], [it["name"] for it in package["targets"] if "example" in it["kind"]]


def built(package_id, package):
    """The JSON files that the build script of the package wrote."""
    for line in output("cargo", "build", "--quiet", "--locked", "-p", package, "--message-format", "json").splitlines():
        message = json.loads(line)
        # Dependencies have build scripts too.
        if message["reason"] == "build-script-executed" and message["package_id"] == package_id:
            yield from sorted(pathlib.Path(message["out_dir"]).rglob("*.json"))


def main():
    folder = pathlib.Path(sys.argv[1])
    found = {}

    def keep(name, text, where):
        parsed = template(text, where)
        if parsed is None:
            return False
        if found.setdefault(name, parsed) != parsed:
            sys.exit(f"{where}: there is another template of the name {name}")
        return True

    for package_id, package, examples in packages():
        prefix = "example" if package == MAIN else f"example-{package}"
        for example in examples:
            printed = output("cargo", "run", "--quiet", "--locked", "-p", package, "--example", example)
            if not keep(f"{prefix}-{example}", printed, f"example {example}"):
                print(f"the example {example} of {package} prints no template")
        for path in built(package_id, package):
            keep(f"{prefix}-built-{path.stem}", path.read_text(), path)
    for path in map(pathlib.Path, output("git", "ls-files", "-z", "--", "examples").split("\0")):
        # Files directly next to the programs are their inputs.
        if path.suffix == ".json" and len(path.parts) > 2:
            keep("checked-in-" + "-".join(path.with_suffix("").parts[1:]), path.read_text(), path)

    if "example-quickstart" not in found:
        sys.exit("there is no example quickstart, or it prints no template")
    for name, parsed in found.items():
        (folder / f"{name}.json").write_text(json.dumps(parsed, indent=2))
    print(f"{len(found)} templates of examples: {', '.join(found)}")


if __name__ == "__main__":
    main()
