"""Counts what held and what did not, and says each."""

import contextlib

from botocore.exceptions import ClientError


class Checks:
    def __init__(self):
        self.passed = 0
        self.failed = []

    def section(self, title):
        print(f"\n{title}")

    def expect(self, what, holds, found=""):
        """That `what` holds; `found` is what there is instead."""
        if holds:
            self.passed += 1
            print(f"  ok      {what}")
        else:
            self.failed.append(what)
            print(f"  FAILED  {what}" + (f": {found}" if found != "" else ""))
        return holds

    def all(self, what, results):
        """Many checks of one kind in one line; `results` are pairs of what was expected and whether it holds."""
        failed = [it for it, holds in results if not holds]
        self.passed += len(results) - len(failed)
        self.failed += failed
        print(f"  {'FAILED ' if failed else 'ok     '} {what}: {len(results) - len(failed)} of {len(results)}")
        for it in failed:
            print(f"          {it}")

    def equal(self, what, found, expected):
        return self.expect(f"{what} is {expected!r}", found == expected, f"it is {found!r}")

    @contextlib.contextmanager
    def refused(self, what, code):
        """That the service refuses what is done inside, with this error and no other."""
        try:
            yield
        except ClientError as error:
            self.equal(f"{what} is refused: the error", error.response["Error"]["Code"], code)
        else:
            self.expect(f"{what} is refused with {code}", False, "it was accepted")

    @contextlib.contextmanager
    def done(self, what):
        """That nothing fails inside; what follows in there would make no sense without it."""
        try:
            yield
        except Exception as error:  # Whatever it is, the other checks are still worth their answer.
            self.expect(what, False, f"{type(error).__name__}: {error}")
        else:
            self.expect(what, True)

    def summary(self):
        print(f"\n{self.passed} passed, {len(self.failed)} failed")
        return not self.failed
