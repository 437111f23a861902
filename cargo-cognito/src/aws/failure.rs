//! Explains the errors of `aws`.

use std::io;

use super::Question;
use crate::outcome::Failure;

/// The failure to start `aws`.
pub(super) fn absent(error: &io::Error) -> Failure {
    Failure::new(match error.kind() {
        io::ErrorKind::NotFound => "`aws` is not in `PATH`\n\
             help: install the AWS CLI (https://aws.amazon.com/cli/), or run it elsewhere and pass its output as a file"
            .to_owned(),
        _ => format!("cannot run `aws`: {error}"),
    })
}

/// Parts of an error that `aws` prints, what they mean, and the help. The first match counts.
const KNOWN: &[(&[&str], &str, &str)] = &[
    (
        &["config profile", "could not be found"],
        "the profile does not exist",
        "`aws configure list-profiles` lists your profiles",
    ),
    (
        &["Unable to locate credentials"],
        "you are not signed in to AWS",
        "run `aws configure` or `aws sso login`, or name a profile with --profile",
    ),
    (
        &["ExpiredToken"],
        "your session with AWS has expired",
        "sign in again, for example with `aws sso login`",
    ),
    // Not `SSO` alone: an ARN of a role for single sign-on contains it too.
    (&["SSO Token"], "you are not signed in to AWS", "run `aws sso login`"),
    (
        &["SSO session"],
        "your session with AWS has expired",
        "run `aws sso login`",
    ),
    (
        &["Token has expired"],
        "your session with AWS has expired",
        "sign in again, for example with `aws sso login`",
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
        "choose one, as in --region eu-central-1",
    ),
    (
        &["Could not connect to the endpoint"],
        "AWS cannot be reached",
        "check the network and the region",
    ),
    (
        &["AccessDenied"],
        "you don't have permission to read this",
        "use a profile that has permission for the action that AWS names",
    ),
    (
        &["Invalid choice"],
        "this version of the AWS CLI does not know the command",
        "install a newer one: https://aws.amazon.com/cli/",
    ),
    (
        &["Stack", "does not exist"],
        "the stack does not exist in this account and region",
        "`aws cloudformation list-stacks` lists your stacks; look elsewhere with --region or --profile",
    ),
    (
        &["ChangeSet", "does not exist"],
        "the change set does not exist",
        "`aws cloudformation list-change-sets` lists the change sets of a stack",
    ),
    (
        &["ResourceNotFoundException"],
        "the pool does not exist in this account and region",
        "`aws cognito-idp list-user-pools --max-results 60` lists your pools; look elsewhere with --region or --profile",
    ),
];

/// The failure to answer a question, explained from what `aws` printed.
pub(crate) fn failure(question: Question<'_>, messages: &str) -> Failure {
    let known = KNOWN
        .iter()
        .find(|(words, ..)| words.iter().all(|word| messages.contains(word)));
    let word = known.and_then(|(words, ..)| words.first()).unwrap_or(&"");
    let line = last_line(messages, word);
    let what = question.what;
    Failure::new(match known {
        Some((_, fact, help)) => format!("cannot get {what}: {fact}\nnote: AWS says: {line}\nhelp: {help}"),
        None => format!(
            "cannot get {what}\nnote: `aws {}` says: {line}",
            question.arguments.join(" ")
        ),
    })
}

/// The last line that contains `word`.
fn last_line<'a>(messages: &'a str, word: &str) -> &'a str {
    let mut lines = messages.lines().rev();
    let line = lines.find(|line| !line.trim().is_empty() && line.contains(word));
    line.unwrap_or("nothing").trim()
}
