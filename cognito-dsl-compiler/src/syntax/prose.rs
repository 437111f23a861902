//! Words without quotes: a sentence where a string belongs.
//!
//! Two names never follow each other in a declaration, so nothing here can hit one that is right.

use proc_macro2::{Delimiter, TokenTree};

use super::Parser;
use super::cursor::{Cursor, Token, is_upper, span};
use super::lookahead::{is_expression, is_literal, upper};
use super::tree::{Expr, Key};
use crate::report::{Diagnostic, SourceEdit, Suggestion};

/// A reader does not compare more than this with what is there.
const MAX_SENTENCE: usize = 200;

pub(super) const NO_QUOTES: &str = "a string needs quotes";

/// What a run of tokens has so far.
#[derive(Default)]
struct Sentence {
    words: usize,
    /// Whether two words followed each other.
    has_pair: bool,
    /// `{####}`, which nothing but a message to a user contains.
    has_code: bool,
    /// Whether there was something that values contain too, such as a comma, before this was certainly a sentence.
    needs_code: bool,
}

impl Sentence {
    fn is_certain(&self) -> bool {
        self.has_code || (self.words > 2 && self.has_pair && !self.needs_code)
    }
}

impl<'t> Cursor<'t> {
    /// The end of the sentence that begins here, if one does: at least three words, two of them next to each other, or words
    /// around a code, `{####}`.
    pub(super) fn sentence(&self) -> Option<Cursor<'t>> {
        let mut end = *self;
        let mut sentence = Sentence::default();
        let mut last_is_word = false;
        while let Some(token) = end.peek() {
            let is_certain = sentence.is_certain();
            let mut is_word = false;
            match &token.tree {
                _ if token.is(',') || (token.is(';') && is_certain) => {
                    if sentence.words == 0 || !end.after(1).at_clause() {
                        break;
                    }
                    sentence.needs_code |= !is_certain;
                }
                _ if end.at_item() => {
                    // Names of settings are lower case: `Welcome to Acme: your code is ..`.
                    let goes_on = (is_certain || (sentence.has_pair && !sentence.needs_code))
                        && end.ident_at(0).is_some_and(upper);
                    if !goes_on || !end.colon_at(1) || end.ident_at(2).is_none() {
                        break;
                    }
                    end.skip(1);
                    sentence.words += 1;
                }
                TokenTree::Ident(ident) => {
                    let text = ident.to_string();
                    let begins = sentence.words == 0 && is_expression(&text);
                    if !is_certain && (begins || text.contains('_') || text == "as" || is_literal(&text)) {
                        break;
                    }
                    if end.nth(1).is_some_and(|next| next.is_body() && !next.is_placeholder()) {
                        break;
                    }
                    is_word = true;
                    sentence.words += 1;
                    sentence.has_pair |= last_is_word;
                }
                // `groups { staff }` is an item without its colon.
                TokenTree::Group(_) if token.is_placeholder() => {
                    sentence.has_code |= token.is_code();
                }
                TokenTree::Group(_) if sentence.words > 0 && token.group(Delimiter::Brace).is_none() => {
                    sentence.needs_code |= !is_certain;
                }
                TokenTree::Literal(_) if is_certain || (sentence.words > 0 && token.text().is_none()) => {}
                TokenTree::Punct(_) if token.is(';') || end.comment_sign().is_some() || sentence.words == 0 => break,
                TokenTree::Punct(_) if end.double_colon_at(0) => break,
                TokenTree::Punct(sign) if is_certain || "'-?$".contains(sign.as_char()) => {}
                // `name!(..)` is a macro.
                TokenTree::Punct(_) if token.is('!') && end.nth(1).is_some_and(|next| next.inside.is_none()) => {}
                TokenTree::Punct(_) => sentence.needs_code = true,
                _ => break,
            }
            last_is_word = is_word;
            end.skip(1);
        }
        sentence.is_certain().then_some(end)
    }

    /// Whether the part of a sentence after a comma begins here.
    fn at_clause(&self) -> bool {
        let behind = self.after(1);
        let goes_on = behind.peek().is_some_and(|next| match &next.tree {
            TokenTree::Ident(_) => !behind.at_item(),
            TokenTree::Group(_) => next.is_code(),
            TokenTree::Punct(_) => next.is('!') || next.is('\'') || (next.is('.') && !behind.dots_at(0)),
            TokenTree::Literal(_) => false,
        });
        goes_on && self.ident_at(0).is_some() && !self.at_item()
    }
}

