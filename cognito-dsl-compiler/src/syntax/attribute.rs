//! `#[path]`, `#[path = value]`, `#[path( .. )]` and doc comments.
//!
//! Attributes of this language are read strictly. All others belong to the compiler or to another macro: they are kept as they
//! are written, and nothing inside them is reported.

use std::slice::from_ref;

use proc_macro2::{Delimiter, Punct, Spacing, TokenStream};
use quote::ToTokens;

use super::cursor::{Cursor, Token, span, stream};
use super::render::code;
use super::tree::{Attribute, AttributeInput, Expr, ExprKind};
use super::{Enclosing, Parser};
use crate::report::{Diagnostics, SourceEdit, Suggestion};

/// The attributes whose arguments this language defines.
const OURS: [&str; 5] = ["allow", "cdk", "deployed", "expect", "logical_id"];

impl Parser<'_> {
    /// The attributes before an item. Where there cannot be a list, `[doc = ".."] name` is an attribute without its `#`.
    pub(super) fn attributes(&self, cursor: &mut Cursor<'_>, no_list: bool) -> Vec<Attribute> {
        let mut attributes = Vec::new();
        if let Some(group) = cursor.peek().filter(|_| no_list && cursor.at_attribute_without_hash()) {
            cursor.skip(1);
            let help = format!("write `#{}`", code(from_ref(group)));
            self.error(group.mark(), "missing `#` before these brackets", help);
            self.remember(from_ref(group));
            let mut hash = Punct::new('#', Spacing::Alone);
            hash.set_span(group.mark().start);
            let mut tokens = hash.into_token_stream();
            group.tree.to_tokens(&mut tokens);
            attributes.extend(self.attribute(group, group, tokens));
        }
        loop {
            if self.comment(cursor) {
                continue;
            }
            let Some(hash) = cursor.peek().filter(|token| token.is('#')) else {
                return attributes;
            };
            let start = *cursor;
            let inner = cursor.punct_at(1, '!');
            let Some(group) = cursor
                .nth(if inner { 2 } else { 1 })
                .filter(|t| t.group(Delimiter::Bracket).is_some())
            else {
                cursor.skip(2);
                self.error(
                    hash.mark(),
                    "`#` begins an attribute, but its brackets are missing",
                    "write `#[..]`, or remove the `#`; a comment begins with `//`",
                );
                continue;
            };
            cursor.skip(if inner { 3 } else { 2 });
            if inner {
                let doc = group
                    .inside
                    .as_deref()
                    .and_then(|inside| inside.first())
                    .is_some_and(|t| t.is_ident("doc"));
                let right = if doc {
                    "/// ..".to_owned()
                } else {
                    format!("#{}", code(from_ref(group)))
                };
                let whole = span(cursor.since(start), hash.mark());
                let help = Suggestion::from(format!("write `{right}` before the item that it describes"));
                // Without the `!`, it belongs to the next item, or to the pool.
                let help = match doc || cursor.peek().is_none() {
                    true => help,
                    false => help.edit(SourceEdit::Replace(whole, right)),
                };
                self.error(whole, "an inner attribute or comment is not allowed here", help);
                continue;
            }
            let tokens = stream(cursor.since(start));
            attributes.extend(self.attribute(hash, group, tokens));
        }
    }

    fn attribute(&self, hash: &Token, group: &Token, tokens: TokenStream) -> Option<Attribute> {
        let mark = hash.mark().to(group.mark());
        let mut cursor = Cursor::new(group.inside.as_deref().unwrap_or_default());
        let mut path = String::new();
        loop {
            if cursor.double_colon_at(0) {
                cursor.skip(2);
                path.push_str("::");
            } else if let Some(ident) = cursor.ident_at(0).filter(|_| path.is_empty() || path.ends_with("::")) {
                cursor.skip(1);
                path.push_str(&ident.to_string());
            } else {
                break;
            }
        }
        if path.is_empty() {
            // Nested too deeply to read, which only the compiler's own attributes can be.
            group.inside.as_ref()?;
            let help = "write `#[logical_id = \"..\"]`, `#[cdk(..)]` or `#[allow(..)]`, or remove it";
            self.error(mark, "this attribute has no name", help);
            return None;
        }
        let input = if OURS.contains(&path.as_str()) {
            self.input(&mut cursor, &path)
        } else {
            let ignored = Diagnostics::default();
            let input = Parser::new(&ignored).input(&mut cursor, &path);
            ignored.finish();
            input
        };
        Some(Attribute {
            path,
            mark,
            input,
            tokens,
        })
    }

    /// What follows the path.
    fn input(&self, cursor: &mut Cursor<'_>, path: &str) -> AttributeInput {
        let Some(token) = cursor.peek() else {
            return AttributeInput::None;
        };
        let mut input = if token.inside.is_some() {
            if token.group(Delimiter::Parenthesis).is_none() {
                let inside = code(token.inside.as_deref().unwrap_or_default());
                let fact = format!("the arguments of `{path}` are not in parentheses");
                self.error(token.mark(), fact, format!("write `#[{path}({inside})]`"));
            }
            cursor.skip(1);
            match self.body(token, Enclosing::Attribute) {
                Some(body) => AttributeInput::Arguments(body),
                None => AttributeInput::Expr(Expr {
                    kind: ExprKind::Broken,
                    mark: token.mark(),
                }),
            }
        } else {
            AttributeInput::Expr(self.input_value(cursor, token, path))
        };
        if let (Some(token), false) = (cursor.peek(), is_broken(&input)) {
            let fact = format!("`{}` follows the attribute `{path}`", code(cursor.rest()));
            self.error(token.mark(), fact, "remove it, or write it as a separate attribute");
            if let AttributeInput::Expr(value) = &mut input {
                *value = self.broken(&[], value.mark);
            }
        }
        input
    }

    /// `= value`
    fn input_value<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token, path: &str) -> Expr {
        let mark = token.mark();
        let signed = token.is('=') || token.is(':');
        let (sign, sign_mark) = if signed {
            cursor.sign(mark)
        } else {
            (String::new(), mark)
        };
        let Some(first) = cursor.peek() else {
            self.error(
                sign_mark,
                format!("`{path}` has no value"),
                format!("write `#[{path} = \"..\"]`"),
            );
            return self.broken(&[], sign_mark);
        };
        let start = *cursor;
        let value = self.value(cursor, first);
        if sign != "=" {
            let fact = match sign.as_str() {
                "" => format!("missing `=` after `{path}`"),
                _ => format!("`{path}` is followed by `{sign}`, not by `=`"),
            };
            self.error(
                sign_mark,
                fact,
                format!("write `#[{path} = {}]`", code(cursor.since(start))),
            );
        }
        value
    }
}

fn is_broken(input: &AttributeInput) -> bool {
    matches!(
        input,
        AttributeInput::Expr(Expr {
            kind: ExprKind::Broken,
            ..
        })
    )
}
