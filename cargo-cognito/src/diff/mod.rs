//! `diff OLD NEW`: shows what an update from one template to another does to Cognito's resources.

mod change_set;
mod changes;
mod show;
mod sides;
#[cfg(test)]
mod tests;

use clap::{Arg, ArgMatches, Command};
use cognito_model::{Json, Object, Template};
use cognito_rules::Level;
use cognito_rules::deployed::Consequence;

use crate::Streams;
use crate::aws::stack;
use crate::outcome::{Failure, Outcome};
use crate::report::{Format, TemplateFinding, show as show_findings};
use crate::template::source::File;
use changes::{Change, changes};
use show::{finding, json, print};
use sides::Sides;

const LONG: &str = "\
Shows what an update from one template to another does to Cognito's resources. CloudFormation calls every edit of a pool an update \
in place. This command shows which edits fail, replace or remove something, are silently ignored, or reset a setting.

OLD is the deployed template, or the file that `lock` wrote from it. --stack asks AWS for the template, through the `aws` \
command. The comparison is certain only for literal values. A change set also has the values of parameters. A file that describes a \
change set contains only what changes, so --stack knows more:

  cargo cognito diff --stack shop --change-set release-12
  aws cloudformation describe-change-set --include-property-values .. | cargo cognito diff --change-set -

The exit code is 2 if something is lost, 1 if the update certainly fails, and 0 otherwise.";

const USAGE: &str = "\
cargo cognito diff [OPTIONS] OLD NEW
       cargo cognito diff [OPTIONS] --stack NAME NEW
       cargo cognito diff [OPTIONS] --stack NAME --change-set NAME
       cargo cognito diff [OPTIONS] --change-set FILE";

pub(crate) fn command() -> Command {
    Command::new("diff")
        .about("Shows what an update from one template to another does to Cognito's resources")
        .long_about(LONG)
        .override_usage(USAGE)
        .arg(
            Arg::new("templates")
                .value_name("TEMPLATE")
                .required_unless_present("change-set")
                .num_args(1..=2)
                .help("The deployed template, unless --stack names it, and the new one; `-` is the standard input"),
        )
        .arg(
            Arg::new("change-set")
                .long("change-set")
                .value_name("NAME")
                .help("The change set of --stack, instead of NEW; or a file that describes one, instead of both"),
        )
        .args(stack::arguments("The deployed stack, instead of OLD"))
        .arg(Format::argument())
}

/// The keys of two objects, without duplicates.
fn keys_of_both<'a>(one: &'a Object, other: &'a Object) -> Vec<&'a str> {
    let mut keys: Vec<&str> = one.keys().collect();
    for key in other.keys() {
        if !one.contains(key) {
            keys.push(key);
        }
    }
    keys
}

/// The properties of a resource. Empty if it has none.
fn properties(resource: &Object) -> Object {
    match resource.get("Properties") {
        Some(Json::Object(properties)) => properties.clone(),
        _ => Object::new(),
    }
}

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let Sides { old, new, ids } = Sides::of(arguments, streams)?;
    let template = |file: &File| Template::try_from(file.template.clone()).map_err(Failure::new);
    let changes = changes(&template(&old)?, &template(&new)?);
    match Format::of(arguments) {
        Format::Json => {
            let list: Vec<Json> = changes.iter().map(|change| json(change, &ids)).collect();
            writeln!(streams.output, "{}", Json::List(list).to_json())?;
        }
        Format::Github => {
            let verdicts = changes.iter().flat_map(|change| &change.verdicts);
            let places = new.places();
            let findings: Vec<TemplateFinding> = verdicts.map(|verdict| finding(verdict, &places)).collect();
            show_findings(&findings, &new, Format::Github, streams)?;
        }
        Format::Text => print(&changes, &ids, streams.output_colours, &mut streams.output)?,
    }
    // Warnings do not count, because one may be wrong about this stack.
    let mut verdicts = changes.iter().flat_map(|change| &change.verdicts);
    let is_refused = verdicts.any(|it| it.fact.level == Level::Error && it.fact.consequence == Consequence::Refused);
    Ok(if changes.iter().any(Change::is_loss) {
        Outcome::Losses
    } else if is_refused {
        Outcome::Errors
    } else {
        Outcome::Fine
    })
}
