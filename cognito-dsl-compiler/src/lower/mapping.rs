//! `Fn::FindInMap`.

use cognito_model::schema::read::Name;
use cognito_model::value::intrinsic::DEFAULT_VALUE;
use cognito_model::{Intrinsic, Value as Any};

use super::reader::{Reader, describe};
use super::scope::EntryKind;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind};

impl<'a> Reader<'a> {
    pub(super) fn find_in_map(&self, arguments: &'a Body) -> Option<Intrinsic> {
        let usage = "Fn::FindInMap(mapping, \"key\", \"key\")";
        let arguments = self.arguments(arguments, 3, 4, usage)?;
        let [mapping, first, second, ref default @ ..] = arguments[..] else {
            return None;
        };
        let ExprKind::Path(path) = &mapping.kind else {
            return self.fail(
                Diagnostic::error(
                    mapping.mark,
                    format!("a mapping is written as its name, not as {}", describe(&mapping.kind)),
                )
                .help(match &mapping.kind {
                    ExprKind::Text(id) => self.quoted_name(id, mapping.mark, EntryKind::Mapping),
                    _ => "declare the mapping in `mappings`, and write its name".into(),
                }),
            );
        };
        let name = self.declared(path, EntryKind::Mapping);
        for key in [first, second] {
            if let ExprKind::Text(text) = &key.kind {
                self.remember(text, key.mark);
            }
        }
        let (first, second) = (self.instead(first).read_any(), self.instead(second).read_any());
        let default = default.first().map(|default| self.default_of_mapping(default));
        let mut values = vec![first?, second?];
        if let Some(default) = default {
            values.push(default?);
        }
        match name? {
            Name::Declared(name) => Some(Intrinsic::FindInMap(name, values.into())),
            _ => None,
        }
    }

    /// `{ DefaultValue: .. }`, the last argument of `Fn::FindInMap`.
    fn default_of_mapping(&self, argument: &'a Expr) -> Option<Any> {
        if let ExprKind::Braces(None, body) = &argument.kind {
            if let [
                Item {
                    kind: ItemKind::Named(key, value),
                    ..
                },
            ] = &body.items[..]
            {
                if key.text == DEFAULT_VALUE {
                    self.remember_literals(value);
                    let value = self.instead(value).read_any()?;
                    return Some(Any::Map([(DEFAULT_VALUE.into(), value)].into()));
                }
            }
        }
        let value = match &argument.kind {
            ExprKind::Braces(None, body) => match &body.items[..] {
                [
                    Item {
                        kind: ItemKind::Named(_, value),
                        ..
                    },
                ] => Some(value),
                _ => None,
            },
            _ => Some(argument),
        };
        let fact = "the default of `Fn::FindInMap` is not in `{ DefaultValue: .. }`";
        self.fail(Diagnostic::error(argument.mark, fact).help(
            match value.and_then(|value| super::code::code(&value.kind)) {
                Some(code) => Suggestion::write(argument.mark, format!("{{ {DEFAULT_VALUE}: {code} }}")),
                None => "the form is `Fn::FindInMap(mapping, \"key\", \"key\", { DefaultValue: .. })`".into(),
            },
        ))
    }
}
