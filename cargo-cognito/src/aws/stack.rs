//! A deployed stack: its template, and the physical IDs of its resources.

use clap::{Arg, ArgMatches};
use cognito_model::Json;

use super::{Account, Question, ask, failure, try_ask};
use crate::Streams;
use crate::outcome::Failure;
use crate::template::source::File;

/// Which form of a template to get. They differ if it has a transform, such as SAM's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TemplateStage {
    /// The template as it was written.
    Original,
    /// The template that CloudFormation deploys.
    Processed,
}

/// `--stack`, with its account and region.
pub(crate) fn arguments(help: &'static str) -> [Arg; 3] {
    let [profile, region] = account_arguments();
    let stack = Arg::new("stack").long("stack").value_name("NAME").help(help);
    [stack, profile, region]
}

pub(crate) fn account_arguments() -> [Arg; 2] {
    [
        Arg::new("profile")
            .long("profile")
            .value_name("NAME")
            .help("The profile of the `aws` command; by default AWS_PROFILE, or the default profile"),
        Arg::new("region")
            .long("region")
            .value_name("REGION")
            .help("The region; by default that of the profile"),
    ]
}

impl Account {
    pub(crate) fn of(arguments: &ArgMatches) -> Self {
        Account {
            profile: arguments.get_one::<String>("profile").cloned(),
            region: arguments.get_one::<String>("region").cloned(),
        }
    }
}

/// The given file, or else the template of `--stack`.
pub(crate) fn file_or_stack(
    file: Option<&str>,
    arguments: &ArgMatches,
    stage: TemplateStage,
    streams: &mut Streams<'_>,
) -> Result<File, Failure> {
    match (file, arguments.get_one::<String>("stack")) {
        (None, Some(stack)) => template(stack, None, stage, &Account::of(arguments), streams),
        (file, _) => File::read(file.unwrap_or("-"), streams),
    }
}

/// The template of a stack, or of one of its change sets.
pub(crate) fn template(
    stack: &str,
    change_set: Option<&str>,
    stage: TemplateStage,
    account: &Account,
    streams: &mut Streams<'_>,
) -> Result<File, Failure> {
    let (name, answer) = get_template(stack, change_set, stage, account, streams)?;
    of_answer(&answer.map_err(|(_, failure)| failure)?, &name)
}

/// The template of a stack as it is deployed. Empty if the stack has only a change set so far.
pub(crate) fn template_if_any(stack: &str, account: &Account, streams: &mut Streams<'_>) -> Result<File, Failure> {
    let (name, answer) = get_template(stack, None, TemplateStage::Processed, account, streams)?;
    let is_empty = match &answer {
        Ok(answer) => match answer.get("TemplateBody") {
            Some(Json::Text(text)) => text.trim().trim_matches(['{', '}']).trim().is_empty(),
            Some(Json::Object(body)) => body.is_empty(),
            Some(_) => false,
            None => true,
        },
        Err((words, _)) => words.contains("does not exist") || words.contains("REVIEW_IN_PROGRESS"),
    };
    match is_empty {
        true => File::of(&name, r#"{"Resources": {}}"#.to_owned()),
        false => of_answer(&answer.map_err(|(_, failure)| failure)?, &name),
    }
}

/// A template, or what AWS says instead, and the failure that this means.
type Answered = Result<Json, (String, Failure)>;

/// What the template is called in messages, and what AWS answers.
fn get_template(
    stack: &str,
    change_set: Option<&str>,
    stage: TemplateStage,
    account: &Account,
    streams: &mut Streams<'_>,
) -> Result<(String, Answered), Failure> {
    let stage = match stage {
        TemplateStage::Original => "Original",
        TemplateStage::Processed => "Processed",
    };
    let mut arguments = vec!["cloudformation", "get-template", "--stack-name", stack];
    arguments.extend(["--template-stage", stage]);
    let short = short_name(stack);
    let mut name = format!("the stack {short}");
    if let Some(change_set) = change_set {
        arguments.extend(["--change-set-name", change_set]);
        name = format!("the change set {} of the stack {short}", short_name(change_set));
    }
    let question = Question {
        arguments: &arguments,
        what: &format!("the template of {name}"),
    };
    let answer = try_ask(question, account, streams)?;
    let answer = answer.map_err(|words| {
        let failure = failure(question, &words);
        (words, failure)
    });
    Ok((name, answer))
}

fn of_answer(answer: &Json, name: &str) -> Result<File, Failure> {
    match answer.get("TemplateBody") {
        // YAML, or JSON in a string.
        Some(Json::Text(text)) => File::of(name, text.clone()),
        Some(body) => File::of(name, body.to_json_pretty()),
        None => Err(Failure::new(format!(
            "the answer of AWS does not contain the template of {name}"
        ))),
    }
}

/// The logical and the physical ID of each resource in a stack.
pub(crate) fn physical_ids(
    stack: &str,
    account: &Account,
    streams: &mut Streams<'_>,
) -> Result<Vec<(String, String)>, Failure> {
    // `describe-stack-resources` returns at most 100 resources.
    let question = Question {
        arguments: &["cloudformation", "list-stack-resources", "--stack-name", stack],
        what: &format!("the resources of the stack {}", short_name(stack)),
    };
    let answer = ask(question, account, streams)?;
    let mut ids = Vec::new();
    for resource in answer
        .get("StackResourceSummaries")
        .and_then(Json::as_list)
        .unwrap_or_default()
    {
        let text = |key: &str| resource.get(key).and_then(Json::as_text);
        if let (Some(logical), Some(physical)) = (text("LogicalResourceId"), text("PhysicalResourceId")) {
            ids.push((logical.to_owned(), physical.to_owned()));
        }
    }
    Ok(ids)
}

/// The name of a stack or change set, given by its name or its ARN.
pub(crate) fn short_name(name: &str) -> &str {
    match name.strip_prefix("arn:") {
        Some(_) => name.split('/').nth(1).unwrap_or(name),
        None => name,
    }
}
