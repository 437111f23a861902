//! Makes a declaration compile to the template that it was made from: what the compiler rejects is allowed or removed, and the
//! remaining differences become overrides.

mod beside;
mod differs;
mod less;
mod pinned;
mod refused;
mod tried;

use super::build::{DeclarationSource, DeclarationStyle};
use super::names::{EntryNames, MapName};
use crate::compile::{CompiledPool, CompilerMessage, compile};
use crate::tree::{
    Address, AddressStep, DeclarationTree, ItemNode, NodeKind, Origin, Printed, ValueNode, print, quoted,
};

/// A declaration that compiles to the template that it was made from.
#[derive(Debug)]
pub(crate) struct Settled {
    pub(crate) declaration: DeclarationTree,
    pub(crate) compiled: CompiledPool,
    pub(crate) printed: Printed,
    /// The errors of rules that an `#[allow(..)]` silences.
    pub(crate) allowed: Vec<CompilerMessage>,
    /// The errors that nothing can silence, each with what became of its setting or entry.
    pub(crate) refused: Vec<(CompilerMessage, Fate)>,
    /// The paths that still differ from the template. Empty, unless the import has a bug.
    pub(crate) left: Vec<String>,
}

/// What became of something that the compiler rejects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// An override has its value.
    Override,
    /// This member stays in the rest of the template.
    Rest(String),
    /// The template is the same without it.
    Unneeded,
}

/// How often a declaration is compiled again at most. Each turn fixes all errors, or else all differences.
const TURNS: usize = 40;

/// The cost of an override, in lines.
const OVERRIDE: usize = 5;

/// The overrides in a declaration.
fn overrides(items: &[ItemNode]) -> Vec<&ItemNode> {
    let mut all = Vec::new();
    for item in items {
        match item.name.as_str() {
            "property_overrides" | "overrides" | "sms_role_overrides" => all.extend(item.value.items()),
            "generated" => item.value.items().iter().for_each(|it| all.extend(it.value.items())),
            _ => all.extend(overrides(item.value.items())),
        }
    }
    all
}

/// How many line breaks the strings in a declaration have.
fn breaks(items: &[ItemNode]) -> usize {
    fn of(value: &ValueNode) -> usize {
        match &value.kind {
            // A string with hidden characters is printed on one line.
            NodeKind::Text(text) => quoted(text).matches('\n').count(),
            NodeKind::Code(code) => code.matches('\n').count(),
            NodeKind::True => 0,
            NodeKind::Section(_, items) => breaks(items),
            NodeKind::List(values) => values.iter().map(of).sum(),
        }
    }
    items.iter().map(|item| of(&item.value)).sum()
}

impl Settled {
    /// How many overrides there are.
    pub(crate) fn overrides(&self) -> usize {
        overrides(&self.declaration.items).len()
    }

    /// How much there is to read. Undoing what a base sets costs more than adding a setting, and a string costs one line: a long
    /// message in an override should not outweigh the defaults that another base undoes.
    pub(crate) fn cost(&self) -> usize {
        let undone = self
            .printed
            .text
            .lines()
            .filter(|line| line.ends_with(": null,"))
            .count();
        let lines = self.printed.text.lines().count();
        let lines = lines.saturating_sub(breaks(&self.declaration.items));
        self.overrides() * OVERRIDE + undone * 10 + lines
    }
}

/// A declaration while it is being settled.
struct Work<'a> {
    source: &'a DeclarationSource<'a>,
    names: &'a EntryNames<'a>,
    is_cdk: bool,
    /// Whether errors of rules are reported, not fixed.
    listens: bool,
    declaration: DeclarationTree,
    allowed: Vec<CompilerMessage>,
    /// The errors whose settings or entries were removed, with the places in the template.
    refused: Vec<(CompilerMessage, Origin)>,
    left: Vec<String>,
    /// The IDs that generated resources would have, each with the ID that it is pinned to.
    pins: Vec<(String, String)>,
}

/// Settles a declaration in a style.
///
/// None if its overrides alone cost more than the `limit`.
pub(crate) fn settle(source: &DeclarationSource<'_>, style: &DeclarationStyle, limit: usize) -> Option<Settled> {
    work(source, style, false, limit)
}

/// Settles a declaration to report what the rules say: allows nothing, removes nothing because of a rule, and keeps settings that
/// could be left out.
pub(crate) fn listen(source: &DeclarationSource<'_>, style: &DeclarationStyle) -> Option<Settled> {
    work(source, style, true, usize::MAX)
}

