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
pub(crate) struct ValueNode {
    pub(crate) kind: NodeKind,
    pub(crate) origin: Option<Origin>,
}

#[derive(Clone, Debug)]
pub(crate) enum NodeKind {
    /// A string, which is printed with its quotes.
    Text(String),
    /// A number, a name or a function, which is printed as it is.
    Code(String),
    /// `true`: an item with it is printed as its name alone.
    True,
    /// Braces, after the name of a variant or a type. The name can be empty.
    Section(String, Vec<ItemNode>),
    /// Brackets.
    List(Vec<ValueNode>),
}

/// `name: value`, with its attributes.
#[derive(Clone, Debug)]
pub(crate) struct ItemNode {
    /// Whole attributes, such as `#[allow(rule)]`.
    pub(crate) attributes: Vec<String>,
    pub(crate) name: String,
    pub(crate) value: ValueNode,
}

impl ValueNode {
    pub(crate) fn new(kind: NodeKind, origin: &[String]) -> Self {
        ValueNode {
            kind,
            origin: Some(origin.to_vec()),
        }
    }

    /// A value that the template does not have.
    pub(crate) fn added(kind: NodeKind) -> Self {
        ValueNode { kind, origin: None }
    }

    pub(crate) fn code(code: impl Into<String>, origin: &[String]) -> Self {
        ValueNode::new(NodeKind::Code(code.into()), origin)
    }

    pub(crate) fn text(text: impl Into<String>, origin: &[String]) -> Self {
        ValueNode::new(NodeKind::Text(text.into()), origin)
    }

    pub(crate) fn section(items: Vec<ItemNode>, origin: &[String]) -> Self {
        ValueNode::new(NodeKind::Section(String::new(), items), origin)
    }

    pub(crate) fn variant(name: &str, items: Vec<ItemNode>, origin: &[String]) -> Self {
        match items.is_empty() {
            true => ValueNode::code(name, origin),
            false => ValueNode::new(NodeKind::Section(name.to_owned(), items), origin),
        }
    }

    pub(crate) fn flag(value: bool, origin: &[String]) -> Self {
        match value {
            true => ValueNode::new(NodeKind::True, origin),
            false => ValueNode::code("false", origin),
        }
    }

    /// The items of a section.
    pub(crate) fn items_mut(&mut self) -> Option<&mut Vec<ItemNode>> {
        match &mut self.kind {
            NodeKind::Section(_, items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn items(&self) -> &[ItemNode] {
        match &self.kind {
            NodeKind::Section(_, items) => items,
            _ => &[],
        }
    }
}

impl ItemNode {
    pub(crate) fn new(name: impl Into<String>, value: ValueNode) -> Self {
        ItemNode {
            attributes: Vec::new(),
            name: name.into(),
            value,
        }
    }
}

/// The item with this name. Adds an empty section at the end if there is none.
pub(crate) fn section_of<'a>(items: &'a mut Vec<ItemNode>, name: &str) -> &'a mut ItemNode {
    let index = match items.iter().position(|item| item.name == name) {
        Some(index) => index,
        None => {
            let empty = ValueNode::added(NodeKind::Section(String::new(), Vec::new()));
            // A base stays last.
            let end = items
                .iter()
                .position(|item| item.name.starts_with(".."))
                .unwrap_or(items.len());
            items.insert(end, ItemNode::new(name, empty));
            end
        }
    };
    &mut items[index]
}

/// A whole declaration.
#[derive(Clone, Debug)]
pub(crate) struct DeclarationTree {
    /// The name of the module.
    pub(crate) name: String,
    /// Attributes before `mod`: `#[cdk(..)]`, `#[logical_id = ".."]`, `#[allow(..)]`.
    pub(crate) attributes: Vec<String>,
    pub(crate) items: Vec<ItemNode>,
    /// `..AsWritten`
    pub(crate) base: Option<&'static str>,
    /// The resource of the pool in the template, if it has one.
    pub(crate) origin: Option<Origin>,
}

/// The way to a value in a declaration: indices of items in sections, and of elements in lists.
pub(crate) type Address = Vec<AddressStep>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AddressStep {
    Item(usize),
    Element(usize),
}

impl DeclarationTree {
    /// The item at an address. None if the address ends with an element.
    pub(crate) fn item_mut(&mut self, address: &[AddressStep]) -> Option<&mut ItemNode> {
        let (last, before) = address.split_last()?;
        let AddressStep::Item(last) = last else { return None };
        self.items_at(before)?.get_mut(*last)
    }

    /// The items of the section at an address.
    fn items_at(&mut self, address: &[AddressStep]) -> Option<&mut Vec<ItemNode>> {
        let Some((first, rest)) = address.split_first() else {
            return Some(&mut self.items);
        };
        let AddressStep::Item(first) = first else { return None };
        let mut node = &mut self.items.get_mut(*first)?.value;
        for step in rest {
            node = match (step, &mut node.kind) {
                (AddressStep::Item(index), NodeKind::Section(_, items)) => &mut items.get_mut(*index)?.value,
                (AddressStep::Element(index), NodeKind::List(list)) => list.get_mut(*index)?,
                _ => return None,
            };
        }
        node.items_mut()
    }

    /// Removes the innermost item at an address, and returns it.
    pub(crate) fn remove(&mut self, address: &[AddressStep]) -> Option<ItemNode> {
        // A list goes as a whole, because without one element it would mean something else.
        let end = address.iter().rposition(|step| matches!(step, AddressStep::Item(_)))?;
        let AddressStep::Item(index) = address[end] else {
            return None;
        };
        let items = self.items_at(&address[..end])?;
        (index < items.len()).then(|| items.remove(index))
    }

    /// Puts back an item that was removed.
    pub(crate) fn insert(&mut self, address: &[AddressStep], item: ItemNode) {
        let Some((AddressStep::Item(index), before)) = address.split_last() else {
            return;
        };
        if let Some(items) = self.items_at(before) {
            items.insert((*index).min(items.len()), item);
        }
    }

    /// The addresses of all items, inner ones first.
    pub(crate) fn addresses(&self) -> Vec<Address> {
        fn within(items: &[ItemNode], at: &Address, all: &mut Vec<Address>) {
            for (index, item) in items.iter().enumerate() {
                let mut address = at.clone();
                address.push(AddressStep::Item(index));
                within(item.value.items(), &address, all);
                if let NodeKind::List(list) = &item.value.kind {
                    for (index, element) in list.iter().enumerate() {
                        let mut inside = address.clone();
                        inside.push(AddressStep::Element(index));
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
