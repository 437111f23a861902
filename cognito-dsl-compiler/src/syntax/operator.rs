//! Operators that have no meaning in a value, and what to write instead of each.

use super::Parser;
use super::cursor::{Cursor, Token, span};
use super::literal::unit_of;
use super::render::{code, operator};
use crate::report::{SourceEdit, Suggestion};

impl Parser<'_> {
    /// Reports an operator where a value should begin, and skips what belongs to it.
    pub(super) fn operator_before<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token) {
        let sign = operator(cursor);
        let start = *cursor;
        cursor.skip(sign.chars().count().max(1));
        let mark = span(cursor.since(start), token.mark());
        let behind = *cursor;
        // In `|x: u32| x`, `x: u32` looks like a name with its value.
        let whole = sign.starts_with('|');
        while !cursor.at_separator() && (whole || !cursor.at_item()) {
            cursor.skip(1);
        }
        let text = code(cursor.since(behind));
        let whole = span(cursor.since(start), token.mark());
        let (fact, help): (String, Suggestion) = match sign.as_str() {
            "&" | "&&" if text.chars().all(|c| !c.is_lowercase()) => (
                format!("`{sign}` borrows in Rust, but nothing is borrowed here"),
                Suggestion::write(whole, format!("const {{ {text} }}")).with(" for a Rust constant"),
            ),
            "&" | "&&" => (
                format!("`{sign}` borrows in Rust, but nothing is borrowed here"),
                Suggestion::write(whole, text),
            ),
            "*" => (
                "`*` dereferences in Rust, but there are no references here".to_owned(),
                format!("write `{text}`, or the string `\"*\"`").into(),
            ),
            "!" => match negated(behind, cursor.since(behind)) {
                Some((tag, code)) => (
                    format!("`!{tag}` is a tag of YAML"),
                    match code {
                        Some(_) if tag == "If" && chooses_literal(cursor.since(behind)) => super::CHOICES.into(),
                        Some(code) => Suggestion::write(whole, code),
                        None => format!("write the function with its arguments in parentheses, `{tag}(..)`").into(),
                    },
                ),
                None => (
                    "`!` negates in Rust, but nothing is computed here".to_owned(),
                    match text.as_str() {
                        "true" => Suggestion::write(whole, "false"),
                        "false" => Suggestion::write(whole, "true"),
                        ".." => {
                            "negate a condition with `Fn::Not(..)`, and switch a flag off with `name: false`".into()
                        }
                        // `!cfg!(..)`, `!crate::PROD`
                        rust if is_of_rust(rust) => {
                            Suggestion::write(whole, format!("const {{ !{rust} }}")).with(" for a Rust constant")
                        }
                        _ => Suggestion::write(whole, format!("Fn::Not({text})"))
                            .with(" in a condition; switch a flag off with `name: false`"),
                    },
                ),
            },
            "-" => (
                "`-` is not followed by a number".to_owned(),
                "write a number: `-5`".into(),
            ),
            "|" | "||" => (
                "a closure is not a value of a setting".to_owned(),
                "write the value itself, or `const { crate::NAME }`".into(),
            ),
            "::" => (
                "a path from the crate root means nothing here, because names refer to the declaration".to_owned(),
                format!("write `{text}`, or `const {{ ::{text} }}` for a Rust constant").into(),
            ),
            "." if cursor.since(behind).first().and_then(Token::ident).is_some() => (
                "`.` is before a name".to_owned(),
                format!("write `{text}`, or `..{text}` for a base").into(),
            ),
            "'" => (
                "a lifetime is not a value of a setting".to_owned(),
                format!("write a name, `{text}`, or a string, `\"{text}\"`").into(),
            ),
            "#" => (
                "`#` begins an attribute, but its brackets are missing".to_owned(),
                "write `#[..]`, or remove the `#`".into(),
            ),
            "<" => (
                "a type in angle brackets is not a value of a setting".to_owned(),
                "write a path, `AWS::Lambda::Function`, or a string".into(),
            ),
            "=" | "==" | "=>" | "->" | ":" => (
                format!("`{sign}` is where a value should begin"),
                format!("remove the `{sign}`, or write `name: value`").into(),
            ),
            _ => (
                format!("no value begins with `{sign}`"),
                "a value is a string `\"..\"`, a number, `true`, `false`, a name, `{ .. }`, `[ .. ]` or `const { .. }`"
                    .into(),
            ),
        };
        self.error(mark, fact, help);
    }

    /// Reports the operator at the cursor, after the tokens `before`.
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
        // In `name: value`, only the value.
        let value = match before {
            [_, sign, value @ ..] if sign.is('=') || (sign.is(':') && !value.first().is_some_and(|t| t.is(':'))) => {
                value
            }
            _ => before,
        };
        let name = before
            .first()
            .filter(|_| value.len() < before.len())
            .and_then(Token::ident)
            .map(ToString::to_string);
        let (left, right) = (code(value), code(end.since(behind)));
        let whole = span(value, token.mark()).to(span(end.since(*cursor), token.mark()));
        let names = value.last().and_then(Token::ident).is_some();
        let (fact, help): (String, Suggestion) = match sign.as_str() {
            "." if value.len() == 1
                && behind.ident_at(0).is_some_and(is_conversion)
                && !name.as_deref().is_some_and(super::member::is_secret) =>
            {
                (
                    "a value is written without a conversion here".to_owned(),
                    Suggestion::write(whole, left),
                )
            }
            "." if names && behind.ident_at(0).is_some() && behind.since(*cursor).len() == 1 => (
                "`.` accesses a field in Rust, but `::` joins the parts of a name here".to_owned(),
                super::member::meant(value, end.since(behind), whole, name.as_deref()).unwrap_or_else(|| {
                    match super::yaml::field(value, end.since(behind)) {
                        Some((code, what_for)) => Suggestion::write(whole, code).with(what_for),
                        None => format!(
                            "write `{left}::..` with the part of the name, or `Fn::GetAtt({left}, ..)` for an attribute"
                        )
                        .into(),
                    }
                }),
            ),
            "." if name.as_deref().is_some_and(super::member::is_secret) => (
                "a value cannot be followed by a call or an operator here".to_owned(),
                super::member::parameter(None, true),
            ),
            "." => (
                "a value cannot be followed by a call or an operator here".to_owned(),
                match names {
                    true => format!("remove what follows `{left}`, or write the result itself").into(),
                    // `3.days()`
                    false if value.len() == 1 => match behind.ident_at(0).and_then(|it| unit_of(&it.to_string())) {
                        Some(unit) => Suggestion::write(whole, format!("{unit}({left})")),
                        None => Suggestion::write(whole, left).with(" alone, or the result itself"),
                    },
                    false => {
                        "write the result itself, or `const { .. }` with what Rust computes at compile time".into()
                    }
                },
            ),
            ":" if is_function(&left) => (
                format!("a `:` follows the function `{left}`"),
                match super::yaml::call(&left, end.since(behind)) {
                    Some(call) => Suggestion::write(whole, call),
                    None => format!("write its arguments in parentheses, `{left}(..)`").into(),
                },
            ),
            "*" if names && right == ".." => (
                format!("`{left}*` is a pattern, not a name"),
                Suggestion::write(whole, format!("\"{left}*\"")),
            ),
            // How tokens and templates write a scope.
            "/" if is_lower_name(value) && is_lower_name(end.since(behind)) => (
                "`/` is an operator, but nothing is computed here".to_owned(),
                Suggestion::write(whole, format!("{left}::{right}")).with(" for a scope of a resource server"),
            ),
            // A difference is not a range, but a lower number before a higher one is rarely a difference.
            "-" if is_number(value)
                && is_number(end.since(behind))
                && left.parse::<u64>().ok() < right.parse::<u64>().ok() =>
            {
                (
                    "`-` is an operator, but nothing is computed here".to_owned(),
                    Suggestion::write(whole, format!("{left}..={right}")).with(" for a range"),
                )
            }
            "-" if is_name_with_hyphens(value, &behind) => {
                let mut name = left.clone();
                let mut last = behind;
                while let Some(part) = last.ident_at(0) {
                    name = format!("{name}-{part}");
                    last.skip(1);
                    if !last.punct_at(0, '-') {
                        break;
                    }
                    last.skip(1);
                }
                let mark = span(value, token.mark()).to(span(last.since(*cursor), token.mark()));
                (
                    format!("`{name}` contains a `-`, which no Rust name can contain"),
                    Suggestion::from(format!("write it in quotes, `{name:?}`"))
                        .edit(SourceEdit::Replace(mark, format!("{name:?}"))),
                )
            }
            "==" | "!=" | "&&" | "||" if left != ".." && right != ".." => {
                let call = match sign.as_str() {
                    "==" => format!("Fn::Equals({left}, {right})"),
                    "!=" => format!("Fn::Not(Fn::Equals({left}, {right}))"),
                    "&&" => format!("Fn::And({left}, {right})"),
                    _ => format!("Fn::Or({left}, {right})"),
                };
                (
                    format!("`{sign}` is an operator, but nothing is computed here"),
                    Suggestion::write(whole, call).with(" in a condition of `conditions`"),
                )
            }
            ":" => (
                format!("a second `:` follows `{left}`"),
                format!("`::` joins the parts of a name, as in `{left}::{right}`; fields are separated by `,`").into(),
            ),
            "::" => (
                format!("`::` follows `{left}`, which is not a path"),
                format!("write `{left}` alone, or a path such as `users::read`").into(),
            ),
            "=" | "=>" => (
                format!("`{sign}` follows the value `{left}`"),
                "write a field as `name: value`, and a range as `1..=5`".into(),
            ),
            "?" if !behind.at_separator() => (
                "`?` decides something in other languages, but nothing is computed here".to_owned(),
                super::CHOICES.into(),
            ),
            "?" => (
                "`?` is an operator, but nothing can fail here".to_owned(),
                format!("write `{left}`").into(),
            ),
            "#" => (
                "`#` begins an attribute, but its brackets are missing".to_owned(),
                "write `, #[..]`, or remove the `#`".into(),
            ),
            ".." | "..=" | "..." => (
                format!("`{sign}` follows a value that cannot have one"),
                "write a range with one lower and one upper bound: `1..=5`".into(),
            ),
            "'" | "@" | "$" | "~" | "\\" => (
                format!("`{sign}` means nothing here"),
                format!("write `{left}`, and a `,` after it").into(),
            ),
            // A Rust macro, or strings put together. No constant can be put together.
            "!" if names => (
                format!("`{left}!` is a Rust macro, but nothing is computed here"),
                "write the string itself, or `Fn::Sub(\"..${name}..\")` to put one together".into(),
            ),
            "+" if left.starts_with('"') || right.starts_with('"') => (
                "`+` is an operator, but nothing is computed here".to_owned(),
                "write one string, or `Fn::Sub(\"..${name}..\")` to put one together".into(),
            ),
            _ => (
                format!("`{sign}` is an operator, but nothing is computed here"),
                // Constants have no lower case letters.
                match format!("{left}{right}").contains(char::is_lowercase) {
                    true => "write the result".into(),
                    false => {
                        format!("write the result, or for Rust constants `const {{ {left} {sign} {right} }}`").into()
                    }
                },
            ),
        };
        self.error(mark, fact, help);
    }
}

