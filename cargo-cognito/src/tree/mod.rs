//! A declaration as a tree, before it is printed.

mod literal;
mod print;
mod short;

pub(crate) use literal::{is_identifier, quoted};
pub(crate) use print::{Printed, print};

/// A place in the template, key by key: `Resources`, `Pool`, `Properties`, `MfaConfiguration`.
pub(crate) type Origin = Vec<String>;

/// A value in a declaration, and the place in the template that it comes from.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) kind: Kind,
    pub(crate) origin: Option<Origin>,
}

#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// A string, which is printed with its quotes.
    Text(String),
    /// A number, a name or a function, which is printed as it is.
    Code(String),
    /// `true`: an item with it is printed as its name alone.
    True,
    /// Braces, after the name of a variant or a type. The name can be empty.
    Section(String, Vec<Item>),
    /// Brackets.
    List(Vec<Node>),
}

/// `name: value`, with its attributes.
#[derive(Clone, Debug)]
pub(crate) struct Item {
    /// Whole attributes, such as `#[allow(rule)]`.
    pub(crate) attributes: Vec<String>,
    pub(crate) name: String,
    pub(crate) value: Node,
}

impl Node {
    pub(crate) fn new(kind: Kind, origin: &[String]) -> Self {
        Node {
            kind,
            origin: Some(origin.to_vec()),
        }
    }

    /// A value that the template does not have.
    pub(crate) fn added(kind: Kind) -> Self {
        Node { kind, origin: None }
    }

    pub(crate) fn code(code: impl Into<String>, origin: &[String]) -> Self {
        Node::new(Kind::Code(code.into()), origin)
    }

    pub(crate) fn text(text: impl Into<String>, origin: &[String]) -> Self {
        Node::new(Kind::Text(text.into()), origin)
    }

    pub(crate) fn section(items: Vec<Item>, origin: &[String]) -> Self {
        Node::new(Kind::Section(String::new(), items), origin)
    }

    pub(crate) fn variant(name: &str, items: Vec<Item>, origin: &[String]) -> Self {
        match items.is_empty() {
            true => Node::code(name, origin),
            false => Node::new(Kind::Section(name.to_owned(), items), origin),
        }
    }

    pub(crate) fn flag(value: bool, origin: &[String]) -> Self {
        match value {
            true => Node::new(Kind::True, origin),
            false => Node::code("false", origin),
        }
    }

    /// The items of a section.
    pub(crate) fn items_mut(&mut self) -> Option<&mut Vec<Item>> {
        match &mut self.kind {
            Kind::Section(_, items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn items(&self) -> &[Item] {
        match &self.kind {
            Kind::Section(_, items) => items,
            _ => &[],
        }
    }
}

impl Item {
    pub(crate) fn new(name: impl Into<String>, value: Node) -> Self {
        Item {
            attributes: Vec::new(),
            name: name.into(),
            value,
        }
    }
}

/// The item with this name. Adds an empty section at the end if there is none.
pub(crate) fn section_of<'a>(items: &'a mut Vec<Item>, name: &str) -> &'a mut Item {
    let index = match items.iter().position(|item| item.name == name) {
        Some(index) => index,
        None => {
            let empty = Node::added(Kind::Section(String::new(), Vec::new()));
            // A base stays last.
            let end = items
                .iter()
                .position(|item| item.name.starts_with(".."))
                .unwrap_or(items.len());
            items.insert(end, Item::new(name, empty));
            end
        }
    };
    &mut items[index]
}

/// A whole declaration.
#[derive(Clone, Debug)]
pub(crate) struct Declaration {
    /// The name of the module.
    pub(crate) name: String,
    /// Attributes before `mod`: `#[cdk(..)]`, `#[logical_id = ".."]`, `#[allow(..)]`.
    pub(crate) attributes: Vec<String>,
    pub(crate) items: Vec<Item>,
    /// `..AsWritten`
    pub(crate) base: Option<&'static str>,
    /// The resource of the pool in the template, if it has one.
    pub(crate) origin: Option<Origin>,
}

/// The way to a value in a declaration: indices of items in sections, and of elements in lists.
pub(crate) type Address = Vec<Step>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    Item(usize),
    Element(usize),
}

impl Declaration {
    /// The item at an address. None if the address ends with an element.
    pub(crate) fn item_mut(&mut self, address: &[Step]) -> Option<&mut Item> {
        let (last, before) = address.split_last()?;
        let Step::Item(last) = last else { return None };
        self.items_at(before)?.get_mut(*last)
    }

    /// The items of the section at an address.
    fn items_at(&mut self, address: &[Step]) -> Option<&mut Vec<Item>> {
        let Some((first, rest)) = address.split_first() else {
            return Some(&mut self.items);
        };
        let Step::Item(first) = first else { return None };
        let mut node = &mut self.items.get_mut(*first)?.value;
        for step in rest {
            node = match (step, &mut node.kind) {
                (Step::Item(index), Kind::Section(_, items)) => &mut items.get_mut(*index)?.value,
                (Step::Element(index), Kind::List(list)) => list.get_mut(*index)?,
                _ => return None,
            };
        }
        node.items_mut()
    }

    /// Removes the innermost item at an address, and returns it.
    pub(crate) fn remove(&mut self, address: &[Step]) -> Option<Item> {
        // A list goes as a whole, because without one element it would mean something else.
        let end = address.iter().rposition(|step| matches!(step, Step::Item(_)))?;
        let Step::Item(index) = address[end] else { return None };
        let items = self.items_at(&address[..end])?;
        (index < items.len()).then(|| items.remove(index))
    }

    /// Puts back an item that was removed.
    pub(crate) fn insert(&mut self, address: &[Step], item: Item) {
        let Some((Step::Item(index), before)) = address.split_last() else {
            return;
        };
        if let Some(items) = self.items_at(before) {
            items.insert((*index).min(items.len()), item);
        }
    }

    /// The addresses of all items, inner ones first.
    pub(crate) fn addresses(&self) -> Vec<Address> {
        fn within(items: &[Item], at: &Address, all: &mut Vec<Address>) {
            for (index, item) in items.iter().enumerate() {
                let mut address = at.clone();
                address.push(Step::Item(index));
                within(item.value.items(), &address, all);
                if let Kind::List(list) = &item.value.kind {
                    for (index, element) in list.iter().enumerate() {
                        let mut inside = address.clone();
                        inside.push(Step::Element(index));
                        within(element.items(), &inside, all);
                    }
                }
                all.push(address);
            }
        }
        let mut all = Vec::new();
        within(&self.items, &Vec::new(), &mut all);
        all
    }
}