fn work(source: &DeclarationSource<'_>, style: &DeclarationStyle, listens: bool, limit: usize) -> Option<Settled> {
    let names = source.names(style);
    let declaration = source.declaration(style, &names);
    let mut work = Work {
        source,
        names: &names,
        is_cdk: style.cdk.is_some(),
        listens,
        declaration,
        allowed: Vec::new(),
        refused: Vec::new(),
        left: Vec::new(),
        pins: Vec::new(),
    };
    for _ in 0..TURNS {
        let printed = print(&work.declaration, 4);
        let compiled = compile(&printed.text)?;
        if work.put_right(&printed, &compiled.messages) {
            continue;
        }
        work.left.clear();
        if work.compare(&compiled) {
            continue;
        }
        break;
    }
    if overrides(&work.declaration.items).len() * OVERRIDE > limit {
        return None;
    }
    if !listens {
        work.allow_less()?;
        work.leave_out(style.base.is_none())?;
    }
    let printed = print(&work.declaration, 4);
    let compiled = compile(&printed.text)?;
    let Work {
        declaration,
        allowed,
        refused,
        left,
        ..
    } = work;
    let refused = refused
        .into_iter()
        .map(|(message, origin)| (message, fate(&origin, &declaration, &compiled)))
        .collect();
    Some(Settled {
        declaration,
        compiled,
        printed,
        allowed,
        refused,
        left,
    })
}

/// What became of the part of a template that was removed from its declaration.
fn fate(origin: &[String], declaration: &DeclarationTree, compiled: &CompiledPool) -> Fate {
    if let [section, key, ..] = origin {
        if !compiled.template.section(section).contains(key) {
            return Fate::Rest(key.clone());
        }
    }
    let is_related = |other: &Origin| other.starts_with(origin) || origin.starts_with(other);
    let mut origins = overrides(&declaration.items)
        .into_iter()
        .filter_map(|item| item.value.origin.as_ref());
    match origins.any(is_related) {
        true => Fate::Override,
        false => Fate::Unneeded,
    }
}

impl Work<'_> {
    /// The place in the template that the item at an address comes from, or else the item around it.
    pub(super) fn origin_of(&self, address: &[AddressStep]) -> Origin {
        let mut origin = self.declaration.origin.as_ref();
        let mut items = &self.declaration.items[..];
        for step in address {
            let AddressStep::Item(index) = step else { break };
            let Some(item) = items.get(*index) else { break };
            origin = item.value.origin.as_ref().or(origin);
            items = item.value.items();
        }
        origin.cloned().unwrap_or_default()
    }

    /// The names of the items along an address.
    pub(super) fn names_of(&self, address: &[AddressStep]) -> Vec<String> {
        let (mut items, mut names) = (&self.declaration.items[..], Vec::new());
        for step in address {
            let AddressStep::Item(index) = step else { break };
            let Some(item) = items.get(*index) else { break };
            names.push(item.name.clone());
            items = item.value.items();
        }
        names
    }

    /// The address of the item at a path of names.
    pub(super) fn find(&self, names: &[&str]) -> Option<Address> {
        let (mut items, mut address) = (&self.declaration.items[..], Vec::new());
        for name in names {
            let index = items.iter().position(|item| item.name == *name)?;
            address.push(AddressStep::Item(index));
            items = items[index].value.items();
        }
        (!address.is_empty()).then_some(address)
    }

    pub(super) fn remove_at(&mut self, names: &[&str]) -> bool {
        let address = self.find(names);
        address.is_some_and(|address| self.declaration.remove(&address).is_some())
    }

    pub(super) fn set_at(&mut self, names: &[&str], name: &str, value: ValueNode) -> bool {
        let address = self.find(names);
        let Some(items) = self.items_at(address.as_ref()) else {
            return false;
        };
        if items.iter().any(|item| item.name == name) {
            return false;
        }
        items.push(ItemNode::new(name, value));
        true
    }

    /// The settings of the entry at an address, or of the pool.
    pub(super) fn items_at(&mut self, address: Option<&Address>) -> Option<&mut Vec<ItemNode>> {
        match address {
            Some(address) => self.declaration.item_mut(address)?.value.items_mut(),
            None => Some(&mut self.declaration.items),
        }
    }
}

/// Whether a field of a pool is a map whose entries have attributes.
fn is_map(field: &str) -> bool {
    field == "custom_attributes" || MapName::of_field(field).is_some()
}

/// The sort key of an address: an outer item comes before the items in it.
fn order(address: &[AddressStep]) -> Vec<usize> {
    address
        .iter()
        .map(|step| match step {
            AddressStep::Item(index) | AddressStep::Element(index) => *index,
        })
        .collect()
}
