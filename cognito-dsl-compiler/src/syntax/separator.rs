//! What separates two items: commas, and what users write instead.
//!
//! Invariant: after [`Parser::separator`], the cursor is at the first token of an item or at the end.

use proc_macro2::{Delimiter, TokenTree};

use super::cursor::{Cursor, Token, is_upper, span};
use super::render::code;
use super::tree::{ExprKind, Item, ItemKind};
use super::{Enclosing, Parser};
use crate::report::{Diagnostic, SourceEdit, Suggestion, Words};

/// What was already reported in a body, so that a habit is reported once and not on every line.
#[derive(Debug, Default)]
pub(super) struct Habits {
    semicolon: bool,
}

impl Parser<'_> {
    /// Skips the separators before the next item. `last` is the item before them.
    pub(super) fn separators(
        &self,
        cursor: &mut Cursor<'_>,
        last: Option<&Item>,
        habits: &mut Habits,
        place: Enclosing,
    ) {
        let first = last.is_none();
        let mut wanted = !first;
        // The semicolon belongs to a statement that was reported.
        let mut reported =
            last.is_some_and(|item| matches!(&item.kind, ItemKind::Bare(value) if value.kind.is_broken()));
        while let Some(token) = cursor.peek() {
            if token.is(';') && cursor.at_semicolon_comment(wanted) {
                self.comment_after(cursor, ";");
                (wanted, reported) = (false, true);
                continue;
            }
            if let Some(count) = cursor.nth(1).filter(|count| {
                place == Enclosing::List && token.is(';') && wanted && is_number(count) && cursor.nth(2).is_none()
            }) {
                let mark = token.mark().to(count.mark());
                let help = Suggestion::from("write each element, with commas between them");
                let help = help.edit(SourceEdit::Replace(mark, String::new()));
                self.error(mark, "`[value; count]` repeats a value in Rust, but not here", help);
                cursor.skip(2);
                return;
            }
            if token.is(';') {
                if !habits.semicolon && !reported {
                    habits.semicolon = true;
                    reported = true;
                    self.error(
                        token.mark(),
                        "`;` does not separate items here, commas do",
                        Suggestion::from("write `,` instead").edit(SourceEdit::Replace(token.mark(), ",".to_owned())),
                    );
                }
            } else if !token.is(',') {
                return;
            } else if !wanted && !reported {
                reported = true;
                let fact = if first {
                    "there is nothing before this comma"
                } else {
                    "two commas follow each other"
                };
                self.error(
                    token.mark(),
                    fact,
                    "remove the comma, or write what is missing before it",
                );
            }
            wanted = false;
            cursor.skip(1);
        }
    }

    /// Reports that an item begins where a comma is missing. `before` is the item before it, and `words` what to report if the
    /// two are words instead.
    pub(super) fn missing_comma(&self, cursor: &Cursor<'_>, before: &ItemKind, words: Option<Words>) {
        let Some(token) = cursor.peek() else { return };
        let begin = match &token.tree {
            TokenTree::Ident(_) | TokenTree::Literal(_) => code(cursor.rest().get(..1).unwrap_or_default()),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => "{".to_owned(),
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => "[".to_owned(),
            TokenTree::Group(_) => "(".to_owned(),
            TokenTree::Punct(_) if cursor.at_base() => code(cursor.rest().get(..3).unwrap_or_default()),
            TokenTree::Punct(_) => code(cursor.rest().get(..2).unwrap_or_default()),
        };
        let length = if cursor.at_base() { 3 } else { 1 };
        let mark = span(cursor.rest().get(..length).unwrap_or_default(), token.mark());
        let help = Suggestion::from(format!("write `, {begin}`")).edit(SourceEdit::Before(mark, ", ".to_owned()));
        let error = Diagnostic::error(mark, format!("missing comma before `{begin}`")).help(help);
        let error = error.or_words(words);
        // A name on its own may be half typed. The comma is then missing because everything is.
        self.report.push(match before {
            ItemKind::Bare(value) if matches!(value.kind, ExprKind::Path(_)) => error.unless_unknown(value.mark.order),
            _ => error,
        });
    }

    /// Skips to the end of an item that was reported: to the next separator, or to where another item certainly begins.
    /// `Item = u8` is one of the arguments of a generic type.
    pub(super) fn skip_item(&self, cursor: &mut Cursor<'_>) {
        while !cursor.at_separator() {
            let equation =
                cursor.ident_at(0).is_some_and(|ident| is_upper(&ident.to_string())) && cursor.punct_at(1, '=');
            if cursor.at_item() && !equation {
                return;
            }
            cursor.skip(1);
        }
    }
}

/// Whether this is a number, as in `[value; 3]`.
fn is_number(token: &Token) -> bool {
    token
        .literal()
        .is_some_and(|literal| literal.to_string().starts_with(|c: char| c.is_ascii_digit()))
}
