//! The items between two delimiters.
//!
//! Invariant: the loop ends, because each item takes at least one token, and none beyond its own body.

use super::cursor::{Cursor, MAX_DEPTH, Token};
use super::separator::Habits;
use super::tree::{Body, Item, ItemKind};
use super::{Enclosing, Parser};

impl Parser<'_> {
    /// The body of a group. `None` if it is nested too deeply, which is reported.
    pub(super) fn body(&self, group: &Token, place: Enclosing) -> Option<Body> {
        let mark = group.mark();
        let Some(inside) = &group.inside else {
            self.error(
                mark,
                format!("more than {MAX_DEPTH} groups are nested here"),
                "write the innermost ones separately",
            );
            return None;
        };
        Some(Body {
            items: self.items(inside, place),
            mark,
        })
    }

    fn items(&self, tokens: &[Token], place: Enclosing) -> Vec<Item> {
        let mut cursor = Cursor::new(tokens);
        let mut habits = Habits::default();
        let mut items = Vec::new();
        loop {
            self.separators(&mut cursor, items.last(), &mut habits, place);
            if self.comment(&mut cursor) {
                if cursor.at_separator() {
                    cursor.skip(1);
                }
                continue;
            }
            let Some(token) = cursor.peek() else { break };
            items.push(self.item(&mut cursor, token, place));
        }
        self.check_bases(&items);
        items
    }

    /// Rust allows one base, at the end. Otherwise order does not matter.
    fn check_bases(&self, items: &[Item]) {
        let understood = |item: &&Item| !matches!(&item.kind, ItemKind::Bare(value) if value.kind.is_broken());
        let mut bases = items.iter().filter_map(|item| match &item.kind {
            ItemKind::Base(name) => Some(name),
            ItemKind::Named(..) | ItemKind::Bare(_) => None,
        });
        let Some(base) = bases.next() else { return };
        if let Some(second) = bases.next() {
            self.error(
                second.mark,
                format!("`..{}` is a second base, after `..{}`", second.text, base.text),
                format!("keep one of them: `..{}`", base.text),
            );
            return;
        }
        let last = items.iter().rfind(understood);
        if !last.is_some_and(|item| matches!(item.kind, ItemKind::Base(_))) {
            self.error(
                base.mark,
                format!("the base `..{}` has to come last", base.text),
                format!("move it to the end: `name: value, ..{}`", base.text),
            );
        }
    }
}
