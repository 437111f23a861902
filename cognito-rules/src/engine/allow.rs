//! What `#[allow(..)]` silences. A rule reports those that silence nothing.

use cognito_model::{List, SettingPath, Str};
use std::cell::Cell;

use crate::engine::rule::Rule;

/// The rules that a pool and its entries silence.
#[derive(Debug, Default)]
pub struct Allowed(Vec<Silenced>);

/// A rule that is silenced for an entry or for the pool, and for everything in it.
#[derive(Debug)]
struct Silenced {
    within: SettingPath,
    /// Its name, and its position in the entry's list.
    rule: Str,
    index: usize,
    /// Whether the rule would have reported anything there.
    used: Cell<bool>,
}

impl Allowed {
    /// Silences rules for an entry and everything in it.
    pub(crate) fn add(&mut self, within: &SettingPath, rules: &List<Str>) {
        self.0.extend(rules.iter().enumerate().map(|(index, rule)| Silenced {
            within: within.clone(),
            rule: rule.clone(),
            index,
            used: Cell::new(false),
        }));
    }

    /// The names of all silenced rules.
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

    /// The same, when the rule has something to report. Counts as a use.
    pub(crate) fn silence(&self, rule: &Rule, setting: &SettingPath) -> bool {
        let found = self.find(rule, setting);
        found.iter().for_each(|silenced| silenced.used.set(true));
        found.is_some()
    }

    /// What has silenced nothing so far: the rule's name, its position in the entry's list, and the entry.
    pub(crate) fn unused(&self) -> impl Iterator<Item = (&Str, usize, &SettingPath)> {
        let unused = self.0.iter().filter(|silenced| !silenced.used.get());
        unused.map(|silenced| (&silenced.rule, silenced.index, &silenced.within))
    }

    /// The innermost `allow` that silences the rule there, as with the compiler's lints.
    fn find(&self, rule: &Rule, setting: &SettingPath) -> Option<&Silenced> {
        if rule.structural {
            return None;
        }
        let around = self
            .0
            .iter()
            .filter(|silenced| silenced.rule == rule.name && silenced.within.contains(setting));
        // If an entry has several, the first one counts. The others do nothing.
        around.rev().max_by_key(|silenced| silenced.within.steps().len())
    }
}
