#!/usr/bin/env python3
"""Asks rust-analyzer for completions and explanations inside of `user_pool!`, and fails when one is missing.

    python3 tests/editor/probe.py [path of rust-analyzer]

Needs rust-analyzer, which `rustup component add rust-analyzer` installs. It opens a crate of its own in a temporary folder that
depends on this checkout, and is not part of `cargo test`.
"""

import json
import os
import pathlib
import queue
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]

# What is typed, with `$0` for the cursor, and what has to be among the completions.
COMPLETIONS = [
    ("a key half typed", "mf$0", "mfa"),
    ("a key before others", "pass$0\n        deletion_protection,", "password_policy"),
    ("nothing typed", "mfa: Off,\n        $0\n        deletion_protection,", "clients"),
    ("a nested key", "password_policy: { min$0 },", "min_length"),
    ("nothing typed, nested", "password_policy: { $0 },", "min_length"),
    ("a value", "mfa: Req$0,", "Required"),
    ("no value", "mfa: $0,", "Required"),
    ("deep inside", "clients: { web: { oauth: { callb$0 } } },", "callback_urls"),
    ("stages", "stag$0", "stages"),
    ("a key in a stage", "stages: { dev: { mf$0 }, prod: {} },", "mfa"),
    ("nothing typed in a stage", "stages: { dev: { $0 } },", "clients"),
    ("deep inside a stage", "stages: { dev: { clients: { web: { oauth: { callb$0 } } } } },", "callback_urls"),
    ("a value in a stage", "stages: { dev: { mfa: Req$0 } },", "Required"),
]

# Where the cursor stands, and what the explanation has to say.
HOVERS = [
    ("a key", "mf$0a: Off,", "MfaConfiguration"),
    ("a nested key", "password_policy: { min_len$0gth: 8 },", "6 to 99"),
    ("a value", "mfa: Requi$0red,", "Every user has one"),
    ("a section", "pass$0word_policy: { min_length: 8 },", "What a password has to be like"),
    ("a key in a stage", "stages: { dev: { mf$0a: Off } },", "MfaConfiguration"),
]

FRAME = "use cognito_dsl::user_pool;\nuser_pool! {\n    pub mod customers {\n        %s\n    }\n}\n"


class Server:
    """rust-analyzer over stdio."""

    def __init__(self, program, folder):
        self.process = subprocess.Popen(
            [program], cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.messages = queue.Queue()
        self.last_id = 0
        self.quiescent = False
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        while True:
            length = 0
            while (line := self.process.stdout.readline()) != b"\r\n":
                if not line:
                    return
                if line.lower().startswith(b"content-length"):
                    length = int(line.split(b":")[1])
            message = json.loads(self.process.stdout.read(length))
            if "method" in message and "id" in message:
                items = message.get("params", {}).get("items", []) if message["params"] else []
                self.send({"id": message["id"], "result": [{} for _ in items] or None})
            else:
                self.messages.put(message)

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def next(self, seconds):
        try:
            message = self.messages.get(timeout=seconds)
        except queue.Empty:
            return {}
        if message.get("method") == "experimental/serverStatus":
            self.quiescent = message["params"].get("quiescent", False)
        return message

    def request(self, method, params):
        self.last_id += 1
        self.send({"id": self.last_id, "method": method, "params": params})
        end = time.time() + 60
        while time.time() < end:
            message = self.next(1)
            if message.get("id") == self.last_id:
                return message.get("result")
        return None

    def notify(self, method, params):
        self.send({"method": method, "params": params})


def ask(server, uri, version, text, method):
    position = text.index("$0")
    line, column = text[:position].count("\n"), position - text[:position].rfind("\n") - 1
    server.notify(
        "textDocument/didChange",
        {"textDocument": {"uri": uri, "version": version}, "contentChanges": [{"text": text.replace("$0", "")}]},
    )
    where = {"textDocument": {"uri": uri}, "position": {"line": line, "character": column}}
    # The first answer after a change can come before the change was understood.
    for _ in range(5):
        if answer := server.request(method, where):
            return answer
        time.sleep(1)
    return {}


def main():
    program = sys.argv[1] if len(sys.argv) > 1 else "rust-analyzer"
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "src", "lib.rs")
        source.parent.mkdir()
        source.write_text("")
        pathlib.Path(folder, "Cargo.toml").write_text(
            '[package]\nname = "probe"\nversion = "0.0.0"\nedition = "2024"\n\n[workspace]\n\n'
            f"[dependencies]\ncognito-dsl = {{ path = {json.dumps(str(ROOT / 'cognito-dsl'))} }}\n"
        )
        server = Server(program, folder)
        try:
            failed = probe(server, pathlib.Path(folder), source)
        finally:
            server.process.kill()
            server.process.wait()
    sys.exit(1 if failed else 0)


def probe(server, folder, source):
    status = {"experimental": {"serverStatusNotification": True}}
    hover = {"textDocument": {"hover": {"contentFormat": ["markdown"]}}}
    options = {"checkOnSave": False, "cachePriming": {"enable": False}}
    server.request(
        "initialize",
        {
            "processId": os.getpid(),
            "rootUri": folder.as_uri(),
            "capabilities": {**status, **hover},
            "initializationOptions": options,
        },
    )
    server.notify("initialized", {})
    uri = source.as_uri()
    document = {"uri": uri, "languageId": "rust", "version": 1, "text": ""}
    server.notify("textDocument/didOpen", {"textDocument": document})
    end = time.time() + 300
    while not server.quiescent and time.time() < end:
        server.next(1)
    failed, version = 0, 1
    for name, typed, wanted in COMPLETIONS:
        version += 1
        answer = ask(server, uri, version, FRAME % typed, "textDocument/completion")
        items = answer.get("items", []) if isinstance(answer, dict) else answer
        found = wanted in [item["label"] for item in items]
        failed += not found
        print(f"{'ok' if found else 'FAILED'}: completion of {name}: {len(items)} names")
    for name, typed, wanted in HOVERS:
        version += 1
        answer = ask(server, uri, version, FRAME % typed, "textDocument/hover")
        found = wanted in json.dumps(answer)
        failed += not found
        print(f"{'ok' if found else 'FAILED'}: explanation of {name}")
    total = len(COMPLETIONS) + len(HOVERS)
    print(f"{total - failed} passed, {failed} failed")
    return failed


main()
