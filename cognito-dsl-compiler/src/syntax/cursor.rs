//! The input as a tree of numbered tokens, and a position in one level of it.
//!
//! Invariants: every token, delimiters included, gets one number, in input order; the groups without delimiters that
//! `macro_rules!` puts around its fragments are dissolved; nothing here looks deeper than [`MAX_DEPTH`] groups, so no input
//! exhausts the stack.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, TokenStream, TokenTree, token_stream};
use quote::ToTokens;

use super::tree::{Mark, Word};

/// How deeply groups may nest; the grammar itself needs about eight levels.
pub(super) const MAX_DEPTH: usize = 64;

/// A token and its number.
#[derive(Debug)]
pub(super) struct Token {
    pub(super) tree: TokenTree,
    pub(super) order: u32,
    /// The contents of a group. `None` for other tokens, and for a group that is nested too deeply.
    pub(super) inside: Option<Vec<Token>>,
}

impl Token {
    pub(super) fn mark(&self) -> Mark {
        let (start, end) = match &self.tree {
            TokenTree::Group(group) => (group.span_open(), group.span_close()),
            other => (other.span(), other.span()),
        };
        Mark {
            start,
            end,
            order: self.order,
        }
    }

    /// Only the opening delimiter, where underlining the whole group would be too much.
    pub(super) fn opening(&self) -> Mark {
        let mark = self.mark();
        Mark {
            end: mark.start,
            ..mark
        }
    }

    pub(super) fn punct(&self) -> Option<&Punct> {
        if let TokenTree::Punct(punct) = &self.tree {
            Some(punct)
        } else {
            None
        }
    }

    pub(super) fn is(&self, character: char) -> bool {
        self.punct().is_some_and(|punct| punct.as_char() == character)
    }

    /// A punctuation character that the next one continues, such as the first `:` of `::`.
    fn is_joint(&self, character: char) -> bool {
        self.punct()
            .is_some_and(|punct| punct.as_char() == character && punct.spacing() == Spacing::Joint)
    }

    pub(super) fn ident(&self) -> Option<&Ident> {
        if let TokenTree::Ident(ident) = &self.tree {
            Some(ident)
        } else {
            None
        }
    }

    pub(super) fn is_ident(&self, text: &str) -> bool {
        self.ident().is_some_and(|ident| ident == text)
    }

    pub(super) fn literal(&self) -> Option<&Literal> {
        if let TokenTree::Literal(literal) = &self.tree {
            Some(literal)
        } else {
            None
        }
    }

    pub(super) fn group(&self, delimiter: Delimiter) -> Option<&Group> {
        match &self.tree {
            TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
            _ => None,
        }
    }

    /// The text of a string literal without a suffix.
    pub(super) fn text(&self) -> Option<String> {
        match self.literal().map(|literal| syn::Lit::new(literal.clone())) {
            Some(syn::Lit::Str(text)) if text.suffix().is_empty() => Some(text.value()),
            _ => None,
        }
    }
}

/// The tokens with their numbers.
pub(super) fn number(tokens: TokenStream) -> Vec<Token> {
    level(tokens, 0, &mut 0)
}

fn level(tokens: TokenStream, depth: usize, count: &mut u32) -> Vec<Token> {
    let mut numbered = Vec::new();
    // A stack instead of a recursion, because groups without delimiters do not count as depth.
    let mut open: Vec<token_stream::IntoIter> = vec![tokens.into_iter()];
    while let Some(tokens) = open.last_mut() {
        let Some(tree) = tokens.next() else {
            open.pop();
            continue;
        };
        if let TokenTree::Group(group) = &tree {
            if group.delimiter() == Delimiter::None {
                open.push(group.stream().into_iter());
                continue;
            }
        }
        let order = next(count);
        let mut inside = None;
        if let TokenTree::Group(group) = &tree {
            inside = (depth < MAX_DEPTH).then(|| level(group.stream(), depth + 1, count));
            // For the closing delimiter.
            next(count);
        }
        numbered.push(Token { tree, order, inside });
    }
    numbered
}

