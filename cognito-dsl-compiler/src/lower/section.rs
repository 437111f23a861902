//! The fields of a struct in braces.

use cognito_model::schema::kind::{Field, Kind, Section};
use cognito_model::schema::read::Read;
use cognito_model::{BrandingJson, SettingPath};

use super::BASE;
use super::instead::shape;
use super::reader::{Given, Reader, is_pool};
use super::scope::EntryKind;
use super::suggest;
use crate::listed;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::{Expr, ExprKind, Item, ItemKind, Mark, Path, Word};

/// The row that imports something and replaces all others.
pub(super) const IMPORT: &str = "import";

/// The bases that you can write.
const BASES: [&str; 2] = ["Recommended", "AsWritten"];

/// The tokens between a name and its base in `web: ..Recommended`, with the name: `web`, `:` and two dots.
const BEFORE_A_BASE: u32 = 4;

impl<'a> Reader<'a> {
    /// Fields in braces, settings of a variant in braces or parentheses, or nothing after a variant.
    pub(super) fn read_section(
        &self,
        section: &'static Section,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Option<()> {
        let body = match self.subject {
            Given::Braces(body) => body,
            Given::Expr(value) => match &value.kind {
                ExprKind::Braces(Some(path), _) if !self.variant_read && self.is_other_type(path, section) => {
                    return self.fail(
                        Diagnostic::error(
                            path.mark,
                            format!("`{}` takes `{}`, not `{}`", self.name, section.name, path.text()),
                        )
                        .help(format!("remove `{}`", path.text())),
                    );
                }
                ExprKind::Braces(None, _) if self.variant_read && section.name == BrandingJson::SECTION.name => {
                    // The braces are the document itself, whatever names it contains.
                    let document = section.fields.first()?;
                    self.set(document, 0, value.mark, Given::Expr(value), set);
                    return Some(());
                }
                ExprKind::Braces(_, body) => body,
                ExprKind::Call(_, arguments) if self.variant_read => {
                    return self.read_arguments(section, arguments, set);
                }
                ExprKind::Path(_) if self.variant_read => {
                    self.check_required(section, &[], value.mark);
                    return Some(());
                }
                _ => return self.no_section(section),
            },
            _ => return self.no_section(section),
        };
        let given = self.read_fields(section, &body.items, set);
        let at = self.head().map_or(self.mark, |path| path.mark);
        self.check_required(section, &given, at);
        Some(())
    }

    /// Whether the name before the braces is the name of another type.
    fn is_other_type(&self, path: &Path, section: &Section) -> bool {
        let type_read = self.row.is_some_and(|row| matches!(row.kind, Kind::Map(_)));
        // A parameter's type is read elsewhere.
        !type_read && path.segments.last().is_some_and(|last| last.text != section.name)
    }

