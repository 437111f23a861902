//! `check FILE`: runs the rules on any CloudFormation template, and shows each finding in the file.

mod properties;
mod references;
#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use properties::PROPERTIES;

use std::io::Write;

use clap::{Arg, ArgAction, ArgMatches, Command};
use cognito_model::Json;

use crate::Streams;
use crate::cli::{Failure, Outcome};
use crate::import::{Options, heard, stack_of};
use crate::report::{Finding, Format, json, plural, show};
use crate::template::source::File;

/// The rules about how a declaration is written. A template cannot break them.
const ABOUT_DECLARATIONS: &[&str] = &[
    "unused_name",
    "unused_allow",
    "unused_condition",
    "duplicate_constant",
    "duplicate_logical_id",
    "override_instead_of_setting",
];

const LONG: &str = "\
Runs the rules of cognito-dsl on CloudFormation templates, and shows in the file what Cognito would reject and what is probably a \
mistake. It also finds misspelled properties of Cognito, and references to what a template does not have. The templates are JSON or YAML, written by hand, for SAM, or by the CDK.

Values that only CloudFormation knows, such as parameters, are not checked. The exit code is 1 if there is an error.";

pub(crate) fn command() -> Command {
    Command::new("check")
        .about("Runs the rules on CloudFormation templates, and shows each finding in the file")
        .long_about(LONG)
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required(true)
                .action(ArgAction::Append)
                .num_args(1..)
                .help("The templates; `-` is the standard input"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .default_value("text")
                .value_parser(["text", "json", "github"])
                .help("How to show findings: as text, as a JSON list, or as annotations of GitHub Actions"),
        )
}

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let format = match arguments.get_one::<String>("format").map(String::as_str) {
        Some("json") => Format::Json,
        Some("github") => Format::Github,
        _ => Format::Text,
    };
    let (mut errors, mut warnings, mut list) = (0, 0, Vec::new());
    for name in arguments.get_many::<String>("file").into_iter().flatten() {
        let file = File::read(name, streams)?;
        let findings = findings(&file);
        errors += findings.iter().filter(|finding| finding.is_error).count();
        warnings += findings.iter().filter(|finding| !finding.is_error).count();
        show(&findings, &file, format, streams)?;
        for finding in &findings {
            list.push(json(finding, &file));
        }
    }
    match format {
        Format::Json => writeln!(streams.output, "{}", Json::List(list).to_json())?,
        Format::Text => writeln!(
            streams.messages,
            "{}, {}",
            plural(errors, "error"),
            plural(warnings, "warning")
        )?,
        Format::Github => {}
    }
    Ok(match errors {
        0 => Outcome::Fine,
        _ => Outcome::Errors,
    })
}

/// The rules about templates that no declaration can break, each with its page.
pub(crate) const RULES: [(&str, &str); 2] = [
    (
        references::RULE,
        "\
an error about a template

A `Ref`, `Fn::GetAtt`, `Fn::Sub`, `Fn::FindInMap`, `Condition` or `DependsOn` names what the template does not have. Resources that \
SAM generates may be named, and nothing is reported if there is another transform.

The reason: CloudFormation rejects the template before it creates anything.

The evidence: https://github.com/cloudnative/lambda-chat/pull/25, \
\"Template format error: Unresolved resource dependencies [website_bucket] in the Resources block of the template\".
",
    ),
    (
        properties::RULE,
        "\
an error about a template, or a warning if no known name is similar

A resource of Cognito has a property that its type does not have.

The reason: CloudFormation rejects properties that the schema of a type does not have.

The evidence: `additionalProperties` is false in the schemas of AWS::Cognito. This command knows them as of October 2026, so an \
unknown name may be a new property.
",
    ),
];

/// What is wrong with a part of a template.
struct Found {
    is_error: bool,
    rule: &'static str,
    fact: String,
    notes: Vec<String>,
    help: Option<String>,
    path: Vec<String>,
}

/// The findings about a template, in the order of the file.
pub(crate) fn findings(file: &File) -> Vec<Finding> {
    let options = Options {
        stack: stack_of(&file.name),
        ..Options::default()
    };
    let mut all = properties::find(&file.template);
    all.extend(references::find(&file.template));
    for settled in heard(&file.template, &options) {
        for message in settled.compiled.messages {
            let Some(rule) = message.rule.filter(|rule| !ABOUT_DECLARATIONS.contains(rule)) else {
                continue;
            };
            let path = settled.printed.origin(&message.place).cloned().unwrap_or_default();
            // What is not there is taken for a resource.
            if rule == "condition_of_resource" && all.iter().any(|other| other.path.starts_with(&path)) {
                continue;
            }
            all.push(Found {
                is_error: message.is_error,
                rule,
                fact: message.fact,
                notes: message.notes,
                help: message.help.map(|help| format!("in a declaration, {help}")),
                path,
            });
        }
    }
    let mut findings = Vec::new();
    for Found {
        is_error,
        rule,
        fact,
        notes,
        help,
        path,
    } in all
    {
        let place = match rule {
            properties::RULE => file.place_of_key(&path),
            _ => file.place(&path).filter(|_| !path.is_empty()),
        };
        findings.push(Finding {
            is_error,
            rule,
            fact,
            notes,
            help,
            path,
            place,
        });
    }
    findings.sort_by_key(|finding| finding.place.map_or((0, 0), |place| (place.line, place.column)));
    findings
}

/// Whether a name is certainly a misspelled form of another one. All names that stand side by side in Cognito's schemas differ by
/// more, except for those that begin with `Min` and `Max`.
fn is_like(name: &str, other: &str) -> bool {
    let edits = cognito_model::pool::action::distance(name.as_bytes(), other.as_bytes());
    edits <= 2 && edits * 4 <= name.len() || name.eq_ignore_ascii_case(other)
}