/// The YAML tag after a `!`, and the function call for it.
fn negated(behind: Cursor<'_>, tokens: &[Token]) -> Option<(String, Option<String>)> {
    let tag = behind.ident_at(0)?.to_string();
    let function = super::yaml::function(&tag)?;
    let call = super::yaml::call(&function, tokens.get(1..).unwrap_or_default());
    Some((tag, call))
}

/// Whether a choice, `[condition, yes, no]`, is between flags, variants or durations, which are always literals.
fn chooses_literal(tag: &[Token]) -> bool {
    let Some(tokens) = tag.get(1).and_then(|list| list.inside.as_deref()) else {
        return false;
    };
    let begins = |index: usize| index > 0 && tokens.get(index - 1).is_some_and(|token| token.is(','));
    let ends = |index: usize| tokens.get(index + 1).is_none_or(|token| token.is(','));
    tokens.iter().enumerate().any(|(index, token)| {
        let Some(name) = token.ident().filter(|_| begins(index)).map(ToString::to_string) else {
            return false;
        };
        let is_variant = name.starts_with(|first: char| first.is_uppercase()) && name.chars().any(char::is_lowercase);
        match name.as_str() {
            "true" | "false" => ends(index),
            "seconds" | "minutes" | "hours" | "days" => !ends(index),
            _ => is_variant && ends(index),
        }
    })
}

