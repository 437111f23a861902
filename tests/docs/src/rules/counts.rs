//! How many rules there are, and which of them other tools catch too.

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, io};

use cognito_rules::{Level, rules};

use super::catches::{Catches, LINTERS, ToolVerdict};
use super::measured::MeasuredAnswers;
use crate::files;
use crate::ledger::{Covered, ROWS};

/// The file with the number of limits of each kind, from the test that goes through all limits of the API.
const LIMITS: &str = "cognito-dsl-compiler/src/tests/limits/counts.json";

/// The kinds of limits in that file, and their descriptions.
const KINDS: [(&str, &str); 5] = [
    ("by a rule", "of which: guarded by a rule"),
    ("by the variants", "variants or flags of the language"),
    (
        "excused: generated",
        "on parameters that the template generates, always within the limits",
    ),
    ("excused: no setting", "on parameters that no setting writes"),
    (
        "excused: not called",
        "on operations that no resource of the language calls",
    ),
];

/// How many bad examples a tool catches.
#[derive(Default)]
pub(super) struct Counted {
    pub(super) caught: usize,
    pub(super) missed: usize,
    pub(super) not_asked: usize,
}

/// The table of numbers.
pub(super) fn counts(catches: &Catches, answers: &MeasuredAnswers) -> io::Result<String> {
    let of_level = |level| rules().iter().filter(|rule| rule.level == level).count();
    let (errors, warnings) = (of_level(Level::Error), of_level(Level::Warn));
    let mut text = String::from("| | errors | warnings | total |\n|---|---|---|---|\n");
    text.push_str(&format!("| rules | {errors} | {warnings} | {} |\n", rules().len()));
    text.push_str(&answers.rows(catches));
    let cdk = |catches: &Catches, rule: &str| catches.cdk(rule);
    text.push_str(&row(&catches.tool("aws-cdk-lib"), catches, cdk));
    for tool in LINTERS {
        text.push_str(&row(&catches.tool(tool), catches, |catches, rule| {
            catches.linter(rule, tool)
        }));
    }
    let (errors, warnings) = (catches.count(Level::Error, any), catches.count(Level::Warn, any));
    text.push_str(&format!(
        "| caught only here, of those that can be asked | {} | {} | {} |\n",
        errors.missed,
        warnings.missed,
        errors.missed + warnings.missed
    ));
    text.push_str(&format!("\n{}\n{}", limits()?, ledger()));
    Ok(text)
}

/// The verdict of all tools together.
fn any(catches: &Catches, rule: &str) -> ToolVerdict {
    let linters = LINTERS.map(|tool| catches.linter(rule, tool));
    let verdicts = [catches.cdk(rule)].into_iter().chain(linters);
    let rank = |verdict: &ToolVerdict| match verdict {
        ToolVerdict::Catches(_) => 2,
        ToolVerdict::Accepts => 1,
        ToolVerdict::NotAsked(_) => 0,
    };
    verdicts.max_by_key(rank).unwrap_or(ToolVerdict::Accepts)
}

fn row(tool: &str, catches: &Catches, verdict: impl Fn(&Catches, &str) -> ToolVerdict + Copy) -> String {
    let (errors, warnings) = (
        catches.count(Level::Error, verdict),
        catches.count(Level::Warn, verdict),
    );
    let cell = |caught: usize, missed: usize, not_asked: usize| match not_asked {
        0 => format!("{caught} of {}", caught + missed),
        _ => format!("{caught} of {}, {not_asked} cannot be asked", caught + missed),
    };
    format!(
        "| caught by {tool} | {} | {} | {} |\n",
        cell(errors.caught, errors.missed, errors.not_asked),
        cell(warnings.caught, warnings.missed, warnings.not_asked),
        cell(
            errors.caught + warnings.caught,
            errors.missed + warnings.missed,
            errors.not_asked + warnings.not_asked
        ),
    )
}

impl Covered {
    /// The rules that report it.
    fn rules(&self) -> &'static [&'static str] {
        match self {
            Covered::Rules(rules) => rules,
            Covered::Language(_) | Covered::NotKnown(_) => &[],
        }
    }
}

/// The limits that the API describes, and what covers them.
fn limits() -> io::Result<String> {
    let counts: BTreeMap<String, usize> = serde_json::from_str(&fs::read_to_string(files::path(LIMITS))?)?;
    if !counts.keys().eq(KINDS.iter().map(|(kind, _)| kind)) {
        return Err(io::Error::other(format!("{LIMITS} has other kinds than KINDS")));
    }
    let mut text = format!(
        "| lengths, ranges, patterns and lists of values in the API descriptions | {} |\n|---|---|\n",
        counts.values().sum::<usize>()
    );
    for (kind, what) in KINDS {
        text.push_str(&format!("| {what} | {} |\n", counts[kind]));
    }
    Ok(text)
}

/// The failures on record, and what covers them.
fn ledger() -> String {
    let count = |is_so: fn(&Covered) -> bool| ROWS.iter().filter(|row| is_so(&row.covered)).count();
    let rules = count(|covered| matches!(covered, Covered::Rules(_)));
    let named: BTreeSet<&str> = ROWS.iter().flat_map(|row| row.covered.rules()).copied().collect();
    let language = count(|covered| matches!(covered, Covered::Language(_)));
    let not_known = count(|covered| matches!(covered, Covered::NotKnown(_)));
    let mut text = format!(
        "| configurations on record that Cognito rejects, or that fail later | {} |\n|---|---|\n\
         | of which: covered by a rule | {rules} |\n\
         | rules that cover them | {} |\n\
         | that the language cannot express | {language} |\n\
         | that a declaration alone cannot show | {not_known} |\n",
        ROWS.len(),
        named.len()
    );
    text.push_str("\n| row | configuration | what covers it |\n|---|---|---|\n");
    for row in ROWS {
        let covered = match row.covered {
            Covered::Rules(rules) => {
                let links = rules.iter().map(|rule| format!("[`{rule}`](#{rule})"));
                links.collect::<Vec<_>>().join(", ")
            }
            Covered::Language(reason) => format!("cannot be expressed: {reason}"),
            Covered::NotKnown(reason) => format!("cannot be known: {reason}"),
        };
        let cells = [row.row, row.what, &covered].map(|cell| cell.replace('|', "\\|"));
        text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_name_rules_that_there_are() {
        for row in ROWS {
            for name in row.covered.rules() {
                assert!(
                    rules().iter().any(|rule| rule.name == *name),
                    "row {}: there is no rule {name}",
                    row.row
                );
            }
        }
    }
}
