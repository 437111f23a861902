//! What begins at a cursor: the questions that recovery asks.
//!
//! Invariant: none of them moves the cursor, except [`Cursor::sign`], which skips the sign that it reads.

use proc_macro2::Delimiter;

use super::Enclosing;
use super::cursor::{Cursor, Token, is_upper};
use super::tree::{Expr, ExprKind, Mark};

impl Cursor<'_> {
    /// Whether a name with its value begins here, even if the sign between the two is wrong.
    pub(super) fn at_named(&self) -> bool {
        self.peek()
            .is_some_and(|token| token.ident().is_some() || token.text().is_some())
            && self.sign_at(1)
    }

    /// A sign between a name and its value, right or wrong.
    fn sign_at(&self, ahead: usize) -> bool {
        self.colon_at(ahead) || self.punct_at(ahead, '=') || self.arrow_at(ahead)
    }

    fn arrow_at(&self, ahead: usize) -> bool {
        self.punct_at(ahead, '-') && self.punct_at(ahead + 1, '>')
    }

    /// `5: value`: a name that is neither an identifier nor a string.
    pub(super) fn at_wrong_name(&self) -> bool {
        self.peek().is_some_and(|token| token.literal().is_some()) && self.colon_at(1)
    }

    /// `..Base`: a capitalized name cannot be the bound of a range.
    pub(super) fn at_base(&self) -> bool {
        self.dots_at(0)
            && self
                .ident_at(if self.punct_at(2, '.') { 3 } else { 2 })
                .is_some_and(upper)
    }

    /// The name of the base that begins here.
    pub(super) fn base_name(&self) -> Option<&proc_macro2::Ident> {
        self.ident_at(2).filter(|_| self.at_base())
    }

    /// Whether an item certainly begins here, although the comma is missing.
    pub(super) fn at_item(&self) -> bool {
        self.at_named() || self.at_base() || self.at_attribute()
    }

    /// Whether two names follow each other, which only happens in a sentence.
    pub(super) fn at_two_words(&self) -> bool {
        self.ident_at(0).is_some() && self.ident_at(1).is_some() && !self.at_item()
    }

    fn at_attribute(&self) -> bool {
        let ahead = if self.punct_at(1, '!') { 2 } else { 1 };
        self.punct_at(0, '#')
            && self
                .nth(ahead)
                .is_some_and(|token| token.group(Delimiter::Bracket).is_some())
    }

    /// The position after attributes that begin here, if a value follows them and not an item.
    pub(super) fn behind_attributes(&self) -> Option<Self> {
        let mut behind = *self;
        while behind.at_attribute() {
            behind.skip(if behind.punct_at(1, '!') { 3 } else { 2 });
        }
        let is_value = behind.peek().is_some_and(|token| match token.ident() {
            Some(word) => upper(word) || is_literal(&word.to_string()),
            None => token.punct().is_none(),
        });
        (behind.punct_at(0, '#') != self.punct_at(0, '#') && is_value && !behind.at_item()).then_some(behind)
    }

    /// `[allow(a)] name`: brackets with the contents of an attribute, before a name.
    pub(super) fn at_attribute_without_hash(&self) -> bool {
        let brackets = self.peek().filter(|token| token.group(Delimiter::Bracket).is_some());
        let inside = Cursor::new(brackets.and_then(|token| token.inside.as_deref()).unwrap_or_default());
        inside.ident_at(0).is_some()
            && (inside.punct_at(1, '=') || inside.nth(1).is_some_and(|token| token.inside.is_some()))
            && self
                .nth(1)
                .is_some_and(|token| token.ident().is_some() || token.text().is_some() || token.is('#'))
    }

    /// Whether the value is missing and the next item begins here. `AWS:Lambda` is a path with a wrong sign, because names of
    /// settings are lower case.
    pub(super) fn at_next_item(&self, place: Enclosing) -> bool {
        let signed = if place == Enclosing::Attribute {
            self.punct_at(1, '=')
        } else {
            self.colon_at(1)
        };
        let named = self.at_named() && signed && !self.ident_at(0).is_some_and(upper);
        named || self.at_base() || self.at_attribute()
    }

    /// `name` on its own, after a value: more likely a flag than part of the value.
    pub(super) fn at_flag(&self) -> bool {
        self.ident_at(0)
            .is_some_and(|ident| !upper(ident) && !is_literal(&ident.to_string()) && !is_infix(&ident.to_string()))
            && !self.double_colon_at(1)
            && !self.nth(1).is_some_and(|token| {
                token.group(Delimiter::Parenthesis).is_some() || token.group(Delimiter::Bracket).is_some()
            })
    }

    /// `name:: 12`, or `"name":: 12`: in a path, `::` is followed by a name.
    pub(super) fn at_doubled_colon(&self, place: Enclosing) -> bool {
        if !self.double_colon_at(1) || !place.has_names() {
            return false;
        }
        let value = self.nth(3).is_some_and(|token| {
            token.literal().is_some()
                || token.group(Delimiter::Bracket).is_some()
                || token.group(Delimiter::Brace).is_some()
        });
        self.peek().is_some_and(|token| token.text().is_some()) || (self.ident_at(0).is_some() && value)
    }

    /// `name [a, b]`: an index has only one string in its brackets.
    pub(super) fn at_list_without_sign(&self, place: Enclosing) -> bool {
        let list = self.nth(1).filter(|token| token.group(Delimiter::Bracket).is_some());
        place.has_names() && self.ident_at(0).is_some() && list.is_some_and(|token| token.index().is_none())
    }

    /// Reads the sign between a name and its value, whatever it is.
    pub(super) fn sign(&mut self, fallback: Mark) -> (String, Mark) {
        let length = if self.double_colon_at(0) || self.arrow_at(0) || (self.punct_at(0, ':') && self.punct_at(1, '='))
        {
            2
        } else if self.punct_at(0, '=') {
            self.operator_length()
                .min(if self.punct_at(1, '=') || self.punct_at(1, '>') {
                    2
                } else {
                    1
                })
        } else {
            1
        };
        let start = *self;
        self.skip(length);
        let tokens = self.since(start);
        let text = tokens
            .iter()
            .filter_map(Token::punct)
            .map(|punct| punct.as_char())
            .collect();
        (text, super::cursor::span(tokens, fallback))
    }
}

