//! The two templates to compare.

use clap::ArgMatches;
use cognito_model::Json;

use super::change_set::ChangeSet;
use crate::Streams;
use crate::aws::stack::{self, TemplateStage};
use crate::aws::{Account, Question, ask};
use crate::outcome::Failure;
use crate::template::source::{self, File};

/// The deployed template and the new one.
#[derive(Debug)]
pub(super) struct Sides {
    pub(super) old: File,
    pub(super) new: File,
    /// The known physical IDs by logical ID.
    pub(super) ids: Vec<(String, String)>,
}

const USAGE: &str =
    "help: `cargo cognito diff OLD NEW`, `--stack NAME NEW`, `--stack NAME --change-set NAME` or `--change-set FILE`";

impl Sides {
    pub(super) fn of(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Self, Failure> {
        let templates: Vec<&str> = arguments
            .get_many::<String>("templates")
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
        let account = Account::of(arguments);
        match (&templates[..], text("stack"), text("change-set")) {
            ([old, new], None, None) => Ok(Sides {
                old: File::read(old, streams)?,
                new: File::read(new, streams)?,
                ids: Vec::new(),
            }),
            ([new], Some(stack), None) => {
                // A mistake in the file should show before AWS is asked.
                let new = File::read(new, streams)?;
                let old = stack::template(stack, None, TemplateStage::Processed, &account, streams)?;
                Ok(Sides {
                    ids: ids(&old, &new, stack, &account, streams)?,
                    old,
                    new,
                })
            }
            ([], Some(stack), Some(change_set)) => of_stack(stack, change_set, &account, streams),
            ([], None, Some(file)) => of_file(file, streams),
            ([_], None, None) => Err(Failure::usage(format!(
                "there is only one template, so there is nothing to compare\n{USAGE}"
            ))),
            _ => Err(Failure::usage(format!(
                "there are more than two templates to compare\n{USAGE}"
            ))),
        }
    }
}

/// The physical IDs of a stack's resources. If nothing changes, the output needs none.
fn ids(
    old: &File,
    new: &File,
    stack: &str,
    account: &Account,
    streams: &mut Streams<'_>,
) -> Result<Vec<(String, String)>, Failure> {
    match old.template == new.template {
        true => Ok(Vec::new()),
        false => stack::physical_ids(stack, account, streams),
    }
}

/// A change set of a stack. Its template has all resources, and its description the values of parameters.
fn of_stack(stack: &str, change_set: &str, account: &Account, streams: &mut Streams<'_>) -> Result<Sides, Failure> {
    let short = stack::short_name(change_set);
    let name = format!("the change set {short} of the stack {}", stack::short_name(stack));
    let question = Question {
        arguments: &[
            "cloudformation",
            "describe-change-set",
            "--stack-name",
            stack,
            "--change-set-name",
            change_set,
            "--include-property-values",
        ],
        what: &name,
    };
    let described = ChangeSet::of(&name, &ask(question, account, streams)?)?;
    // A stack that a change set creates has no template yet.
    let mut old = stack::template_if_any(stack, account, streams)?;
    let Some(described) = described else {
        let new = old.clone();
        return Ok(Sides {
            old,
            new,
            ids: Vec::new(),
        });
    };
    let mut new = stack::template(stack, Some(change_set), TemplateStage::Processed, account, streams)?;
    described.resolve(&mut old.template, &mut new.template);
    note_imports(&described, streams)?;
    Ok(Sides {
        // Its template is not a file, so findings show no source.
        new: without_text(new),
        old,
        ids: described.physical_ids(),
    })
}

/// A change set that a file describes: the answer of `describe-change-set`.
fn of_file(file: &str, streams: &mut Streams<'_>) -> Result<Sides, Failure> {
    let text = source::read(file, streams)?;
    let answer = Json::from_text(&text).map_err(|error| {
        Failure::new(format!(
            "{file} is not an answer of `aws cloudformation describe-change-set`: {error}"
        ))
    })?;
    let name = format!("the change set in {file}");
    let described = ChangeSet::of(&name, &answer)?.unwrap_or_default();
    let (old, new) = described.templates(&name)?;
    note_imports(&described, streams)?;
    let file = |template: Json| File {
        name: name.clone(),
        text: String::new(),
        template,
    };
    Ok(Sides {
        old: file(old),
        new: file(new),
        ids: described.physical_ids(),
    })
}

fn without_text(file: File) -> File {
    File {
        text: String::new(),
        ..file
    }
}

fn note_imports(described: &ChangeSet, streams: &mut Streams<'_>) -> Result<(), Failure> {
    let imported = described.imported();
    if !imported.is_empty() {
        writeln!(streams.messages, "note: the change set imports {}", imported.join(", "))?;
    }
    Ok(())
}
