"""Builds a crate from what README.md shows, with a folder of packages as its only registry. Called by `.ci/package`."""

import json
import os
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
# The project's Rust version, because rustup would not find it outside the project's folder.
TOOLCHAIN = re.search(r'^channel = "(.+)"$', (ROOT / "rust-toolchain.toml").read_text(), re.MULTILINE)[1]
FILES = ["Cargo.toml", "build.rs", "src/main.rs"]


def blocks():
    """The declaration, and in the section about your own crate the code below each paragraph that names a file."""
    readme = README.read_text()
    yield "src/pools.rs", readme.split("```rust\n")[1].split("```")[0]
    section = readme.split("## In your own crate\n")[1].split("\n## ")[0]
    for file in FILES:
        found = re.search(rf"`{re.escape(file)}`[^\n]*:\n\n```[a-z,]+\n(.*?)```", section, re.DOTALL)
        if not found:
            sys.exit(f"README.md shows no {file}")
        yield file, found[1]


class Crate:
    def __init__(self, registry, folder):
        self.folder = folder
        for file, text in blocks():
            path = folder / file
            path.parent.mkdir(parents=True, exist_ok=True)
            if file == "Cargo.toml":
                # As `cargo new` creates it, and not part of the workspaces above.
                text = f'[package]\nname = "shop-desk"\nversion = "0.1.0"\nedition = "2024"\n\n{text}\n[workspace]\n'
            path.write_text(text)
        (folder / ".cargo").mkdir()
        (folder / ".cargo/config.toml").write_text(
            f'[source.crates-io]\nreplace-with = "packages"\n[source.packages]\ndirectory = {json.dumps(str(registry))}\n'
        )

    def cargo(self, *arguments, **environment):
        # A user does not have the variables that CI sets for the project itself.
        inherited = {name: value for name, value in os.environ.items() if name not in ("CARGO_TARGET_DIR", "COGNITO_DSL_CHECK")}
        return subprocess.run(
            ["cargo", *arguments, "--offline", "--color", "never"],
            cwd=self.folder,
            env={"RUSTUP_TOOLCHAIN": TOOLCHAIN, **inherited, **environment},
            capture_output=True,
            text=True,
        )

    def succeeds(self, what, *arguments, **environment):
        run = self.cargo(*arguments, **environment)
        if run.returncode != 0:
            sys.exit(f"{what}: failed\n{run.stdout}{run.stderr}")
        if "warning" in run.stderr:
            sys.exit(f"{what}: warned\n{run.stderr}")
        print(f"{what}: succeeds")
        return run.stdout

    def fails(self, what, expected, *arguments, **environment):
        run = self.cargo(*arguments, **environment)
        if run.returncode == 0:
            sys.exit(f"{what}: should have failed")
        for text in expected:
            if text not in run.stderr:
                sys.exit(f"{what}: does not say {text!r}\n{run.stderr}")
        print(f"{what}: fails, and says why")

    def replace(self, file, before, after):
        path = self.folder / file
        text = path.read_text()
        if before not in text:
            sys.exit(f"{file} has no {before!r}")
        path.write_text(text.replace(before, after))


def main():
    registry, folder = map(pathlib.Path, sys.argv[1:])
    crate = Crate(registry, folder)
    template = folder / "infra/shop.json"

    printed = crate.succeeds("cargo run", "run", "--quiet")
    if printed != "the site is CustomersWebClient\n":
        sys.exit(f"printed {printed!r}")
    resources = json.loads(template.read_text())["Resources"]
    if resources["CustomersWebClient"]["Type"] != "AWS::Cognito::UserPoolClient":
        sys.exit(f"the template has {list(resources)}")

    crate.succeeds("the check of what is there", "build", COGNITO_DSL_CHECK="1")
    written = template.read_text()
    template.write_text(written.replace('"MfaConfiguration": "OPTIONAL"', '"MfaConfiguration": "OFF"'))
    crate.fails("the check of what was changed", ["infra/shop.json", '+', '"MfaConfiguration": "OPTIONAL"'], "build", COGNITO_DSL_CHECK="1")
    crate.succeeds("a build after that", "build")
    if template.read_text() != written:
        sys.exit("the template was not put right")

    # Cargo watches the template, which the script has just written.
    crate.replace("src/pools.rs", "Can change every order", "Changes every order")
    crate.succeeds("a build with another declaration", "build")
    if "Changes every order" not in template.read_text():
        sys.exit("the template does not follow the declaration")
    again = crate.cargo("build", "--verbose")
    if again.returncode != 0 or "Dirty" in again.stderr or "Fresh shop-desk" not in again.stderr:
        sys.exit(f"a second build has something to do\n{again.stderr}")
    print("a second build: has nothing to do")

    # What a new user does next, one mistake after another.
    for what, before, after, expected in [
        ("a scope that there is not", "orders::read]", "orders::raed]", ["orders::raed", "orders::read", "--> src/pools.rs"]),
        ("a setting that is misspelt", "sign_in_aliases", "signInAliases", ["`sign_in_aliases`", "--> src/pools.rs"]),
        ("what Cognito refuses", "mfa_second_factor: { otp }", "mfa_second_factor: {}", ["rule: mfa_without_factor"]),
        (
            "what README.md shows",
            "mfa_second_factor: { otp }",
            "mfa_second_factor: { otp, email }",
            ["rule: email_mfa_without_ses", "--> src/pools.rs:9:35"],
        ),
        (
            "what the policy refuses",
            "..Recommended\n    }",
            "deletion_protection: false,\n        ..Recommended\n    }",
            ["assert!(customers::POOL.has_deletion_protection())"],
        ),
        ("half a line", "groups: {", "gro", ["gro", "--> src/pools.rs"]),
    ]:
        crate.replace("src/pools.rs", before, after)
        crate.fails(what, expected, "build")
        crate.replace("src/pools.rs", after, before)
    crate.replace("src/main.rs", "customers::groups::ADMINS", "customers::groups::OWNERS")
    crate.fails("a group that the program makes up", ["OWNERS"], "build")


main()
