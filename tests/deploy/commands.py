"""Runs the commands of the chapter about deploying, as a reader of it would, but against the emulator."""

import contextlib
import json
import os
import pathlib
import re
import signal
import subprocess
import sys
import tempfile

# Marks a command for which the emulator has no call.
NOT_HERE = "# not in the emulator"


def of(text):
    """The commands of the chapter that call AWS, each with its continuation lines."""
    for block in re.findall(r"^ *```console\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL):
        for command in re.split(r"^ *\$ ", block, flags=re.MULTILINE)[1:]:
            if "aws " in command:
                yield command.strip()


def run(checks, document, template):
    checks.section(f"The commands of {document}")
    commands = [command for command in of(document.read_text()) if NOT_HERE not in command]
    checks.expect("there are commands", bool(commands))
    # One shell for all, because some store their result in a variable. Each is announced before it runs.
    script = "set -euo pipefail\n" + "".join(f"echo '== {index}'\n{command}\n" for index, command in enumerate(commands))
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "template.json").write_text(json.dumps(template))
        environment = {"PATH": f"{pathlib.Path(sys.executable).absolute().parent}:/usr/bin:/bin", "HOME": folder, "AWS_PAGER": ""}
        status, output, error = _shell(script, folder, {**_aws(), **environment})
    # The output of each command, after the line with its number.
    printed = dict(re.findall(r"^== (\d+)\n(.*?)(?=^== |\Z)", output, re.MULTILINE | re.DOTALL))
    last = len(printed) - 1
    for index, command in enumerate(commands):
        title = " ".join(command.split())[:100]
        if index < last or (index == last and status == 0):
            checks.expect(title, True)
        elif index == last:
            checks.expect(title, False, error.strip())
        else:
            checks.expect(title, False, "it was not reached")
    # A reader of the chapter looks at these.
    shown = "".join(printed.values())
    for what in ("AWS::Cognito::UserPool ", "CustomersMobileClientId", "ACTIVE"):
        checks.expect(f"{what.strip()} is in what they print", what in shown)


def _shell(script, folder, environment):
    """Runs the script in its own session, so that it ends with everything that it started, even if this is interrupted."""
    shell = subprocess.Popen(
        ["bash", "-c", script],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        output, error = shell.communicate()
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(shell.pid, signal.SIGKILL)
        shell.wait()
    return shell.returncode, output, error


def _aws():
    return {name: value for name, value in os.environ.items() if name.startswith("AWS_")}
