//! Prints a declaration, and keeps the place of every value.

use std::ops::Range;

use super::literal::{key, quoted};
use super::short::short;
use super::{Address, AddressStep, DeclarationTree, ItemNode, NodeKind, Origin, ValueNode};
use crate::fmt;

/// The text of a declaration, and the places of its values.
#[derive(Debug)]
pub(crate) struct Printed {
    pub(crate) text: String,
    places: Vec<PrintedNode>,
}

#[derive(Debug)]
struct PrintedNode {
    range: Range<usize>,
    address: Address,
    origin: Option<Origin>,
}

impl Printed {
    /// The innermost value around a place.
    pub(crate) fn address(&self, place: &Range<usize>) -> Option<&Address> {
        Some(&self.around(place).next()?.address)
    }

    /// The origin of the innermost value around a place, as far as it has one.
    pub(crate) fn origin(&self, place: &Range<usize>) -> Option<&Origin> {
        self.around(place).find_map(|place| place.origin.as_ref())
    }

    /// The values around a place, the innermost first.
    fn around(&self, place: &Range<usize>) -> impl Iterator<Item = &PrintedNode> {
        let (start, end) = (place.start, place.end);
        let mut around: Vec<&PrintedNode> = Vec::new();
        for candidate in &self.places {
            if candidate.range.start <= start && end <= candidate.range.end {
                around.push(candidate);
            }
        }
        around.sort_by_key(|place| place.range.len());
        around.into_iter()
    }
}

/// Prints a declaration as the content of the macro's braces, in the layout of `fmt`.
pub(crate) fn print(declaration: &DeclarationTree, indent: usize) -> Printed {
    let mut printer = Printer {
        text: String::new(),
        places: Vec::new(),
    };
    for attribute in &declaration.attributes {
        printer.text.push_str(attribute);
    }
    let start = printer.text.len();
    printer.text.push_str(&format!("pub mod {} {{", declaration.name));
    printer.items(&declaration.items, &mut Vec::new());
    if let Some(base) = declaration.base {
        let comma = if declaration.items.is_empty() { "" } else { ", " };
        printer.text.push_str(&format!("{comma}..{base}"));
    }
    printer.text.push('}');
    printer.places.push(PrintedNode {
        range: start..printer.text.len(),
        address: Vec::new(),
        origin: declaration.origin.clone(),
    });
    let style = fmt::DEFAULT;
    let Ok(formatted) = fmt::declaration(&printer.text, indent / style.tab, &style) else {
        // The compiler reports what is wrong with it, in any layout.
        return Printed {
            text: printer.text,
            places: printer.places,
        };
    };
    let mut places = Vec::new();
    for mut place in printer.places {
        if let Some(range) = formatted.place(&place.range) {
            place.range = range;
            places.push(place);
        }
    }
    Printed {
        text: formatted.text,
        places,
    }
}

/// Writes everything on one line.
pub(super) struct Printer {
    pub(super) text: String,
    places: Vec<PrintedNode>,
}

impl Printer {
    fn items(&mut self, items: &[ItemNode], address: &mut Address) {
        for (index, item) in items.iter().enumerate() {
            if index > 0 {
                self.text.push_str(", ");
            }
            for attribute in &item.attributes {
                self.text.push_str(attribute);
            }
            address.push(AddressStep::Item(index));
            self.item(item, address);
            address.pop();
        }
    }

    pub(super) fn item(&mut self, item: &ItemNode, address: &mut Address) {
        let start = self.text.len();
        match item.name.starts_with("..") {
            true => self.text.push_str(&item.name),
            false => self.text.push_str(&key(&item.name)),
        }
        if !matches!(item.value.kind, NodeKind::True) {
            self.text.push_str(": ");
            self.node(&item.value, address);
        }
        self.places.push(PrintedNode {
            range: start..self.text.len(),
            address: address.clone(),
            origin: item.value.origin.clone(),
        });
    }

    pub(super) fn node(&mut self, node: &ValueNode, address: &mut Address) {
        let start = self.text.len();
        match &node.kind {
            NodeKind::Text(text) => self.text.push_str(&quoted(text)),
            NodeKind::Code(code) => self.text.push_str(code),
            NodeKind::True => self.text.push_str("true"),
            NodeKind::Section(name, items) => self.section(name, items, address),
            NodeKind::List(list) => self.list(list, address),
        }
        if node.origin.is_some() {
            self.places.push(PrintedNode {
                range: start..self.text.len(),
                address: address.clone(),
                origin: node.origin.clone(),
            });
        }
    }

    fn section(&mut self, name: &str, items: &[ItemNode], address: &mut Address) {
        self.text.push_str(name);
        if items.is_empty() {
            return self.text.push_str(if name.is_empty() { "{}" } else { "" });
        }
        if let Some(positional) = short(name, items) {
            return self.short(positional, items, address);
        }
        self.text.push('{');
        self.items(items, address);
        self.text.push('}');
    }

    fn list(&mut self, list: &[ValueNode], address: &mut Address) {
        self.text.push('[');
        for (index, node) in list.iter().enumerate() {
            if index > 0 {
                self.text.push_str(", ");
            }
            address.push(AddressStep::Element(index));
            self.node(node, address);
            address.pop();
        }
        self.text.push(']');
    }
}