impl Token {
    /// The string in `["text"]`.
    pub(super) fn index(&self) -> Option<(String, Mark)> {
        self.group(Delimiter::Bracket)?;
        match self.inside.as_deref() {
            Some([only]) => Some((only.text()?, only.mark())),
            _ => None,
        }
    }
}

/// Whether `value` is more likely a name that lost its sign, given the next token.
pub(super) fn lacks_sign(value: &Expr, next: &Token, place: Enclosing) -> bool {
    let written = match &next.tree {
        proc_macro2::TokenTree::Ident(ident) => upper(ident) || is_literal(&ident.to_string()),
        proc_macro2::TokenTree::Literal(_) => true,
        proc_macro2::TokenTree::Group(group) => group.delimiter() != Delimiter::Parenthesis,
        proc_macro2::TokenTree::Punct(_) => false,
    };
    let name = match &value.kind {
        ExprKind::Text(_) => true,
        ExprKind::Path(path) => path.single().is_some(),
        _ => false,
    };
    place.has_names() && written && name
}

pub(super) fn upper(ident: &proc_macro2::Ident) -> bool {
    is_upper(&ident.to_string())
}

pub(super) fn is_literal(text: &str) -> bool {
    matches!(text, "true" | "false" | "const")
}

/// Keywords that continue an expression in Rust.
pub(super) fn is_infix(text: &str) -> bool {
    matches!(text, "as" | "else" | "in" | "is" | "await")
}

/// Keywords that begin an expression in Rust.
pub(super) fn is_expression(text: &str) -> bool {
    matches!(
        text,
        "if" | "match" | "loop" | "while" | "for" | "let" | "return" | "unsafe" | "async" | "fn" | "move" | "struct"
    )
}

/// Whether a value is a keyword that begins an expression, and not a name.
pub(super) fn begins_expression(value: &Expr) -> bool {
    match &value.kind {
        ExprKind::Path(path) => path.single().is_some_and(|name| is_expression(&name.text)),
        _ => false,
    }
}