/// Whether this is a method that gives the same value as another type.
fn is_conversion(name: &proc_macro2::Ident) -> bool {
    let name = name.to_string();
    ["into", "to_string", "to_owned", "as_str", "clone", "unwrap", "toString"].contains(&name.as_str())
}

/// Whether a path names a CloudFormation function.
fn is_function(path: &str) -> bool {
    path.starts_with("Fn::") || matches!(path, "Ref" | "Condition")
}

/// Whether this is one name without capital letters.
fn is_lower_name(tokens: &[Token]) -> bool {
    matches!(tokens, [only] if only.ident().is_some_and(|name| !name.to_string().chars().any(char::is_uppercase)))
}

/// Whether this is one whole number.
fn is_number(tokens: &[Token]) -> bool {
    matches!(tokens, [only] if only.literal().is_some_and(|number| number.to_string().chars().all(|c| c.is_ascii_digit())))
}

/// `web-app: ..`: names joined by hyphens, followed by a colon.
fn is_name_with_hyphens(before: &[Token], behind: &Cursor<'_>) -> bool {
    let mut cursor = *behind;
    if !matches!(before, [name] if name.ident().is_some()) {
        return false;
    }
    while cursor.ident_at(0).is_some() && cursor.punct_at(1, '-') {
        cursor.skip(2);
    }
    cursor.ident_at(0).is_some() && cursor.colon_at(1)
}

/// Whether code is certainly Rust, and not a name or a function of the declaration: a macro, or a path to a constant.
fn is_of_rust(code: &str) -> bool {
    let last = code.rsplit("::").next().unwrap_or_default();
    let is_constant = last.chars().any(char::is_alphabetic)
        && last.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '_');
    code.contains("!(") || (is_constant && !code.starts_with("AWS::"))
}
