//! Paths, and values that begin with one: `a::b`, `a["b"]`, `a(..)`, `a { .. }`.
//!
//! An incomplete path is reported and gives no value, but its names are kept for the editor.

use crate::report::Suggestion;
use proc_macro2::Delimiter;

use super::cursor::{self, Cursor, Token, span};
use super::lookahead::upper;
use super::render::code;
use super::tree::{Expr, ExprKind, Item, ItemKind, Path};
use super::{Enclosing, Parser};

/// What Rust wraps a value in, or converts it with.
const WRAPPERS: [&str; 6] = ["Some", "Ok", "Box::new", "String::from", "Cow::Borrowed", "Into::into"];

impl Parser<'_> {
    /// A path with its arguments or fields, if it has any.
    pub(super) fn path_value<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token) -> Expr {
        let start = *cursor;
        let Some(path) = self.path(cursor, token) else {
            let tokens = cursor.since(start);
            return self.broken(tokens, span(tokens, token.mark()));
        };
        let next = cursor.peek().filter(|_| path.index.is_none());
        let kind = match next {
            Some(group) if group.group(Delimiter::Parenthesis).is_some() => {
                cursor.skip(1);
                let whole = span(cursor.since(start), token.mark());
                match self.body(group, Enclosing::Arguments) {
                    Some(body) if WRAPPERS.contains(&path.text().as_str()) => match &body.items[..] {
                        [
                            Item {
                                kind: ItemKind::Bare(value),
                                ..
                            },
                        ] => {
                            let inside = code(group.inside.as_deref().unwrap_or_default());
                            let fact = format!("a value is written without `{}` here", path.text());
                            self.error(path.mark, fact, Suggestion::write(whole, inside));
                            Some(value.kind.clone())
                        }
                        _ => Some(ExprKind::Call(path, body)),
                    },
                    body => body.map(|body| ExprKind::Call(path, body)),
                }
            }
            Some(group) if group.group(Delimiter::Brace).is_some() => {
                cursor.skip(1);
                self.body(group, Enclosing::Fields)
                    .map(|body| ExprKind::Braces(Some(path), body))
            }
            _ => Some(ExprKind::Path(path)),
        };
        let tokens = cursor.since(start);
        let mark = span(tokens, token.mark());
        match kind {
            Some(kind) => Expr { kind, mark },
            None => self.broken(tokens, mark),
        }
    }

    /// The path alone. `None` if it was reported.
    fn path<'t>(&self, cursor: &mut Cursor<'t>, first: &'t Token) -> Option<Path> {
        let start = *cursor;
        let mut segments = vec![cursor::name(first.ident()?, first.mark())];
        cursor.skip(1);
        while cursor.double_colon_at(0) {
            // `users::`, followed by the next field: `b: 1`.
            let next = cursor
                .nth(2)
                .filter(|_| !cursor.colon_at(3) || cursor.ident_at(2).is_some_and(upper));
            let Some((token, ident)) = next.and_then(|token| Some((token, token.ident()?))) else {
                self.half_path(cursor, start, first);
                let mark = first.mark();
                self.half_paths.borrow_mut().push(Path {
                    segments,
                    index: None,
                    mark,
                });
                return None;
            };
            segments.push(cursor::name(ident, token.mark()));
            cursor.skip(3);
        }
        if cursor.punct_at(0, '<') {
            self.generics(cursor, start);
            return None;
        }
        if cursor.punct_at(0, '!') && cursor.nth(1).is_some_and(|token| token.inside.is_some()) {
            cursor.skip(2);
            // Macros that build a string cannot be constants; those that only read something can.
            let whole = span(cursor.since(start), first.mark());
            let arguments = cursor.since(start).last().and_then(|group| group.inside.as_deref());
            let variable = arguments.and_then(|inside| inside.first()).and_then(Token::text);
            let help = match first.ident().map(ToString::to_string).as_deref() {
                // A constant would put the secret into the template.
                Some(_) if start.name_before().is_some_and(|name| super::member::is_secret(&name)) => {
                    super::member::parameter(variable.as_deref(), true)
                }
                Some("cfg" | "env" | "concat" | "include_str" | "stringify") => {
                    Suggestion::write(whole, format!("const {{ {} }}", code(cursor.since(start))))
                        .and("variants and durations are literals, so write what differs in `stages`")
                }
                Some("vec") => Suggestion::write(whole, format!("[{}]", code(arguments.unwrap_or_default()))),
                Some("json") => Suggestion::write(whole, code(arguments.unwrap_or_default())),
                Some("option_env") => super::CHOICES.into(),
                Some("user_pool") => "write another `user_pool! { .. }` next to this one for another pool".into(),
                Some("include") => {
                    "write the settings themselves; an entry with `..other` starts from another entry".into()
                }
                _ => "write the value itself, or `Fn::Sub(\"..${name}..\")` to put a string together".into(),
            };
            self.error(
                span(cursor.since(start), first.mark()),
                "macros are not expanded inside a setting",
                help,
            );
            return None;
        }
        let mut index = None;
        if let Some(token) = cursor.peek().filter(|token| token.group(Delimiter::Bracket).is_some()) {
            let path = code(cursor.since(start));
            cursor.skip(1);
            index = token.index();
            if index.is_none() {
                self.wrong_index(token, &path);
                return None;
            }
        }
        let mark = span(cursor.since(start), first.mark());
        Some(Path { segments, index, mark })
    }

    /// `users::` followed by something that is not a name. The cursor is at the `::`.
    fn half_path<'t>(&self, cursor: &mut Cursor<'t>, start: Cursor<'t>, first: &Token) {
        let path = code(cursor.since(start));
        cursor.skip(2);
        let mark = span(cursor.since(start), first.mark());
        let Some(next) = cursor.peek().filter(|_| !cursor.at_separator() && !cursor.at_item()) else {
            let help = format!("write a name after it, `{path}::name`, or `{path}` alone");
            self.error(mark, format!("`{path}::` has no name after it"), help);
            return;
        };
        if next.is('<') {
            self.generics(cursor, start);
            return;
        }
        let shown = code(std::slice::from_ref(next));
        let text = next.text();
        let star = next.is('*').then(|| "*".to_owned());
        let help = match text.or(star) {
            Some(text) => format!("a name that is not an identifier goes in brackets: `{path}[{text:?}]`"),
            None if next.group(Delimiter::Brace).is_some() => {
                format!("write each one in full: `{path}::name`, or `{path}: {shown}` for a field")
            }
            None => format!("write a name there, `{path}::name`, or `{path}` alone"),
        };
        self.error(
            next.mark(),
            format!("`{path}::` needs a name after it, not `{shown}`"),
            help,
        );
        cursor.skip(1);
    }

    /// `Value<String>`; the cursor is at the `<`.
    fn generics<'t>(&self, cursor: &mut Cursor<'t>, start: Cursor<'t>) {
        let Some(open) = cursor.peek() else { return };
        let closed = closing(cursor);
        cursor.skip(closed.unwrap_or(1));
        let tokens = cursor.since(start);
        let mark = open.mark().to(tokens.last().map_or(open.mark(), Token::mark));
        let text = code(tokens);
        if closed.is_some() {
            let help = format!("write a type with angle brackets as a string: `\"{text}\"`");
            self.error(mark, "type arguments in angle brackets are not allowed here", help);
        } else {
            let help = "write `true` or `false`, a range such as `1..=5`, or `const { a < b }`";
            self.error(mark, "`<` is an operator, but nothing is computed here", help);
        }
    }

    /// `users[1]`
    fn wrong_index(&self, token: &Token, path: &str) {
        let inside = token.inside.as_deref().unwrap_or_default();
        let help = match inside {
            [] => format!("write a name between them, `{path}[\"name\"]`, or `{path}` alone"),
            [one] if one.ident().is_some() => format!("write `{path}::{}`", code(inside)),
            [one, ..] if one.text().is_some() => format!("write each one in full: `{path}[{}]`", code(&inside[..1])),
            _ => format!("write the name as a string: `{path}[\"{}\"]`", code(inside)),
        };
        let fact = if inside.is_empty() {
            format!("the brackets after `{path}` are empty")
        } else {
            format!("`{}` is not a name to look up in `{path}`", code(inside))
        };
        self.error(token.mark(), fact, help);
    }
}

/// The number of tokens from the `<` here to its `>`, inclusive, if there is one.
fn closing(cursor: &Cursor<'_>) -> Option<usize> {
    let mut depth = 0_usize;
    for (index, token) in cursor.rest().iter().enumerate() {
        if token.is('<') {
            depth += 1;
        } else if token.is('>') {
            depth = depth.checked_sub(1)?;
            if depth == 0 {
                return Some(index + 1);
            }
        } else if token.is(';') {
            return None;
        }
        let mut ahead = *cursor;
        ahead.skip(index);
        // `Item = u8` is an argument; `name: value` is the next field.
        if ahead.at_named() && !ahead.punct_at(1, '=') {
            return None;
        }
    }
    None
}
