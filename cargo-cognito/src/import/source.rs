//! The input of an import: a template from a file or a stack, or answers of Cognito about a pool without a template.

use clap::ArgMatches;
use cognito_model::Json;

use crate::Streams;
use crate::aws::Account;
use crate::aws::stack::{self, TemplateStage};
use crate::described::{Answers, Described, ask_about};
use crate::outcome::Failure;
use crate::template::source::{self, File};

/// The template to import.
#[derive(Debug)]
pub(super) struct ImportedTemplate {
    pub(super) file: File,
    /// Set if the template was made from answers of Cognito.
    pub(super) described: Option<Described>,
}

const ONLY_USER_POOLS: &str = "\
note: an identity pool is imported only from a template
help: write it yourself, under `identity_pools` of the user pool; the ID of a user pool looks like eu-central-1_aBcDeFgHi";

/// Whether a string is an answer of `aws cognito-identity`.
fn is_identity_pool(text: &str) -> bool {
    let answer = Json::from_text(text.trim_start_matches('\u{feff}'));
    answer.is_ok_and(|answer| answer.get("IdentityPoolId").is_some() && answer.get("Resources").is_none())
}

impl ImportedTemplate {
    pub(super) fn of(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Self, Failure> {
        let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
        let is_existing = text("resources-to-import").is_some();
        let describe = |file: String, answers: &Answers| {
            let described = Described::of(answers, text("name"), is_existing)?;
            let json = described.template.to_json_pretty();
            Ok::<_, Failure>(ImportedTemplate {
                file: File::of(&file, json)?,
                described: Some(described),
            })
        };
        if let Some(pool) = text("pool") {
            if pool.contains(':') {
                return Err(Failure::usage(format!(
                    "{pool} is the ID of an identity pool\n{ONLY_USER_POOLS}"
                )));
            }
            let answers = ask_about(pool, &Account::of(arguments), streams)?;
            return describe(format!("the pool {pool}"), &answers);
        }
        let names: Vec<&str> = arguments
            .get_many::<String>("file")
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let mut answers: Option<Answers> = None;
        for name in &names {
            let (name, text) = (*name, source::read(name, streams)?);
            if is_identity_pool(&text) {
                return Err(Failure::new(format!(
                    "{name} describes an identity pool\n{ONLY_USER_POOLS}"
                )));
            }
            match Answers::of(&text) {
                Some(more) => answers.get_or_insert_default().extend(more),
                None if names.len() == 1 => {
                    return Ok(ImportedTemplate {
                        file: File::of(name, text)?,
                        described: None,
                    });
                }
                None => {
                    return Err(Failure::new(format!(
                        "{name} is not an answer of `aws cognito-idp`, and only answers can be in several files\n\
                         help: import one template at a time"
                    )));
                }
            }
        }
        match answers {
            Some(answers) => describe(names.join(", "), &answers),
            None => Ok(ImportedTemplate {
                file: stack::file_or_stack(None, arguments, TemplateStage::Original, streams)?,
                described: None,
            }),
        }
    }
}
