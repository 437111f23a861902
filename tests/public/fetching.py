"""Gets a template from GitHub, or from a folder."""

import subprocess
import sys


def template(row, folder, fetched):
    """The path of the template's file."""
    if folder:
        path = folder / row["repository"] / row["path"]
        if not path.is_file():
            sys.exit(f"{path} is missing: it is {row['path']} of https://github.com/{row['repository']} at {row['commit']}")
        return path
    repository = fetched / row["repository"].replace("/", "+")

    def git(*arguments):
        run = subprocess.run(["git", "-C", repository, *arguments], capture_output=True)
        if run.returncode:
            sys.exit(f"git {' '.join(arguments)} failed for {row['repository']}: {run.stderr.decode()}")
        return run.stdout

    if not repository.exists():
        repository.mkdir(parents=True)
        git("init", "--quiet", "--bare")
        git("remote", "add", "origin", f"https://github.com/{row['repository']}")
    # Only this commit, and of its files only those that are asked for.
    git("fetch", "--quiet", "--depth=1", "--filter=blob:none", "origin", row["commit"])
    path = fetched / row["repository"] / row["path"]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(git("show", f"{row['commit']}:{row['path']}"))
    return path
