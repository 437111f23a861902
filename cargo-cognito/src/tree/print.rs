//! A declaration as text, with the place of every value.

use std::ops::Range;

use super::literal::{key, quoted};
use super::short::short;
use super::{Address, Declaration, Item, Kind, Node, Origin, Step};

/// How long a line may become.
const WIDTH: usize = 120;

/// The text, and where everything stands in it.
#[derive(Debug)]
pub(crate) struct Printed {
    pub(crate) text: String,
    places: Vec<Place>,
}

#[derive(Debug)]
struct Place {
    range: Range<usize>,
    address: Address,
    origin: Option<Origin>,
}

impl Printed {
    /// The innermost value around a place.
    pub(crate) fn address(&self, place: &Range<usize>) -> Option<&Address> {
        Some(&self.around(place).next()?.address)
    }

    /// What the innermost value around a place comes from.
    pub(crate) fn origin(&self, place: &Range<usize>) -> Option<&Origin> {
        self.around(place).find_map(|place| place.origin.as_ref())
    }

    /// The values around a place, the innermost first.
    fn around(&self, place: &Range<usize>) -> impl Iterator<Item = &Place> {
        let (start, end) = (place.start, place.end);
        let mut around: Vec<&Place> = Vec::new();
        for candidate in &self.places {
            if candidate.range.start <= start && end <= candidate.range.end {
                around.push(candidate);
            }
        }
        around.sort_by_key(|place| place.range.len());
        around.into_iter()
    }
}

/// Prints a declaration as it stands in the braces of the macro.
pub(crate) fn print(declaration: &Declaration, indent: usize) -> Printed {
    let mut printer = Printer {
        text: String::new(),
        places: Vec::new(),
    };
    let pad = " ".repeat(indent);
    for attribute in &declaration.attributes {
        printer.text.push_str(&format!("{pad}{attribute}\n"));
    }
    let start = printer.text.len();
    printer
        .text
        .push_str(&format!("{pad}pub mod {} {{\n", declaration.name));
    printer.items(&declaration.items, indent + 4, &mut Vec::new());
    if let Some(base) = declaration.base {
        printer.text.push_str(&format!("{pad}    ..{base}\n"));
    }
    printer.text.push_str(&format!("{pad}}}\n"));
    printer.places.push(Place {
        range: start..printer.text.len(),
        address: Vec::new(),
        origin: declaration.origin.clone(),
    });
    Printed {
        text: printer.text,
        places: printer.places,
    }
}

pub(super) struct Printer {
    pub(super) text: String,
    places: Vec<Place>,
}

impl Printer {
    /// Items on lines of their own.
    fn items(&mut self, items: &[Item], indent: usize, address: &mut Address) {
        for (index, item) in items.iter().enumerate() {
            let pad = " ".repeat(indent);
            for attribute in &item.attributes {
                self.text.push_str(&format!("{pad}{attribute}\n"));
            }
            self.text.push_str(&pad);
            address.push(Step::Item(index));
            self.item(item, indent, address);
            address.pop();
            // Nothing can stand behind a base.
            self.text
                .push_str(if item.name.starts_with("..") { "\n" } else { ",\n" });
        }
    }

    pub(super) fn item(&mut self, item: &Item, indent: usize, address: &mut Address) {
        let start = self.text.len();
        match item.name.starts_with("..") {
            true => self.text.push_str(&item.name),
            false => self.text.push_str(&key(&item.name)),
        }
        if !matches!(item.value.kind, Kind::True) {
            self.text.push_str(": ");
            self.node(&item.value, indent, address);
        }
        self.places.push(Place {
            range: start..self.text.len(),
            address: address.clone(),
            origin: item.value.origin.clone(),
        });
    }

    pub(super) fn node(&mut self, node: &Node, indent: usize, address: &mut Address) {
        let start = self.text.len();
        match &node.kind {
            Kind::Text(text) => self.text.push_str(&quoted(text)),
            Kind::Code(code) => self.text.push_str(code),
            Kind::True => self.text.push_str("true"),
            Kind::Section(name, items) => self.section(name, items, indent, address),
            Kind::List(list) => self.list(list, indent, address),
        }
        if node.origin.is_some() {
            self.places.push(Place {
                range: start..self.text.len(),
                address: address.clone(),
                origin: node.origin.clone(),
            });
        }
    }

    fn section(&mut self, name: &str, items: &[Item], indent: usize, address: &mut Address) {
        self.text.push_str(name);
        if items.is_empty() {
            return self.text.push_str(if name.is_empty() { "{}" } else { "" });
        }
        if let Some(positional) = short(name, items) {
            if self.fits(width_of_items(items)) {
                return self.short(positional, items, indent, address);
            }
        }
        if !name.is_empty() {
            self.text.push(' ');
        }
        if self.fits(width_of_items(items)) {
            self.text.push_str("{ ");
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    self.text.push_str(", ");
                }
                for attribute in &item.attributes {
                    self.text.push_str(&format!("{attribute} "));
                }
                address.push(Step::Item(index));
                self.item(item, indent, address);
                address.pop();
            }
            return self.text.push_str(" }");
        }
        self.text.push_str("{\n");
        self.items(items, indent + 4, address);
        self.text.push_str(&" ".repeat(indent));
        self.text.push('}');
    }

    fn list(&mut self, list: &[Node], indent: usize, address: &mut Address) {
        let width: Option<usize> = list.iter().map(|node| Some(width(node)? + 2)).sum();
        let on_one_line = self.fits(width);
        self.text.push_str(if on_one_line { "[" } else { "[\n" });
        for (index, node) in list.iter().enumerate() {
            address.push(Step::Element(index));
            if on_one_line {
                if index > 0 {
                    self.text.push_str(", ");
                }
                self.node(node, indent, address);
            } else {
                self.text.push_str(&" ".repeat(indent + 4));
                self.node(node, indent + 4, address);
                self.text.push_str(",\n");
            }
            address.pop();
        }
        if !on_one_line {
            self.text.push_str(&" ".repeat(indent));
        }
        self.text.push(']');
    }

    /// Whether so much more fits on the line.
    fn fits(&self, width: Option<usize>) -> bool {
        let line = self.text.rsplit('\n').next().unwrap_or_default();
        width.is_some_and(|width| line.chars().count() + width + 5 <= WIDTH)
    }
}

fn width_of_items(items: &[Item]) -> Option<usize> {
    let mut sum = 0;
    for item in items {
        // What has an attribute stands on a line of its own.
        if !item.attributes.is_empty() {
            return None;
        }
        sum += key(&item.name).chars().count() + 4 + width(&item.value)?;
    }
    Some(sum)
}

/// How much a value takes on one line. None if it has several.
fn width(node: &Node) -> Option<usize> {
    match &node.kind {
        Kind::Text(text) => Some(quoted(text).chars().count()),
        Kind::Code(code) => (!code.contains('\n')).then(|| code.chars().count()),
        Kind::True => Some(4),
        Kind::Section(name, items) => Some(name.len() + 5 + width_of_items(items)?),
        Kind::List(list) => {
            let mut sum = 2;
            for node in list {
                sum += width(node)? + 2;
            }
            Some(sum)
        }
    }
}
