//! A reader: one place of the declaration, and what is written there.

use cognito_model::schema::kind::{Field, Kind, MapKind, Names, Place, Section, TypeOf, Variants};
use cognito_model::schema::read::{EntryHead, Name, Read};
use cognito_model::{
    Duration, FileBytes, FileText, Intrinsic, Number, SettingPath, Str, Text, Unit, UserPool, Value as Any,
};

use super::Context;
use super::scope::{EITHER_EXTERNAL, EXTERNAL, EntryKind};
use crate::listed;
use crate::report::Diagnostic;
use crate::syntax::tree::{Body, Declaration, Expr, ExprKind, Mark, Path};

/// A place of the declaration: its path, what is written there, and where messages about it point.
#[derive(Clone)]
pub(super) struct Reader<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) subject: Given<'a>,
    pub(super) path: SettingPath,
    /// The name for messages: of the field, or of the list if this is an element.
    pub(super) name: String,
    /// Where the value is, or where its name is if there is no value.
    pub(super) mark: Mark,
    pub(super) row: Option<&'static Field>,
    /// Whether the name before the braces was read as a variant, so that the braces hold the variant's settings.
    pub(super) variant_read: bool,
}

/// What is written at a place.
#[derive(Clone, Copy)]
pub(super) enum Given<'a> {
    Expr(&'a Expr),
    /// A name alone.
    Flag,
    /// The braces of the whole declaration, or after a name without a colon.
    Braces(&'a Body),
    /// Something that was reported already.
    Broken,
}

impl<'a> Reader<'a> {
    pub(super) fn root(context: &'a Context<'a>, declaration: &Declaration, body: &'a Body) -> Self {
        Reader {
            context,
            subject: Given::Braces(body),
            path: SettingPath::root(),
            name: declaration.name.text.clone(),
            mark: declaration.name.mark,
            row: None,
            variant_read: false,
        }
    }

    /// The value here, if there is one.
    pub(super) fn value_kind(&self) -> Option<&'a ExprKind> {
        match self.subject {
            Given::Expr(value) => Some(&value.kind),
            _ => None,
        }
    }

    /// The braces here, with or without a path before them.
    pub(super) fn braces(&self) -> Option<&'a Body> {
        match self.subject {
            Given::Braces(body) => Some(body),
            _ => match self.value_kind()? {
                ExprKind::Braces(_, body) => Some(body),
                _ => None,
            },
        }
    }

    /// The path here, alone or before parentheses or braces.
    pub(super) fn head(&self) -> Option<&'a Path> {
        match self.value_kind()? {
            ExprKind::Path(path) | ExprKind::Call(path, _) | ExprKind::Braces(Some(path), _) => Some(path),
            _ => None,
        }
    }

    /// Reports an error, and marks this place as failed.
    pub(super) fn fail<T>(&self, diagnostic: Diagnostic) -> Option<T> {
        self.context.report.push(diagnostic);
        self.poison()
    }

    /// Marks this place as failed, for a reason that was reported already.
    pub(super) fn poison<T>(&self) -> Option<T> {
        self.context.failed.borrow_mut().push(self.path.clone());
        None
    }

    /// Remembers where a name is inside the value.
    pub(super) fn remember(&self, name: &str, mark: Mark) {
        let part = (self.path.clone(), name.to_owned(), mark);
        self.context.parts.borrow_mut().push(part);
    }

    pub(super) fn error(&self, fact: impl Into<String>) -> Diagnostic {
        Diagnostic::error(self.mark, fact)
    }

    /// A reader of a part of this value, at the path of the part.
    pub(super) fn part(&self, path: SettingPath, name: &str, value: &'a Expr) -> Reader<'a> {
        Reader {
            context: self.context,
            subject: Given::Expr(value),
            path,
            name: name.to_owned(),
            mark: value.mark,
            row: self.row,
            variant_read: false,
        }
    }

    /// A reader of another value for the same place, such as an argument of a function.
    pub(super) fn instead(&self, value: &'a Expr) -> Reader<'a> {
        self.part(self.path.clone(), &self.name, value)
    }
}

/// Describes a value in words.
pub(super) fn describe(kind: &ExprKind) -> String {
    match kind {
        ExprKind::Text(_) => "a string".to_owned(),
        ExprKind::Integer(number) => format!("the number {number}"),
        ExprKind::Fraction(number) => format!("the number {number}"),
        ExprKind::Bool(value) => format!("`{value}`"),
        ExprKind::Path(path) => format!("the name `{}`", path.text()),
        ExprKind::Call(path, _) => format!("`{}(..)`", path.text()),
        ExprKind::Braces(Some(path), _) => format!("`{} {{ .. }}`", path.text()),
        ExprKind::Braces(None, _) => "`{ .. }`".to_owned(),
        ExprKind::List(_) => "a list".to_owned(),
        ExprKind::Range(..) => "a range".to_owned(),
        ExprKind::Constant(_) => "a `const` block".to_owned(),
        ExprKind::Broken => "this".to_owned(),
    }
}

/// Names a kind of value, as in "takes a string".
pub(super) fn called(kind: &Kind) -> String {
    match kind {
        Kind::Flag => "`true` or `false`".to_owned(),
        Kind::Text(Place::Arn(resource)) => format!("the ARN of an `{resource}`"),
        Kind::Text(Place::Ref(resource)) => format!("the ARN of an `{resource}`"),
        Kind::Text(Place::Name(resource)) => format!("the name of an `{resource}`"),
        Kind::Text(_) => "a string".to_owned(),
        Kind::Number => "a number".to_owned(),
        Kind::Duration(unit) => format!("a duration in whole {}", unit.name()),
        Kind::Variants(variants) => listed::one_of(variants.variants.iter().map(|variant| variant.name)),
        Kind::Section(_) => "fields in braces".to_owned(),
        Kind::Short(_, value) => called(value),
        Kind::Map(map) => format!("names in braces, each with {}", called(map.value)),
        Kind::List(_) => "a list".to_owned(),
        Kind::Name(Names::Scope) => "a scope".to_owned(),
        Kind::Name(Names::Attribute) => "an attribute".to_owned(),
        Kind::Name(Names::Client) => "a client of this pool".to_owned(),
        Kind::Name(Names::Domain) => "a domain of this pool".to_owned(),
        Kind::Name(Names::IdentityPool) => "an identity pool of this declaration".to_owned(),
        Kind::Name(Names::IdentityProvider) => "an identity provider".to_owned(),
        Kind::Name(Names::ProviderAttribute) => "an attribute of the provider".to_owned(),
        Kind::Name(Names::Group) => "a group of this pool".to_owned(),
        Kind::Name(Names::Condition) => "a condition of this pool".to_owned(),
        Kind::Name(Names::Action) => "an action of user pools".to_owned(),
        Kind::Type(TypeOf::Resource) => "a resource type".to_owned(),
        Kind::Type(TypeOf::StackResource) => "a resource".to_owned(),
        Kind::Type(TypeOf::Parameter) => "a parameter type".to_owned(),
        Kind::Any => "a value".to_owned(),
    }
}

impl Read for Reader<'_> {
    fn flag(&mut self) -> Option<bool> {
        self.read_flag()
    }

    fn text(&mut self, place: Place) -> Option<Text> {
        self.read_text(place)
    }

    fn number(&mut self) -> Option<Number> {
        self.read_number()
    }

    fn integer(&mut self) -> Option<i64> {
        self.read_integer()
    }

    fn file(&mut self) -> Option<FileText> {
        self.read_file()
    }

    fn bytes(&mut self) -> Option<FileBytes> {
        self.read_bytes()
    }

    fn duration(&mut self, unit: Unit) -> Option<Duration> {
        self.read_duration(unit)
    }

    fn variant(&mut self, variants: &'static Variants) -> Option<usize> {
        self.read_variant(variants)
    }

    fn section(&mut self, section: &'static Section, set: &mut dyn FnMut(usize, &mut dyn Read)) -> Option<()> {
        self.read_section(section, set)
    }

    fn map(&mut self, map: &'static MapKind, put: &mut dyn FnMut(EntryHead, &mut dyn Read)) -> Option<()> {
        self.read_map(map, put)
    }

    fn keyed(&mut self, section: &'static Section, put: &mut dyn FnMut(usize, &mut dyn Read)) -> Option<()> {
        self.read_keyed(section, put)
    }

    fn list(&mut self, put: &mut dyn FnMut(&mut dyn Read)) -> Option<()> {
        self.read_list(put)
    }

    fn name(&mut self, names: Names, well_known: &'static Variants) -> Option<Name> {
        self.read_name(names, well_known)
    }

    fn type_name(&mut self, of: TypeOf) -> Option<Str> {
        self.read_type(of)
    }

    fn at_intrinsic(&self) -> bool {
        self.head().is_some_and(|path| {
            super::intrinsic::is_intrinsic(path) || matches!(self.value_kind(), Some(ExprKind::Path(_)))
        })
    }

    fn at_braces(&self) -> bool {
        matches!(self.subject, Given::Braces(_)) || matches!(self.value_kind(), Some(ExprKind::Braces(None, _)))
    }

    fn at_value(&self) -> bool {
        match self.head() {
            // Variants begin with a capital letter; names in a declaration do not.
            Some(path) => {
                super::intrinsic::is_intrinsic(path)
                    || path
                        .segments
                        .last()
                        .is_some_and(|last| !last.text.starts_with(char::is_uppercase))
            }
            None => matches!(
                self.value_kind(),
                Some(ExprKind::Text(_) | ExprKind::Integer(_) | ExprKind::Fraction(_) | ExprKind::Bool(_))
            ),
        }
    }

    fn has_settings(&self) -> bool {
        matches!(
            self.value_kind(),
            Some(ExprKind::Call(..) | ExprKind::Braces(Some(_), _))
        )
    }

    fn at_external(&self) -> bool {
        self.head().is_some_and(|path| path.text() == EXTERNAL)
    }

    fn external_id(&mut self, noun: &str) -> Option<Option<Str>> {
        match self.value_kind() {
            Some(ExprKind::Call(_, arguments)) => self.external(noun, arguments).map(Some),
            Some(ExprKind::Braces(..)) => self.fail(
                self.error(format!(
                    "the rest of the template declares an external {noun}, with its contents"
                ))
                .help(EITHER_EXTERNAL),
            ),
            _ => Some(None),
        }
    }

    fn as_field(&mut self, name: &'static str, read: &mut dyn FnMut(&mut dyn Read)) {
        let path = self.path.field(name);
        if let Some(place) = self.context.exact_place(&self.path) {
            self.context.remember_place(&path, place);
        }
        // In the short form, the rules of the field that it stands for check a constant.
        let row = match self.row.map(|row| row.kind) {
            Some(Kind::Short(section, _)) => section.field(name).map(|(_, row)| row),
            _ => self.row,
        };
        read(&mut Reader {
            path,
            row,
            ..self.clone()
        });
    }

    fn intrinsic(&mut self) -> Option<Intrinsic> {
        self.read_list_intrinsic()
    }

    fn value(&mut self) -> Option<Any> {
        if self.path.first() == Some(EntryKind::Condition.map()) {
            return self.read_condition();
        }
        self.remember_members();
        self.read_any()
    }
}

/// Whether this is the section of the pool itself.
pub(super) fn is_pool(section: &Section) -> bool {
    section.name == UserPool::SECTION.name
}
