//! Bases: where the values come from that you leave out.

use cognito_model::schema::path::PathStep;
use cognito_model::{Base, SettingPath, UserPool};
use cognito_rules::Violation;

use super::Context;
use super::reader::Reader;
use crate::report::{Diagnostic, Quiet, SourceEdit, Suggestion};
use crate::syntax::tree::{Item, Mark, Word};

/// Passes the pool's base on to every entry that sets no base, if it is a base that entries inherit: if the template adds
/// nothing to the pool, it also adds nothing to the pool's entries.
pub(super) fn reach_entries(pool: &mut UserPool) {
    if pool.base != Base::AsWritten {
        return;
    }
    let clients = pool.clients.as_mut_slice().iter_mut();
    let clients = clients.map(|entry| &mut entry.value.base);
    let identity_pools = pool.identity_pools.as_mut_slice().iter_mut();
    let identity_pools = identity_pools.map(|entry| &mut entry.value.base);
    for base in clients.chain(identity_pools).filter(|base| **base == Base::Cdk) {
        *base = Base::AsWritten;
    }
}

impl Reader<'_> {
    /// Marks that an inherited item is being read, until the guard is dropped: its mistakes are reported at the entry that it
    /// comes from.
    pub(super) fn inherited(&self, item: &Item) -> Option<Inheriting<'_>> {
        let mark = item.inherited?;
        let outer = self.context.inheriting.get();
        self.context.inheriting.set(outer.or(Some(mark)));
        Some(Inheriting {
            context: self.context,
            outer,
            _quiet: self.context.report.quiet(),
        })
    }

    /// Reports that an entry here starts from something that is not an entry.
    pub(super) fn no_entry_to_start_from(&self, name: &Word) {
        let fact = format!(
            "`..{}` is in `{}`, which is not an entry of a map",
            name.text, self.name
        );
        let help = Suggestion::from(
            "remove the base; only an entry of a map can start from another entry, as in `ios: { ..web }`",
        )
        .edit(SourceEdit::Remove(name.mark));
        self.context.report.push(Diagnostic::error(name.mark, fact).help(help));
        self.poison::<()>();
    }
}

/// A guard: an item inherited from another entry is being read.
pub(super) struct Inheriting<'a> {
    context: &'a Context<'a>,
    outer: Option<Mark>,
    _quiet: Quiet<'a>,
}

impl Drop for Inheriting<'_> {
    fn drop(&mut self) {
        self.context.inheriting.set(self.outer);
    }
}

impl Context<'_> {
    /// Remembers where the name and the value of a setting are, and whether it is inherited from another entry.
    pub(super) fn remember_place(&self, path: &SettingPath, place: (Mark, Mark)) {
        self.places.borrow_mut().push((path.clone(), place));
        if let Some(mark) = self.inheriting.get() {
            self.inherited.borrow_mut().push((path.clone(), mark));
        }
    }

    /// Where an entry says that it inherits the setting, or the nearest setting around it.
    pub(super) fn inherited_at(&self, path: &SettingPath) -> Option<Mark> {
        let inherited = self.inherited.borrow();
        if inherited.is_empty() {
            return None;
        }
        let mut around = std::iter::successors(Some(path.clone()), SettingPath::parent);
        let written = around.find(|path| self.exact_place(path).is_some())?;
        inherited
            .iter()
            .find(|(other, _)| *other == written)
            .map(|(_, mark)| *mark)
    }

    /// Whether the same rule also fires at the entry that the setting comes from.
    pub(super) fn is_said_elsewhere(&self, violation: &Violation, all: &[Violation]) -> bool {
        let place = |violation: &Violation| self.place(&violation.path, violation.at_key).map(|mark| mark.order);
        let here = place(violation);
        all.iter().any(|other| {
            other.rule.name == violation.rule.name
                && other.path != violation.path
                && place(other) == here
                && self.inherited_at(&other.path).is_none()
        })
    }

    /// Whether an entry lacks a setting that the entry which it starts from lacks too, and the same rule reports that there.
    pub(super) fn is_said_at_base(&self, violation: &Violation, all: &[Violation]) -> bool {
        let started = self.started.borrow();
        let Some((entry, from)) = started.iter().find(|(entry, _)| entry.contains(&violation.path)) else {
            return false;
        };
        if violation.path != *entry && self.exact_place(&violation.path).is_some() {
            return false;
        }
        let rest = violation.path.steps().iter().skip(entry.steps().len());
        let there = rest.fold(from.clone(), |path, step| match step {
            PathStep::Name(name) => path.key(name),
            PathStep::Index(index) => path.index(*index),
        });
        let named = |entry: &SettingPath| format!("`{}`", entry.last().unwrap_or_default());
        let fact = violation.fact.replace(&named(entry), &named(from));
        all.iter()
            .any(|other| other.rule.name == violation.rule.name && other.path == there && other.fact == fact)
    }
}
