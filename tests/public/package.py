"""Imports templates into one Rust package, which merges each declaration with its rest."""

import dataclasses
import json
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

MANIFEST = """\
[package]
name = "imported"
version = "0.1.0"
edition = "2024"
publish = false
[workspace]
[dependencies]
cognito-dsl = {{ path = {path}, features = ["yaml"] }}
"""

HEAD = """\
//! Writes what each declaration gives together with its rest.
#![allow(deprecated, reason = "warnings about the pools as they are")]
use cognito_dsl::model::Template;
use std::fs;

fn original(path: &str) -> Template {
    let text = fs::read_to_string(path).unwrap();
    match text.trim_start().starts_with('{') {
        true => Template::from_json(&text).unwrap(),
        // CloudFormation takes the last of two members with one key.
        false => cognito_dsl::yaml::read_last(&text).unwrap().0,
    }
}

fn write(folder: &str, template: &str, pools: Vec<Template>) {
    let rest = Template::from_json(&fs::read_to_string(format!("{folder}/rest.json")).unwrap()).unwrap();
    let merged = rest.merge_all(pools).unwrap();
    fs::write(format!("{folder}/merged.json"), merged.to_json_pretty()).unwrap();
    fs::write(format!("{folder}/original.json"), original(template).to_json_pretty()).unwrap();
}
"""


@dataclasses.dataclass
class Case:
    row: dict
    file: pathlib.Path
    folder: pathlib.Path
    cognito: pathlib.Path
    resources: int
    overrides: int
    pools: list

    @property
    def name(self):
        return f"{self.row['repository']} {self.row['path']}"

    @property
    def original(self):
        return json.loads((self.folder / "original.json").read_text())

    @property
    def merged(self):
        return json.loads((self.folder / "merged.json").read_text())


def imported(rows, files, cognito, work):
    """Imports each template. The first one that cannot be imported ends the program."""
    (work / "src").mkdir()
    cases = []
    for index, (row, file) in enumerate(zip(rows, files, strict=True)):
        folder = work / f"t{index}"
        folder.mkdir()
        module = work / f"src/t{index}.rs"
        command = [cognito, "cognito", "import", file, "--rest", folder / "rest.json", "-o", module]
        run = subprocess.run(command, capture_output=True, text=True)
        if run.returncode:
            sys.exit(f"{file} is not imported: {run.stderr}")
        counts = re.findall(r"^(\w+): (\d+) resources?, (\d+) overrides?$", run.stderr, re.MULTILINE)
        pools = [name for name, _, _ in counts]
        if not pools:
            sys.exit(f"the import of {file} says nothing about a pool: {run.stderr}")
        resources, overrides = (sum(int(count[place]) for count in counts) for place in (1, 2))
        cases.append(Case(row, file, folder, cognito, resources, overrides, pools))
    return cases


def build(cases, work, target):
    """Compiles all declarations, and writes the merged templates."""
    modules = "".join(f"mod t{index};\n" for index in range(len(cases)))
    calls = ""
    for index, case in enumerate(cases):
        pools = ", ".join(f"t{index}::{name}::POOL.template()" for name in case.pools)
        calls += f"    write({json.dumps(str(case.folder))}, {json.dumps(str(case.file.resolve()))}, vec![{pools}]);\n"
    (work / "src/main.rs").write_text(f"{HEAD}\n{modules}\nfn main() {{\n{calls}}}\n")
    (work / "Cargo.toml").write_text(MANIFEST.format(path=json.dumps(str(ROOT / "cognito-dsl"))))
    shutil.copy(ROOT / "Cargo.lock", work)
    run = subprocess.run(["cargo", "run", "--quiet", "--offline", "--target-dir", target], cwd=work)
    if run.returncode:
        sys.exit("the declarations do not compile, or do not merge")
