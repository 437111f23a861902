//! The header of a pool: its visibility, `mod` and its name.
//!
//! Invariant: at most one mistake is reported, because we can only guess what a wrong header means as a whole.

use std::slice::from_ref;

use proc_macro2::{Delimiter, Ident, TokenStream};

use super::Parser;
use super::cursor::{self, Cursor, Token, span, stream};
use super::render::code;
use super::tree::{Mark, Word};
use crate::report::{SourceEdit, Suggestion};

/// The name of a pool without a name.
pub(super) const FALLBACK: &str = "pool";

impl Parser<'_> {
    /// `pub`, `pub(crate)`, `pub(super)`, `pub(in path)` or nothing.
    pub(super) fn visibility(&self, cursor: &mut Cursor<'_>) -> TokenStream {
        let start = *cursor;
        if cursor.peek().is_some_and(|token| token.is_ident("pub")) {
            cursor.skip(1);
            if let Some(scope) = cursor
                .peek()
                .filter(|token| token.group(Delimiter::Parenthesis).is_some())
            {
                // `pub (..)` is followed by `mod`. Otherwise the parentheses are a body with the wrong delimiters.
                cursor.skip(1);
                if !is_scope(scope.inside.as_deref().unwrap_or_default()) {
                    let inside = code(from_ref(scope));
                    let help = "write `pub`, `pub(crate)`, `pub(super)` or `pub(in path)`";
                    self.error(scope.mark(), format!("`{inside}` is not a visibility"), help);
                    return stream(start.peek().map(from_ref).unwrap_or_default());
                }
            }
        }
        stream(cursor.since(start))
    }

    /// `mod name`. `first` is the first token of the header.
    pub(super) fn header_name<'t>(&self, cursor: &mut Cursor<'t>, first: &'t Token) -> Word {
        let Some((token, ident)) = cursor.peek().and_then(|token| Some((token, token.ident()?))) else {
            return self.nameless_header(cursor, first);
        };
        let shown = code(from_ref(token));
        if token.is_ident("mod") {
            cursor.skip(1);
            return self.name(cursor, token);
        }
        if cursor.ident_at(1).is_some_and(|next| next == "mod") {
            cursor.skip(2);
            let name = self.quiet_name(cursor, token);
            let help = Suggestion::from(format!("write `mod {}`", name.text))
                .edit(SourceEdit::Replace(token.mark(), String::new()));
            self.error(
                token.mark(),
                format!("only a visibility can come before `mod`, not `{shown}`"),
                help,
            );
            return name;
        }
        let wrong_keyword = cursor.ident_at(1).is_some() || is_keyword(ident);
        if wrong_keyword {
            cursor.skip(1);
        }
        let name = self.quiet_name(cursor, token);
        let fact = match wrong_keyword {
            true => format!("a pool begins with `mod`, not with `{shown}`"),
            false => format!("missing `mod` before `{shown}`"),
        };
        let snake = snake_case(&name.text);
        let help = match snake != name.text && name.text.contains(char::is_uppercase) {
            true => {
                let whole = token.mark().to(name.mark);
                Suggestion::write(whole, format!("mod {snake}"))
            }
            false => Suggestion::from(format!("write `mod {}`", name.text)).edit(match wrong_keyword {
                true => SourceEdit::Replace(token.mark(), "mod".to_owned()),
                false => SourceEdit::Before(token.mark(), "mod ".to_owned()),
            }),
        };
        self.error(token.mark(), fact, help);
        name
    }

    fn nameless_header<'t>(&self, cursor: &mut Cursor<'t>, first: &'t Token) -> Word {
        let start = *cursor;
        let begin = cursor.peek().unwrap_or(first);
        // Skip to the braces, and read them whatever comes before.
        while cursor.peek().is_some_and(|token| token.inside.is_none()) {
            cursor.skip(1);
        }
        let skipped = cursor.since(start);
        self.remember(skipped);
        let fact = match skipped {
            [] => "the pool has no `mod` and no name".to_owned(),
            [one, ..] => format!(
                "a pool begins with `mod` and a name, not with `{}`",
                code(from_ref(one))
            ),
        };
        self.error(begin.opening(), fact, "write `pub mod customers { .. }`");
        fallback(begin.opening())
    }

    /// The name after `mod`. Reports what cannot be a name.
    fn name<'t>(&self, cursor: &mut Cursor<'t>, keyword: &'t Token) -> Word {
        let start = *cursor;
        let name = self.quiet_name(cursor, keyword);
        let Some(token) = start.peek().filter(|token| token.inside.is_none() && !token.is(';')) else {
            self.error(
                keyword.mark(),
                "the pool has no name",
                "write a name: `mod customers { .. }`",
            );
            return name;
        };
        let written = cursor.since(start);
        let mark = span(written, token.mark());
        if written.is_empty() {
            let fact = format!(
                "`mod` is followed by `{}`, not by the name of the pool",
                code(from_ref(token))
            );
            self.error(mark, fact, "write a name: `mod customers { .. }`");
            return name;
        }
        let shown = code(written);
        let help =
            Suggestion::from(format!("write `mod {}`", name.text)).edit(SourceEdit::Replace(mark, name.text.clone()));
        let Some(ident) = token.ident().filter(|_| written.len() == 1) else {
            self.error(
                mark,
                format!("`{shown}` is not a name, because the pool becomes a Rust module"),
                help,
            );
            return name;
        };
        if is_keyword(ident) {
            let help = match name.text.as_str() {
                FALLBACK => "write another name, such as `mod customers`".to_owned(),
                text => format!("write another name, or `mod r#{text}`"),
            };
            self.error(mark, format!("`{shown}` is a Rust keyword"), help);
        } else if name.text.contains(char::is_uppercase) {
            let snake = snake_case(&name.text);
            let fact = format!("`{shown}` has capital letters, but Rust module names have none");
            let help = Suggestion::from(format!("write `mod {snake}`")).edit(SourceEdit::Replace(mark, snake));
            self.error(mark, fact, help);
        }
        name
    }

    /// The best name that the tokens before the body give.
    fn quiet_name<'t>(&self, cursor: &mut Cursor<'t>, before: &'t Token) -> Word {
        let start = *cursor;
        if cursor.peek().is_some_and(is_word) {
            cursor.skip(1);
            loop {
                let joint = if cursor.double_colon_at(0) { 2 } else { 1 };
                let joined = joint == 2 || cursor.punct_at(0, '-') || cursor.punct_at(0, '.');
                if !joined || !cursor.nth(joint).is_some_and(is_word) {
                    break;
                }
                cursor.skip(joint + 1);
            }
        }
        let tokens = cursor.since(start);
        let mark = span(tokens, before.mark());
        match tokens {
            [] => fallback(mark),
            [only] => match only.ident() {
                Some(ident) => named(ident, mark),
                None => made(&only.text().unwrap_or_default(), mark),
            },
            many => {
                self.remember(many);
                made(&code(many), mark)
            }
        }
    }
}

