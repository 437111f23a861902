//! One item: attributes, then `name: value`, a bare value, or `..Base`.
//!
//! Invariants: an item takes at least one token, and a name that was read is kept, whatever follows it.

use std::slice::from_ref;

use proc_macro2::{Delimiter, Ident};

use super::cursor::{self, Cursor, Token, is_upper, span};
use super::render::code;
use super::tree::{Expr, ExprKind, Item, ItemKind, Key, Word};
use super::{Enclosing, Parser};
use crate::report::{Diagnostic, SourceEdit, Suggestion};

impl Parser<'_> {
    pub(super) fn item<'t>(&self, cursor: &mut Cursor<'t>, first: &'t Token, place: Enclosing) -> Item {
        let said = self.report.errors();
        let attributes = self.attributes(cursor, place == Enclosing::Fields);
        if place == Enclosing::Fields {
            self.no_visibility(cursor);
        }
        let Some(token) = cursor.peek().filter(|_| !cursor.at_separator()) else {
            let mark = attributes.last().map_or(first.mark(), |attribute| attribute.mark);
            if self.report.errors() == said {
                self.error(
                    mark,
                    "no entry follows this attribute",
                    "write the attribute before an entry, `#[..] name: value`, or remove it",
                );
            }
            return Item {
                // They were reported, and do nothing else here.
                attributes: Vec::new(),
                kind: ItemKind::Bare(self.broken(&[], mark)),
                inherited: None,
                starts_from: None,
                of_stage: false,
            };
        };
        Item {
            attributes,
            kind: self.kind(cursor, token, place),
            inherited: None,
            starts_from: None,
            of_stage: false,
        }
    }

    fn kind<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token, place: Enclosing) -> ItemKind {
        if let Some(statement) = self.statement(cursor, place) {
            return statement;
        }
        let start = *cursor;
        if let Some(flag) = self.turned_off(cursor, token, place) {
            return flag;
        }
        if let Some(base) = self.quoted_base(cursor, place) {
            return base;
        }
        let kind = if cursor.at_base() || (cursor.dots_at(0) && cursor.ident_at(2).is_some()) {
            self.base(cursor, token)
        } else if cursor.at_named() || cursor.at_wrong_name() || cursor.at_doubled_colon(place) {
            self.named(cursor, token, place)
        } else if cursor.colon_at(0) || cursor.punct_at(0, '=') {
            self.nameless(cursor, token, place)
        } else if cursor.at_list_without_sign(place) {
            self.colonless(cursor, token, place)
        } else {
            ItemKind::Bare(self.value(cursor, token))
        };
        self.complete(cursor, start, kind, place)
    }

    /// `!flag`
    fn turned_off<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token, place: Enclosing) -> Option<ItemKind> {
        let flag = cursor
            .ident_at(1)
            .filter(|_| token.is('!') && place == Enclosing::Fields)?;
        let ends = cursor.nth(2).is_none_or(|next| next.is(',') || next.is(';'));
        if !ends || is_upper(&flag.to_string()) {
            return None;
        }
        let start = *cursor;
        cursor.skip(2);
        let mark = span(cursor.since(start), token.mark());
        let fact = "`!` negates in Rust, but nothing is computed here";
        self.error(token.mark(), fact, Suggestion::write(mark, format!("{flag}: false")));
        Some(ItemKind::Bare(self.broken(cursor.since(start), mark)))
    }

    /// `name: value`
    fn named<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token, place: Enclosing) -> ItemKind {
        let key = key(token);
        cursor.skip(1);
        let (sign, mark) = cursor.sign(token.mark());
        let start = *cursor;
        let value = match self.prose(cursor, &key) {
            Some(value) => value,
            None => self.expected_value(cursor, &key, place),
        };
        let right = if place == Enclosing::Attribute { "=" } else { ":" };
        let written = cursor.since(start);
        if token.ident().is_none() && token.text().is_none() {
            let name = format!("{:?}", key.text);
            let fact = format!("`{}` is not a name", code(from_ref(token)));
            self.error(
                key.mark,
                fact,
                Suggestion::from(format!(
                    "write it as a string: `{}`",
                    place.named(&name, &code(written))
                ))
                .edit(SourceEdit::Replace(key.mark, name)),
            );
        } else if sign != right && !written.is_empty() {
            let written = place.named(&code(from_ref(token)), &code(written));
            let fact = format!("`{}` is followed by `{sign}`, not by `{right}`", key.text);
            let help = Suggestion::from(format!("write `{written}`")).edit(SourceEdit::Replace(mark, right.to_owned()));
            let error = Diagnostic::error(mark, fact).help(help);
            self.report.push(error.unless_unknown(key.mark.order));
        }
        ItemKind::Named(key, value)
    }

    /// The value after a name and its sign. Reported if it is missing.
    fn expected_value<'t>(&self, cursor: &mut Cursor<'t>, key: &Key, place: Enclosing) -> Expr {
        if let Some(behind) = cursor.behind_attributes() {
            let attributes = behind.since(*cursor);
            let fact = format!("an attribute or doc comment is between `{}` and its value", key.text);
            let help = "write it before the name of an entry, or before `mod`; a comment begins with `//`";
            self.error(span(attributes, key.mark), fact, help);
            self.remember(attributes);
            *cursor = behind;
        }
        match cursor.peek() {
            Some(token) if !cursor.at_separator() && !cursor.at_next_item(place) => self.value(cursor, token),
            _ => {
                let written = place.named(&key.text, "..");
                let help = match cursor.base_name() {
                    Some(base) => format!(
                        "write a value, `{written}`; an entry that has only a base is `{}`",
                        place.named(&key.text, &format!("{{ ..{base} }}"))
                    ),
                    None => format!("write a value, `{written}`, or remove the name"),
                };
                self.error(key.mark, format!("`{}` has no value", key.text), help);
                Expr {
                    kind: ExprKind::Broken,
                    mark: key.mark,
                }
            }
        }
    }

    /// `: value`
    fn nameless<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token, place: Enclosing) -> ItemKind {
        let (sign, mark) = cursor.sign(token.mark());
        let start = *cursor;
        if let Some(value) = cursor
            .peek()
            .filter(|_| !cursor.at_separator() && !cursor.at_next_item(place))
        {
            let said = self.report.errors();
            self.value(cursor, value);
            if self.report.errors() != said {
                return ItemKind::Bare(self.broken(cursor.since(start), mark));
            }
        }
        let tokens = cursor.since(start);
        let written = place.named("..", &code(tokens));
        self.error(
            mark,
            format!("missing name before `{sign}`"),
            format!("write `{written}` with the name of a setting"),
        );
        ItemKind::Bare(self.broken(tokens, span(tokens, mark)))
    }

    /// `name value`
    pub(super) fn colonless<'t>(&self, cursor: &mut Cursor<'t>, token: &'t Token, place: Enclosing) -> ItemKind {
        let key = key(token);
        cursor.skip(1);
        let Some(first) = cursor.peek() else {
            return ItemKind::Named(key, self.broken(&[], token.mark()));
        };
        let start = *cursor;
        let value = self.value(cursor, first);
        let right = if place == Enclosing::Attribute { "=" } else { ":" };
        let written = place.named(&code(from_ref(token)), &code(cursor.since(start)));
        let help = Suggestion::from(format!("write `{written}`")).edit(SourceEdit::Replace(
            key.mark,
            format!("{}{right}", code(from_ref(token))),
        ));
        let error = Diagnostic::error(key.mark, format!("missing `{right}` after `{}`", key.text)).help(help);
        self.report.push(error.unless_unknown(key.mark.order));
        ItemKind::Named(key, value)
    }

    /// `.."web"`, which is reported.
    fn quoted_base(&self, cursor: &mut Cursor<'_>, place: Enclosing) -> Option<ItemKind> {
        let text = cursor
            .nth(2)
            .filter(|_| place == Enclosing::Fields && cursor.dots_at(0))?;
        let name = text.text()?;
        let mut token = syn::parse_str::<Ident>(&name).ok()?;
        token.set_span(text.mark().start);
        cursor.skip(3);
        let mark = text.mark();
        self.error(mark, "a base is a name without quotes", Suggestion::write(mark, &name));
        Some(ItemKind::Base(Word {
            text: name,
            mark,
            token,
        }))
    }

    /// `..Base`, `..web`
    fn base<'t>(&self, cursor: &mut Cursor<'t>, dots: &'t Token) -> ItemKind {
        let start = *cursor;
        let ellipsis = cursor.punct_at(2, '.');
        cursor.skip(if ellipsis { 3 } else { 2 });
        let mut last = None;
        let mut is_within_type = false;
        while let Some((token, ident)) = cursor.peek().and_then(|token| Some((token, token.ident()?))) {
            let name = cursor::name(ident, token.mark());
            is_within_type |= last.replace(name).is_some_and(|name| is_upper(&name.text));
            cursor.skip(1);
            if !cursor.double_colon_at(0) || cursor.ident_at(2).is_none() {
                break;
            }
            cursor.skip(2);
        }
        // The segments before the last one have no meaning here.
        self.remember(cursor.since(start));
        let Some(base) = last else {
            return ItemKind::Bare(self.broken(&[], dots.mark()));
        };
        let is_call = cursor
            .peek()
            .is_some_and(|token| token.group(Delimiter::Parenthesis).is_some());
        let named_base = match base.text.as_str() {
            "recommended" => Some("Recommended"),
            "as_written" => Some("AsWritten"),
            _ => None,
        };
        // A lower-case name is the name of another entry.
        if !is_upper(&base.text) && (is_call || is_within_type || named_base.is_some()) {
            if is_call {
                cursor.skip(1);
            }
            let written = code(cursor.since(start));
            let whole = span(cursor.since(start), base.mark);
            let help = match named_base {
                Some(name) => Suggestion::write(base.mark, name),
                // Another base would mean another pool: unwritten settings have the defaults anyway.
                None => Suggestion::from(
                    "remove the base for the CDK's defaults; the bases `..Recommended` and `..AsWritten` have other defaults",
                )
                .edit(SourceEdit::Remove(whole)),
            };
            self.error(base.mark, format!("`{written}` is not a base"), help);
            return ItemKind::Bare(self.broken(&[], base.mark));
        }
        if ellipsis {
            let fact = "a base begins with `..`, not with `...`";
            let help = Suggestion::write(dots.mark().to(base.mark), format!("..{}", base.text));
            self.error(dots.mark(), fact, help);
        }
        self.forget(base.mark);
        ItemKind::Base(base)
    }
}

/// The token as a key; the caller knows that it is an identifier or a literal.
fn key(token: &Token) -> Key {
    let mark = token.mark();
    match token.ident() {
        Some(ident) => {
            let name = cursor::name(ident, mark);
            Key {
                text: name.text,
                mark,
                token: Some(name.token),
            }
        }
        None => Key {
            text: token.text().unwrap_or_else(|| token.tree.to_string()),
            mark,
            token: None,
        },
    }
}
