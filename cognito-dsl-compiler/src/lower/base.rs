//! Where the values come from that are not written.

use cognito_model::{Base, SettingPath, UserPool};
use cognito_rules::Violation;

use super::Context;
use super::reader::Reader;
use crate::report::{Diagnostic, Edit, Help, Quiet};
use crate::syntax::tree::{Item, Mark, Word};

/// Gives the base of the pool to every entry that has none of its own, if it is one that reaches them: a template that adds nothing
/// to the pool adds nothing to what belongs to it.
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
    /// Notes that the item is read which an entry takes from another one, if it does, until the guard is gone: what is wrong with it
    /// is said there.
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

    /// Says that what starts from an entry here is none.
    pub(super) fn no_entry_to_start_from(&self, name: &Word) {
        let fact = format!(
            "`..{}` stands in `{}`, which is not an entry of a map",
            name.text, self.name
        );
        let help = Help::from("remove it; an entry starts from another one of its map, as in `ios: { ..web }`")
            .edit(Edit::Remove(name.mark));
        self.context.report.push(Diagnostic::error(name.mark, fact).help(help));
        self.poison::<()>();
    }
}

/// An item of another entry is read.
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
    /// Remembers where the name and the value of a setting stand, and whether another entry has them.
    pub(super) fn remember_place(&self, path: &SettingPath, place: (Mark, Mark)) {
        self.places.borrow_mut().push((path.clone(), place));
        if let Some(mark) = self.inheriting.get() {
            self.inherited.borrow_mut().push((path.clone(), mark));
        }
    }

    /// Where an entry says that it takes the setting, or the nearest thing that it is a part of, from another one.
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

    /// Whether the same is found in the entry that has the setting.
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
}
