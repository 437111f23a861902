//! `diff OLD NEW`: what an update from one template to another does to what is Cognito's.

mod changes;

use std::io::{self, Write};

use clap::{Arg, ArgMatches, Command};
use cognito_model::{Json, Object, Template};
use cognito_rules::Level;
use cognito_rules::deployed::{Consequence, Verdict, short};

use crate::Streams;
use crate::cli::{Failure, Outcome};
use crate::report::{Finding, Format, show};
use crate::template::source::File;
use changes::{Change, Effect, changes};

const LONG: &str = "\
Says what an update from one template to another does to what is Cognito's. CloudFormation calls every edit of a pool an update in \
place; this says which are refused, which replace or remove something, which are silently ignored, and which reset a setting.

OLD is the deployed template, or what `lock` wrote of it. Only literal values are compared for certain.

The exit code is 2 if something is lost, 1 if the update certainly fails, and 0 otherwise.";

pub(crate) fn command() -> Command {
    Command::new("diff")
        .about("Says what an update from one template to another does to Cognito's resources")
        .long_about(LONG)
        .arg(
            Arg::new("old")
                .value_name("OLD")
                .required(true)
                .help("The deployed template, in JSON or YAML"),
        )
        .arg(
            Arg::new("new")
                .value_name("NEW")
                .required(true)
                .help("The new template; `-` is the standard input"),
        )
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .default_value("text")
                .value_parser(["text", "json", "github"])
                .help("How changes are shown: for people, as a JSON list, or as annotations of GitHub Actions"),
        )
}

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let text = |name: &str| arguments.get_one::<String>(name).map_or("-", String::as_str);
    let (old, new) = (File::read(text("old"), streams)?, File::read(text("new"), streams)?);
    let template = |file: &File| Template::try_from(file.template.clone()).map_err(Failure::new);
    let changes = changes(&template(&old)?, &template(&new)?);
    match text("format") {
        "json" => {
            let list: Vec<Json> = changes.iter().map(json).collect();
            writeln!(streams.output, "{}", Json::List(list).to_json())?;
        }
        "github" => {
            let verdicts = changes.iter().flat_map(|change| &change.verdicts);
            let findings: Vec<Finding> = verdicts.map(|verdict| finding(verdict, &new)).collect();
            show(&findings, &new, Format::Github, streams)?;
        }
        _ => print(&changes, &mut streams.output)?,
    }
    // A warning may be wrong about this stack.
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

fn print(changes: &[Change], out: &mut dyn Write) -> io::Result<()> {
    let mut resource = "";
    for change in changes {
        if resource != change.id {
            resource = &change.id;
            writeln!(out, "{} `{resource}`", change.kind)?;
        }
        let value = |json: &Option<Json>| {
            json.as_ref()
                .map_or("nothing".to_owned(), |json| format!("`{}`", short(json)))
        };
        let effect = match change.effect {
            Effect::Removed if change.is_retained => "removed from the stack, stays in the account",
            effect => effect.name(),
        };
        if change.path.is_empty() {
            writeln!(out, "  {effect}")?;
        } else {
            let path = change.path.trim_start_matches('.');
            writeln!(
                out,
                "  {path}: {} -> {}: {effect}",
                value(&change.before),
                value(&change.after)
            )?;
        }
        for verdict in &change.verdicts {
            writeln!(out, "    {}[{}]: {}", level(verdict), verdict.fact.name, verdict.fact())?;
            for note in verdict.notes() {
                writeln!(out, "      note: {note}")?;
            }
            writeln!(out, "      help: {}", verdict.help())?;
        }
    }
    let mut counts: Vec<String> = Vec::new();
    for effect in ALL {
        let count = changes.iter().filter(|change| change.effect == effect).count();
        if count > 0 {
            counts.push(format!("{count} {}", effect.name()));
        }
    }
    match &counts[..] {
        [] => writeln!(out, "nothing of Cognito changes"),
        counts => writeln!(out, "{}", counts.join(", ")),
    }
}

const ALL: [Effect; 7] = [
    Effect::Refused,
    Effect::Removed,
    Effect::Replaced,
    Effect::Reset,
    Effect::Ignored,
    Effect::InPlace,
    Effect::Added,
];

fn level(verdict: &Verdict) -> &'static str {
    match verdict.fact.level {
        Level::Error => "error",
        Level::Warn => "warning",
    }
}

fn finding(verdict: &Verdict, new: &File) -> Finding {
    let section = if verdict.kind == "Output" {
        "Outputs"
    } else {
        "Resources"
    };
    let mut path = vec![section.to_owned(), verdict.id.clone()];
    match verdict.path.strip_prefix('.') {
        Some(attribute) => path.push(attribute.to_owned()),
        None if verdict.path.is_empty() => {}
        None => {
            path.push("Properties".to_owned());
            path.extend(verdict.path.split('.').map(str::to_owned));
        }
    }
    let place = new.place(&path);
    Finding {
        is_error: verdict.fact.level == Level::Error,
        rule: verdict.fact.name,
        fact: verdict.fact(),
        notes: verdict.notes(),
        help: Some(verdict.help()),
        path,
        place,
    }
}

/// A change as an object of the list.
fn json(change: &Change) -> Json {
    let mut object = Object::new();
    object.set("resource", change.id.as_str());
    object.set("type", change.kind.as_str());
    object.set("path", change.path.as_str());
    object.set("effect", change.effect.name());
    object.set("loss", change.is_loss());
    object.set("before", change.before.clone().unwrap_or_default());
    object.set("after", change.after.clone().unwrap_or_default());
    let mut findings: Vec<Json> = Vec::new();
    for verdict in &change.verdicts {
        let mut finding = Object::new();
        finding.set("level", level(verdict));
        finding.set("rule", verdict.fact.name);
        finding.set("consequence", verdict.fact.consequence.name());
        finding.set("message", verdict.fact());
        finding.set("notes", verdict.notes());
        finding.set("help", verdict.help());
        findings.push(Json::Object(finding));
    }
    object.set("findings", findings);
    Json::Object(object)
}
