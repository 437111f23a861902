//! Leaves out settings that change nothing.

use std::cmp::Reverse;
use std::collections::VecDeque;

use cognito_model::Json;

use super::super::names::MapName;
use super::tried::{Batch, Tried};
use super::{Work, is_map, order};
use crate::compile::{CompiledPool, compile};
use crate::template::same::same;
use crate::tree::{Address, AddressStep, ItemNode, NodeKind, print};

/// Settings whose defaults depend on other settings. The template of an empty pool does not show whether they can be left out.
const FOLLOW: &[&str] = &[
    "auto_verify",
    "mfa_second_factor",
    "mfa",
    "enable_sms_role",
    "supported_identity_providers",
    "disable_server_side_token_check",
    "refresh_token",
    "match_type",
    "mutable",
    "required",
    "scopes",
    "email_style",
    "attribute_request_method",
    "idp_signout",
];

impl Work<'_> {
    /// Removes what does not change the template: names, overrides and empty maps, and with `all` also settings that have their
    /// default.
    ///
    /// To compile less often, it removes one item of each entry of a map at once, and takes back those whose resources change.
    pub(super) fn leave_out(&mut self, all: bool) -> Option<()> {
        let mut before = Tried::of(&self.declaration)?;
        let defaults: Json = match all {
            true => self.defaults()?.template.into(),
            false => Json::Null,
        };
        let defaults = all.then_some(&defaults);
        let mut addresses = self.declaration.addresses();
        // From the end, so that the addresses still to come stay right.
        addresses.sort_by_key(|address| Reverse(order(address)));
        let (inside, mut outside): (Vec<_>, Vec<_>) = addresses
            .into_iter()
            .partition(|address| address.get(..2).is_some_and(|entry| self.is_entry(entry)));
        let mut entries: Vec<VecDeque<Address>> = Vec::new();
        for address in inside {
            match entries.last_mut() {
                Some(entry) if entry.front().is_some_and(|other| other[..2] == address[..2]) => {
                    entry.push_back(address)
                }
                _ => entries.push(VecDeque::from([address])),
            }
        }
        // Entries of one map hardly ever change each other.
        let map = |entry: &VecDeque<Address>| entry.front().and_then(|address| address.first().copied());
        let mut maps: Vec<Vec<VecDeque<Address>>> = Vec::new();
        for entry in entries {
            match maps.last_mut() {
                Some(all) if all.first().and_then(map) == map(&entry) => all.push(entry),
                _ => maps.push(vec![entry]),
            }
        }
        for mut entries in maps {
            while let Some(batch) = self.next_of_each(&mut entries, defaults) {
                self.try_without(&batch, &mut before)?;
            }
        }
        // A section can go once it is empty, so the innermost settings go first.
        outside.sort_by_key(|address| Reverse(address.len()));
        for depth in outside.chunk_by(|one, other| one.len() == other.len()) {
            for is_override in [true, false] {
                let mut batch = Vec::new();
                for address in depth {
                    if self.kind_of(address, defaults) == Some(is_override) {
                        batch.push(address.clone());
                    }
                }
                self.try_without(
                    &Batch {
                        is_override,
                        addresses: batch,
                    },
                    &mut before,
                )?;
            }
        }
        self.declaration.items.retain(|item| {
            let is_declared = MapName::of_field(&item.name).is_some_and(|map| !map.has_resources());
            !is_declared || !item.value.items().is_empty()
        });
        Some(())
    }

    /// The next item of each entry to try without: overrides if any entry has one next, and otherwise settings.
    fn next_of_each(&mut self, entries: &mut [VecDeque<Address>], defaults: Option<&Json>) -> Option<Batch> {
        let mut is_override = false;
        for entry in entries.iter_mut() {
            while let Some(address) = entry.front() {
                match self.kind_of(address, defaults) {
                    Some(kind) => {
                        is_override |= kind;
                        break;
                    }
                    None => entry.pop_front(),
                };
            }
        }
        let mut addresses = Vec::new();
        for entry in entries {
            if entry
                .front()
                .is_some_and(|next| self.kind_of(next, defaults) == Some(is_override))
            {
                addresses.extend(entry.pop_front());
            }
        }
        (!addresses.is_empty()).then_some(Batch { is_override, addresses })
    }

    /// Whether the item at an address is an override. None if it is not worth a try.
    fn kind_of(&mut self, address: &[AddressStep], defaults: Option<&Json>) -> Option<bool> {
        let names = self.names_of(address);
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let is_override = match names[..] {
            ["generated", ..] => true,
            [.., map, _] if map.ends_with("overrides") => true,
            [.., map] => map.ends_with("overrides"),
            [] => false,
        };
        (is_override || self.could_go(address, &names, defaults)).then_some(is_override)
    }

    /// Removes the items of a batch that change nothing.
    fn try_without(&mut self, batch: &Batch, before: &mut Tried) -> Option<()> {
        if batch.addresses.is_empty() {
            return Some(());
        }
        let removed = self.remove_all(&batch.addresses);
        let without = Tried::of(&self.declaration)?;
        if batch.is_quiet(&without, before) {
            *before = without;
            return Some(());
        }
        self.put_back(removed);
        if batch.addresses.len() == 1 {
            return Some(());
        }
        let innocent = self.innocent(batch, &without, before);
        if innocent.addresses.is_empty() {
            return Some(());
        }
        if innocent.addresses.len() < batch.addresses.len() {
            let removed = self.remove_all(&innocent.addresses);
            let without = Tried::of(&self.declaration)?;
            if innocent.is_quiet(&without, before) {
                *before = without;
                return Some(());
            }
            self.put_back(removed);
        }
        let (one, other) = batch.addresses.split_at(batch.addresses.len() / 2);
        for half in [one, other] {
            let half = Batch {
                addresses: half.to_vec(),
                ..*batch
            };
            self.try_without(&half, before)?;
        }
        Some(())
    }

    /// The items of a batch whose entries are as before: the same resource, and no new messages.
    fn innocent(&self, batch: &Batch, without: &Tried, before: &Tried) -> Batch {
        let is_innocent = |address: &&Address| {
            let Some(entry) = address.get(..2).filter(|entry| self.is_entry(entry)) else {
                return true;
            };
            let origin = self.origin_of(entry);
            let resource = |tried: &Tried| match &origin[..] {
                [_, id] => tried.compiled.template.resource(id).cloned(),
                _ => None,
            };
            let count = |tried: &Tried| tried.count(!batch.is_override, Some(entry));
            resource(without) == resource(before) && count(without) <= count(before)
        };
        Batch {
            addresses: batch.addresses.iter().filter(is_innocent).cloned().collect(),
            ..*batch
        }
    }

    fn remove_all(&mut self, addresses: &[Address]) -> Vec<(Address, ItemNode)> {
        let mut removed = Vec::new();
        for address in addresses {
            if let Some(item) = self.declaration.remove(address) {
                removed.push((address.clone(), item));
            }
        }
        removed
    }

    fn put_back(&mut self, removed: Vec<(Address, ItemNode)>) {
        for (address, item) in removed.into_iter().rev() {
            self.declaration.insert(&address, item);
        }
    }

    /// Whether removing an item is worth a try: compiling for each setting would take too long. `defaults` is the template of the
    /// pool without settings, if settings with their default may go.
    fn could_go(&mut self, address: &[AddressStep], names: &[&str], defaults: Option<&Json>) -> bool {
        let (first, last) = (
            names.first().copied().unwrap_or_default(),
            names.last().copied().unwrap_or_default(),
        );
        let is_declared = first == "import" || MapName::of_field(first).is_some_and(|map| !map.has_resources());
        if is_declared || is_map(first) && names.len() == 2 || names.iter().any(|it| it.ends_with("overrides")) {
            return false;
        }
        let Some(item) = self.declaration.item_mut(address) else {
            return false;
        };
        let is_empty = matches!(&item.value.kind, NodeKind::Section(_, items) if items.is_empty());
        if matches!(last, "name" | "group_name" | "username") && names.len() == 3
            || is_empty && is_map(first) && names.len() == 1
        {
            return true;
        }
        // It is not a property, but chooses those of other settings.
        if last == "message_properties" {
            return true;
        }
        let Some(defaults) = defaults else { return false };
        let Some(origin) = &item.value.origin else { return true };
        let is_default = match (at(defaults, origin), at(self.source.template, origin)) {
            (Some(default), Some(wanted)) => same(default, wanted),
            _ => false,
        };
        is_default || is_empty || FOLLOW.contains(&last)
    }

    /// The pool without settings. Clients, groups and identity pools have none either, because they need none.
    fn defaults(&self) -> Option<CompiledPool> {
        let mut bare = self.declaration.clone();
        bare.items
            .retain(|item| is_map(&item.name) && item.name != "custom_attributes");
        for map in &mut bare.items {
            let needs_none = matches!(map.name.as_str(), "clients" | "groups" | "identity_pools");
            for entry in map.value.items_mut().into_iter().flatten().filter(|_| needs_none) {
                if let Some(items) = entry.value.items_mut() {
                    items.retain(|item| item.name.starts_with(".."));
                }
            }
        }
        compile(&print(&bare, 4).text)
    }
}

/// The value at a place in a template.
fn at<'t>(template: &'t Json, origin: &[String]) -> Option<&'t Json> {
    origin.iter().try_fold(template, |json, key| json.get(key))
}