fn next(count: &mut u32) -> u32 {
    let order = *count;
    *count = count.saturating_add(1);
    order
}

/// The name of an identifier, without `r#`.
pub(super) fn name(ident: &Ident, mark: Mark) -> Word {
    let written = ident.to_string();
    let text = written.strip_prefix("r#").map(str::to_owned).unwrap_or(written);
    Word {
        text,
        mark,
        token: ident.clone(),
    }
}

/// `Plus`, `V2_0`: how variants, types and bases are written, but never settings.
pub(super) fn is_upper(text: &str) -> bool {
    text.trim_start_matches('_').starts_with(char::is_uppercase)
}

/// A position between two tokens of one level. Reading past the end is harmless.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'t> {
    tokens: &'t [Token],
    at: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(tokens: &'t [Token]) -> Self {
        Cursor { tokens, at: 0 }
    }

    /// The name before the value that begins here, `name: value`.
    pub(super) fn name_before(&self) -> Option<String> {
        let before = self.tokens.get(..self.at)?;
        match before {
            [.., name, colon] if colon.is(':') && !colon.is_joint(':') => match name.ident() {
                Some(ident) => Some(ident.to_string()),
                None => name.text(),
            },
            _ => None,
        }
    }

    pub(super) fn peek(&self) -> Option<&'t Token> {
        self.nth(0)
    }

    pub(super) fn nth(&self, ahead: usize) -> Option<&'t Token> {
        self.tokens.get(self.at + ahead)
    }

    pub(super) fn skip(&mut self, count: usize) {
        self.at = (self.at + count).min(self.tokens.len());
    }

    /// The position after this many tokens.
    pub(super) fn after(mut self, count: usize) -> Self {
        self.skip(count);
        self
    }

    /// The tokens read since `earlier`.
    pub(super) fn since(&self, earlier: Cursor<'t>) -> &'t [Token] {
        self.tokens.get(earlier.at..self.at).unwrap_or_default()
    }

    pub(super) fn rest(&self) -> &'t [Token] {
        self.tokens.get(self.at..).unwrap_or_default()
    }

    pub(super) fn punct_at(&self, ahead: usize, character: char) -> bool {
        self.nth(ahead).is_some_and(|token| token.is(character))
    }

    /// Whether there is a `::` at this offset.
    pub(super) fn double_colon_at(&self, ahead: usize) -> bool {
        self.nth(ahead).is_some_and(|token| token.is_joint(':')) && self.punct_at(ahead + 1, ':')
    }

    /// Whether there is a `:` at this offset that is not half of a `::`.
    pub(super) fn colon_at(&self, ahead: usize) -> bool {
        self.punct_at(ahead, ':') && !self.double_colon_at(ahead)
    }

    /// Whether there is a `..`, `..=` or `...` at this offset.
    pub(super) fn dots_at(&self, ahead: usize) -> bool {
        self.nth(ahead).is_some_and(|token| token.is_joint('.')) && self.punct_at(ahead + 1, '.')
    }

    pub(super) fn ident_at(&self, ahead: usize) -> Option<&'t Ident> {
        self.nth(ahead).and_then(Token::ident)
    }

    /// Whether an item ends here.
    pub(super) fn at_separator(&self) -> bool {
        self.peek().is_none_or(|token| token.is(',') || token.is(';'))
    }

    /// How many tokens make up the operator here, such as the two of `=>`.
    pub(super) fn operator_length(&self) -> usize {
        let mut length = 0;
        while let Some(punct) = self.nth(length).and_then(Token::punct) {
            length += 1;
            if punct.spacing() == Spacing::Alone || length == 3 {
                break;
            }
        }
        length
    }
}

/// From the first to the last of the tokens, or `fallback` if there are none.
pub(super) fn span(tokens: &[Token], fallback: Mark) -> Mark {
    match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) => first.mark().to(last.mark()),
        _ => fallback,
    }
}

/// The tokens as the user wrote them.
pub(super) fn stream(tokens: &[Token]) -> TokenStream {
    let mut stream = TokenStream::new();
    for token in tokens {
        token.tree.to_tokens(&mut stream);
    }
    stream
}
