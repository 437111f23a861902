"""Creates a stack, collects the answers, and removes it."""

import json
import re
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError
from deploy.arguments import arguments

# Every stack has both, and nothing without them is ever removed.
PREFIX = "cognito-dsl-ask-"
TAG = {"Key": "cognito-dsl", "Value": "ask-aws"}

# CloudFormation's reason for resources that it cancelled because of another one.
CANCELLED = re.compile(r"resource (creation|update) cancelled", re.IGNORECASE)


class Interrupted(Exception):
    """The user has interrupted the run."""


class Stacks:
    def __init__(self, client, account, every, patience):
        self._client = client
        self._account = account
        self._every = every
        self._patience = patience
        self._made = set()
        self._lock = threading.Lock()
        self.stopped = threading.Event()

    def play(self, name, template):
        """The objection to the template, or nothing if everything was created. The stack is gone afterwards."""
        given = [{"ParameterKey": key, "ParameterValue": value} for key, value in arguments(template).items()]
        if self.stopped.is_set():
            raise Interrupted
        # Before the call, because the request may arrive even if the answer does not.
        with self._lock:
            self._made.add(name)
        try:
            self._client.create_stack(
                StackName=name,
                TemplateBody=json.dumps(template),
                Parameters=given,
                Capabilities=["CAPABILITY_IAM"],
                OnFailure="DO_NOTHING",
                Tags=[TAG],
            )
        except ClientError as error:
            if not is_about_the_template(error):
                raise
            with self._lock:
                self._made.discard(name)
            return self._plain(error.response["Error"]["Message"])
        try:
            status, reason = self._settled(name)
            return None if status == "CREATE_COMPLETE" else self._words(name, reason or status)
        finally:
            self.remove(name)

    def remove(self, name):
        """Removes a stack and waits until it is gone. Otherwise reports what is left."""
        try:
            left = self._removed(name)
        except (BotoCoreError, ClientError) as error:
            left = str(error)
        return left and f"{name} could not be removed: {left}"

    def _removed(self, name):
        self._client.delete_stack(StackName=name)
        end = time.monotonic() + self._patience
        while time.monotonic() < end:
            status = self._status(name)[0]
            if status is None or status == "DELETE_COMPLETE":
                with self._lock:
                    self._made.discard(name)
                return None
            if status == "DELETE_FAILED":
                break
            time.sleep(self._every)
        return self._words(name, "it took too long")

    def remove_all(self):
        """Removes everything left that this run created."""
        with self._lock:
            left = sorted(self._made)
        return [failed for name in left if (failed := self.remove(name))]

    def left_behind(self):
        """The stacks in this region that an earlier run did not remove."""
        pages = self._client.get_paginator("describe_stacks").paginate()
        return [
            it["StackName"]
            for page in pages
            for it in page["Stacks"]
            if it["StackName"].startswith(PREFIX) and TAG in it.get("Tags", []) and it["StackStatus"] != "DELETE_COMPLETE"
        ]

    def _settled(self, name):
        end = time.monotonic() + self._patience
        while time.monotonic() < end:
            if self.stopped.is_set():
                raise Interrupted
            status, reason = self._status(name)
            if status is not None and not status.endswith("_IN_PROGRESS"):
                return status, reason
            time.sleep(self._every)
        raise TimeoutError(f"{name} was not created in {self._patience:.0f} s")

    def _status(self, name):
        try:
            stack = self._client.describe_stacks(StackName=name)["Stacks"][0]
        except ClientError as error:
            if "does not exist" in error.response["Error"]["Message"]:
                return None, None
            raise
        return stack["StackStatus"], stack.get("StackStatusReason")

    def _words(self, name, otherwise):
        """The earliest reason that is a real one."""
        try:
            pages = list(self._client.get_paginator("describe_stack_events").paginate(StackName=name))
        except ClientError:
            return otherwise
        events = [it for page in pages for it in page["StackEvents"]]
        for event in sorted(events, key=lambda it: it["Timestamp"]):
            reason = event.get("ResourceStatusReason")
            is_stack = event.get("ResourceType") == "AWS::CloudFormation::Stack"
            if event["ResourceStatus"].endswith("_FAILED") and reason and not is_stack and not CANCELLED.search(reason):
                return self._plain(reason)
        return self._plain(otherwise)

    def _plain(self, words):
        """Without the parts that identify the account and the request, which do not belong in a repository."""
        words = words.replace(self._account, "123456789012")
        words = re.sub(r"\s*\((?:Service|RequestToken|Request ID)[^()]*\)", "", words)
        words = re.sub(r"\s*\(SDK Attempt Count: \d+\)", "", words)
        words = re.sub(r"(?<=[a-z]-\d)_[A-Za-z0-9]{9}\b", "_AbCdEf123", words)
        words = re.sub(r'^Resource handler returned message: "(.*?)"?$', r"\1", words.strip())
        return re.sub(r"\s+", " ", words).strip(' "')


def is_about_the_template(error):
    """Whether an answer of `CreateStack` is about the template, and not about the caller or the rate."""
    return error.response["Error"]["Code"] == "ValidationError"
