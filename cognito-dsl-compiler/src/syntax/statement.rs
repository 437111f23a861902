//! Rust statements and items where a setting belongs: each is reported once, as a whole.

use std::slice::from_ref;

use proc_macro2::Delimiter;

use super::cursor::{Cursor, Token, span};
use super::render::code;
use super::tree::{Expr, ItemKind};
use super::{Enclosing, Parser};
use crate::report::{SourceEdit, Suggestion};

impl Parser<'_> {
    /// Skips a visibility or a `mut`. Settings have neither.
    pub(super) fn no_visibility(&self, cursor: &mut Cursor<'_>) {
        let Some(token) = cursor
            .peek()
            .filter(|token| ["pub", "mut", "ref"].iter().any(|keyword| token.is_ident(keyword)))
        else {
            return;
        };
        if cursor.ident_at(1).is_none() || cursor.ident_at(1).is_some_and(|next| is_statement(&next.to_string())) {
            return;
        }
        cursor.skip(1);
        self.remember(from_ref(token));
        let keyword = code(from_ref(token));
        let fact = match keyword.as_str() {
            "pub" => "`pub` is before a setting, but settings have no visibility".to_owned(),
            _ => format!("`{keyword}` is before a setting, but a setting is not a variable"),
        };
        let help =
            Suggestion::from(format!("remove `{keyword}`")).edit(SourceEdit::Replace(token.mark(), String::new()));
        self.error(token.mark(), fact, help);
    }

    /// A Rust statement or item, if one begins here.
    pub(super) fn statement<'t>(&self, cursor: &mut Cursor<'t>, place: Enclosing) -> Option<ItemKind> {
        let token = cursor.peek()?;
        let keyword = token.ident()?.to_string();
        // Other keywords begin an expression in a list, which is reported as one.
        if place != Enclosing::Fields && keyword != "let" {
            return None;
        }
        // `mod: ..` and `type, ..` are names, though unusual ones.
        let goes_on = cursor
            .nth(1)
            .is_some_and(|next| next.ident().is_some() || begins_block(&keyword, next));
        if !is_statement(&keyword) || !goes_on {
            return None;
        }
        let start = *cursor;
        let ends_in_braces = !matches!(keyword.as_str(), "let" | "const" | "static" | "use" | "type" | "return");
        while !cursor.at_separator() {
            let is_end = cursor
                .peek()
                .is_some_and(|token| token.group(Delimiter::Brace).is_some());
            cursor.skip(1);
            if is_end && ends_in_braces && cursor.ident_at(0).is_none_or(|next| next != "else") {
                break;
            }
        }
        let tokens = cursor.since(start);
        let is_item = cursor.punct_at(0, ',');
        if cursor.punct_at(0, ';') {
            cursor.skip(1);
        }
        let all = span(cursor.since(start), token.mark());
        let edit = match is_item {
            true => SourceEdit::Remove(all),
            false => SourceEdit::Replace(all, String::new()),
        };
        let (what, help) = explain(&keyword);
        // Without the statement, the value would not have a name.
        let has_name = matches!(keyword.as_str(), "let" | "const" | "static");
        let help = match has_name {
            true => Suggestion::from(help),
            false => Suggestion::from(help).edit(edit),
        };
        let mark = span(tokens, token.mark());
        self.error(token.mark(), format!("`{keyword}` {what}"), help);
        let value: Expr = self.broken(tokens, mark);
        Some(ItemKind::Bare(value))
    }
}

/// Keywords that begin a Rust statement or item.
pub(super) fn is_statement(text: &str) -> bool {
    matches!(
        text,
        "let"
            | "const"
            | "static"
            | "use"
            | "fn"
            | "struct"
            | "enum"
            | "union"
            | "trait"
            | "impl"
            | "mod"
            | "pub"
            | "type"
            | "extern"
            | "unsafe"
            | "async"
            | "if"
            | "match"
            | "for"
            | "while"
            | "loop"
            | "return"
    )
}

/// What can follow a keyword, so that the keyword is not a name.
fn begins_block(keyword: &str, next: &Token) -> bool {
    match next.group(Delimiter::Brace) {
        // `const { .. }` is a value.
        Some(_) => matches!(keyword, "unsafe" | "async" | "loop" | "extern"),
        None => {
            next.literal().is_some() && keyword != "const"
                || next.group(Delimiter::Parenthesis).is_some()
                || next.is('_')
        }
    }
}

/// What a keyword does in Rust, and what to do here.
fn explain(keyword: &str) -> (&'static str, &'static str) {
    match keyword {
        "let" | "const" | "static" => (
            "gives a value a name in Rust, but a declaration has only settings",
            "write it as a constant outside the macro, and `const { crate::.. }` here as the value",
        ),
        "use" => (
            "imports a name in Rust, but a declaration has only settings",
            "name a constant by its path, as in `const { crate::config::NAME }`",
        ),
        "mod" | "pub" => (
            "begins a Rust item, but a declaration has only a pool",
            "write another `user_pool! { .. }` for another pool",
        ),
        "if" | "match" | "for" | "while" | "loop" | "return" => (
            "decides something in Rust, but nothing is computed here",
            super::CHOICES,
        ),
        _ => (
            "begins a Rust item, but a declaration has only settings",
            "write it outside the macro",
        ),
    }
}
