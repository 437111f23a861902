"""rust-analyzer over stdio."""

import json
import os
import queue
import subprocess
import threading
import time


class Server:
    def __init__(self, program, folder, environment):
        pipe = subprocess.PIPE
        self.process = subprocess.Popen([program], cwd=folder, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
        self.environment = environment
        self.incoming = queue.Queue()
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
                params = message.get("params") or {}
                items = params.get("items", []) if isinstance(params, dict) else []
                self.send({"id": message["id"], "result": [{} for _ in items] or None})
            else:
                self.incoming.put(message)

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def next(self, seconds):
        try:
            message = self.incoming.get(timeout=seconds)
        except queue.Empty:
            return {}
        params = message.get("params")
        if message.get("method") == "experimental/serverStatus":
            self.quiescent = params.get("quiescent", False)
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

    def start(self, folder, uri):
        """Opens an empty file, and waits until the crate and what it depends on are understood."""
        # With `diagnostic`, the server answers when it is asked, and does not publish whenever it has something.
        document = {"hover": {"contentFormat": ["markdown"]}, "diagnostic": {}}
        target = {"CARGO_TARGET_DIR": self.environment["CARGO_TARGET_DIR"]}
        options = {"checkOnSave": False, "cachePriming": {"enable": False}, "cargo": {"extraEnv": target}}
        self.request(
            "initialize",
            {
                "processId": os.getpid(),
                "rootUri": folder.as_uri(),
                "capabilities": {"experimental": {"serverStatusNotification": True}, "textDocument": document},
                "initializationOptions": options,
            },
        )
        self.notify("initialized", {})
        document = {"uri": uri, "languageId": "rust", "version": 1, "text": ""}
        self.notify("textDocument/didOpen", {"textDocument": document})
        end = time.time() + 300
        while not self.quiescent and time.time() < end:
            self.next(1)

    def stop(self):
        self.process.kill()
        self.process.wait()
