//! Who has seen Cognito reject the bad example of a rule, and when: according to the rule, and according to `tests/ask-aws`.

use std::{fs, io};

use cognito_rules::{Level, Measured, Rule, rules};
use serde_json::{Map, Value};

use super::catches::Catches;
use crate::files;
use crate::settings::code;

/// The file that `tests/ask-aws/run` writes.
const ANSWERS: &str = "tests/ask-aws/answers.json";

/// Cognito's answers in `tests/ask-aws`.
pub(super) struct MeasuredAnswers(Map<String, Value>);

impl MeasuredAnswers {
    pub(super) fn read() -> io::Result<Self> {
        let mut value: Value = serde_json::from_str(&fs::read_to_string(files::path(ANSWERS))?)?;
        match value.get_mut("answers").map(Value::take) {
            Some(Value::Object(answers)) => Ok(MeasuredAnswers(answers)),
            _ => Err(io::Error::other(format!("{ANSWERS} has no `answers`"))),
        }
    }

    /// The answer about a rule.
    pub(super) fn sentence(&self, rule: &str) -> Option<String> {
        let answer = self.0.get(rule)?;
        let said = |key: &str| answer.get(key).and_then(Value::as_str).unwrap_or_default();
        let (date, region) = (said("date"), said("region"));
        Some(match said("words") {
            "" => format!("Cognito accepted the bad example on {date} in {region}"),
            words => format!(
                "Cognito rejected the bad example on {date} in {region}: {}",
                code(&words.replace('`', "'"))
            ),
        })
    }

    /// The rows for the table of numbers.
    pub(super) fn rows(&self, catches: &Catches) -> String {
        let count = |is_so: &dyn Fn(&Rule) -> bool| {
            let of = |level| rules().iter().filter(|rule| rule.level == level && is_so(rule)).count();
            let (errors, warnings) = (of(Level::Error), of(Level::Warn));
            format!("{errors} | {warnings} | {}", errors + warnings)
        };
        format!(
            "| of these, measured by a named developer or tool | {} |\n\
             | of these with an answer of Cognito's that cdk-preflight quotes | {} |\n\
             | of these, asked with `tests/ask-aws` | {} |\n",
            count(&|rule| !rule.measured.is_empty()),
            count(&|rule| catches.service_says(rule.name).is_some()),
            count(&|rule| self.0.contains_key(rule.name)),
        )
    }
}

/// By whom and when, for a rule's section.
pub(super) fn by_whom(measured: &[Measured], link: impl Fn(&str) -> String) -> String {
    let each = measured.iter().map(|it| {
        let when = match it.when {
            "" => ", without a date".to_owned(),
            month if month.len() == "2026-08".len() => format!(" in {month}"),
            day => format!(" on {day}"),
        };
        format!("by {}{when} ({})", it.by, link(it.place))
    });
    each.collect::<Vec<_>>().join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_about_rules_that_there_are() {
        let answers = MeasuredAnswers::read().unwrap_or_else(|error| panic!("{error}"));
        for name in answers.0.keys() {
            let rule = rules().iter().find(|rule| rule.name == name);
            let Some(rule) = rule else {
                panic!("there is no rule {name}: take its answer out of {ANSWERS}")
            };
            let is_accepted = answers.0[name]["verdict"] == "accepted";
            assert!(
                !is_accepted || rule.level == Level::Warn,
                "Cognito accepts the bad example of {name}: it cannot be an error"
            );
        }
    }

    #[test]
    fn dates_are_a_day_a_month_or_nothing() {
        for rule in rules() {
            for measured in rule.measured {
                let parts: Vec<usize> = measured.when.split('-').map(str::len).collect();
                let is_date = matches!(parts[..], [0] | [4, 2] | [4, 2, 2]);
                assert!(is_date, "{}: {:?}", rule.name, measured.when);
                assert!(!measured.by.is_empty() && !measured.place.is_empty(), "{}", rule.name);
            }
        }
    }

    #[test]
    fn answers_in_a_sentence() {
        let rejected = serde_json::json!({ "date": "2026-11-28", "region": "eu-central-1", "verdict": "rejected", "words": "No `a`." });
        let accepted = serde_json::json!({ "date": "2026-11-28", "region": "eu-central-1", "verdict": "accepted" });
        let answers = MeasuredAnswers(Map::from_iter([("a".to_owned(), rejected), ("b".to_owned(), accepted)]));
        assert_eq!(
            answers.sentence("a").as_deref(),
            Some("Cognito rejected the bad example on 2026-11-28 in eu-central-1: `No 'a'.`")
        );
        assert_eq!(
            answers.sentence("b").as_deref(),
            Some("Cognito accepted the bad example on 2026-11-28 in eu-central-1")
        );
        assert_eq!(answers.sentence("c"), None);
    }
}
