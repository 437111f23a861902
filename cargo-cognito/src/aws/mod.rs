//! Asks AWS about stacks and pools through the `aws` command, which uses your existing sign-in and needs no AWS SDK.

mod failure;
mod process;
pub(crate) mod stack;

use std::fmt;
use std::io;

use cognito_model::Json;

use crate::Streams;
use crate::outcome::Failure;

pub(crate) use failure::failure;
pub(crate) use process::Process;

/// Answers questions about an account: the `aws` command, or recorded answers in tests.
pub trait Aws: fmt::Debug {
    /// Runs `aws` with these arguments.
    ///
    /// # Errors
    ///
    /// If the command cannot be started.
    fn run(&mut self, arguments: &[String]) -> io::Result<Answer>;
}

/// The result of running `aws`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Whether it succeeded.
    pub is_success: bool,
    /// Its standard output.
    pub output: String,
    /// Its standard error.
    pub messages: String,
}

/// A question to AWS.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question<'a> {
    /// The arguments: `cloudformation get-template --stack-name shop`.
    pub(crate) arguments: &'a [&'a str],
    /// What the answer contains, for messages: `the template of the stack shop`.
    pub(crate) what: &'a str,
}

/// The account and the region to ask: `--profile` and `--region`, if given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account {
    pub(crate) profile: Option<String>,
    pub(crate) region: Option<String>,
}

/// Runs `aws`, and returns its answer as JSON.
pub(crate) fn ask(question: Question<'_>, account: &Account, streams: &mut Streams<'_>) -> Result<Json, Failure> {
    match try_ask(question, account, streams)? {
        Ok(json) => Ok(json),
        Err(messages) => Err(failure(question, &messages)),
    }
}

/// Like [`ask`], but if `aws` fails, returns the messages that it printed.
pub(crate) fn try_ask(
    question: Question<'_>,
    account: &Account,
    streams: &mut Streams<'_>,
) -> Result<Result<Json, String>, Failure> {
    let mut arguments: Vec<String> = question.arguments.iter().map(|it| (*it).to_owned()).collect();
    for (name, value) in [("--profile", &account.profile), ("--region", &account.region)] {
        if let Some(value) = value {
            arguments.extend([name.to_owned(), value.clone()]);
        }
    }
    arguments.extend(["--output".to_owned(), "json".to_owned()]);
    if streams.progress {
        write!(streams.messages, "asking AWS for {} ..", question.what)?;
        streams.messages.flush()?;
    }
    let answer = streams.aws.run(&arguments);
    if streams.progress {
        // Erases the line.
        write!(streams.messages, "\r\u{1b}[K")?;
    }
    let answer = answer.map_err(|error| failure::absent(&error))?;
    if !answer.is_success {
        return Ok(Err(answer.messages));
    }
    // Some commands print nothing if a pool does not have the setting.
    if answer.output.trim().is_empty() {
        return Ok(Ok(Json::Object(cognito_model::Object::new())));
    }
    let json = Json::from_text(&answer.output).map_err(|error| {
        let command = question.arguments.join(" ");
        Failure::new(format!("the answer of `aws {command}` is not JSON: {error}"))
    })?;
    Ok(Ok(json))
}
