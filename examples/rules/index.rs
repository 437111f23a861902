//! The rules by subject and level, for the page of their module in rustdoc.

use cognito_dsl::model::rules::{ALL, Level, Rule};

use super::subject::{Subject, subjects};
use crate::settings;

/// The part of the page that is generated.
pub(crate) fn index() -> String {
    let mut text = String::from("# By subject\n");
    for Subject { name, rules } in subjects(ALL, &settings::places()) {
        text.push_str(&format!("\n### {name}\n\n"));
        for (level, title) in [(Level::Error, "Errors"), (Level::Warn, "Warnings")] {
            let of_level = rules.iter().map(|(rule, _)| *rule).filter(|rule| rule.level == level);
            let links: Vec<String> = of_level.map(link).collect();
            if !links.is_empty() {
                text.push_str(&format!("- {title}: {}\n", links.join(", ")));
            }
        }
    }
    text
}

fn link(rule: &Rule) -> String {
    format!("[`{}`](static@{})", rule.name, rule.name.to_ascii_uppercase())
}
