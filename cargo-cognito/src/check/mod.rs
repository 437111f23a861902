//! `check FILE`: runs the rules on any CloudFormation template, and shows each finding in the file.

mod in_template;

use std::io::Write;

use clap::{Arg, ArgAction, ArgMatches, Command};
use cognito_model::Json;

use crate::Streams;
use crate::import::{Options, heard, stack_of};
use crate::mistakes;
use crate::outcome::{Failure, Outcome};
use crate::report::{Format, TemplateFinding, json, plural, show};
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

The command does not check values that only CloudFormation knows, such as parameters. The exit code is 1 if there is an error.";

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
        .arg(Format::argument())
}

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let format = Format::of(arguments);
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

/// The findings about a template, in the order of the file.
pub(crate) fn findings(file: &File) -> Vec<TemplateFinding> {
    let options = Options {
        stack: stack_of(&file.name),
        ..Options::default()
    };
    let mut all = mistakes::all(file);
    for settled in heard(&file.template, &options) {
        for message in settled.compiled.messages {
            let Some(rule) = message.rule.filter(|rule| !ABOUT_DECLARATIONS.contains(rule)) else {
                continue;
            };
            let path = settled.printed.origin(&message.place).cloned().unwrap_or_default();
            let is_said = all.iter().any(|other: &TemplateFinding| match rule {
                // What is not there is taken for a resource.
                "condition_of_resource" => other.path.starts_with(&path),
                // It is about the ID in the declaration.
                "logical_id_characters" => other.rule == mistakes::MALFORMED && other.path.len() == 2,
                _ => other.rule == mistakes::MALFORMED && other.path == path,
            });
            if is_said {
                continue;
            }
            all.push(TemplateFinding {
                is_error: message.is_error,
                rule,
                fact: message.fact,
                notes: message.notes,
                help: message.help.as_deref().map(in_template::help),
                path,
                place: None,
            });
        }
    }
    mistakes::place(&mut all, file);
    all
}
