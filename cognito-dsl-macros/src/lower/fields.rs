//! Braces and brackets: sections, maps and lists.

use cognito_model::setting::{EntryHead, Field, Kind, MapKind, Positional, Read, Section};
use cognito_model::{SettingPath, StandardAttributeName};

use super::reader::{Reader, Subject, called, describe, example, is_pool};
use super::scope::Declared;
use super::suggest;
use crate::report::Diagnostic;
use crate::syntax::tree::{Body, Item, ItemKind, Key, Mark, Name, Path, Value, ValueKind};

/// The row that `..Recommended` fills. It has no name in a declaration.
pub(super) const BASE: &str = "base";

/// The row that names what exists already, in the place of all others.
pub(super) const IMPORT: &str = "import";

/// The only base that one can write.
const RECOMMENDED: &str = "Recommended";

/// An item as `name` and what stands behind it.
struct Named<'a> {
    name: &'a str,
    mark: Mark,
    subject: Subject<'a>,
}

impl<'a> Reader<'a> {
    /// Fields in braces, or settings of a variant in braces or parentheses, or none at all behind a variant.
    pub(super) fn read_section(
        &self,
        section: &'static Section,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Option<()> {
        let body = match self.subject {
            Subject::Braces(body) => body,
            Subject::Value(value) => match &value.kind {
                ValueKind::Braces(Some(path), _) if !self.variant_read && self.is_other_type(path, section) => {
                    return self.fail(
                        self.error(format!(
                            "`{}` takes `{}`, not `{}`",
                            self.name,
                            section.name,
                            path.text()
                        ))
                        .help(format!("write `{}: {{ .. }}`", self.name)),
                    );
                }
                ValueKind::Braces(_, body) => body,
                ValueKind::Call(_, arguments) if self.variant_read => {
                    return self.read_arguments(section, arguments, set);
                }
                ValueKind::Path(_) if self.variant_read => {
                    self.check_required(section, &[], value.mark);
                    return Some(());
                }
                _ => return self.wrong_kind("fields in braces", &self.section_example(section)),
            },
            _ => return self.wrong_kind("fields in braces", &self.section_example(section)),
        };
        let given = self.read_fields(section, &body.items, set);
        let at = self.head().map_or(self.mark, |path| path.mark);
        self.check_required(section, &given, at);
        Some(())
    }

    /// Whether the name before the braces is that of another type than the section's.
    fn is_other_type(&self, path: &Path, section: &Section) -> bool {
        let type_read = self.row.is_some_and(|row| matches!((row.kind)(), Kind::Map(_)));
        // The type of a parameter was read as such.
        !type_read && path.segments.last().is_some_and(|last| last.text != section.name)
    }

    /// Settings in parentheses: values in order, flags and named ones in any.
    fn read_arguments(
        &self,
        section: &'static Section,
        arguments: &'a Body,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Option<()> {
        let mut positional = section.positional.iter();
        let mut given = Vec::new();
        let mut named: Vec<&'a Item> = Vec::new();
        let mut items = arguments.items.iter().peekable();
        while let Some(item) = items.next() {
            let ItemKind::Bare(value) = &item.kind else {
                named.push(item);
                continue;
            };
            let is_flag = matches!(&value.kind, ValueKind::Path(path)
                if path.single().and_then(|name| section.field(&name.text)).is_some_and(is_flag));
            if is_flag {
                named.push(item);
                continue;
            }
            match positional.next() {
                Some(Positional::Field(name)) => {
                    if let Some((index, row)) = section.field(name) {
                        given.push(index);
                        self.set(row, index, value.mark, Subject::Value(value), set);
                    }
                }
                Some(Positional::Bounds(low, high)) => {
                    // Two numbers are two bounds in other languages.
                    let next = items.next_if(|next| integer(item).is_some() && integer(next).is_some());
                    match next.and_then(|next| Some((integer(item)?, integer(next)?))) {
                        Some((low, high)) => {
                            self.context.report.push(
                                Diagnostic::error(value.mark, format!("`{}` takes its bounds as a range", self.name))
                                    .help(format!("write `{low}..={high}`")),
                            );
                            self.poison::<()>();
                        }
                        None => self.read_bounds(section, (low, high), value, &mut given, set),
                    }
                }
                None if matches!(value.kind, ValueKind::Broken) => {}
                None => {
                    let names = || section.fields.iter().map(|field| field.name);
                    let meant = match &value.kind {
                        ValueKind::Path(path) => suggest::closest(&path.text(), names()),
                        _ => None,
                    };
                    let help = match meant {
                        Some(meant) => format!("write `{meant}`"),
                        None => format!("the settings are {}", suggest::list(names())),
                    };
                    self.context.report.push(
                        Diagnostic::error(value.mark, format!("{} has no place here", describe(&value.kind)))
                            .help(help),
                    );
                    self.poison::<()>();
                }
            }
        }
        given.extend(self.read_items(section, named, set));
        self.check_required(section, &given, self.mark);
        Some(())
    }

