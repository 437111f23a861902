//! What other tools report for the bad examples: `tests/catches/results.json`, which `tests/catches/run` writes.

use std::{fs, io};

use cognito_rules::{Level, rules};
use serde_json::{Map, Value};

use super::counts::Counted;
use crate::files;
use crate::settings::code;

/// The tools that check templates, by their names in the results.
pub(super) const LINTERS: [&str; 3] = ["cfn-lint", "cloudformation-validate", "cdk-preflight"];

/// The text for a rule that is newer than the results.
const NOT_YET: &str = "not asked yet";

/// What the tools reported.
pub(super) struct Catches {
    tools: Map<String, Value>,
    rules: Map<String, Value>,
}

/// The verdict of a tool on the bad example of a rule.
pub(super) enum ToolVerdict {
    /// It rejects it or warns about it, with this finding.
    Catches(String),
    /// It accepts it.
    Accepts,
    /// It cannot be asked, for this reason.
    NotAsked(String),
}

impl Catches {
    pub(super) fn read() -> io::Result<Self> {
        let path = files::path("tests/catches/results.json");
        let text = fs::read_to_string(&path)?;
        let mut value: Value = serde_json::from_str(&text)?;
        let mut object = |key: &str| match value.get_mut(key).map(Value::take) {
            Some(Value::Object(object)) => Ok(object),
            _ => Err(io::Error::other(format!("{} has no `{key}`", path.display()))),
        };
        let (tools, rules) = (object("tools")?, object("rules")?);
        Ok(Catches { tools, rules })
    }

    /// The name of a tool, with its version.
    pub(super) fn tool(&self, name: &str) -> String {
        let version = self.tools.get(name).and_then(Value::as_str).unwrap_or_default();
        format!("{name} {version}").trim().to_owned()
    }

    pub(super) fn cdk(&self, rule: &str) -> ToolVerdict {
        let Some(result) = self.rules.get(rule) else {
            return ToolVerdict::NotAsked(NOT_YET.to_owned());
        };
        let said = |key: &str| result["cdk"].get(key).and_then(Value::as_str).map(str::to_owned);
        match (said("throws").or(said("warns")), said("cannot_be_written")) {
            (Some(message), _) => ToolVerdict::Catches(message),
            (None, Some(reason)) => ToolVerdict::NotAsked(reason),
            (None, None) => ToolVerdict::Accepts,
        }
    }

    pub(super) fn linter(&self, rule: &str, tool: &str) -> ToolVerdict {
        let Some(result) = self.rules.get(rule) else {
            return ToolVerdict::NotAsked(NOT_YET.to_owned());
        };
        if let Some(reason) = result.get("no_template").and_then(Value::as_str) {
            return ToolVerdict::NotAsked(reason.to_owned());
        }
        let Some(found) = result.get(tool).and_then(Value::as_array) else {
            return ToolVerdict::NotAsked(NOT_YET.to_owned());
        };
        let found: Vec<&str> = found.iter().filter_map(Value::as_str).collect();
        if found.is_empty() {
            ToolVerdict::Accepts
        } else {
            ToolVerdict::Catches(found.join(", "))
        }
    }

    /// The verdicts on one rule.
    pub(super) fn sentence(&self, rule: &str) -> String {
        let cdk = match self.cdk(rule) {
            ToolVerdict::Catches(message) => format!("aws-cdk-lib says {}", code(&message.replace('`', "'"))),
            ToolVerdict::Accepts => "aws-cdk-lib accepts it".to_owned(),
            ToolVerdict::NotAsked(reason) => format!("aws-cdk-lib cannot express it ({reason})"),
        };
        let verdicts = LINTERS.map(|tool| (tool, self.linter(rule, tool)));
        if let [(_, ToolVerdict::NotAsked(reason)), ..] = &verdicts {
            return format!("{cdk}; linters have nothing to check ({reason})");
        }
        let linters = verdicts.map(|(tool, verdict)| match verdict {
            ToolVerdict::Catches(found) => format!("{tool} reports {found}"),
            ToolVerdict::Accepts => format!("{tool} reports nothing"),
            ToolVerdict::NotAsked(reason) => format!("{tool}: {reason}"),
        });
        format!("{cdk}; {}", linters.join("; "))
    }

    /// What Cognito answers, as cdk-preflight quotes it. We do not know when it was measured.
    pub(super) fn service_says(&self, rule: &str) -> Option<String> {
        let said = self.rules.get(rule)?.get("service_says")?.as_str()?;
        let by = self.tool("cdk-preflight");
        Some(format!(
            "{} ({by} quotes Cognito, without a date)",
            code(&said.replace('`', "'"))
        ))
    }

    /// All rules, one in each row.
    pub(super) fn table(&self) -> String {
        let mut text = format!(
            "These results come from running the tools. A program with {} expresses the bad example, using only what the\n\
             types of the constructs offer. {}, {} and {} check the template of the\n\
             bad example, with the rule silenced; what they also report for the good example does not count. (The CDK itself runs\n\
             cloudformation-validate on every template and prints its findings as warnings; they are in the column of that tool.) A\n\
             dash means that there is nothing to ask, and the section of the rule says why. `tests/catches/run` runs them all again.\n\n",
            self.tool("aws-cdk-lib"),
            self.tool(LINTERS[0]),
            self.tool(LINTERS[1]),
            self.tool(LINTERS[2]),
        );
        text.push_str("| rule | level | aws-cdk-lib | cfn-lint | cloudformation-validate | cdk-preflight |\n|---|---|---|---|---|---|\n");
        for rule in rules() {
            let level = match rule.level {
                Level::Error => "error",
                Level::Warn => "warning",
            };
            let cdk = match self.cdk(rule.name) {
                ToolVerdict::Catches(_) => "yes".to_owned(),
                ToolVerdict::Accepts => "no".to_owned(),
                ToolVerdict::NotAsked(_) => "–".to_owned(),
            };
            let linters = LINTERS.map(|tool| match self.linter(rule.name, tool) {
                ToolVerdict::Catches(found) => found,
                ToolVerdict::Accepts => "no".to_owned(),
                ToolVerdict::NotAsked(_) => "–".to_owned(),
            });
            text.push_str(&format!(
                "| [`{0}`](#{0}) | {level} | {cdk} | {1} |\n",
                rule.name,
                linters.join(" | ")
            ));
        }
        text
    }

    /// How many rules of a level a tool catches.
    pub(super) fn count(&self, level: Level, verdict: impl Fn(&Self, &str) -> ToolVerdict) -> Counted {
        let mut counted = Counted::default();
        for rule in rules().iter().filter(|rule| rule.level == level) {
            match verdict(self, rule.name) {
                ToolVerdict::Catches(_) => counted.caught += 1,
                ToolVerdict::Accepts => counted.missed += 1,
                ToolVerdict::NotAsked(_) => counted.not_asked += 1,
            }
        }
        counted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_was_asked() {
        let catches = Catches::read().unwrap_or_else(|error| panic!("{error}"));
        for rule in rules() {
            assert!(
                catches.rules.contains_key(rule.name),
                "the other tools were not asked about {0}: express its bad example with the AWS CDK in \
                 tests/catches/cdk/<subject>.mjs, or say why that is impossible, and run tests/catches/run",
                rule.name
            );
        }
        for name in catches.rules.keys() {
            assert!(
                rules().iter().any(|rule| rule.name == name),
                "there is no rule {name}: run tests/catches/run"
            );
        }
    }
}
