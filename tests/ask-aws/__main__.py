"""Asks Cognito itself about the examples of the rules, in your own AWS account.

Creates a stack from the bad and the good example of every rule that results in a template, records the answers, and removes
both stacks. The answers go into answers.json, with the date; docs/rules.md shows them. It asks nothing before you agree.
"""

import argparse
import concurrent.futures
import difflib
import os
import pathlib
import secrets
import signal
import sys
import urllib.parse

sys.path.insert(1, str(pathlib.Path(__file__).resolve().parents[1]))
import boto3  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError, NoRegionError, ProfileNotFound  # noqa: E402

import answers  # noqa: E402
import pairs  # noqa: E402
import stacks  # noqa: E402

# With more, CloudFormation and Cognito begin to throttle.
MOST_AT_ONCE = 10


def parse():
    parser = argparse.ArgumentParser(
        prog="tests/ask-aws/run", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--templates", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--only", action="append", metavar="RULE", help="ask about this rule alone; can be repeated")
    parser.add_argument("--dry-run", action="store_true", help="say what would be asked, without credentials, and stop")
    parser.add_argument("--clean", action="store_true", help="remove what an earlier run left behind, and stop")
    parser.add_argument("--yes", action="store_true", help="do not ask whether to begin")
    parser.add_argument("--region", help="where the stacks go; otherwise the region that AWS's own tools would take")
    parser.add_argument("--profile", help="the profile of AWS's configuration files")
    parser.add_argument("--at-once", type=int, default=3, metavar="N", help=f"how many rules at once, 1 to {MOST_AT_ONCE} (3)")
    parser.add_argument("--answers", type=pathlib.Path, default=answers.FILE, metavar="FILE", help="the file to write")
    parser.add_argument("--every", type=float, default=5, metavar="SECONDS", help="how long to wait before looking again (5)")
    parser.add_argument("--patience", type=float, default=1200, metavar="SECONDS", help="how long a stack may take (1200)")
    arguments = parser.parse_args()
    if not 1 <= arguments.at_once <= MOST_AT_ONCE:
        parser.error(f"--at-once takes 1 to {MOST_AT_ONCE}")
    return arguments


def chosen(everything, skipped, only):
    """The pairs to ask about."""
    if not only:
        return everything
    known = {pair.rule: pair for pair in everything}
    for rule in only:
        if rule in skipped:
            give_up(f"{rule} cannot be asked about: {skipped[rule]}")
        if rule not in known:
            near = difflib.get_close_matches(rule, known, 1)
            give_up(f"there is no rule {rule}" + (f"; did you mean {near[0]}?" if near else ""))
    return [known[rule] for rule in dict.fromkeys(only)]


def give_up(message):
    print(f"ask-aws: {message}", file=sys.stderr)
    sys.exit(2)


def connect(arguments):
    """A CloudFormation client, and the account that it belongs to."""
    try:
        # Unlike other AWS tools, boto3 does not read AWS_REGION.
        region = arguments.region or os.environ.get("AWS_REGION")
        session = boto3.Session(profile_name=arguments.profile, region_name=region)
        config = Config(retries={"mode": "standard", "max_attempts": 8}, max_pool_connections=2 * MOST_AT_ONCE)
        client = session.client("cloudformation", config=config)
        account = session.client("sts", config=config).get_caller_identity()["Account"]
    except ProfileNotFound as missing:
        give_up(str(missing))
    except NoRegionError:
        give_up("no region: write --region, or set AWS_REGION")
    except NoCredentialsError:
        give_up("no credentials: sign in with `aws login` or `aws configure`, or set AWS_PROFILE")
    except (BotoCoreError, ClientError) as error:
        give_up(f"AWS does not take these credentials: {error}")
    host = urllib.parse.urlsplit(client.meta.endpoint_url).hostname or ""
    is_aws = host.endswith((".amazonaws.com", ".amazonaws.com.cn", ".api.aws"))
    if not is_aws and arguments.answers.resolve() == answers.FILE.resolve():
        give_up(f"{host} is not AWS: what it answers goes into no file of the repository; write --answers FILE")
    return client, account


def agree(question):
    if not sys.stdin.isatty():
        give_up("nobody is there to agree: write --yes")
    if input(f"{question} [y/N] ").strip().lower() not in ("y", "yes"):
        sys.exit(1)


def main():
    arguments = parse()
    run = secrets.token_hex(3)
    everything, skipped = pairs.read(arguments.templates, run)
    if not everything:
        give_up(f"there are no templates in {arguments.templates}")
    to_play = chosen(everything, skipped, arguments.only)
    if arguments.dry_run:
        for pair in to_play:
            types = sorted({it["Type"] for it in pair.bad["Resources"].values()})
            print(f"{pair.rule}: {', '.join(types)}")
        for rule, why in sorted(skipped.items() if not arguments.only else ()):
            print(f"{rule}: not asked, because {why}")
        print(f"{len(to_play)} rules, two stacks each, {arguments.at_once} rules at once")
        return 0
    client, account = connect(arguments)
    playing = stacks.Stacks(client, account, arguments.every, arguments.patience)
    if arguments.clean:
        left = playing.left_behind()
        if left and not arguments.yes:
            agree("Remove " + ", ".join(left) + "?")
        return report_left([failed for name in left if (failed := playing.remove(name))])
    if not arguments.yes:
        agree(f"Create and remove {2 * len(to_play)} stacks in {client.meta.region_name} of the account {account}?")
    return ask(arguments, playing, to_play, client.meta.region_name, run)


def report_left(left):
    for failed in left:
        print(f"LEFT BEHIND: {failed}", file=sys.stderr)
    return 1 if left else 0


def ask(arguments, playing, to_play, region, run):
    def stop(*_):
        print("\nstopping: what was created is being removed", file=sys.stderr)
        playing.stopped.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)

    def play(pair):
        name = f"{stacks.PREFIX}{run}-{pair.rule.replace('_', '-')}"
        return playing.play(f"{name}-bad", pair.bad), playing.play(f"{name}-good", pair.good)

    known, counted, failed = answers.read(arguments.answers), {}, 0
    with concurrent.futures.ThreadPoolExecutor(arguments.at_once) as pool:
        asked = {pool.submit(play, pair): pair.rule for pair in to_play}
        for done in concurrent.futures.as_completed(asked):
            rule = asked[done]
            try:
                bad, good = done.result()
            except stacks.Interrupted:
                continue
            except (BotoCoreError, ClientError, TimeoutError) as error:
                failed += 1
                print(f"{rule}: could not be asked: {error}", file=sys.stderr)
                if is_denied(error):
                    playing.stopped.set()
                continue
            verdict = answers.verdict(bad, good)
            counted[verdict] = counted.get(verdict, 0) + 1
            print(f"{rule}: {verdict}" + (f": {good or bad}" if good or bad else ""))
            if verdict != answers.UNCLEAR:
                # Immediately, so that an interrupted run keeps its answers.
                known[rule] = answers.entry(bad, region)
                answers.write(arguments.answers, known)
    left = report_left(playing.remove_all())
    print(", ".join(f"{counted[it]} {it}" for it in sorted(counted)) or "nothing was answered")
    if playing.stopped.is_set() and not failed:
        return 130
    return 1 if failed or left else 0


def is_denied(error):
    """Whether every other call would be denied too."""
    return isinstance(error, ClientError) and "AccessDenied" in error.response["Error"]["Code"]


if __name__ == "__main__":
    sys.exit(main())
