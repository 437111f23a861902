//! The rule about an `#[allow(..)]` that silences nothing.

use cognito_model::{SettingPath, UserPool};

use crate::deployed;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::registry;

rules! {
    /// An `#[allow(..)]` that silences nothing.
    warn unused_allow {
        guards: [],
        reason: "an attribute that silences nothing now would hide a mistake in a later change",
        evidence: "as with Rust's `#[expect(..)]`",
        bad: "clients: { #[allow(implicit_grant)] web: { disable_oauth } }",
        good: "clients: { web: { disable_oauth } }",
        check: [Pool(check_unused)],
    }
}

/// Runs after all other rules.
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
    // Whether this fact applies depends on what is deployed, which a pool does not know.
    if deployed::find(name).is_some() {
        return None;
    }
    let (fact, help) = match registry::find(name) {
        None => (
            format!("there is no rule `{name}`"),
            "write the name that a message shows after `rule:`",
        ),
        Some(rule) if rule.structural => (
            format!("you cannot silence the rule `{name}`: the template would differ from the declaration"),
            "remove it",
        ),
        // An error there may be why the rule reports nothing.
        Some(_) if report.has_error_in(within) => return None,
        Some(_) => (
            format!("`#[allow({name})]` silences nothing here"),
            "remove the attribute, or put it on the entry that the rule reports",
        ),
    };
    Some(Finding::at(within.field("allow").index(index), fact, help))
}