/// Whether a token can be part of a name as users might write it: `my-pool`, `"customers"`, `crate::pool`.
fn is_word(token: &Token) -> bool {
    token.ident().is_some() || token.literal().is_some()
}

/// `crate`, `super`, `self` or `in path`, in the parentheses of `pub( .. )`.
fn is_scope(tokens: &[Token]) -> bool {
    match tokens {
        [one] => ["crate", "super", "self"].iter().any(|scope| one.is_ident(scope)),
        [one, path, ..] => one.is_ident("in") && (path.ident().is_some() || path.is(':')),
        [] => false,
    }
}

/// Whether an identifier cannot name a module; `_` counts as a keyword.
fn is_keyword(ident: &Ident) -> bool {
    syn::parse_str::<Ident>(&ident.to_string()).is_err()
}

fn fallback(mark: Mark) -> Word {
    Word {
        text: FALLBACK.to_owned(),
        mark,
        token: Ident::new(FALLBACK, mark.start),
    }
}

/// The name of an identifier, with a token that can be declared: `type` becomes `r#type`.
fn named(ident: &Ident, mark: Mark) -> Word {
    if !is_keyword(ident) {
        return cursor::name(ident, mark);
    }
    let text = ident.to_string();
    // These have no raw form, and `$crate` is what a `macro_rules!` macro passes.
    let raw = !matches!(text.as_str(), "self" | "Self" | "super" | "crate" | "_") && !text.starts_with('$');
    if raw {
        Word {
            token: Ident::new_raw(&text, ident.span()),
            text,
            mark,
        }
    } else {
        fallback(mark)
    }
}

/// Makes a name from something that is not an identifier.
fn made(text: &str, mark: Mark) -> Word {
    let text = snake_case(text);
    match syn::parse_str::<Ident>(&text) {
        Ok(mut token) => {
            token.set_span(mark.start);
            Word { text, mark, token }
        }
        Err(_) => fallback(mark),
    }
}

/// `MyPool`, `my-pool` and `myPool` are `my_pool`.
pub(super) fn snake_case(text: &str) -> String {
    let mut snake = String::new();
    let mut after_lower = false;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        if !character.is_alphanumeric() {
            if !snake.ends_with('_') && !snake.is_empty() {
                snake.push('_');
            }
            after_lower = false;
            continue;
        }
        // `myPool`, and the `P` in `HTTPPool`.
        let begins_word = after_lower || characters.peek().is_some_and(|next| next.is_lowercase());
        if character.is_uppercase() && begins_word && !snake.is_empty() && !snake.ends_with('_') {
            snake.push('_');
        }
        after_lower = !character.is_uppercase();
        snake.extend(character.to_lowercase());
    }
    snake.truncate(snake.trim_end_matches('_').len());
    snake
}
