//! The whole invocation: a header and one body.
//!
//! The body is always read, however wrong the header is. A missing name is replaced by `pool`.

use std::slice::from_ref;

use proc_macro2::{Delimiter, Span};

use super::cursor::{Cursor, Token, span};
use super::header::FALLBACK;
use super::render::code;
use super::tree::{Body, Declaration, Mark, Word};
use super::{Enclosing, Parser};

/// What messages show if the header is missing completely.
const EXAMPLE: &str = "a pool has the form `pub mod customers { user_pool_name: \"customers\" }`";

impl Parser<'_> {
    pub(super) fn declaration(self, tokens: &[Token]) -> Option<Declaration> {
        let mut cursor = Cursor::new(tokens);
        let nowhere = Mark {
            start: Span::call_site(),
            end: Span::call_site(),
            order: 0,
        };
        let whole = span(tokens, nowhere);
        if tokens.is_empty() {
            self.error(whole, "there is no pool in these braces", EXAMPLE);
            return None;
        }
        let attributes = self.attributes(&mut cursor, true);
        let Some(first) = cursor.peek() else {
            self.error(whole, "no pool follows these attributes", EXAMPLE);
            return None;
        };
        if lacks_header(&cursor) {
            let fact = format!(
                "`{}` comes before `mod` and the name of the pool",
                code(from_ref(first))
            );
            self.error(first.mark(), fact, "write `pub mod name { .. }` around the fields");
            return None;
        }
        let visibility = self.visibility(&mut cursor);
        let said = self.report.errors();
        let name = self.header_name(&mut cursor, first);
        let header_is_right = self.report.errors() == said;
        let body = match self.declaration_body(&mut cursor, &name, header_is_right) {
            Some(body) => body,
            // An incomplete header still declares its name.
            None if name.text != FALLBACK || header_is_right => Body {
                items: Vec::new(),
                mark: name.mark,
            },
            None => return None,
        };
        // A function or a constant in place of a pool was reported as a whole.
        match header_is_right || cursor.peek().is_some_and(|token| token.is_ident("mod")) {
            true => self.nothing_more(&cursor, &name.text),
            false => self.remember(cursor.rest()),
        }
        let (remains, half_paths) = (self.remains.into_inner(), self.half_paths.into_inner());
        Some(Declaration {
            attributes,
            visibility,
            name,
            body,
            remains,
            half_paths,
        })
    }

    fn declaration_body<'t>(&self, cursor: &mut Cursor<'t>, name: &Word, mut header_is_right: bool) -> Option<Body> {
        let right = format!("write `mod {} {{ .. }}`", name.text);
        while let Some(token) = cursor.peek().filter(|token| token.inside.is_none() && !token.is(';')) {
            cursor.skip(1);
            self.remember(from_ref(token));
            if header_is_right {
                header_is_right = false;
                let fact = format!(
                    "`{}` is between the name of the pool and its braces",
                    code(from_ref(token))
                );
                self.error(token.mark(), fact, right.clone());
            }
        }
        let Some(token) = cursor.peek().filter(|token| !token.is(';')) else {
            if header_is_right {
                let end = cursor.peek().map_or(name.mark, Token::mark);
                self.error(end, format!("the pool `{}` has no braces", name.text), right);
            }
            cursor.skip(cursor.rest().len());
            return None;
        };
        cursor.skip(1);
        if token.group(Delimiter::Brace).is_none() && header_is_right {
            let brackets = if token.group(Delimiter::Bracket).is_some() {
                "brackets"
            } else {
                "parentheses"
            };
            self.error(
                token.opening(),
                format!("the fields of the pool are in {brackets}"),
                right,
            );
        }
        self.body(token, Enclosing::Fields)
    }

    /// Reports what follows the body.
    fn nothing_more(&self, cursor: &Cursor<'_>, name: &str) {
        let Some(token) = cursor.peek() else { return };
        if token.is(';') || token.is(',') {
            let sign = code(cursor.rest().get(..1).unwrap_or_default());
            self.error(
                token.mark(),
                format!("`{sign}` follows the pool `{name}`"),
                format!("remove the `{sign}`"),
            );
        } else {
            let mark = span(cursor.rest(), token.mark());
            let fact = format!("something follows the pool `{name}`, but one invocation declares one pool");
            self.error(
                mark,
                fact,
                "write another `user_pool! { .. }` for another pool, or remove what follows",
            );
        }
        self.remember(cursor.rest());
    }
}

/// Whether there are fields directly in the macro, without a header around them.
fn lacks_header(cursor: &Cursor<'_>) -> bool {
    let named = cursor.ident_at(0).is_some() && cursor.colon_at(1);
    let flag = cursor.ident_at(0).is_some() && (cursor.punct_at(1, ',') || cursor.punct_at(1, '='));
    let text = cursor.peek().is_some_and(|token| token.literal().is_some());
    named || flag || (text && (cursor.colon_at(1) || cursor.nth(1).is_none()))
}
