//! Handles what is found where an item should have ended.
//!
//! Invariants: it gives one message, whatever it is; after a part that was reported already, everything up to the next place
//! where an item can begin is skipped silently, and its names are kept.

use std::slice::from_ref;

use proc_macro2::Delimiter;

use super::cursor::{Cursor, Token};
use super::lookahead::{begins_expression, is_infix, lacks_sign};
use super::render::code;
use super::tree::{Expr, ExprKind, ItemKind};
use super::{Enclosing, Parser};

impl Parser<'_> {
    /// Looks at what follows an item, which should be a comma.
    pub(super) fn complete<'t>(
        &self,
        cursor: &mut Cursor<'t>,
        start: Cursor<'t>,
        kind: ItemKind,
        place: Enclosing,
    ) -> ItemKind {
        let Some(token) = cursor.peek().filter(|_| !cursor.at_separator()) else {
            return kind;
        };
        let behind = *cursor;
        match kind {
            // The item was reported, so everything up to the next item belongs to the same mistake.
            ItemKind::Named(
                _,
                Expr {
                    kind: ExprKind::Broken, ..
                },
            )
            | ItemKind::Bare(Expr {
                kind: ExprKind::Broken, ..
            }) => {
                self.skip_item(cursor);
                self.remember(cursor.since(behind));
                kind
            }
            // The order of the items is reported.
            ItemKind::Base(base) if cursor.at_item() && !cursor.at_base() => ItemKind::Base(base),
            kind if self.unquoted(cursor, start, &kind, place) || self.comment(cursor) => kind,
            kind if cursor.at_item() => {
                self.missing_comma(cursor, &kind, None);
                kind
            }
            ItemKind::Base(base) => {
                let fact = format!("the base `..{}` has to come last", base.text);
                self.error(
                    token.mark(),
                    fact,
                    format!("write `..{}` alone, at the end of the braces", base.text),
                );
                self.skip_item(cursor);
                self.remember(cursor.since(behind));
                ItemKind::Base(base)
            }
            kind if token.punct().is_some() => {
                self.operator_behind(cursor, behind.since(start));
                self.break_off(cursor, start, kind)
            }
            ItemKind::Bare(value) if lacks_sign(&value, token, place) => match start.peek() {
                Some(name) => {
                    *cursor = start;
                    let kind = self.colonless(cursor, name, place);
                    self.complete(cursor, start, kind, place)
                }
                None => ItemKind::Bare(value),
            },
            ItemKind::Bare(value) if token.group(Delimiter::Parenthesis).is_none() => {
                let kind = ItemKind::Bare(value);
                self.missing_comma(cursor, &kind, None);
                kind
            }
            ItemKind::Named(key, value) if cursor.at_flag() && !begins_expression(&value) => {
                let words = self.two_words(cursor, start, &value);
                let kind = ItemKind::Named(key, value);
                self.missing_comma(cursor, &kind, words);
                kind
            }
            kind => {
                self.two_values(cursor, start, &kind, token, place);
                self.break_off(cursor, start, kind)
            }
        }
    }

    /// Discards the value of an item whose end was reported, and skips to where the next item can begin.
    fn break_off<'t>(&self, cursor: &mut Cursor<'t>, start: Cursor<'t>, kind: ItemKind) -> ItemKind {
        // `AWS:Lambda:Function` and `a ? b : c` look as if they contained a name with its value.
        let (colon, question) = (cursor.punct_at(0, ':'), cursor.punct_at(0, '?'));
        cursor.skip(1);
        while colon && cursor.ident_at(0).is_some() && cursor.colon_at(1) {
            cursor.skip(2);
        }
        while question && !cursor.at_separator() {
            cursor.skip(1);
        }
        self.skip_item(cursor);
        let tokens = cursor.since(start);
        match kind {
            ItemKind::Named(key, value) => {
                let value = self.broken(tokens, value.mark);
                self.forget(key.mark);
                ItemKind::Named(key, value)
            }
            ItemKind::Bare(value) => ItemKind::Bare(self.broken(tokens, value.mark)),
            ItemKind::Base(_) => kind,
        }
    }

    pub(super) fn two_values(
        &self,
        cursor: &Cursor<'_>,
        start: Cursor<'_>,
        kind: &ItemKind,
        second: &Token,
        place: Enclosing,
    ) {
        let both = cursor.since(start);
        let next = code(from_ref(second));
        let ItemKind::Named(key, value) = kind else {
            let fact = format!("`{next}` follows a value without a comma");
            self.error(second.mark(), fact, "write one value between two commas");
            return;
        };
        let tokens = both.get(both.len().min(2)..).unwrap_or_default();
        let first = code(tokens);
        let mark = second.mark();
        if begins_expression(value) {
            let fact = format!("`{first}` begins an expression, but nothing is computed here");
            self.error(value.mark, fact, super::CHOICES);
            return;
        }
        if is_infix(&next) {
            let fact = format!("`{next}` continues an expression, but nothing is computed here");
            self.error(mark, fact, format!("write `{}`", place.named(&key.text, &first)));
            return;
        }
        let name = &key.text;
        let one = place.named(name, &first);
        let list = place.named(name, &format!("[{first}, {next}]"));
        self.error(
            mark,
            format!("`{name}` has two values"),
            format!("write a value, `{one}`, or a list, `{list}`"),
        );
    }
}
