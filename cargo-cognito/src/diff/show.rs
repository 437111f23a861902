//! Prints changes as text or as JSON.

use std::io::{self, Write};

use cognito_model::{Json, Object};
use cognito_rules::Level;
use cognito_rules::deployed::{Verdict, narrowed, short, short_pair};

use super::changes::{Change, Effect};
use crate::report::{BOLD, ERROR, TemplateFinding, WARNING, styled};
use crate::template::source::Places;

/// Prints changes as text. `ids` has the known physical IDs by logical ID.
pub(super) fn print(
    changes: &[Change],
    ids: &[(String, String)],
    colours: bool,
    out: &mut dyn Write,
) -> io::Result<()> {
    let mut resource = "";
    for change in changes {
        if resource != change.id {
            resource = &change.id;
            let physical = physical(ids, resource).map_or_else(String::new, |id| format!(" ({id})"));
            let head = format!("{} `{resource}`{physical}", change.kind);
            writeln!(out, "{}", styled(&head, BOLD, colours))?;
        }
        let effect = match change.effect {
            Effect::Removed if change.is_retained => "removed from the stack, stays in the account",
            effect => effect.name(),
        };
        let effect = match change.effect {
            Effect::Refused | Effect::Removed | Effect::Replaced => styled(effect, ERROR, colours),
            Effect::Ignored | Effect::Reset => styled(effect, WARNING, colours),
            Effect::Added | Effect::InPlace => effect.to_owned(),
        };
        if change.path.is_empty() {
            writeln!(out, "  {effect}")?;
        } else {
            let (member, before, after) = narrowed(change.before.as_ref(), change.after.as_ref());
            let path = change.path.trim_start_matches('.');
            let (before, after) = values(before, after);
            writeln!(out, "  {path}{member}: {before} -> {after}: {effect}")?;
        }
        for verdict in &change.verdicts {
            let style = match verdict.fact.level {
                Level::Error => ERROR,
                Level::Warn => WARNING,
            };
            let rule = styled(&format!("{}[{}]", level(verdict), verdict.fact.name), style, colours);
            writeln!(out, "    {rule}: {}", verdict.fact())?;
            for note in verdict.notes() {
                writeln!(out, "      note: {note}")?;
            }
            writeln!(out, "      help: {}", verdict.help())?;
        }
    }
    let mut counts: Vec<String> = Vec::new();
    for effect in EFFECTS {
        let count = changes.iter().filter(|change| change.effect == effect).count();
        if count > 0 {
            counts.push(format!("{count} {}", effect.name()));
        }
    }
    match &counts[..] {
        [] => writeln!(out, "no changes to Cognito resources"),
        counts => writeln!(out, "{}", counts.join(", ")),
    }
}

/// An old and a new value as the output shows them.
fn values(before: Option<&Json>, after: Option<&Json>) -> (String, String) {
    if let (Some(before), Some(after)) = (before, after) {
        let (before, after) = short_pair(before, after);
        return (format!("`{before}`"), format!("`{after}`"));
    }
    let shown = |json: Option<&Json>| json.map_or("nothing".to_owned(), |json| format!("`{}`", short(json)));
    (shown(before), shown(after))
}

/// All effects, in the order of the summary.
const EFFECTS: [Effect; 7] = [
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

pub(super) fn finding(verdict: &Verdict, new: &Places) -> TemplateFinding {
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
    let place = new.of(&path);
    TemplateFinding {
        is_error: verdict.fact.level == Level::Error,
        rule: verdict.fact.name,
        fact: verdict.fact(),
        notes: verdict.notes(),
        help: Some(verdict.help()),
        path,
        place,
    }
}

/// A change as an object of the JSON list.
pub(super) fn json(change: &Change, ids: &[(String, String)]) -> Json {
    let mut object = Object::new();
    object.set("resource", change.id.as_str());
    if let Some(id) = physical(ids, &change.id) {
        object.set("physical_id", id);
    }
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

fn physical<'a>(ids: &'a [(String, String)], logical: &str) -> Option<&'a str> {
    let found = ids.iter().find(|(id, _)| id == logical);
    found.map(|(_, physical)| physical.as_str())
}
