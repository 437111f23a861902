"""Counts which checks passed and failed, and prints each."""

import contextlib

from botocore.exceptions import ClientError


class Checks:
    def __init__(self):
        self.passed = 0
        self.failed = []

    def section(self, title):
        print(f"\n{title}")

    def expect(self, what, holds, found=""):
        """Checks `what`; `found` is what there is instead."""
        if holds:
            self.passed += 1
            print(f"  ok      {what}")
        else:
            self.failed.append(what)
            print(f"  FAILED  {what}" + (f": {found}" if found != "" else ""))
        return holds

    def all(self, what, results):
        """Many checks of one kind on one line; `results` are pairs of what was expected and whether it holds."""
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
        """Checks that the service rejects the calls inside, with this error and no other."""
        try:
            yield
        except ClientError as error:
            self.equal(f"{what} is refused: the error", error.response["Error"]["Code"], code)
        else:
            self.expect(f"{what} is refused with {code}", False, "it was accepted")

    @contextlib.contextmanager
    def done(self, what):
        """Checks that nothing inside fails; the rest of it would make no sense otherwise."""
        try:
            yield
        except Exception as error:  # Whatever fails, the other checks are still worth running.
            self.expect(what, False, f"{type(error).__name__}: {error}")
        else:
            self.expect(what, True)

    def summary(self):
        print(f"\n{self.passed} passed, {len(self.failed)} failed")
        return not self.failed
