//! What `#[allow(..)]` silences, and the rule about one that silences nothing.

use cognito_model::{List, SettingPath, Str};
use std::cell::Cell;

use crate::engine::rule::Rule;

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

    /// The names of all that is silenced somewhere.
    pub fn names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for silenced in &self.0 {
            names.push(silenced.rule.to_string());
        }
        names
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

    /// Each that has silenced nothing so far: the rule's name, which one of its entry it is, and the entry.
    pub(crate) fn unused(&self) -> impl Iterator<Item = (&Str, usize, &SettingPath)> {
        let unused = self.0.iter().filter(|silenced| !silenced.used.get());
        unused.map(|silenced| (&silenced.rule, silenced.index, &silenced.within))
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
        around.rev().max_by_key(|silenced| silenced.within.steps().len())
    }
}
