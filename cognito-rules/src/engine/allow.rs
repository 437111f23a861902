//! What `#[allow(..)]` silences, and the rule about one that silences nothing.

use cognito_model::{List, SettingPath, Str, UserPool};
use std::cell::Cell;

use crate::engine::order::ALL;
use crate::engine::report::{Report, Violation};
use crate::engine::rule::Rule;
use crate::engine::rule::rules;

/// Which rules a pool and its entries silence.
#[derive(Debug, Default)]
pub struct Allowed(Vec<Silenced>);

/// A rule that is silenced for an entry, or for the pool, and all that is in it.
#[derive(Debug)]
struct Silenced {
    within: SettingPath,
    /// The name, and which one of the list of its entry it is.
    rule: Str,
    index: usize,
    /// Whether the rule had anything to say there.
    used: Cell<bool>,
}

impl Allowed {
    /// Silences rules for an entry and all that is in it.
    pub(crate) fn add(&mut self, within: &SettingPath, rules: &List<Str>) {
        self.0.extend(rules.iter().enumerate().map(|(index, rule)| Silenced {
            within: within.clone(),
            rule: rule.clone(),
            index,
            used: Cell::new(false),
        }));
    }

    /// Whether a rule is silenced for a setting.
    pub fn silences(&self, rule: &Rule, setting: &SettingPath) -> bool {
        self.find(rule, setting).is_some()
    }

    /// The same for something that the rule would say now.
    pub(crate) fn silence(&self, rule: &Rule, setting: &SettingPath) -> bool {
        let found = self.find(rule, setting);
        found.iter().for_each(|silenced| silenced.used.set(true));
        found.is_some()
    }

    /// The innermost of those that silence the rule there, as it is with the lints of the compiler.
    fn find(&self, rule: &Rule, setting: &SettingPath) -> Option<&Silenced> {
        if rule.structural {
            return None;
        }
        let around = self
            .0
            .iter()
            .filter(|silenced| silenced.rule == rule.name && silenced.within.contains(setting));
        // The first of several on the same entry: the others do nothing.
        around.rev().max_by_key(|silenced| silenced.within.as_str().len())
    }
}

rules! {
    /// An `#[allow(..)]` without anything to silence.
    warn unused_allow {
        guards: [],
        reason: "it would silence what a later change does wrong",
        evidence: "the way of Rust's own `#[expect(..)]`",
        bad: "clients: { #[allow(implicit_grant)] web: { disable_oauth } }",
        good: "clients: { web: { disable_oauth } }",
        check: Pool(check_unused),
    }
}

/// Runs when all other rules have had their say.
fn check_unused(_: &UserPool, report: &mut Report) {
    let unused: Vec<Violation> = report
        .allowed()
        .0
        .iter()
        .filter_map(|silenced| unused(silenced, report))
        .collect();
    unused.into_iter().for_each(|violation| report.push(violation));
}

fn unused(silenced: &Silenced, report: &Report) -> Option<Violation> {
    let (name, within) = (&silenced.rule, &silenced.within);
    if silenced.used.get() || name == unused_allow.name {
        return None;
    }
    let (fact, help) = match ALL.iter().find(|rule| name == rule.name) {
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
    let place = within.field("allow").index(silenced.index);
    Some(Violation::new(&unused_allow, place, fact, help))
}
