//! Allows or removes what the compiler rejects.

use std::cmp::Reverse;

use super::{Work, is_map, order};
use crate::compile::{CompilerMessage, compile};
use crate::tree::{Address, AddressStep, Printed, print};

impl Work<'_> {
    /// Allows what a rule rejects, and removes what cannot be allowed. Returns whether anything changed.
    pub(super) fn put_right(&mut self, printed: &Printed, messages: &[CompilerMessage]) -> bool {
        let mut out: Vec<(Address, CompilerMessage)> = Vec::new();
        let mut changed = false;
        let mut now: Vec<String> = Vec::new();
        for message in messages {
            let is_unused = message.rule == Some("unused_name") || message.rule == Some("unused_allow");
            if !message.is_error && !is_unused {
                continue;
            }
            let address = printed.address(&message.place).cloned().unwrap_or_default();
            if self.listens && message.rule.is_some() && !is_unused {
                continue;
            }
            if message.is_error && self.allow(&address, message, &mut now) {
                self.allowed.push(message.clone());
                changed = true;
                continue;
            }
            if !address.is_empty() && message.rule != Some("unused_allow") {
                out.push((address, message.clone()));
            }
        }
        // From the end, so that the addresses still to come stay right.
        out.sort_by_key(|(address, _)| Reverse(order(address)));
        out.dedup_by(|(one, _), (other, _)| one == other);
        for (address, message) in out {
            let origin = self.origin_of(&address);
            if let (true, [_, id, ..]) = (self.is_entry(&address), &origin[..]) {
                self.names.forget(id);
            }
            if self.declaration.remove(&address).is_some() {
                changed = true;
                if message.is_error {
                    self.refused.push((message, origin));
                }
            }
        }
        changed
    }

    /// Allows a rule at the entry around an address, or else for the whole pool. Returns false if the rule cannot be allowed, or if
    /// it already was before this turn.
    pub(super) fn allow(&mut self, address: &[AddressStep], message: &CompilerMessage, now: &mut Vec<String>) -> bool {
        let Some(rule) = message
            .rule
            .and_then(cognito_rules::find)
            .filter(|rule| !rule.structural)
        else {
            return false;
        };
        let attribute = format!("#[allow({})]", rule.name);
        // The address of an entry has two steps: the map and the entry.
        let entry = address
            .get(..2)
            .filter(|entry| self.is_entry(entry))
            .map(<[AddressStep]>::to_vec);
        if let Some(item) = entry.and_then(|entry| self.declaration.item_mut(&entry)) {
            let this = format!("{}{attribute}", item.name);
            if !item.attributes.contains(&attribute) {
                item.attributes.push(attribute);
                now.push(this);
                return true;
            }
            if now.contains(&this) {
                return true;
            }
        }
        if !self.declaration.attributes.contains(&attribute) {
            self.declaration.attributes.push(attribute.clone());
            now.push(attribute);
            return true;
        }
        now.contains(&attribute)
    }

    pub(super) fn is_entry(&self, address: &[AddressStep]) -> bool {
        let [AddressStep::Item(map), AddressStep::Item(_)] = address else {
            return false;
        };
        self.declaration.items.get(*map).is_some_and(|item| is_map(&item.name))
    }

    /// Removes each `#[allow(..)]` that an override has made unnecessary.
    pub(super) fn allow_less(&mut self) -> Option<()> {
        let all = self.allows();
        if all.is_empty() {
            return Some(());
        }
        let before = self.declaration.clone();
        for allow in &all {
            self.disallow(allow);
        }
        let printed = print(&self.declaration, 4);
        let without = compile(&printed.text)?;
        // Not every entry takes the attribute, and then it is before the pool as well.
        for of_entries in [true, false] {
            let needed = needed(&all, &printed, &without.messages, of_entries);
            self.declaration = before.clone();
            for allow in all.iter().filter(|allow| !needed.contains(allow)) {
                self.disallow(allow);
            }
            let less = compile(&print(&self.declaration, 4).text)?;
            if less.messages.iter().all(|message| !message.is_error) {
                let is_allowed =
                    |message: &CompilerMessage| needed.iter().any(|allow| message.rule == Some(allow.rule.as_str()));
                self.allowed.retain(is_allowed);
                return Some(());
            }
        }
        self.declaration = before;
        Some(())
    }

    /// All `#[allow(..)]` attributes.
    fn allows(&mut self) -> Vec<AllowAttribute> {
        let mut allows = Vec::new();
        let mut places: Vec<Option<Address>> = vec![None];
        places.extend(self.declaration.addresses().into_iter().map(Some));
        for entry in places {
            let attributes = match &entry {
                Some(address) => self.declaration.item_mut(address).map(|item| &item.attributes),
                None => Some(&self.declaration.attributes),
            };
            for attribute in attributes.into_iter().flatten() {
                let rule = attribute
                    .strip_prefix("#[allow(")
                    .and_then(|rest| rest.strip_suffix(")]"));
                if let Some(rule) = rule {
                    allows.push(AllowAttribute {
                        entry: entry.clone(),
                        rule: rule.to_owned(),
                    });
                }
            }
        }
        allows
    }

    fn disallow(&mut self, allow: &AllowAttribute) {
        let attributes = match &allow.entry {
            Some(address) => self.declaration.item_mut(address).map(|item| &mut item.attributes),
            None => Some(&mut self.declaration.attributes),
        };
        let attribute = format!("#[allow({})]", allow.rule);
        if let Some(attributes) = attributes {
            attributes.retain(|other| *other != attribute);
        }
    }
}

/// `#[allow(rule)]` on an entry, or on the whole pool.
#[derive(PartialEq, Eq)]
struct AllowAttribute {
    entry: Option<Address>,
    rule: String,
}

/// The attributes that silence these messages: of the entries, or else of the pool; or the other way around.
fn needed<'a>(
    all: &'a [AllowAttribute],
    printed: &Printed,
    messages: &[CompilerMessage],
    of_entries: bool,
) -> Vec<&'a AllowAttribute> {
    let mut needed = Vec::new();
    for message in messages.iter().filter(|message| message.is_error) {
        let address = printed.address(&message.place).cloned().unwrap_or_default();
        let silences = |allow: &&AllowAttribute| {
            let is_around = allow.entry.as_ref().is_none_or(|entry| address.starts_with(entry));
            is_around && message.rule == Some(allow.rule.as_str())
        };
        let mut around: Vec<&AllowAttribute> = all.iter().filter(silences).collect();
        around.sort_by_key(|allow| allow.entry.is_some() != of_entries);
        needed.extend(around.first());
    }
    needed
}
