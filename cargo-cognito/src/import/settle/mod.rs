//! Makes a declaration compile to the template that it was made from: what the compiler refuses is taken out or allowed, and what
//! then differs becomes an override.

mod differs;
mod less;
mod pinned;
mod refused;

use super::build::{Source, Style};
use super::names::Names;
use crate::compile::{Compiled, Message, compile};
use crate::tree::{Address, Declaration, Item, Node, Printed, Step, print};

/// A declaration that compiles to what it was made from.
#[derive(Debug)]
pub(crate) struct Settled {
    pub(crate) declaration: Declaration,
    pub(crate) compiled: Compiled,
    pub(crate) printed: Printed,
    /// What the rules refused, and was allowed.
    pub(crate) allowed: Vec<Message>,
    /// What the compiler could not take, and became an override.
    pub(crate) refused: Vec<Message>,
    /// What still differs, by the paths in the template. Nothing, unless something is wrong with this program.
    pub(crate) left: Vec<String>,
}

/// How often a declaration is compiled again at most. Each turn puts all right that the compiler says or that differs.
const TURNS: usize = 40;

/// How many lines an override is worth.
const OVERRIDE: usize = 3;

fn overrides(items: &[Item]) -> usize {
    let mut sum = 0;
    for item in items {
        sum += match item.name.as_str() {
            "property_overrides" | "overrides" | "sms_role_overrides" => item.value.items().len(),
            "generated" => pinned::overrides(item),
            _ => overrides(item.value.items()),
        };
    }
    sum
}

impl Settled {
    /// How many overrides there are.
    pub(crate) fn overrides(&self) -> usize {
        overrides(&self.declaration.items)
    }

    /// How much there is to read. What undoes a base weighs more than what adds to it.
    pub(crate) fn cost(&self) -> usize {
        let undone = self
            .printed
            .text
            .lines()
            .filter(|line| line.ends_with(": null,"))
            .count();
        self.overrides() * OVERRIDE + undone * 10 + self.printed.text.lines().count()
    }
}

/// What is worked on.
struct Work<'a> {
    source: &'a Source<'a>,
    names: &'a Names<'a>,
    is_cdk: bool,
    /// Whether what the rules say is to be heard, and not put right.
    listens: bool,
    declaration: Declaration,
    allowed: Vec<Message>,
    refused: Vec<Message>,
    left: Vec<String>,
    /// The IDs that generated resources would have, with those that are pinned.
    pins: Vec<(String, String)>,
}

/// Settles a declaration in a style.
///
/// None if it has to cost more than the `limit`, whatever is left out of it.
pub(crate) fn settle(source: &Source<'_>, style: &Style, limit: usize) -> Option<Settled> {
    work(source, style, false, limit)
}

/// The same for whoever wants to hear the rules: nothing is allowed, nothing is taken out for a rule, and nothing that could be
/// left out is.
pub(crate) fn listen(source: &Source<'_>, style: &Style) -> Option<Settled> {
    work(source, style, true, usize::MAX)
}

fn work(source: &Source<'_>, style: &Style, listens: bool, limit: usize) -> Option<Settled> {
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
    if overrides(&work.declaration.items) * OVERRIDE > limit {
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
    Some(Settled {
        declaration,
        compiled,
        printed,
        allowed,
        refused,
        left,
    })
}

impl Work<'_> {
    /// The names of the items on the way to an address.
    pub(super) fn names_of(&self, address: &[Step]) -> Vec<String> {
        let (mut items, mut names) = (&self.declaration.items[..], Vec::new());
        for step in address {
            let Step::Item(index) = step else { break };
            let Some(item) = items.get(*index) else { break };
            names.push(item.name.clone());
            items = item.value.items();
        }
        names
    }

    /// The address of the item of these names.
    pub(super) fn find(&self, names: &[&str]) -> Option<Address> {
        let (mut items, mut address) = (&self.declaration.items[..], Vec::new());
        for name in names {
            let index = items.iter().position(|item| item.name == *name)?;
            address.push(Step::Item(index));
            items = items[index].value.items();
        }
        (!address.is_empty()).then_some(address)
    }

    pub(super) fn remove_at(&mut self, names: &[&str]) -> bool {
        let address = self.find(names);
        address.is_some_and(|address| self.declaration.remove(&address).is_some())
    }

    pub(super) fn set_at(&mut self, names: &[&str], name: &str, value: Node) -> bool {
        let items = match self.find(names) {
            Some(address) => self
                .declaration
                .item_mut(&address)
                .and_then(|item| item.value.items_mut()),
            None => Some(&mut self.declaration.items),
        };
        let Some(items) = items else { return false };
        if items.iter().any(|item| item.name == name) {
            return false;
        }
        items.push(Item::new(name, value));
        true
    }
}

/// The fields of a pool that are maps of entries with attributes.
struct UserPoolMap;

impl UserPoolMap {
    pub(super) fn is(name: &str) -> bool {
        matches!(
            name,
            "clients"
                | "domains"
                | "resource_servers"
                | "identity_providers"
                | "groups"
                | "identity_pools"
                | "users"
                | "replicas"
                | "outputs"
                | "parameters"
                | "conditions"
                | "mappings"
                | "external"
                | "custom_attributes"
        )
    }
}

/// The order of addresses in a declaration: what is around something before it.
fn order(address: &[Step]) -> Vec<usize> {
    address
        .iter()
        .map(|step| match step {
            Step::Item(index) | Step::Element(index) => *index,
        })
        .collect()
}
