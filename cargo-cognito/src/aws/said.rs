//! What `aws` says when it fails, and what to do about it.

use std::io;

use super::Question;
use crate::cli::Failure;

/// That `aws` could not be started.
pub(super) fn absent(error: &io::Error) -> Failure {
    Failure::new(match error.kind() {
        io::ErrorKind::NotFound => "there is no command `aws` in `PATH`\n\
             help: install the AWS CLI (https://aws.amazon.com/cli/), or pass what it prints elsewhere as a file"
            .to_owned(),
        _ => format!("cannot run `aws`: {error}"),
    })
}

/// Words of `aws`, the fact that they stand for, and the help.
const KNOWN: &[(&[&str], &str, &str)] = &[
    (
        &["config profile", "could not be found"],
        "there is no such profile",
        "`aws configure list-profiles` shows those that there are",
    ),
    (
        &["Unable to locate credentials"],
        "you are not signed in to AWS",
        "run `aws configure` or `aws sso login`, or name a profile with --profile",
    ),
    (
        &["ExpiredToken"],
        "your session with AWS has expired",
        "sign in again, as with `aws sso login`",
    ),
    (&["SSO"], "you are not signed in to AWS", "run `aws sso login`"),
    (
        &["Token has expired"],
        "your session with AWS has expired",
        "sign in again, as with `aws sso login`",
    ),
    (
        &["InvalidClientTokenId"],
        "AWS does not know these credentials",
        "run `aws configure`, or name another profile with --profile",
    ),
    (
        &["UnrecognizedClientException"],
        "AWS does not know these credentials",
        "run `aws configure`, or name another profile with --profile",
    ),
    (
        &["You must specify a region"],
        "no region is set",
        "name it with --region, as in --region eu-central-1",
    ),
    (
        &["Could not connect to the endpoint"],
        "AWS cannot be reached",
        "look at the network, and at the region",
    ),
    (
        &["AccessDenied"],
        "you may not ask for this",
        "use a profile whose policies allow the action that AWS names",
    ),
    (
        &["Invalid choice"],
        "this version of the AWS CLI does not know the command",
        "install a newer one: https://aws.amazon.com/cli/",
    ),
    (
        &["Stack", "does not exist"],
        "there is no such stack in this account and region",
        "`aws cloudformation list-stacks` shows those that there are; another place is --region or --profile",
    ),
    (
        &["ChangeSet", "does not exist"],
        "the stack has no such change set",
        "`aws cloudformation list-change-sets` shows those that there are",
    ),
    (
        &["ResourceNotFoundException"],
        "there is no such pool in this account and region",
        "`aws cognito-idp list-user-pools --max-results 60` shows those that there are; another place is --region or --profile",
    ),
];

/// Why a question has no answer.
pub(crate) fn failure(question: Question<'_>, messages: &str) -> Failure {
    let known = KNOWN
        .iter()
        .find(|(words, ..)| words.iter().all(|word| messages.contains(word)));
    let word = known.and_then(|(words, ..)| words.first()).unwrap_or(&"");
    let said = last_line(messages, word);
    let what = question.what;
    Failure::new(match known {
        Some((_, fact, help)) => format!("cannot get {what}: {fact}\nnote: AWS says: {said}\nhelp: {help}"),
        None => format!(
            "cannot get {what}\nnote: `aws {}` says: {said}",
            question.arguments.join(" ")
        ),
    })
}

/// The last line with a word in it.
fn last_line<'a>(messages: &'a str, word: &str) -> &'a str {
    let mut lines = messages.lines().rev();
    let line = lines.find(|line| !line.trim().is_empty() && line.contains(word));
    line.unwrap_or("nothing").trim()
}