    fn read_fields(
        &self,
        section: &'static Section,
        items: &'a [Item],
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Vec<usize> {
        self.read_items(section, items.iter().collect(), set)
    }

    /// Passes each field to `set`, and reports names that are not fields. Returns which fields were written, even if they are
    /// wrong.
    pub(super) fn read_items(
        &self,
        section: &'static Section,
        items: Vec<&'a Item>,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Vec<usize> {
        let mut seen = Vec::new();
        let mut given = Vec::new();
        for item in items {
            let _quiet = self.inherited(item);
            super::attributes::none_on_field(self.context, item);
            if let ItemKind::Base(name) = &item.kind {
                self.read_base(section, name, set);
                continue;
            }
            // The stages were merged into the pool before it is read.
            if is_pool(section) && matches!(&item.kind, ItemKind::Named(key, _) if key.text == super::STAGES) {
                continue;
            }
            let Some(named) = self.named(item, &|name| section.field(name).map(|(_, row)| row.kind)) else {
                continue;
            };
            if is_pool(section) && named.name == super::STAGES {
                // If the colon is missing too, that was reported.
                if matches!(named.subject, Given::Flag) {
                    let fact = format!("`{}` has no value", named.name);
                    let help = "write `stages: { dev: { .. }, prod: { .. } }` with what differs";
                    self.context.report.push(Diagnostic::error(named.mark, fact).help(help));
                }
                continue;
            }
            let Some((index, row)) = section.field(named.name).filter(|(_, row)| row.name != BASE) else {
                given.extend(self.unknown_field(section, &named));
                continue;
            };
            if !self.first(&mut seen, named.name, &named) {
                continue;
            }
            given.push(index);
            self.set(row, index, named.mark, named.subject, set);
        }
        given
    }

    pub(super) fn set(
        &self,
        row: &'static Field,
        index: usize,
        key: Mark,
        subject: Given<'a>,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) {
        let path = self.path.field(row.name);
        let mut reader = self.child(path, row.name, key, subject);
        reader.row = Some(row);
        set(index, &mut reader);
    }

    /// A reader of a field or an entry. Its place is remembered for the rules.
    pub(super) fn child(&self, path: SettingPath, name: &str, key: Mark, subject: Given<'a>) -> Reader<'a> {
        let mark = match subject {
            Given::Expr(value) => value.mark,
            _ => key,
        };
        self.context.remember_place(&path, (key, mark));
        Reader {
            context: self.context,
            subject,
            path,
            name: name.to_owned(),
            mark,
            row: self.row,
            variant_read: false,
        }
    }

    /// `..Recommended`, `..AsWritten`
    fn read_base(&self, section: &'static Section, name: &Word, set: &mut dyn FnMut(usize, &mut dyn Read)) {
        if super::layers::is_entry(name) {
            return self.no_entry_to_start_from(name);
        }
        let Some((index, row)) = section.field(BASE) else {
            return self.no_base(name);
        };
        if !BASES.contains(&name.text.as_str()) {
            self.context.report.push(
                Diagnostic::error(name.mark, format!("there is no base `{}`", name.text)).help(self.unknown_base(name)),
            );
            self.poison::<()>();
            return;
        }
        let value = Expr {
            kind: ExprKind::Path(Path {
                segments: vec![name.clone()],
                index: None,
                mark: name.mark,
            }),
            mark: name.mark,
        };
        let path = self.path.field(BASE);
        self.context.remember_place(&path, (name.mark, name.mark));
        let mut reader = Reader {
            context: self.context,
            subject: Given::Expr(&value),
            path,
            name: "..".to_owned(),
            mark: name.mark,
            row: Some(row),
            variant_read: false,
        };
        set(index, &mut reader);
    }

    /// What to write instead of an unknown base: an entry of the same map or a base that was misspelled, or an explanation.
    fn unknown_base(&self, name: &Word) -> Suggestion {
        let map = self.path.first().unwrap_or_default();
        let kinds = [EntryKind::Client, EntryKind::IdentityPool];
        let mut names = kinds
            .into_iter()
            .filter(|kind| kind.map() == map)
            .flat_map(|kind| self.context.scope.names(kind));
        match names.find(|entry| suggest::is_same(entry, &name.text)) {
            Some(entry) => Suggestion::write(name.mark, entry),
            None => unknown_base(name),
        }
    }

    pub(super) fn no_base(&self, name: &Word) {
        // After `web:`, where a value is missing, the base was meant for the entry.
        let (from, to) = (name.mark.order.saturating_sub(BEFORE_A_BASE), name.mark.order);
        if self.context.report.first_error(from, to).is_some() {
            return;
        }
        self.context.report.push(
            Diagnostic::error(name.mark, format!("`{}` cannot have a base", self.name)).help(format!(
                "write {} at the end of the pool, of a client or of an identity pool",
                listed::one_of(bases().iter().map(String::as_str))
            )),
        );
    }

    /// Reports that braces are missing here. A flag of the section may be written without them.
    pub(super) fn no_section<T>(&self, section: &'static Section) -> Option<T> {
        self.not_a(&Kind::Section(section))
    }

    pub(super) fn check_required(&self, section: &'static Section, given: &[usize], at: Mark) {
        // Unknown inherited settings are not missing.
        if self.context.failed.borrow().contains(&self.path) {
            return;
        }
        // An import needs no other settings.
        if section.field(IMPORT).is_some_and(|(import, _)| given.contains(&import)) {
            return;
        }
        let fields = section.fields.iter().enumerate();
        let missing: Vec<&Field> = fields
            .filter(|(index, row)| is_required(row) && !given.contains(index))
            .map(|(_, row)| row)
            .collect();
        if missing.is_empty() {
            return;
        }
        let mut failed = self.context.failed.borrow_mut();
        failed.extend(missing.iter().map(|row| self.path.field(row.name)));
        // Any value we suggested here would be arbitrary, and some would even compile.
        let written: Vec<String> = missing
            .iter()
            .map(|row| format!("`{}: ..` with {}", row.name, shape(row.kind, Some(row))))
            .collect();
        let names = listed::one_of(missing.iter().map(|row| row.name));
        if let Some(help) = self.with_declared(&missing, at) {
            let fact = format!("`{}` has no {names}", self.name);
            self.context.report.push(Diagnostic::error(at, fact).help(help));
            return;
        }
        self.context.report.push(
            Diagnostic::error(at, format!("`{}` has no {names}", self.name))
                .help(format!("write {}", written.join(", and "))),
        );
    }
}

impl Reader<'_> {
    /// A variant that lacks only a name, with each declared one: `ClientId(web)` for `ClientId`.
    fn with_declared(&self, missing: &[&Field], at: Mark) -> Option<Suggestion> {
        let (
            Some(ExprKind::Path(path)),
            [
                Field {
                    kind: Kind::Name(names),
                    ..
                },
            ],
        ) = (self.value_kind(), missing)
        else {
            return None;
        };
        let kind = super::names::kind_of(*names).filter(|_| self.variant_read)?;
        let declared = self.context.scope.names(kind);
        let calls: Vec<String> = declared.map(|name| format!("{}({name})", path.text())).collect();
        (1..=suggest::DOZEN)
            .contains(&calls.len())
            .then(|| Suggestion::any_of(at, calls))
    }
}

/// The bases as you write them.
fn bases() -> [String; 2] {
    BASES.map(|base| format!("..{base}"))
}

/// What to write instead of an unknown base: the base that was misspelled, or else an explanation.
fn unknown_base(name: &Word) -> Suggestion {
    match suggest::closest(&name.text, BASES) {
        Some(base) => Suggestion::write(name.mark, base),
        None => {
            let all = bases();
            let all = listed::list(all.iter().map(String::as_str));
            format!("remove the base for the CDK's defaults; the bases are {all}").into()
        }
    }
}

/// The name in a value, with or without quotes.
pub(super) fn name_of(value: &ExprKind) -> Option<&str> {
    match value {
        ExprKind::Path(path) => path.single().map(|name| name.text.as_str()),
        ExprKind::Text(text) => Some(text),
        _ => None,
    }
}

/// The section's flag with this name.
pub(super) fn flag(section: &'static Section, name: &str) -> Option<&'static str> {
    let mut flags = section.fields.iter().filter(|field| matches!(field.kind, Kind::Flag));
    flags
        .find(|field| suggest::is_certain(name, field))
        .map(|field| field.name)
}

/// The flags that bare items name, if all of them name flags.
pub(super) fn flags(section: &'static Section, items: &[Item]) -> Option<Vec<&'static str>> {
    let named = items.iter().map(|item| match &item.kind {
        ItemKind::Bare(value) => flag(section, name_of(&value.kind)?),
        _ => None,
    });
    named.collect()
}

/// Whether a field has to be written as `name: value`. A base, which is required too, has its own form.
pub(super) fn is_required(row: &Field) -> bool {
    row.required && row.name != BASE
}
