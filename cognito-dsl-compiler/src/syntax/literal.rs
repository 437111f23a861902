//! Literals: which of them are values, and what they mean.
//!
//! `syn` only handles quotes, escapes and digits here.

use crate::report::Suggestion;
use proc_macro2::Literal;

use super::Parser;
use super::cursor::Token;
use super::tree::{Expr, ExprKind};

impl Parser<'_> {
    /// The value of a literal, with the `-` before it, if any.
    pub(super) fn literal(&self, token: &Token, literal: &Literal, minus: Option<&Token>) -> Expr {
        let mark = minus.map_or(token.mark(), |minus| minus.mark().to(token.mark()));
        if let (Some(text), None) = (plain_text(&literal.to_string()), minus) {
            return Expr {
                kind: ExprKind::Text(text.to_owned()),
                mark,
            };
        }
        let parsed = syn::Lit::new(literal.clone());
        let broken = |fact: String, help: String| {
            self.error(mark, fact, help);
            self.broken(&[], mark)
        };
        let kind = match &parsed {
            syn::Lit::Int(number) => {
                let digits = negated(number.base10_digits(), minus);
                if let Some(unit) = unit_of(number.suffix()) {
                    let fact = format!("`{literal}` is not a duration");
                    self.error(mark, fact, Suggestion::write(mark, format!("{unit}({digits})")));
                    return self.broken(&[], mark);
                }
                self.suffix(token, number.suffix(), &digits);
                match digits.parse() {
                    Ok(number) => ExprKind::Integer(number),
                    Err(_) => {
                        let (least, most) = (i128::MIN, i128::MAX);
                        return broken(
                            format!("a number of {} digits is too long", digits.trim_matches('-').len()),
                            format!("whole numbers go from {least} to {most}"),
                        );
                    }
                }
            }
            syn::Lit::Float(number) => {
                let written = literal.to_string();
                let digits = written.strip_suffix(number.suffix()).unwrap_or(&written);
                let digits = negated(digits, minus);
                self.suffix(token, number.suffix(), &digits);
                ExprKind::Fraction(digits)
            }
            _ if minus.is_some() => {
                let fact = "`-` is not followed by a number".to_owned();
                return broken(fact, format!("write `{literal}`, or a number: `-5`"));
            }
            syn::Lit::Str(text) => {
                let value = text.value();
                self.suffix(token, text.suffix(), &format!("{value:?}"));
                ExprKind::Text(value)
            }
            syn::Lit::ByteStr(bytes) => return broken(kind("byte string"), text_of(&bytes.value())),
            syn::Lit::CStr(bytes) => return broken(kind("C string"), text_of(bytes.value().as_bytes())),
            syn::Lit::Byte(byte) => return broken(kind("byte"), text_of(&[byte.value()])),
            syn::Lit::Char(character) => {
                return broken(
                    kind("character"),
                    format!("write a string: `{:?}`", character.value().to_string()),
                );
            }
            // The compiler passes booleans as identifiers, but other macros may not.
            syn::Lit::Bool(boolean) => ExprKind::Bool(boolean.value),
            _ => {
                let fact = "no setting takes this kind of literal".to_owned();
                return broken(
                    fact,
                    "write a string `\"..\"`, a number such as `5`, `true` or `false`".to_owned(),
                );
            }
        };
        Expr { kind, mark }
    }

    /// Reports the type suffix of a literal; the value is clear without it.
    fn suffix(&self, token: &Token, suffix: &str, without: &str) {
        if !suffix.is_empty() {
            let fact = format!("`{suffix}` is the suffix of a Rust type, but settings have none");
            self.error(token.mark(), fact, Suggestion::write(token.mark(), without));
        }
    }
}

/// The unit of time that a suffix stands for in other languages: `30d`, `5m`.
pub(super) fn unit_of(suffix: &str) -> Option<&'static str> {
    Some(match suffix {
        "s" | "sec" | "secs" | "seconds" => "seconds",
        "m" | "min" | "mins" | "minutes" => "minutes",
        "h" | "hr" | "hours" => "hours",
        "d" | "day" | "days" => "days",
        _ => return None,
    })
}

fn negated(digits: &str, minus: Option<&Token>) -> String {
    match (digits.strip_prefix('-'), minus) {
        // Literals made by a macro can contain a sign.
        (Some(positive), Some(_)) => positive.to_owned(),
        (None, Some(_)) => format!("-{digits}"),
        (_, None) => digits.to_owned(),
    }
}

fn kind(kind: &str) -> String {
    format!("a {kind} is not a value of a setting, because CloudFormation knows only strings")
}

fn text_of(bytes: &[u8]) -> String {
    format!("write a string: `{:?}`", String::from_utf8_lossy(bytes))
}

/// The content of a string literal without escapes, which nearly every literal is.
fn plain_text(literal: &str) -> Option<&str> {
    let text = literal.strip_prefix('"')?.strip_suffix('"')?;
    (!text.contains(['\\', '\r', '"'])).then_some(text)
}
