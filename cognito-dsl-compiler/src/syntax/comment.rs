//! Comments of other languages: `# ..`, `-- ..` and `; ..`.
//!
//! Nothing in a declaration begins with these signs, so each is a mistake, and all words behind it belong to it. A macro does not
//! see where a line ends: a comment goes on until an item certainly begins.

use proc_macro2::Delimiter;

use super::Parser;
use super::cursor::{Cursor, span};
use super::lookahead::{is_literal, upper};
use super::render::code;
use super::statement::is_statement;
use crate::report::{SourceEdit, Suggestion};

impl Cursor<'_> {
    /// The sign that begins a comment in another language: the `#` that begins no attribute, or `--`.
    pub(super) fn comment_sign(&self) -> Option<&'static str> {
        if self.punct_at(0, '-') && self.operator_length() > 1 && self.punct_at(1, '-') {
            return Some("--");
        }
        let next = self.nth(1);
        let is_attribute = next.is_some_and(|next| next.is('!') || next.group(Delimiter::Bracket).is_some());
        (self.punct_at(0, '#') && !is_attribute).then_some("#")
    }

    /// Whether `;` is before a comment: before two words, or before one and the next item where a separator is not `wanted`.
    pub(super) fn at_semicolon_comment(&self, wanted: bool) -> bool {
        let (first, second) = (self.after(1), self.after(2));
        let is_word = |word: &proc_macro2::Ident| {
            let word = word.to_string();
            !word.contains('_') && !is_statement(&word) && !is_literal(&word)
        };
        let begins = first.ident_at(0).is_some_and(is_word) && !first.at_item();
        begins && second.ident_at(0).is_some() && (!wanted || !second.at_item())
    }

    /// Skips the signs that begin a comment, and lines of them.
    fn skip_signs(&mut self) {
        while let Some(sign) = self.comment_sign() {
            self.skip(sign.len());
            while sign == "--" && self.punct_at(0, '-') {
                self.skip(1);
            }
        }
    }

    /// Skips the text of a comment, and the comments that follow directly.
    fn skip_comment(&mut self) {
        let start = *self;
        while let Some(token) = self.peek() {
            let behind = self.after(1);
            if self.comment_sign().is_some() {
                let signs = *self;
                self.skip_signs();
                // A setting that is commented out. A line of signs is before a setting that is not.
                if self.at_named() && self.since(signs).len() < 3 {
                    self.skip_setting();
                }
            } else if token.is(',') {
                if self.since(start).len() < 2 || !(behind.at_two_words() || behind.comment_sign().is_some()) {
                    return;
                }
                self.skip(1);
            } else if token.is(';') {
                self.skip(1);
                if behind.ident_at(0).is_none() && behind.comment_sign().is_none() {
                    return;
                }
            } else if self.at_item() {
                // `note:`, with nothing or with words behind it.
                let value = self.after(2);
                let is_empty = value.at_separator() || value.at_item() || value.comment_sign().is_some();
                if !self.colon_at(1) || !(is_empty || value.at_prose()) {
                    return;
                }
                self.skip(2);
            } else {
                let is_header = token.is_ident("pub") || token.is_ident("mod");
                let is_setting = token.ident().is_some()
                    && behind
                        .peek()
                        .is_some_and(|next| next.is_body() && !next.is_placeholder());
                // An element of a list, or a setting without a value, on a line of its own.
                let is_name = token.ident().is_some_and(|name| name.to_string().contains('_'));
                let is_last = behind.at_separator() || behind.at_item();
                let is_element = (token.text().is_some() || is_name) && is_last && self.since(start).len() > 1;
                if is_header || is_setting || is_element {
                    return;
                }
                self.skip(1);
            }
        }
    }

    /// Whether a word begins here that another one follows, or the next item without a comma. The values of most settings without
    /// quotes are `true`, `false` and capitalized names.
    fn at_prose(&self) -> bool {
        let is_word = |word: &proc_macro2::Ident| !upper(word) && !is_literal(&word.to_string());
        let behind = self.after(1);
        self.ident_at(0).is_some_and(is_word)
            && !behind.at_setting()
            && (behind.ident_at(0).is_some() || behind.at_item())
    }

    /// Skips a setting that is commented out.
    fn skip_setting(&mut self) {
        self.skip(2);
        let value = *self;
        while !self.at_separator() && !self.at_item() && self.comment_sign().is_none() {
            if self.at_setting() && !self.since(value).is_empty() {
                return;
            }
            self.skip(1);
        }
    }
}

impl Parser<'_> {
    /// Reports a comment of another language, if one begins here, and skips it.
    pub(super) fn comment(&self, cursor: &mut Cursor<'_>) -> bool {
        match cursor.comment_sign() {
            Some(sign) => self.comment_after(cursor, sign),
            None => return false,
        }
        true
    }

    /// The same, for a comment that certainly begins here.
    pub(super) fn comment_after(&self, cursor: &mut Cursor<'_>, sign: &str) {
        let start = *cursor;
        let Some(first) = start.peek() else { return };
        if sign == ";" {
            cursor.skip(1);
        }
        cursor.skip_comment();
        let tokens = cursor.since(start);
        let mut begin = start;
        begin.skip_signs();
        if sign == ";" {
            begin.skip(1);
        }
        let mut lines = vec![0];
        let mut line = begin;
        while line.since(start).len() < tokens.len() {
            let signs = line;
            line.skip_signs();
            match line.since(signs).is_empty() {
                true => {
                    line.skip(1);
                    if let Some(words) = lines.last_mut() {
                        *words += 1;
                    }
                }
                false => lines.push(0),
            }
        }
        lines.retain(|words| *words > 0);
        let whole = span(tokens, first.mark());
        let help = match lines[..] {
            [] if sign != "#" => "a comment begins with `//`".to_owned(),
            [] => {
                let help = "write `#[..]`, or remove the `#`; a comment begins with `//`";
                let fact = "`#` begins an attribute, but its brackets are missing";
                return self.error(first.mark(), fact, help);
            }
            [words] => format!("write `// {}`", code(begin.after(words).since(begin))),
            _ => "begin each line with `//`".to_owned(),
        };
        let help = Suggestion::from(help).edit(SourceEdit::Remove(whole));
        self.error(whole, format!("`{sign}` does not begin a comment"), help);
        self.remember(tokens);
    }
}
