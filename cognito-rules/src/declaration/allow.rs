//! The rule about an `#[allow(..)]` that silences nothing.

use cognito_model::{SettingPath, UserPool};

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::registry;

rules! {
    /// An `#[allow(..)]` without anything to silence.
    warn unused_allow {
        guards: [],
        reason: "it would silence what a later change does wrong",
        evidence: "the way of Rust's own `#[expect(..)]`",
        bad: "clients: { #[allow(implicit_grant)] web: { disable_oauth } }",
        good: "clients: { web: { disable_oauth } }",
        check: [Pool(check_unused)],
    }
}

/// Runs when all other rules have had their say.
fn check_unused(_: &UserPool, report: &mut Report) {
    let unused = report.allowed().unused();
    let unused: Vec<Finding> = unused
        .filter_map(|(name, index, within)| found(name, index, within, report))
        .collect();
    unused.into_iter().for_each(|finding| report.push(finding));
}

fn found(name: &str, index: usize, within: &SettingPath, report: &Report) -> Option<Finding> {
    if name == unused_allow.name {
        return None;
    }
    let (fact, help) = match registry::find(name) {
        None => (
            format!("there is no rule `{name}`"),
            "write the name that stands behind `rule:` in a message",
        ),
        Some(rule) if rule.structural => (
            format!("nothing silences the rule `{name}`, without which the template is another"),
            "leave it out",
        ),
        // What is wrong there may be what keeps the rule from speaking.
        Some(_) if report.has_error_in(within) => return None,
        Some(_) => (
            format!("`#[allow({name})]` silences nothing here"),
            "leave it out, or put it on what the rule speaks about",
        ),
    };
    Some(Finding::at(within.field("allow").index(index), fact, help))
}
