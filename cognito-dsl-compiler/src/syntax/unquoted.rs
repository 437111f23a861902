//! Words that may be a string without quotes: `My Pool`, `my-pool`, `me@example.com`.
//!
//! The parser does not know where a string belongs, so it keeps the first word as the value. If nothing has that name where a
//! string belongs, the message about the quotes replaces the others.

use proc_macro2::TokenTree;

use super::cursor::{Cursor, Token, span};
use super::lookahead::{is_expression, is_infix, is_literal};
use super::prose::{NO_QUOTES, spoken};
use super::render::operator;
use super::tree::{Expr, ExprKind, ItemKind};
use super::{Enclosing, Parser};
use crate::report::{Diagnostic, Words};

impl<'t> Cursor<'t> {
    /// The end of the words and signs that begin here, if nothing else is among them.
    fn unquoted(&self) -> Option<Cursor<'t>> {
        let mut end = *self;
        let mut after_word = true;
        while !(end.at_separator() || end.at_item() || after_word && end.at_setting()) {
            let token = end.peek()?;
            let begins = end.since(*self).is_empty();
            let mut is_word = false;
            match &token.tree {
                TokenTree::Ident(ident) => {
                    let text = ident.to_string();
                    if is_literal(&text) || is_infix(&text) || is_expression(&text) {
                        return None;
                    }
                    is_word = true;
                    end.skip(1);
                }
                TokenTree::Literal(_) if token.text().is_none() => end.skip(1),
                // A comment of SQL has two words in a row. A name with hyphens does not.
                TokenTree::Punct(_) if end.comment_sign().is_some() && end.after(2).at_two_words() => break,
                TokenTree::Punct(_) => match operator(&end).as_str() {
                    "-" | "@" | "&" | "'" => end.skip(1),
                    // `first.last@example.com`
                    "." | "/" if !begins || self.has_at() => end.skip(1),
                    _ => return None,
                },
                _ => return None,
            }
            after_word = is_word;
        }
        (!end.since(*self).is_empty()).then_some(end)
    }

    /// A setting without a value, on a line of its own: a name with an `_`, and nothing behind it.
    pub(super) fn at_setting(&self) -> bool {
        let behind = self.after(1);
        self.ident_at(0).is_some_and(|name| name.to_string().contains('_'))
            && (behind.at_separator() || behind.at_item())
    }

    /// Whether an `@` follows before the next item.
    fn has_at(&self) -> bool {
        let mut cursor = *self;
        while !cursor.at_separator() && !cursor.at_item() && !cursor.punct_at(0, '@') {
            cursor.skip(1);
        }
        cursor.punct_at(0, '@')
    }
}

impl Parser<'_> {
    /// Reports what follows a value that may be the first word of a string, and skips it.
    pub(super) fn unquoted<'t>(
        &self,
        cursor: &mut Cursor<'t>,
        start: Cursor<'t>,
        kind: &ItemKind,
        place: Enclosing,
    ) -> bool {
        let (value, is_named) = match kind {
            ItemKind::Named(_, value) => (value, true),
            ItemKind::Bare(value) if !place.has_names() => (value, false),
            _ => return false,
        };
        let behind = *cursor;
        let (Some(token), Some(end)) = (behind.peek(), behind.unquoted()) else {
            return false;
        };
        let is_word = token.ident().is_some();
        let is_next = is_word && behind.after(1).since(behind).len() == end.since(behind).len();
        // `name: value flag`, and the elements of a list, lack a comma.
        if (is_named && is_next && behind.at_flag()) || (is_word && place == Enclosing::List) {
            return false;
        }
        let before = behind.since(start);
        let Some(words) = words(value, before, end.since(behind), end.since(start)) else {
            return false;
        };
        if !self.comment(&mut behind.clone()) {
            match token.punct() {
                Some(_) => self.operator_behind(&behind, before),
                None => self.two_values(&behind, start, kind, token, place),
            }
        }
        self.report.last_or_words(Words {
            message: words,
            setting: None,
        });
        *cursor = end;
        self.remember(end.since(behind));
        true
    }

    /// The message about two words in place of a string, the second of them at the cursor, where a setting can be.
    pub(super) fn two_words(&self, cursor: &Cursor<'_>, start: Cursor<'_>, value: &Expr) -> Option<Words> {
        let second = cursor.peek()?;
        let end = cursor.after(1);
        if second.ident()?.to_string().contains('_') || !(end.at_separator() || end.at_item()) {
            return None;
        }
        Some(Words {
            message: words(value, cursor.since(start), end.since(*cursor), end.since(start))?,
            setting: Some(second.order),
        })
    }
}

/// The message about the quotes, if the value is one word.
fn words(value: &Expr, before: &[Token], behind: &[Token], all: &[Token]) -> Option<Diagnostic> {
    let ExprKind::Path(path) = &value.kind else {
        return None;
    };
    let first = path.single()?;
    let is_next = behind.first().is_some_and(|next| next.ident().is_some());
    if is_literal(&first.text) || is_expression(&first.text) || (is_next && first.text.contains('_')) {
        return None;
    }
    let tokens = all.get(before.len().checked_sub(1)?..)?;
    Some(Diagnostic::error(span(tokens, value.mark), NO_QUOTES).write(format!("{:?}", spoken(tokens))))
}
