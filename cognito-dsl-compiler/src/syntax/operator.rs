//! Signs that have no meaning in a value, and what to write in place of each.

use super::Parser;
use super::cursor::{Cursor, Token, span};
use super::render::{code, operator};

impl Parser<'_> {
    /// Reports an operator where a value should begin, and goes past what belongs to it.
    pub(super) fn operator_before<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token) {
        let sign = operator(cursor);
        let start = *cursor;
        cursor.skip(sign.chars().count().max(1));
        let mark = span(cursor.since(start), token.mark());
        let behind = *cursor;
        // `|x: u32| x` looks as if a name with its value began inside it.
        let whole = sign.starts_with('|');
        while !cursor.at_separator() && (whole || !cursor.at_item()) {
            cursor.skip(1);
        }
        let text = code(cursor.since(behind));
        let (fact, help) = match sign.as_str() {
            "&" | "&&" if text.chars().all(|c| !c.is_lowercase()) => (
                format!("`{sign}` borrows in Rust, and nothing is borrowed here"),
                format!("write `const {{ {text} }}` for a constant of Rust"),
            ),
            "&" | "&&" => (
                format!("`{sign}` borrows in Rust, and nothing is borrowed here"),
                format!("write `{text}`"),
            ),
            "*" => (
                "`*` reads through a reference in Rust, and there are none here".to_owned(),
                format!("write `{text}`, or the text `\"*\"`"),
            ),
            "!" => (
                "`!` negates in Rust, and nothing is computed here".to_owned(),
                "write `false` or `true`; a flag is turned off by `name: false`".to_owned(),
            ),
            "-" => (
                "`-` stands before something that is no number".to_owned(),
                "write a number: `-5`".to_owned(),
            ),
            "|" | "||" => (
                "a closure is not a value of a setting".to_owned(),
                "write the value itself, or `const { crate::NAME }`".to_owned(),
            ),
            "::" => (
                "a path from the crate root means nothing here, because names are those of the declaration".to_owned(),
                format!("write `{text}`, or `const {{ ::{text} }}` for a Rust constant"),
            ),
            "." if cursor.since(behind).first().and_then(Token::ident).is_some() => (
                "`.` stands before a name".to_owned(),
                format!("write `{text}`, or `..{text}` for a base"),
            ),
            "'" => (
                "a lifetime is not a value of a setting".to_owned(),
                format!("write a name, `{text}`, or a string, `\"{text}\"`"),
            ),
            "#" => (
                "`#` begins an attribute, and its brackets are missing".to_owned(),
                "write `#[..]`, or remove the `#`".to_owned(),
            ),
            "<" => (
                "a type in angle brackets is not a value of a setting".to_owned(),
                "write a path, `AWS::Lambda::Function`, or a string".to_owned(),
            ),
            "=" | "==" | "=>" | "->" | ":" => (
                format!("`{sign}` stands where a value begins"),
                format!("remove the `{sign}`, or write `name: value`"),
            ),
            _ => (
                format!("`{sign}` begins no value"),
                "a value is a string `\"..\"`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"
                    .to_owned(),
            ),
        };
        self.error(mark, fact, help);
    }

    /// Reports the operator that the cursor stands at, behind the tokens `before`.
    pub(super) fn operator_behind(&self, cursor: &Cursor<'_>, before: &[Token]) {
        let Some(token) = cursor.peek() else { return };
        let sign = operator(cursor);
        let mut behind = *cursor;
        behind.skip(sign.chars().count().max(1));
        let mark = span(behind.since(*cursor), token.mark());
        let mut end = behind;
        while !end.at_separator() && !end.at_item() {
            end.skip(1);
        }
        // Of `name: value`, the value.
        let value = match before {
            [_, sign, value @ ..] if sign.is('=') || (sign.is(':') && !value.first().is_some_and(|t| t.is(':'))) => {
                value
            }
            _ => before,
        };
        let (left, right) = (code(value), code(end.since(behind)));
        let names = value.last().and_then(Token::ident).is_some();
        let (fact, help) = match sign.as_str() {
            "." if names && behind.ident_at(0).is_some() && behind.since(*cursor).len() == 1 => {
                let field = code(end.since(behind).get(..1).unwrap_or_default());
                (
                    "`.` takes a field in Rust; parts of a name are joined by `::` here".to_owned(),
                    format!("write `{left}::{field}`, or `Fn::GetAtt({left}, {field})` for an attribute of a resource"),
                )
            }
            "." => (
                "nothing is called or computed on a value here".to_owned(),
                format!("write `{left}` alone, or the result itself"),
            ),
            ":" => (
                format!("a second `:` follows `{left}`"),
                format!("parts of a name are joined by `::`, as in `{left}::{right}`; fields are separated by `,`"),
            ),
            "::" => (
                format!("`::` follows `{left}`, which is not a name that could go on"),
                format!("write `{left}` alone, or a path such as `users::read`"),
            ),
            "=" | "=>" => (
                format!("`{sign}` follows the value `{left}`"),
                "write a field as `name: value`, and a range as `1..=5`".to_owned(),
            ),
            "?" => (
                "`?` is an operator, and nothing can fail here".to_owned(),
                format!("write `{left}`"),
            ),
            "#" => (
                "`#` begins an attribute, and its brackets are missing".to_owned(),
                "write `, #[..]`, or remove the `#`".to_owned(),
            ),
            ".." | "..=" | "..." => (
                format!("`{sign}` stands behind a value that cannot have one"),
                "write a range with one lower and one upper bound: `1..=5`".to_owned(),
            ),
            "'" | "@" | "$" | "~" | "\\" => (
                format!("`{sign}` means nothing here"),
                format!("write `{left}`, and a `,` behind it"),
            ),
            // A macro of Rust, or texts put together, which no constant can be.
            "!" if names => (
                format!("`{left}!` is a macro of Rust, and nothing is computed here"),
                "write the text itself, or `Fn::Sub(\"..${name}..\")` to put one together".to_owned(),
            ),
            "+" if left.starts_with('"') || right.starts_with('"') => (
                "`+` is an operator, and nothing is computed here".to_owned(),
                "write one text, or `Fn::Sub(\"..${name}..\")` to put one together".to_owned(),
            ),
            _ => (
                format!("`{sign}` is an operator, and nothing is computed here"),
                format!("write the result, or for Rust constants `const {{ {left} {sign} {right} }}`"),
            ),
        };
        self.error(mark, fact, help);
    }
}
