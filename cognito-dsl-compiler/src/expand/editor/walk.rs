//! Goes through a declaration by its tables, and makes a place for each value, each list and each pair of braces.

use cognito_model::schema::kind::{Field, Kind, MapKind, Names, Positional, Section, TypeOf};
use cognito_model::{
    AttributeMapping, OutputSettings, OutputValue, ParameterSettings, StackResourceSettings, UserPool,
};

use crate::lower::STAGES;
use crate::syntax::tree::{Attribute, AttributeInput, Body, Expr, ExprKind, Item, ItemKind, Path};

use super::declared::{CUSTOM, maps};
use super::place::{EditorModules, NameSource, Use};
use super::sources::{CONDITION, CONDITIONS, ELSEWHERE, argument, sources};

pub(super) struct EditorWalk<'a> {
    pub(super) places: EditorModules<'a>,
    pub(super) half_paths: &'a [Path],
    /// Whether this is in a stage, where keys of maps also name entries of the pool.
    pub(super) stage: bool,
}

/// The custom attributes of an attribute mapping, which are not entries: they name those of the pool.
const MAPPED: &str = "mapped_attributes";

/// The name of a map, if names refer to its entries or its keys are names.
fn map_of(section: &Section, field: &Field) -> Option<&'static str> {
    let (section, field) = (section.name, field.name);
    if section == AttributeMapping::SECTION.name && field == "custom" {
        return Some(MAPPED);
    }
    maps().find(|map| section == UserPool::SECTION.name && *map == field)
}

/// What `stages` takes.
const STAGE: &MapKind = &MapKind {
    noun: "stage",
    resources: false,
    value: &Kind::Section(UserPool::SECTION),
};

