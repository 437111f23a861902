"""Throw-away crates, and what commands in them cost. For `.ci/build-time` and `.ci/rebuild-time`."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
# The project's Rust version, because rustup would not find it outside the project's folder.
TOOLCHAIN = re.search(r'^channel = "(.+)"$', (ROOT / "rust-toolchain.toml").read_text(), re.MULTILINE)[1]
# Variables that a caller may have set for the project: flags, wrappers, a target folder that is already full.
OF_THE_CALLER = ("CARGO_BUILD_", "CARGO_ENCODED_", "CARGO_INCREMENTAL", "CARGO_PROFILE_", "CARGO_TARGET_", "RUSTC", "RUSTFLAGS")


def environment(**variables):
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(OF_THE_CALLER)}
    return {"RUSTUP_TOOLCHAIN": TOOLCHAIN, "CARGO_INCREMENTAL": "0", **inherited, **variables}


def cargo(folder, *arguments, **variables):
    run = subprocess.run(["cargo", *arguments], cwd=folder, env=environment(**variables), capture_output=True, text=True)
    if run.returncode:
        sys.exit(f"cargo {' '.join(arguments)} failed in {folder.name}\n{run.stderr}")
    return run.stdout


def write(folder, name, dependencies, main, *, library=""):
    """A crate with the versions of the project's lock file. A library is a part of the crate around it."""
    (folder / "src").mkdir(parents=True)
    kind = f"[lib]\n{library}\n" if library else ""
    (folder / "Cargo.toml").write_text(
        f'[package]\nname = "{name}"\nversion = "0.1.0"\nedition = "2024"\n{kind}[dependencies]\n{dependencies}\n'
        + ("" if library else "[workspace]\n")
    )
    (folder / "src" / ("lib.rs" if library else "main.rs")).write_text(main)
    if not library:
        shutil.copy(ROOT / "Cargo.lock", folder)


def cost(folder, *command, **variables):
    """The CPU time and wall time of a command, in seconds."""
    log = folder / "log"
    with log.open("w") as output:
        begin = time.monotonic()
        process = subprocess.Popen(command, cwd=folder, env=environment(**variables), stdout=output, stderr=output)
        # For the command and everything that it waited for: compilers, their linkers, build scripts.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"{' '.join(command)} failed in {folder.name}\n{log.read_text()}")
    return usage.ru_utime + usage.ru_stime, wall
