//! Braces with names that you choose, and brackets.

use cognito_model::SettingPath;
use cognito_model::schema::kind::{Field, Kind, MapKind, Place, Section};
use cognito_model::schema::read::{EntryHead, Read};

use super::Gives;
use super::computed::is_constant;
use super::instead::Instead;
use super::names::takes_text;
use super::reader::{Given, Reader};
use super::scope::EntryKind;
use crate::report::{Diagnostic, SourceEdit, Suggestion};
use crate::syntax::tree::{ExprKind, ItemKind};

impl<'a> Reader<'a> {
    /// A map whose keys are the fields of a section, in source order.
    pub(super) fn read_keyed(
        &self,
        section: &'static Section,
        put: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Option<()> {
        let Some(body) = self.braces() else {
            return self.no_section(section);
        };
        // Another name for the same field, such as Cognito's, works as well.
        let find = |name: &str| {
            section.field(name).or_else(|| {
                section
                    .fields
                    .iter()
                    .enumerate()
                    .find(|(_, field)| field.aliases.contains(&name))
            })
        };
        let mut seen = Vec::new();
        for item in &body.items {
            let _quiet = self.inherited(item);
            super::attributes::none_on_field(self.context, item);
            if let ItemKind::Base(name) = &item.kind {
                self.no_base(name);
                continue;
            }
            let Some(named) = self.named(item, &|name| find(name).map(|(_, row)| row.kind)) else {
                continue;
            };
            let Some((index, row)) = find(named.name) else {
                self.unknown_field(section, &named);
                continue;
            };
            if self.first(&mut seen, row.name, &named) {
                let path = self.path.field(row.name);
                put(index, &mut self.child(path, row.name, named.mark, named.subject));
            }
        }
        Some(())
    }

    /// Entries with names that you choose.
    pub(super) fn read_map(&self, map: &'static MapKind, put: &mut dyn FnMut(EntryHead, &mut dyn Read)) -> Option<()> {
        let Some(body) = self.braces() else {
            return self.not_a(&Kind::Map(map));
        };
        if let (Some(ExprKind::Braces(Some(path), _)), Kind::Variants(variants)) = (self.value_kind(), map.value) {
            let last = path.segments.last();
            if let Some(variant) = variants
                .variants
                .iter()
                .find(|it| last.is_some_and(|last| last.text == it.name))
            {
                let code = self.value_kind().and_then(super::code::code).unwrap_or_default();
                let words = format!("write a name before it, as in `{{ name: {} {{ .. }} }}`", variant.name);
                let fact = format!(
                    "`{}` takes {}, not `{} {{ .. }}`",
                    self.name,
                    super::reader::called(&Kind::Map(map)),
                    variant.name
                );
                let edit = SourceEdit::Replace(self.mark, format!("{{ name: {code} }}"));
                return self.fail(self.error(fact).help(Suggestion::from(words).edit(edit)));
            }
        }
        // A condition has the same type as any value of the template, so `map` cannot say that it has a logical ID.
        let has_logical_ids = map.resources || self.path == SettingPath::root().field(EntryKind::Condition.map());
        let mut seen = Vec::new();
        for item in &body.items {
            let _quiet = self.inherited(item);
            if let ItemKind::Base(name) = &item.kind {
                self.no_base(name);
                continue;
            }
            let Some(named) = self.named(item, &|_| Some(map.value)) else {
                continue;
            };
            if named.name.is_empty() {
                self.context.report.push(
                    Diagnostic::error(named.mark, format!("an entry of `{}` has an empty name", self.name))
                        .help("write a name"),
                );
                continue;
            }
            if !self.first(&mut seen, named.name, &named) {
                continue;
            }
            let path = self.path.key(named.name);
            if let Some(from) = &item.starts_from {
                let pair = (path.clone(), self.path.key(from));
                self.context.started.borrow_mut().push(pair);
            }
            if item.of_stage {
                let mut of_stage = self.context.stage_entries.borrow_mut();
                of_stage.push(path.to_string().into());
            }
            let head = super::attributes::entry(self.context, item, named.name, has_logical_ids, &path);
            put(head, &mut self.child(path, named.name, named.mark, named.subject));
        }
        Some(())
    }

    /// Elements in brackets.
    pub(super) fn read_list(&self, put: &mut dyn FnMut(&mut dyn Read)) -> Option<()> {
        if let Given::Expr(value) = self.subject {
            if matches!(value.kind, ExprKind::Constant(_)) && self.row.is_some_and(takes_strings) {
                self.keep(Gives::Strings);
                // A value without brackets stands for a list of one.
                put(&mut self.part(self.path.index(0), &self.name, value));
                return Some(());
            }
        }
        let Some(ExprKind::List(body)) = self.value_kind() else {
            let list = self.row.map(|row| row.kind);
            let list = list.filter(|kind| matches!(kind, Kind::List(_)));
            let code = match self.value_kind() {
                Some(ExprKind::Path(path))
                    if list.is_none_or(takes_names) && !is_constant(path) || !self.is_computed() =>
                {
                    Some(format!("[{}]", path.text()))
                }
                Some(value) => list.and_then(|list| self.translated(list, self.row, value)),
                None => None,
            };
            return match (code, list) {
                (Some(code), _) => self.wrong_kind("a list", Instead::Code(code)),
                (None, Some(list)) => self.not_a(list),
                (None, None) => self.wrong_kind("a list", Instead::Words("a list, `[..]`".to_owned())),
            };
        };
        let mut index = 0;
        for item in &body.items {
            super::attributes::none_on_field(self.context, item);
            let value = match &item.kind {
                ItemKind::Bare(value) => value,
                ItemKind::Named(key, _) => {
                    self.context.report.push(
                        Diagnostic::error(key.mark, format!("the elements of `{}` have no names", self.name))
                            .help("write the value alone"),
                    );
                    self.poison::<()>();
                    continue;
                }
                ItemKind::Base(name) => {
                    self.no_base(name);
                    continue;
                }
            };
            let path = self.path.index(index);
            self.context.remember_place(&path, (value.mark, value.mark));
            put(&mut self.part(path, &self.name, value));
            index += 1;
        }
        Some(())
    }
}

/// Whether a setting takes a list of strings, which may be a constant of the program.
pub(super) fn takes_strings(row: &'static Field) -> bool {
    match row.kind {
        Kind::List(Kind::Text(place)) => *place != Place::Literal,
        Kind::List(Kind::Name(names)) => takes_text(*names),
        _ => false,
    }
}

/// Whether any name can be an element of a list of this kind.
pub(super) fn takes_names(list: &Kind) -> bool {
    matches!(list, Kind::List(Kind::Text(_) | Kind::Name(_) | Kind::Any))
}
