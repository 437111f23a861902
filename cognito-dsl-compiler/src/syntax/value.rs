//! One value.
//!
//! Invariants: at least one token is taken; a value that was reported is [`ExprKind::Broken`], unless it is clear what was
//! meant; the caller handles what follows the value.

use std::slice::from_ref;

use proc_macro2::{Delimiter, Group, Ident, TokenTree};

use super::cursor::{Cursor, Token, span};
use super::render::code;
use super::tree::{Expr, ExprKind, Path, Word};
use super::{Enclosing, Parser};
use crate::report::{SourceEdit, Suggestion};

/// The types of parameters without `::`, which need no quotes but may have them.
const SIMPLE_TYPES: [&str; 3] = ["String", "Number", "CommaDelimitedList"];

impl Parser<'_> {
    /// The value that begins with `token`. The cursor is at this token.
    pub(super) fn value<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token) -> Expr {
        let start = *cursor;
        if cursor.dots_at(0) {
            return self.range(cursor, start, token, None);
        }
        let value = self.operand(cursor, token);
        if cursor.dots_at(0) && !cursor.at_base() {
            return self.range(cursor, start, token, Some(value));
        }
        value
    }

    /// A value without the `..` of a range.
    pub(super) fn operand<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token) -> Expr {
        match &token.tree {
            TokenTree::Ident(ident) => match ident.to_string().as_str() {
                "const" => self.constant(cursor, token),
                "true" if !cursor.double_colon_at(1) => one(cursor, token, ExprKind::Bool(true)),
                "false" if !cursor.double_colon_at(1) => one(cursor, token, ExprKind::Bool(false)),
                "new" if Self::at_constructor(cursor) => self.constructor(cursor, token),
                _ => self.path_value(cursor, token),
            },
            TokenTree::Literal(literal) => {
                let start = *cursor;
                cursor.skip(1);
                let value = self.literal(token, literal, None);
                self.with_settings(cursor, start, value)
            }
            TokenTree::Group(group) => {
                cursor.skip(1);
                self.group(token, group)
            }
            TokenTree::Punct(_) => self.signed(cursor, token),
        }
    }

    /// A type in quotes, which angle brackets need, and its settings: `"AWS::SSM::Parameter::Value<String>" { .. }`.
    fn with_settings<'t>(&self, cursor: &mut Cursor<'t>, start: Cursor<'t>, value: Expr) -> Expr {
        let ExprKind::Text(text) = &value.kind else {
            return value;
        };
        let braces = cursor.peek().filter(|next| next.group(Delimiter::Brace).is_some());
        let is_type = text.contains("::") || text.ends_with('>') || SIMPLE_TYPES.contains(&text.as_str());
        let Some(braces) = braces.filter(|_| is_type) else {
            return value;
        };
        cursor.skip(1);
        let segments = text.split("::").map(|segment| Word {
            text: segment.to_owned(),
            mark: value.mark,
            token: Ident::new("_", value.mark.start),
        });
        let path = Path {
            segments: segments.collect(),
            index: None,
            mark: value.mark,
        };
        let tokens = cursor.since(start);
        let mark = span(tokens, value.mark);
        match self.body(braces, Enclosing::Fields) {
            Some(body) => Expr {
                kind: ExprKind::Braces(Some(path), body),
                mark,
            },
            None => self.broken(tokens, mark),
        }
    }

    fn group(&self, token: &Token, group: &Group) -> Expr {
        let mark = token.mark();
        let kind = match group.delimiter() {
            Delimiter::Brace => self
                .body(token, Enclosing::Fields)
                .map(|body| ExprKind::Braces(None, body)),
            Delimiter::Bracket => self.body(token, Enclosing::List).map(ExprKind::List),
            Delimiter::Parenthesis | Delimiter::None => {
                let inside = token.inside.as_deref().unwrap_or_default();
                let text = code(inside);
                let help = if inside.is_empty() {
                    "write a value, such as a string `\"..\"` or a list `[]`".into()
                } else if inside.iter().any(|token| token.is(',')) {
                    Suggestion::from(format!("write a list, `[{text}]`, or a name before the parenthesis"))
                        .edit(SourceEdit::Replace(mark, format!("[{text}]")))
                } else {
                    let words = ", or a name before the parenthesis, as in `days(3)`";
                    Suggestion::write(mark, text).with(words)
                };
                self.error(mark, "there is no name before this parenthesis", help);
                None
            }
        };
        match kind {
            Some(kind) => Expr { kind, mark },
            None => self.broken(from_ref(token), mark),
        }
    }

    /// `const { .. }`
    fn constant<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token) -> Expr {
        let start = *cursor;
        cursor.skip(1);
        if let Some(group) = cursor.peek().and_then(|next| next.group(Delimiter::Brace)) {
            cursor.skip(1);
            let kind = ExprKind::Constant(group.stream());
            return Expr {
                kind,
                mark: span(cursor.since(start), token.mark()),
            };
        }
        while !cursor.at_separator() && !cursor.at_item() {
            cursor.skip(1);
        }
        let tokens = cursor.since(start);
        let text = code(tokens.get(1..).unwrap_or_default());
        let text = if text == ".." { "crate::NAME".to_owned() } else { text };
        self.error(
            token.mark(),
            "`const` has no braces",
            format!("write `const {{ {text} }}`"),
        );
        self.broken(tokens, span(tokens, token.mark()))
    }

    /// `-5`, or an operator where a value belongs.
    fn signed<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token) -> Expr {
        if token.is('-') {
            if let Some((next, literal)) = cursor.nth(1).and_then(|next| Some((next, next.literal()?))) {
                cursor.skip(2);
                return self.literal(next, literal, Some(token));
            }
        }
        let start = *cursor;
        self.operator_before(cursor, token);
        let tokens = cursor.since(start);
        self.broken(tokens, span(tokens, token.mark()))
    }
}

/// A value of a single token.
fn one(cursor: &mut Cursor<'_>, token: &Token, kind: ExprKind) -> Expr {
    cursor.skip(1);
    Expr {
        kind,
        mark: token.mark(),
    }
}
