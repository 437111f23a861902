//! Leaves out settings that change nothing.

use std::cmp::Reverse;

use cognito_model::Json;

use super::super::names::MapName;
use super::{Work, is_map, order};
use crate::compile::{CompiledPool, compile};
use crate::template::same::same;
use crate::tree::{AddressStep, NodeKind, print};

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
    pub(super) fn leave_out(&mut self, all: bool) -> Option<()> {
        let mut before = compile(&print(&self.declaration, 4).text)?;
        let defaults: Json = match all {
            true => self.defaults()?.template.into(),
            false => Json::Null,
        };
        let mut addresses = self.declaration.addresses();
        addresses.sort_by_key(|address| Reverse(order(address)));
        for address in addresses {
            let names = self.names_of(&address);
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let is_override = match names[..] {
                ["generated", ..] => true,
                [.., map, _] if map.ends_with("overrides") => true,
                [.., map] => map.ends_with("overrides"),
                [] => false,
            };
            if !is_override && !self.could_go(&address, &names, all.then_some(&defaults)) {
                continue;
            }
            let Some(item) = self.declaration.remove(&address) else {
                continue;
            };
            let without = compile(&print(&self.declaration, 4).text)?;
            let errors = |compiled: &CompiledPool| compiled.messages.iter().filter(|it| it.is_error).count();
            // Without an override, a rule may find more to warn about.
            let is_quiet = is_override || without.messages.len() <= before.messages.len();
            let is_quiet = is_quiet && errors(&without) <= errors(&before);
            match without.template == before.template && is_quiet {
                true => before = without,
                false => self.declaration.insert(&address, item),
            }
        }
        self.declaration.items.retain(|item| {
            let is_declared = MapName::of_field(&item.name).is_some_and(|map| !map.has_resources());
            !is_declared || !item.value.items().is_empty()
        });
        Some(())
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
