//! Tries a declaration without some of its items.

use crate::compile::{CompiledPool, CompilerMessage, compile};
use crate::tree::{Address, AddressStep, DeclarationTree, Printed, print};

/// A declaration that was compiled.
pub(super) struct Tried {
    printed: Printed,
    pub(super) compiled: CompiledPool,
}

impl Tried {
    pub(super) fn of(declaration: &DeclarationTree) -> Option<Self> {
        let printed = print(declaration, 4);
        let compiled = compile(&printed.text)?;
        Some(Tried { printed, compiled })
    }

    /// How many errors there are, and with `all` also warnings: in the whole declaration, or in the entry at an address.
    pub(super) fn count(&self, all: bool, entry: Option<&[AddressStep]>) -> usize {
        let counts = |message: &&CompilerMessage| {
            let is_there = entry.is_none_or(|entry| {
                let address = self.printed.address(&message.place);
                address.is_some_and(|address| address.starts_with(entry))
            });
            is_there && (all || message.is_error)
        };
        self.compiled.messages.iter().filter(counts).count()
    }
}

/// Items to try without at once, in the order of their removal.
pub(super) struct Batch {
    pub(super) is_override: bool,
    pub(super) addresses: Vec<Address>,
}

impl Batch {
    /// Whether nothing changed but what the rules say about what an override hid.
    pub(super) fn is_quiet(&self, without: &Tried, before: &Tried) -> bool {
        without.count(false, None) <= before.count(false, None)
            && (self.is_override || without.count(true, None) <= before.count(true, None))
            && without.compiled.template == before.compiled.template
    }
}
