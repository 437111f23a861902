//! What only AWS knows, asked for by the `aws` command. It signs in as everything else on the computer does, and is not built with us.

mod process;
mod said;
pub(crate) mod stack;

use std::fmt;
use std::io;

use cognito_model::Json;

use crate::Streams;
use crate::cli::Failure;

pub(crate) use process::Process;
pub(crate) use said::failure;

/// Whoever answers in the place of AWS.
pub trait Aws: fmt::Debug {
    /// Runs `aws` with these arguments. An error is that there is no such command.
    fn run(&mut self, arguments: &[String]) -> io::Result<Answer>;
}

/// What a run of `aws` ended with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// Whether it did what it was asked for.
    pub is_success: bool,
    /// What it printed.
    pub output: String,
    /// What it said beside.
    pub messages: String,
}

/// A question, with what is said while it takes its time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Question<'a> {
    /// `cloudformation get-template --stack-name shop`, in parts.
    pub(crate) arguments: &'a [&'a str],
    /// `the template of the stack shop`
    pub(crate) what: &'a str,
}

/// Where the question goes: `--profile` and `--region`, if they were given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Account {
    pub(crate) profile: Option<String>,
    pub(crate) region: Option<String>,
}

/// What `aws` answers, as JSON.
pub(crate) fn ask(question: Question<'_>, account: &Account, streams: &mut Streams<'_>) -> Result<Json, Failure> {
    match try_ask(question, account, streams)? {
        Ok(json) => Ok(json),
        Err(messages) => Err(failure(question, &messages)),
    }
}

/// The same, where AWS may have a reason to say no: its words.
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
        // The line has served its time.
        write!(streams.messages, "\r\u{1b}[K")?;
    }
    let answer = answer.map_err(|error| said::absent(&error))?;
    if !answer.is_success {
        return Ok(Err(answer.messages));
    }
    // There are settings of which nothing is told, and then nothing is printed.
    if answer.output.trim().is_empty() {
        return Ok(Ok(Json::Object(cognito_model::Object::new())));
    }
    let json = Json::from_text(&answer.output).map_err(|error| {
        let command = question.arguments.join(" ");
        Failure::new(format!(
            "`aws {command}` answers with something else than JSON: {error}"
        ))
    })?;
    Ok(Ok(json))
}
