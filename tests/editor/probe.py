#!/usr/bin/env python3
"""Asks rust-analyzer the questions of the tables in docs/editors.md, and fails when an answer differs.

    tests/editor/probe.py [path of rust-analyzer]

`.ci/editor` builds rust-analyzer if there is none. The questions are about a crate in the target folder that depends on this
checkout. It is not part of `cargo test`.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import time
import urllib.parse

from server import Server

ROOT = pathlib.Path(__file__).resolve().parents[2]
TARGET = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")).resolve() / "editor"
CURSOR = "▮"
KEYWORD, SNIPPET = 14, 15


def tables(text):
    """The rows of each table, by its name."""
    found = {}
    for name, rows in re.findall(r"<!-- (\w+) -->\n\n(.*?)\n\n", text, re.S):
        cells = [re.split(r"(?<!\\) ?\| ?", row.strip("|"))[:3] for row in rows.splitlines()[2:]]
        found[name] = [(at.strip(), typed.strip().strip("`"), wanted.strip()) for at, typed, wanted in cells]
    return found


def frame(text):
    return re.search(r"```rust\n(.*?)```", text, re.S).group(1)


def typed_into(declaration, at, typed):
    """The declaration with something at a place, or with something at each of two."""
    for place, part in zip(at.split(" + "), typed.split("` + `"), strict=True):
        comment = f"/* {place} */"
        assert comment in declaration, f"there is no place {comment}"
        declaration = declaration.replace(comment, part)
    return declaration


class Crate:
    """A crate with one declaration, as rust-analyzer sees it."""

    def __init__(self, program):
        self.folder = TARGET / "crate"
        self.source = self.folder / "src" / "lib.rs"
        self.source.parent.mkdir(parents=True, exist_ok=True)
        self.source.write_text("")
        dependency = f"cognito-dsl = {{ path = {json.dumps(str(ROOT / 'cognito-dsl'))} }}"
        manifest = '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n[dependencies]\n'
        (self.folder / "Cargo.toml").write_text(f"{manifest}{dependency}\n")
        (self.folder / "Cargo.lock").write_text((ROOT / "Cargo.lock").read_text())
        (self.folder / "rust-toolchain.toml").write_text((ROOT / "rust-toolchain.toml").read_text())
        # rust-analyzer does the same, and says less when it fails.
        self.environment = {**os.environ, "CARGO_TARGET_DIR": str(TARGET / "build")}
        command = ["cargo", "check", "--quiet", "--workspace", "--all-targets"]
        subprocess.run(command, cwd=self.folder, env=self.environment, check=True)
        self.server = Server(program, self.folder, self.environment)
        self.uri = self.source.as_uri()
        self.version = 1
        self.text = ""
        self.server.start(self.folder, self.uri)

    def change(self, text):
        """Types a whole new file, and gives the place of the cursor."""
        place = text.find(CURSOR)
        before = text[: max(place, 0)]
        self.text = text.replace(CURSOR, "")
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        change = {"textDocument": document, "contentChanges": [{"text": self.text}]}
        self.server.notify("textDocument/didChange", change)
        return {"line": before.count("\n"), "character": len(before) - before.rfind("\n") - 1}

    def ask(self, text, method):
        where = {"textDocument": {"uri": self.uri}, "position": self.change(text)}
        # The first answer after a change can come before the change was understood.
        for _ in range(3):
            if answer := self.server.request(method, where):
                return answer
            time.sleep(0.3)
        return None

    def completions(self, text):
        answer = self.ask(text, "textDocument/completion") or []
        items = answer.get("items", []) if isinstance(answer, dict) else answer
        items = [item for item in items if item.get("kind") not in (KEYWORD, SNIPPET)]
        return {match.group() for item in items if (match := re.match(r"\w+", item["label"]))}

    def explanation(self, text):
        answer = self.ask(text, "textDocument/hover") or {}
        return answer.get("contents", {}).get("value", "")

    def definitions(self, text):
        """What stands where the definitions are."""
        found = []
        for place in self.ask(text, "textDocument/definition") or []:
            path = urllib.parse.unquote(urllib.parse.urlparse(place["uri"]).path)
            content = self.text if place["uri"] == self.uri else pathlib.Path(path).read_text()
            start = place["range"]["start"]
            there = content.splitlines()[start["line"]][start["character"] :]
            if there not in found:
                found.append(there)
        return found

    def messages(self, text):
        self.change(text)
        report = self.server.request("textDocument/diagnostic", {"textDocument": {"uri": self.uri}}) or {}
        return [item["message"] for item in report.get("items", [])]

    def messages_of_compiler(self, text):
        self.source.write_text(text)
        command = ["cargo", "check", "--quiet", "--message-format", "json"]
        output = subprocess.run(command, cwd=self.folder, env=self.environment, capture_output=True, text=True).stdout
        messages = [json.loads(line).get("message", {}) for line in output.splitlines()]
        # Without a place, it counts the messages before it.
        return [message["message"] for message in messages if message.get("spans")]


def right(kind, wanted, answer):
    if kind == "completions":
        names = wanted.split(", ")
        is_part = names[-1] == ".."
        names = set(names[:-1] if is_part else names)
        return names <= answer if is_part else names == answer
    if kind == "explanations":
        return wanted in answer
    if kind == "definitions":
        wanted = wanted.replace("\\", "")
        return len(answer) == 1 and answer[0].startswith(wanted)
    # A mistake is reported once.
    return answer == [] if not wanted else len(answer) == 1 and wanted in answer[0]


def main():
    document = (ROOT / "docs" / "editors.md").read_text()
    declaration, questions = frame(document), tables(document)
    least = {"completions": 60, "explanations": 30, "definitions": 30, "mistakes": 10}
    questions["mistakes to the compiler"] = questions["mistakes"]
    for kind, count in least.items():
        assert len(questions[kind]) >= count, f"{len(questions[kind])} {kind}, and at least {count} are promised"
    only = sys.argv[2] if len(sys.argv) > 2 else ""
    crate = Crate(sys.argv[1] if len(sys.argv) > 1 else "rust-analyzer")
    ask = {
        "completions": crate.completions,
        "explanations": crate.explanation,
        "definitions": crate.definitions,
        "mistakes": crate.messages,
        "mistakes to the compiler": crate.messages_of_compiler,
    }
    failed = 0
    try:
        for kind in ask:
            passed = 0
            for at, typed, wanted in questions[kind]:
                if only not in f"{kind} {at} {typed}":
                    continue
                answer = ask[kind](typed_into(declaration, at, typed))
                if right(kind, wanted, answer):
                    passed += 1
                    continue
                failed += 1
                shown = sorted(answer) if isinstance(answer, set) else answer
                print(f"FAILED: {kind} of `{typed}` at {at}: not {wanted!r} but {shown!r}"[:1500])
            print(f"{kind}: {passed} of {len(questions[kind])}", flush=True)
    finally:
        crate.server.stop()
    sys.exit(1 if failed else 0)


main()