impl Parser<'_> {
    /// Reports a sentence in place of a value, if there is one, and skips it.
    pub(super) fn prose(&self, cursor: &mut Cursor<'_>, key: &Key) -> Option<Expr> {
        let start = *cursor;
        *cursor = start.sentence()?;
        let tokens = cursor.since(start);
        let mark = span(tokens, key.mark);
        let string = format!("{:?}", spoken(tokens));
        let error = Diagnostic::error(mark, NO_QUOTES);
        let error = match string.chars().count() > MAX_SENTENCE {
            true => error.help(Suggestion::from("put the words in quotes").edit(SourceEdit::Replace(mark, string))),
            false => error.write(string),
        };
        self.report.push(error.unless_unknown(key.mark.order));
        Some(self.broken(tokens, mark))
    }
}

impl Token {
    /// Braces or brackets, which can be the value of a name that lacks its sign.
    pub(super) fn is_body(&self) -> bool {
        self.group(Delimiter::Brace).is_some() || self.group(Delimiter::Bracket).is_some()
    }

    /// `{username}`, `{####}` or `{{name}}`: what a message to a user has in braces.
    pub(super) fn is_placeholder(&self) -> bool {
        let inside = self.inside.as_deref().unwrap_or_default();
        self.group(Delimiter::Brace).is_some()
            && match inside {
                [one] => one.ident().is_some() || one.is_placeholder() || one.is_hashes(),
                _ => self.is_code(),
            }
    }

    /// `{####}`
    fn is_code(&self) -> bool {
        let inside = self.inside.as_deref().unwrap_or_default();
        self.group(Delimiter::Brace).is_some() && !inside.is_empty() && inside.iter().all(Token::is_hashes)
    }

    /// `#`, or `##`, which Rust 2024 rejects itself and hands on as a literal.
    fn is_hashes(&self) -> bool {
        let is_literal = matches!(self.tree, TokenTree::Literal(_));
        self.is('#') || (is_literal && self.tree.to_string().trim_matches('#').is_empty())
    }
}

/// The words of a sentence with the usual spaces, because a macro does not see those that you wrote.
pub(super) fn spoken(tokens: &[Token]) -> String {
    let mut text = String::new();
    let mut space = false;
    for (index, token) in tokens.iter().enumerate() {
        let next = tokens.get(index + 1).and_then(Token::ident).map(ToString::to_string);
        let (before, after) = match token.punct().map(proc_macro2::Punct::as_char) {
            _ if token.is_hashes() => (true, false),
            Some('\'' | '-' | '/' | '@' | '_') => (false, false),
            // `example.com`, but `Welcome. Your code ..`
            Some('.') => (false, next.is_some_and(|next| is_upper(&next))),
            Some(',' | ';' | ':' | '!' | '?' | '%') => (false, true),
            Some('>') => (false, true),
            Some('$' | '<') => (true, false),
            _ => (true, true),
        };
        if before && space {
            text.push(' ');
        }
        match (&token.tree, token.inside.as_deref()) {
            (TokenTree::Group(group), Some(inside)) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::Parenthesis | Delimiter::None => ("(", ")"),
                };
                text.push_str(open);
                text.push_str(&spoken(inside));
                text.push_str(close);
            }
            _ => text.push_str(&token.tree.to_string()),
        }
        space = after;
    }
    text
}