impl EditorWalk<'_> {
    /// The rules that attributes allow.
    pub(super) fn attributes(&mut self, attributes: &[Attribute]) {
        for attribute in attributes {
            if let ("allow" | "expect", AttributeInput::Arguments(body)) = (attribute.path.as_str(), &attribute.input) {
                let written = self.bare(body);
                self.places.add(&[NameSource::Rules], written);
            }
        }
    }

    /// `..Recommended`, and what an entry starts from.
    pub(super) fn base(&mut self, body: &Body, map: Option<&'static str>) {
        let mut written = Vec::new();
        for item in &body.items {
            if let ItemKind::Base(name) = &item.kind {
                written.extend(Use::of_name(&name.token));
            }
        }
        match map {
            Some(map) => self
                .places
                .add(&[NameSource::Reference("bases"), NameSource::Entries(map)], written),
            None => self.places.add(&[NameSource::Reference("bases")], written),
        }
    }

    /// Braces with fields. The place of the keys comes before what they have in them: a key changes while it is typed, and what
    /// comes before it must not.
    pub(super) fn section(&mut self, section: &'static Section, body: &Body) {
        let is_pool = section.name == UserPool::SECTION.name;
        let mut names = Vec::new();
        for item in &body.items {
            match &item.kind {
                ItemKind::Named(key, _) => names.extend(key.token.as_ref().and_then(Use::of_name)),
                ItemKind::Bare(Expr {
                    kind: ExprKind::Path(path) | ExprKind::Braces(Some(path), _),
                    ..
                }) => names.extend(path.single().and_then(|name| Use::of_name(&name.token))),
                _ => {}
            }
        }
        let settings = NameSource::Reference(section.name);
        match is_pool {
            // `stages` is written among the settings of a pool, but is not one of them.
            true => self
                .places
                .add(&[settings, NameSource::Reference("Declaration")], names),
            false => self.places.add(&[settings], names),
        }
        for item in &body.items {
            match &item.kind {
                // The settings of a stage are those of the pool.
                ItemKind::Named(key, value) if is_pool && key.text == STAGES => self.stages(value),
                ItemKind::Named(key, value) => {
                    if let Some((_, field)) = section.field(&key.text) {
                        self.field(field.kind, map_of(section, field), value);
                    }
                }
                ItemKind::Bare(
                    value @ Expr {
                        kind: ExprKind::Braces(Some(path), _),
                        ..
                    },
                ) => {
                    if let Some((_, field)) = section.field(&path.text()) {
                        self.inside(field.kind, map_of(section, field), value);
                    }
                }
                _ => {}
            }
        }
    }

    fn stages(&mut self, value: &Expr) {
        self.stage = true;
        self.inside(&Kind::Map(STAGE), None, value);
        self.stage = false;
    }

    /// A value, under the name that a map of the pool has for it.
    fn field(&mut self, kind: &'static Kind, map: Option<&'static str>, value: &Expr) {
        self.value(&sources(kind), kind, value);
        self.inside(kind, map, value);
    }

    /// The place of a value.
    fn value(&mut self, sources: &[NameSource], kind: &Kind, value: &Expr) {
        let written = self.written(value, matches!(kind, Kind::Variants(_)));
        if let (Some(mut written), false) = (written, sources.is_empty()) {
            // CloudFormation has too many types.
            if let Kind::Type(_) = kind {
                written.retain(Use::is_name);
            }
            self.places.add(sources, written);
        }
    }

    /// The name that a value begins with. `None` for a value that begins with something else.
    fn written(&self, value: &Expr, last_counts: bool) -> Option<Vec<Use>> {
        let written = match &value.kind {
            ExprKind::Path(path) | ExprKind::Call(path, _) | ExprKind::Braces(Some(path), _) => {
                let is_function = path
                    .segments
                    .first()
                    .is_some_and(|first| first.text == "Fn" || first.text == "AWS");
                match path.segments.last() {
                    Some(last) if last_counts && !is_function => Use::of_name(&last.token),
                    _ => Use::of_path(path),
                }
            }
            ExprKind::Broken => {
                let half = self.half_paths.iter().find(|path| path.mark.order == value.mark.order);
                half.and_then(Use::of_half)
            }
            _ => return None,
        };
        Some(written.into_iter().collect())
    }

    /// The names on their own in brackets or parentheses.
    fn bare(&self, body: &Body) -> Vec<Use> {
        let mut names = Vec::new();
        for item in &body.items {
            if let ItemKind::Bare(
                value @ Expr {
                    kind: ExprKind::Path(_) | ExprKind::Broken,
                    ..
                },
            ) = &item.kind
            {
                names.extend(self.written(value, false).into_iter().flatten());
            }
        }
        names
    }

    /// What a value has in its braces, brackets or parentheses.
    fn inside(&mut self, kind: &'static Kind, map: Option<&'static str>, value: &Expr) {
        let (path, body) = match &value.kind {
            ExprKind::Call(path, body) => (Some(path), body),
            ExprKind::Braces(path, body) => (path.as_ref(), body),
            ExprKind::List(body) => (None, body),
            _ => return,
        };
        let is_list = matches!(value.kind, ExprKind::List(_));
        let is_call = matches!(value.kind, ExprKind::Call(..));
        match kind {
            Kind::List(element) if is_list => self.list(element, body),
            Kind::Any if is_list => self.list(&Kind::Any, body),
            Kind::Any if !is_call => self.entries(&Kind::Any, None, body),
            Kind::Map(of) if !is_call => self.entries(of.value, map, body),
            Kind::Section(section) | Kind::Short(section, _) if !is_list && !is_call => self.section(section, body),
            Kind::Type(TypeOf::StackResource) if !is_call => self.section(StackResourceSettings::SECTION, body),
            Kind::Type(TypeOf::Parameter) if !is_call => self.section(ParameterSettings::SECTION, body),
            Kind::Name(Names::ProviderAttribute) => {}
            Kind::Variants(variants) => {
                let name = path.and_then(|path| path.segments.last());
                let variant = name.and_then(|name| variants.variants.iter().find(|variant| name.text == variant.name));
                match variant.and_then(|variant| variant.payload) {
                    Some(Kind::Section(section)) if is_call => self.arguments_of(section, body),
                    Some(kind) => self.inside(kind, None, value),
                    None if path.is_none() && variants.name == OutputValue::VARIANTS.name => {
                        self.section(OutputSettings::SECTION, body);
                    }
                    None => self.call(path, body),
                }
            }
            _ if is_call => self.call(path, body),
            _ => {}
        }
    }

    /// The arguments of a function.
    fn call(&mut self, path: Option<&Path>, body: &Body) {
        let function = path.map(Path::text).unwrap_or_default();
        // One more place than there are arguments, for the next argument.
        for index in 0..=body.items.len() {
            let sources = argument(&function, index);
            let value = body.items.get(index).and_then(|item| match &item.kind {
                ItemKind::Bare(value) => Some(value),
                _ => None,
            });
            if !sources.is_empty() {
                // A value without a name gets a place too, because it may be where a name is missing: `Fn::If(, "a", "b")`.
                let written = value.and_then(|value| self.written(value, false));
                self.places.add(sources, written.unwrap_or_default());
            }
            if let Some(value) = value {
                self.inside(&Kind::Any, None, value);
            }
        }
    }

    /// The short form of settings: values in order, flags in any.
    fn arguments_of(&mut self, section: &'static Section, body: &Body) {
        let mut positional = Vec::new();
        for argument in section.positional {
            if let Positional::Field(name) = argument {
                positional.extend(section.field(name).map(|(_, field)| field.kind));
            }
        }
        let mut positional = positional.into_iter().peekable();
        let mut names = Vec::new();
        for item in &body.items {
            match &item.kind {
                ItemKind::Named(key, value) => {
                    names.extend(key.token.as_ref().and_then(Use::of_name));
                    if let Some((_, field)) = section.field(&key.text) {
                        self.field(field.kind, None, value);
                    }
                }
                ItemKind::Bare(value) => {
                    let name = match &value.kind {
                        ExprKind::Path(path) => path.single(),
                        _ => None,
                    };
                    let field = name.and_then(|name| section.field(&name.text));
                    let is_flag = field.is_some_and(|(_, field)| matches!(field.kind, Kind::Flag));
                    match positional.next_if(|_| !is_flag) {
                        Some(kind) => self.field(kind, None, value),
                        None => names.extend(name.and_then(|name| Use::of_name(&name.token))),
                    }
                }
                ItemKind::Base(_) => {}
            }
        }
        // What is not written yet.
        for kind in positional {
            self.places.add(&sources(kind), Vec::new());
        }
        self.places.add(&[NameSource::Reference(section.name)], names);
    }

    /// The elements of a list.
    fn list(&mut self, element: &'static Kind, body: &Body) {
        let sources = sources(element);
        if !sources.is_empty() {
            let written = self.bare(body);
            self.places.add(&sources, written);
        }
        for item in &body.items {
            match &item.kind {
                ItemKind::Bare(Expr {
                    kind: ExprKind::Path(_) | ExprKind::Broken,
                    ..
                }) => {}
                ItemKind::Bare(value) => self.field(element, None, value),
                _ => {}
            }
        }
    }

    /// The entries of a map. A map of the pool has its own name.
    fn entries(&mut self, kind: &'static Kind, map: Option<&'static str>, body: &Body) {
        let mut names = Vec::new();
        for item in &body.items {
            if let ItemKind::Named(key, _) = &item.kind {
                names.extend(key.token.as_ref().and_then(Use::of_name));
            }
        }
        match map {
            Some(MAPPED) => self.places.add(&[NameSource::Entries(CUSTOM)], names),
            Some(map) if self.stage => self.places.add(&[NameSource::EntriesOfPool(map)], names),
            _ => {}
        }
        for Item {
            attributes, kind: item, ..
        } in &body.items
        {
            self.attributes(attributes);
            let ItemKind::Named(key, value) = item else { continue };
            match (map, key.text.as_str()) {
                (Some("conditions"), _) => self.value(CONDITION, kind, value),
                (Some("mappings"), _) => self.value(ELSEWHERE, kind, value),
                (Some("overrides"), "Condition") => self.value(&[CONDITIONS], kind, value),
                _ => self.value(&sources(kind), kind, value),
            }
            self.inside(kind, None, value);
            if let (Some(map), ExprKind::Braces(_, body)) = (map, &value.kind) {
                self.base(body, Some(map));
            }
        }
    }
}