    /// A range, whose ends are two fields.
    fn read_bounds(
        &self,
        section: &'static Section,
        (low, high): (&'static str, &'static str),
        value: &'a Value,
        given: &mut Vec<usize>,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) {
        match &value.kind {
            ValueKind::Range(first, last) => {
                for (name, end) in [(low, first), (high, last)] {
                    if let (Some(end), Some((index, row))) = (end, section.field(name)) {
                        given.push(index);
                        self.set(row, index, end.mark, Subject::Value(end), set);
                    }
                }
            }
            ValueKind::Broken => {
                self.poison::<()>();
            }
            other => {
                let example = match other {
                    ValueKind::Integer(number) => format!("`{number}..`, `..={number}` or `{number}..={number}`"),
                    _ => "`1..=20`".to_owned(),
                };
                self.context.report.push(
                    Diagnostic::error(
                        value.mark,
                        format!("`{}` takes bounds, not {}", self.name, describe(other)),
                    )
                    .help(format!("write {example}")),
                );
                self.poison::<()>();
            }
        }
    }

    fn read_fields(
        &self,
        section: &'static Section,
        items: &'a [Item],
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Vec<usize> {
        self.read_items(section, items.iter().collect(), set)
    }

    /// Hands each field to `set`, and reports what is no field. The answer is which fields were given, well or not.
    fn read_items(
        &self,
        section: &'static Section,
        items: Vec<&'a Item>,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Vec<usize> {
        let mut seen: Vec<(&str, Mark)> = Vec::new();
        let mut given = Vec::new();
        for item in items {
            super::attributes::none_on_field(self.context, item);
            if let ItemKind::Base(name) = &item.kind {
                self.read_base(section, name, set);
                continue;
            }
            let Some(named) = self.named(item, |name| section.field(name).map(|(_, row)| (row.kind)())) else {
                continue;
            };
            let Some((index, row)) = section.field(named.name).filter(|(_, row)| row.name != BASE) else {
                given.extend(self.unknown_field(section, &named));
                continue;
            };
            if !self.first(&mut seen, &named) {
                continue;
            }
            given.push(index);
            self.set(row, index, named.mark, named.subject, set);
        }
        given
    }

    fn set(
        &self,
        row: &'static Field,
        index: usize,
        key: Mark,
        subject: Subject<'a>,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) {
        let path = self.path.field(row.name);
        let mut reader = self.child(path, row.name, key, subject);
        reader.row = Some(row);
        set(index, &mut reader);
    }

    /// A reader of a field or an entry, whose places are remembered for the rules.
    fn child(&self, path: SettingPath, name: &str, key: Mark, subject: Subject<'a>) -> Reader<'a> {
        let mark = match subject {
            Subject::Value(value) => value.mark,
            _ => key,
        };
        self.context.places.borrow_mut().push((path.clone(), (key, mark)));
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

    /// `..Recommended`
    fn read_base(&self, section: &'static Section, name: &Name, set: &mut dyn FnMut(usize, &mut dyn Read)) {
        let Some((index, row)) = section.field(BASE) else {
            return self.no_base(name);
        };
        if name.text != RECOMMENDED {
            self.context.report.push(
                Diagnostic::error(name.mark, format!("there is no base `{}`", name.text)).help(format!(
                    "write `..{RECOMMENDED}`, or leave it out for the defaults of the CDK"
                )),
            );
            return;
        }
        let value = Value {
            kind: ValueKind::Path(Path {
                segments: vec![name.clone()],
                index: None,
                mark: name.mark,
            }),
            mark: name.mark,
        };
        let mut reader = Reader {
            context: self.context,
            subject: Subject::Value(&value),
            path: self.path.field(BASE),
            name: "..".to_owned(),
            mark: name.mark,
            row: Some(row),
            variant_read: false,
        };
        set(index, &mut reader);
    }

    pub(super) fn no_base(&self, name: &Name) {
        self.context.report.push(
            Diagnostic::error(name.mark, format!("`{}` has no base", self.name)).help(format!(
                "write `..{RECOMMENDED}` at the end of the pool, of a client or of an identity pool"
            )),
        );
    }

    /// What to write for a section: the fields that are named here without their braces, or the first that makes sense.
    fn section_example(&self, section: &'static Section) -> String {
        let of_value = |value: &Value| match &value.kind {
            ValueKind::Path(path) => path.single().map(|name| name.text.clone()),
            _ => None,
        };
        let named: Vec<String> = match (self.subject, self.value_kind()) {
            (_, Some(ValueKind::List(body))) => body
                .items
                .iter()
                .filter_map(|item| match &item.kind {
                    ItemKind::Bare(value) => of_value(value),
                    _ => None,
                })
                .collect(),
            (Subject::Value(value), _) => of_value(value).into_iter().collect(),
            _ => Vec::new(),
        };
        let flags: Vec<&str> = named
            .iter()
            .filter(|name| section.field(name).is_some_and(is_flag))
            .map(String::as_str)
            .collect();
        if !flags.is_empty() && flags.len() == named.len() {
            return format!("{{ {} }}", flags.join(", "));
        }
        match section
            .fields
            .iter()
            .find(|field| field.required && field.name != BASE)
            .or(section.fields.first())
        {
            Some(field) if matches!((field.kind)(), Kind::Flag) => format!("{{ {} }}", field.name),
            Some(field) => format!("{{ {}: {} }}", field.name, example((field.kind)())),
            None => "{}".to_owned(),
        }
    }

    /// What an item names and what stands behind the name. `kind_of` tells what a name takes, if it is known.
    fn named(&self, item: &'a Item, kind_of: impl Fn(&str) -> Option<&'static Kind>) -> Option<Named<'a>> {
        let report = self.context.report;
        match &item.kind {
            ItemKind::Named(Key { text, mark, .. }, value) => Some(Named {
                name: text,
                mark: *mark,
                subject: Subject::Value(value),
            }),
            ItemKind::Base(_) => None,
            ItemKind::Bare(value) => {
                let (path, behind) = match &value.kind {
                    ValueKind::Path(path) => (path, None),
                    ValueKind::Braces(Some(path), _) => (path, Some("{ .. }")),
                    ValueKind::Call(path, _) => (path, Some("..")),
                    ValueKind::Broken => return None,
                    other => {
                        report.push(
                            Diagnostic::error(value.mark, format!("{} has no name before it", describe(other)))
                                .help(format!("write `name: ..` for a field of `{}`", self.name)),
                        );
                        return None;
                    }
                };
                let Some(name) = path.single() else {
                    let help = match &path.segments[..] {
                        [name, value] if kind_of(&name.text).is_some() => {
                            format!("write `{}: {}`", name.text, value.text)
                        }
                        _ => "write `name: value`".to_owned(),
                    };
                    report.push(
                        Diagnostic::error(path.mark, format!("`{}` is no name of a field", path.text())).help(help),
                    );
                    return None;
                };
                let kind = kind_of(&name.text);
                let (mark, text) = (name.mark, name.text.as_str());
                let subject = match (behind, kind) {
                    (None, Some(Kind::Flag)) => Subject::Flag,
                    (None, Some(kind)) => {
                        report.push(
                            Diagnostic::error(mark, format!("`{text}` has no value, and takes {}", called(kind)))
                                .help(format!("write `{text}: {}`", self.value_for(text, kind))),
                        );
                        self.context.failed.borrow_mut().push(self.path.key(text));
                        Subject::Broken
                    }
                    // Reported as unknown by the caller.
                    (None, None) => Subject::Flag,
                    (Some(shape), kind) => {
                        let written = match (shape, kind) {
                            ("{ .. }", _) => format!("{text}: {{ .. }}"),
                            (_, Some(kind)) => format!("{text}: {}", example(kind)),
                            (_, None) => format!("{text}: .."),
                        };
                        report.push(
                            Diagnostic::error(mark, format!("there is no colon behind `{text}`"))
                                .help(format!("write `{written}`")),
                        );
                        match &value.kind {
                            ValueKind::Braces(_, body) => Subject::Braces(body),
                            _ => Subject::Broken,
                        }
                    }
                };
                Some(Named {
                    name: text,
                    mark,
                    subject,
                })
            }
        }
    }

    /// What to write for a field: the parameter or resource of its name where there is one and it takes a text.
    fn value_for(&self, name: &str, kind: &Kind) -> String {
        let kinds = [Declared::External, Declared::Parameter];
        match kind {
            Kind::Text(_) if !self.context.scope.find(&kinds, name).is_empty() => name.to_owned(),
            kind => empty(kind),
        }
    }

    /// Whether it is the first of its name. A second is reported with the place of the first.
    fn first(&self, seen: &mut Vec<(&'a str, Mark)>, named: &Named<'a>) -> bool {
        let Some((_, first)) = seen.iter().find(|(name, _)| *name == named.name) else {
            seen.push((named.name, named.mark));
            return true;
        };
        let name = named.name;
        let report = self.context.report;
        report.push(Diagnostic::error(named.mark, format!("`{name}` is given twice")).help("leave one of the two out"));
        report.push(Diagnostic::error(*first, format!("`{name}` is given here first")));
        false
    }

    /// Reports a name that is no field. The answer is the field that was certainly meant, which then is not missing as well.
    fn unknown_field(&self, section: &'static Section, named: &Named<'_>) -> Option<usize> {
        let name = named.name;
        let mut diagnostic = Diagnostic::error(named.mark, format!("there is no setting `{name}` in `{}`", self.name));
        let fields = || {
            section
                .fields
                .iter()
                .map(|field| field.name)
                .filter(|name| *name != BASE)
        };
        let meant = suggest::field(name, section.fields).filter(|field| field.name != BASE);
        let certain = meant.filter(|field| suggest::is_certain(name, field));
        // What was meant is there, if under another name, and no rule should miss it.
        let failed = certain.map(|field| self.path.field(field.name));
        self.context.failed.borrow_mut().extend(failed);
        let by_cognito = is_set_by_cognito(section, name);
        diagnostic = match (certain, suggest::elsewhere(name), meant) {
            _ if by_cognito => diagnostic
                .note(format!("Cognito sets `{name}` itself, and it is no part of the schema"))
                .help("leave it out; a client reads it by `read_attributes`"),
            (Some(field), _, _) => diagnostic.help(format!("write `{}`", field.name)),
            (None, Some(path), _) if path.is_empty() => {
                diagnostic.help(format!("`{name}` belongs in the pool itself, beside `{}`", self.top()))
            }
            (None, Some(path), _) => diagnostic.help(format!("`{name}` belongs in `{path}`")),
            (None, None, Some(field)) => diagnostic.help(format!("write `{}`", field.name)),
            (None, None, None) if is_pool(section) => {
                diagnostic.help(format!("the settings of a pool are {}", suggest::list(fields())))
            }
            (None, None, None) => diagnostic.help(format!("the settings are {}", suggest::list(fields()))),
        };
        self.context.report.push(diagnostic);
        let (index, row) = section.field(certain?.name)?;
        self.context.failed.borrow_mut().push(self.path.field(row.name));
        Some(index)
    }

    /// The field of the pool that this is a part of.
    fn top(&self) -> String {
        self.path
            .as_str()
            .split(['.', '['])
            .next()
            .unwrap_or_default()
            .to_owned()
    }

    fn check_required(&self, section: &'static Section, given: &[usize], at: Mark) {
        // What exists already has all that it needs.
        if section.field(IMPORT).is_some_and(|(import, _)| given.contains(&import)) {
            return;
        }
        for (index, row) in section.fields.iter().enumerate() {
            if row.required && row.name != BASE && !given.contains(&index) {
                self.context.failed.borrow_mut().push(self.path.field(row.name));
                let example = example((row.kind)());
                self.context.report.push(
                    Diagnostic::error(at, format!("`{}` has no `{}`", self.name, row.name))
                        .help(format!("write `{}: {example}`", row.name)),
                );
            }
        }
    }

    /// A map whose keys are the fields of a section, in the order of the declaration.
    pub(super) fn read_keyed(
        &self,
        section: &'static Section,
        put: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Option<()> {
        let Some(body) = self.braces() else {
            return self.wrong_kind("fields in braces", &self.section_example(section));
        };
        // A second name for the same field, such as Cognito's, is as good as the first.
        let find = |name: &str| {
            section.field(name).or_else(|| {
                section
                    .fields
                    .iter()
                    .enumerate()
                    .find(|(_, field)| field.aliases.contains(&name))
            })
        };
        let mut seen: Vec<(&str, Mark)> = Vec::new();
        for item in &body.items {
            super::attributes::none_on_field(self.context, item);
            if let ItemKind::Base(name) = &item.kind {
                self.no_base(name);
                continue;
            }
            let Some(mut named) = self.named(item, |name| find(name).map(|(_, row)| (row.kind)())) else {
                continue;
            };
            let Some((index, row)) = find(named.name) else {
                self.unknown_field(section, &named);
                continue;
            };
            named.name = row.name;
            if self.first(&mut seen, &named) {
                let path = self.path.field(row.name);
                put(index, &mut self.child(path, row.name, named.mark, named.subject));
            }
        }
        Some(())
    }

    /// Entries whose names the user chooses.
    pub(super) fn read_map(&self, map: &'static MapKind, put: &mut dyn FnMut(EntryHead, &mut dyn Read)) -> Option<()> {
        let Some(body) = self.braces() else {
            return self.wrong_kind(&called(&Kind::Map(map)), &example(&Kind::Map(map)));
        };
        let mut seen: Vec<(&str, Mark)> = Vec::new();
        for item in &body.items {
            if let ItemKind::Base(name) = &item.kind {
                self.no_base(name);
                continue;
            }
            let Some(named) = self.named(item, |_| Some((map.value)())) else {
                continue;
            };
            if !self.first(&mut seen, &named) {
                continue;
            }
            let path = self.path.key(named.name);
            let head = super::attributes::entry(self.context, item, named.name, map.resources, &path);
            put(head, &mut self.child(path, named.name, named.mark, named.subject));
        }
        Some(())
    }

    /// Elements in brackets.
    pub(super) fn read_list(&self, put: &mut dyn FnMut(&mut dyn Read)) -> Option<()> {
        let Some(ValueKind::List(body)) = self.value_kind() else {
            let example = match (self.value_kind(), self.row) {
                (Some(ValueKind::Text(text)), _) => format!("[{text:?}]"),
                (Some(ValueKind::Path(path)), _) => format!("[{}]", path.text()),
                (_, Some(row)) => example((row.kind)()),
                _ => "[..]".to_owned(),
            };
            return self.wrong_kind("a list", &example);
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
            self.context
                .places
                .borrow_mut()
                .push((path.clone(), (value.mark, value.mark)));
            put(&mut self.part(path, &self.name, value));
            index += 1;
        }
        Some(())
    }
}

/// Whether it is an attribute that a client can read, and that no schema has.
fn is_set_by_cognito(section: &Section, name: &str) -> bool {
    section.name == StandardAttributeName::SCHEMA.name
        && section.field(name).is_none()
        && StandardAttributeName::ALL
            .iter()
            .any(|attribute| attribute.name() == name)
}

/// The number that an argument is.
fn integer(item: &Item) -> Option<i128> {
    match &item.kind {
        ItemKind::Bare(Value {
            kind: ValueKind::Integer(number),
            ..
        }) => Some(*number),
        _ => None,
    }
}

fn is_flag((_, row): (usize, &'static Field)) -> bool {
    matches!((row.kind)(), Kind::Flag)
}

/// What to write for a kind in the shortest way: `{}` rather than `{ .. }`.
fn empty(kind: &Kind) -> String {
    match kind {
        Kind::Section(section) if section.fields.iter().all(|field| !field.required || field.name == BASE) => {
            "{}".to_owned()
        }
        kind => example(kind),
    }
}
