//! What can be left out.

use std::cmp::Reverse;

use super::{UserPoolMap, Work, order};
use crate::compile::{Compiled, compile};
use crate::tree::print;

impl Work<'_> {
    /// Leaves out settings without which nothing changes. `all` of them where what is left out has a default; names everywhere.
    pub(super) fn leave_out(&mut self, all: bool) -> Option<()> {
        let mut before = compile(&print(&self.declaration, 4).text)?;
        let mut addresses = self.declaration.addresses();
        addresses.sort_by_key(|address| Reverse(order(address)));
        for address in addresses {
            let names = self.names_of(&address);
            let first = names.first().map(String::as_str).unwrap_or_default();
            let last = names.last().map(String::as_str).unwrap_or_default();
            let is_declared = matches!(
                first,
                "external" | "parameters" | "conditions" | "mappings" | "outputs" | "import"
            );
            let is_name = matches!(last, "name" | "group_name") && names.len() == 3;
            let is_map = UserPoolMap::is(first) && names.len() == 2;
            let is_override = names.iter().any(|name| name.ends_with("overrides"));
            let is_empty = self
                .declaration
                .item_mut(&address)
                .is_some_and(|item| item.value.items().is_empty());
            let is_empty_map = UserPoolMap::is(first) && names.len() == 1 && is_empty;
            if is_declared || is_map || !all && !is_name && !is_override && !is_empty_map {
                continue;
            }
            let Some(item) = self.declaration.remove(&address) else {
                continue;
            };
            let without = compile(&print(&self.declaration, 4).text)?;
            let errors = |compiled: &Compiled| compiled.messages.iter().filter(|it| it.is_error).count();
            // An override also hides what a rule has to say.
            let is_quiet = is_override || without.messages.len() <= before.messages.len();
            let is_quiet = is_quiet && errors(&without) <= errors(&before);
            let is_same = without.template == before.template && is_quiet;
            match is_same {
                true => before = without,
                false => self.declaration.insert(&address, item),
            }
        }
        self.declaration.items.retain(|item| {
            let is_stack = matches!(
                item.name.as_str(),
                "external" | "parameters" | "conditions" | "mappings" | "outputs"
            );
            !is_stack || !item.value.items().is_empty()
        });
        Some(())
    }
}
