//! Tokens as you would write them, for messages.
//!
//! The compiler prints tokens differently between versions, and differently from `proc_macro2`, but help that can be pasted
//! should look the same everywhere. Anything long is abbreviated, because users have it in front of them.

use proc_macro2::{Delimiter, TokenTree};

use super::cursor::{Cursor, Token};

/// In anything longer, the reader would start to look for differences.
const MAX_LENGTH: usize = 60;

/// Operators of several characters, longer ones first.
const JOINED: [&str; 12] = ["..=", "...", "::", "..", "=>", "==", "->", "&&", "||", "<=", ">=", "!="];

/// The spacing around an operator.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Spacing {
    Tight,
    After,
    Around,
}

/// The code, or `..` if it is long or empty.
pub(super) fn code(tokens: &[Token]) -> String {
    let mut text = String::new();
    write(tokens, &mut text);
    if text.is_empty() || text.chars().count() > MAX_LENGTH {
        "..".to_owned()
    } else {
        text
    }
}

/// The operator that begins at the cursor.
pub(super) fn operator(cursor: &Cursor<'_>) -> String {
    let run: String = cursor
        .rest()
        .iter()
        .take(cursor.operator_length())
        .filter_map(Token::punct)
        .map(|p| p.as_char())
        .collect();
    match JOINED.iter().find(|joined| run.starts_with(**joined)) {
        Some(joined) => (*joined).to_owned(),
        None => run.chars().take(1).collect(),
    }
}

fn write(tokens: &[Token], text: &mut String) {
    let mut cursor = Cursor::new(tokens);
    let mut space = false;
    let mut first = true;
    while let Some(token) = cursor.peek() {
        // It will be abbreviated, so the rest need not be written.
        if text.len() > MAX_LENGTH * 4 {
            return;
        }
        if token.punct().is_some() {
            let sign = operator(&cursor);
            let spacing = spacing(&sign);
            if spacing == Spacing::Around && !first {
                text.push(' ');
            }
            text.push_str(&sign);
            space = spacing != Spacing::Tight;
            cursor.skip(sign.chars().count().max(1));
        } else {
            if space || (!first && !is_tight(token) && !ends_tight(text)) {
                text.push(' ');
            }
            write_one(token, text);
            space = false;
            cursor.skip(1);
        }
        first = false;
    }
}

fn write_one(token: &Token, text: &mut String) {
    let TokenTree::Group(group) = &token.tree else {
        text.push_str(&token.tree.to_string());
        return;
    };
    let (open, close) = match group.delimiter() {
        Delimiter::Parenthesis => ("(", ")"),
        Delimiter::Bracket => ("[", "]"),
        Delimiter::Brace => ("{ ", " }"),
        Delimiter::None => ("", ""),
    };
    match token.inside.as_deref() {
        Some([]) => text.push_str(&format!("{}{}", open.trim(), close.trim())),
        Some(inside) => {
            text.push_str(open);
            write(inside, text);
            text.push_str(close);
        }
        None => text.push_str(&format!("{open}..{close}")),
    }
}

fn spacing(sign: &str) -> Spacing {
    match sign {
        "," | ";" | ":" => Spacing::After,
        "=" | "=>" | "==" | "+" | "*" | "/" | "%" | "^" | "|" | "||" | "&&" | "->" | "<=" | ">=" | "!=" => {
            Spacing::Around
        }
        _ => Spacing::Tight,
    }
}

/// `a(..)` and `a[..]` have no space before the delimiter, `a { .. }` has one.
fn is_tight(token: &Token) -> bool {
    token.group(Delimiter::Parenthesis).is_some() || token.group(Delimiter::Bracket).is_some()
}

/// Whether the text is empty or ends with an operator that takes no spaces.
fn ends_tight(text: &str) -> bool {
    text.ends_with([
        ':', '.', '=', '<', '>', '!', '&', '\'', '#', '-', '?', '@', '$', '~', '\\', ' ',
    ])
}
