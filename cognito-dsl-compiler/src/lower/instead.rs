//! What a message suggests instead of a value that does not fit.
//!
//! It suggests the value that was clearly meant, or else only describes the kind of value. It never makes up a value, because
//! users would paste it without thinking.

use cognito_model::TermsLinks;
use cognito_model::schema::kind::{Field, Kind, Meaning, Names, Place, Section, TypeOf, Variants};

use super::code::{code, key};
use super::reader::{Given, Reader, describe};
use super::suggest;
use crate::listed;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::{Expr, ExprKind, Mark};

/// What to write instead.
pub(super) enum Instead {
    /// Exactly this code.
    Code(String),
    /// One of these.
    OneOf(Vec<String>),
    /// A value of this kind, in words that follow "write".
    Words(String),
}

impl Instead {
    /// The help about a value.
    pub(super) fn of_value(self, at: Mark) -> Suggestion {
        match self {
            Instead::Code(code) => Suggestion::write(at, code),
            Instead::OneOf(codes) => Suggestion::any_of(at, codes),
            Instead::Words(words) => Suggestion::from(format!("write {words}")),
        }
    }

    /// The help about a name without a value.
    pub(super) fn of_name(self, name: &str, at: Mark) -> Suggestion {
        match self {
            Instead::Code(code) => Suggestion::write(at, format!("{name}: {code}")),
            Instead::OneOf(codes) => {
                Suggestion::any_of(at, codes.iter().map(|code| format!("{name}: {code}")).collect())
            }
            Instead::Words(words) => Suggestion::from(format!("write `{name}: ..` with {words}")),
        }
    }
}

/// Describes a kind of value in words that follow "write".
pub(super) fn shape(kind: &Kind, row: Option<&Field>) -> String {
    match kind {
        Kind::Flag => "a boolean, `true` or `false`".to_owned(),
        Kind::Text(_) if row.is_some_and(|row| row.means == Some(Meaning::Secret)) => {
            "its name in Secrets Manager, `Secret(..)`, or a parameter with `no_echo`".to_owned()
        }
        Kind::Text(Place::Arn(_) | Place::Ref(_)) => {
            "an ARN in quotes, or the name of a resource in `external`".to_owned()
        }
        Kind::Text(_) => "a string in quotes".to_owned(),
        Kind::Number => match row.map(|row| row.allowed) {
            Some(allowed) if allowed.starts_with(|c: char| c.is_ascii_digit()) => format!("a number, {allowed}"),
            _ => "a number".to_owned(),
        },
        Kind::Duration(unit) => format!("a number of {unit}, `{unit}(..)`", unit = unit.name()),
        Kind::Variants(variants) => choice(variants),
        Kind::Section(section) if is_choice(section) => {
            let flags = section.fields.iter().map(|flag| flag.name);
            format!("some of {} in braces, `{{ .. }}`", listed::list(flags))
        }
        Kind::Section(_) => "its settings in braces, `{ .. }`".to_owned(),
        Kind::Short(_, value) => shape(value, row),
        Kind::Map(_) => "names in braces, `{ name: .. }`".to_owned(),
        Kind::List(_) => "a list, `[..]`".to_owned(),
        Kind::Name(Names::Scope) => "a scope by its name, or a string in quotes".to_owned(),
        Kind::Name(Names::Attribute) => "an attribute by its name, or a string in quotes".to_owned(),
        Kind::Name(Names::IdentityProvider) => "an identity provider by its name, or a string in quotes".to_owned(),
        Kind::Name(Names::ProviderAttribute) => "the name at the provider in quotes, as in `\"email\"`".to_owned(),
        Kind::Name(Names::Group) => "a group by its name, or a string in quotes".to_owned(),
        Kind::Name(Names::Action) => "an action, such as `AdminGetUser`".to_owned(),
        Kind::Name(_) => "a name of the declaration".to_owned(),
        Kind::Type(TypeOf::Resource) => "the type as in CloudFormation, such as `AWS::IAM::Role`".to_owned(),
        Kind::Type(TypeOf::StackResource) => {
            "its type and properties, as in `AWS::SNS::Topic { properties: { .. } }`".to_owned()
        }
        Kind::Type(TypeOf::Parameter) => "a type, such as `String`".to_owned(),
        Kind::Any => "a value".to_owned(),
    }
}

/// Whether a section is a set of flags, few enough to list.
fn is_choice(section: &Section) -> bool {
    let are_flags = section.fields.iter().all(|field| matches!(field.kind, Kind::Flag));
    are_flags && section.fields.len() <= suggest::DOZEN
}

/// The variants, or as many as are worth listing.
fn choice(variants: &'static Variants) -> String {
    let names = variants.variants.iter().map(|variant| match variant.payload {
        Some(_) => format!("{} {{ .. }}", variant.name),
        None => variant.name.to_owned(),
    });
    let names: Vec<String> = names.collect();
    match names.len() {
        1 => listed::list(names.iter().map(String::as_str)),
        0..=suggest::DOZEN => format!("one of {}", listed::list(names.iter().map(String::as_str))),
        _ => format!("a variant of `{}`; {}", variants.name, suggest::ALL_SETTINGS),
    }
}

impl Reader<'_> {
    /// Reports that this place takes something else: `wanted` as in "takes a string".
    pub(super) fn wrong_kind<T>(&self, wanted: &str, instead: Instead) -> Option<T> {
        match self.of_wrong_kind(wanted, instead) {
            Some(diagnostic) => self.fail(diagnostic),
            None => self.poison(),
        }
    }

    /// The message about it, unless a part of it was reported already.
    pub(super) fn of_wrong_kind(&self, wanted: &str, instead: Instead) -> Option<Diagnostic> {
        let name = &self.name;
        if let Some(nothing) = self.of_nothing() {
            return Some(nothing);
        }
        let fact = match self.subject {
            Given::Broken => return None,
            Given::Expr(Expr {
                kind: ExprKind::Broken, ..
            }) => return None,
            Given::Flag => {
                let help = instead.of_name(name, self.mark);
                let fact = format!("`{name}` needs a value: {wanted}");
                return Some(self.error(fact).help(help));
            }
            Given::Braces(_) => format!("`{name}` takes {wanted}, not `{{ .. }}`"),
            Given::Expr(value) => format!("`{name}` takes {wanted}, not {}", describe(&value.kind)),
        };
        Some(self.error(fact).help(instead.of_value(self.mark)))
    }

    /// The same for a place that takes this kind of value, when all we know is that the value is wrong.
    pub(super) fn not_a<T>(&self, kind: &Kind) -> Option<T> {
        if self.needs_literal(kind) {
            return self.always_literal(kind);
        }
        let instead = match (self.carried_over(kind), self.settings_of_role()) {
            (Some(code), _) => Instead::Code(code),
            (None, Some(place)) => Instead::Words(format!(
                "{}; the settings of the generated role go in `{place}`",
                self.words(kind)
            )),
            (None, None) => Instead::Words(self.words(kind)),
        };
        self.wrong_kind(&super::reader::called(kind), instead)
    }

    /// Describes a kind of value like [`shape`], with the names that the declaration has for it.
    pub(super) fn words(&self, kind: &Kind) -> String {
        let entries = match kind {
            Kind::Name(names) => super::names::kind_of(*names),
            _ => None,
        };
        let all = |kind| self.context.scope.names(kind).collect::<Vec<_>>();
        match entries.map(|kind| (kind.map(), all(kind))) {
            Some((map, all)) if !all.is_empty() => format!("a name of `{map}`; {}", suggest::there_are("", all)),
            _ => self.named_entries(kind).unwrap_or_else(|| shape(kind, self.row)),
        }
    }

    /// The strings of a list as the names of a map of strings: `{ book: "..", status: ".." }`.
    fn named_entries(&self, kind: &Kind) -> Option<String> {
        let (Kind::Map(map), Some(ExprKind::List(body))) = (kind, self.value_kind()) else {
            return None;
        };
        let is_text = matches!(map.value, Kind::Text(_));
        let names = body.items.iter().map(|item| match &item.bare()?.kind {
            ExprKind::Text(text) => Some(format!("{}: \"..\"", key(text))),
            ExprKind::Path(path) => Some(format!("{}: \"..\"", path.single()?.text)),
            _ => None,
        });
        let names: Vec<String> = names.collect::<Option<_>>()?;
        let is_short = is_text && (1..=suggest::DOZEN).contains(&names.len());
        is_short.then(|| format!("names in braces, each with a string: `{{ {} }}`", names.join(", ")))
    }

    /// The message about `null` and the like, which other languages write for a value that is not set.
    pub(super) fn of_nothing(&self) -> Option<Diagnostic> {
        let Some(ExprKind::Path(path)) = self.value_kind() else {
            return None;
        };
        let text = path.text();
        let (name, is_null) = (&self.name, text == "null");
        if !is_null && !["None", "AWS::NoValue", "nil", "undefined"].contains(&text.as_str()) {
            return None;
        }
        let fact = match is_null {
            true => "`null` removes something only in a stage, or in an entry that starts from another one".to_owned(),
            false => format!("`{name}` cannot be `{text}`"),
        };
        Some(self.error(fact).help(format!("remove `{name}` to get its default")))
    }

    /// Where the settings of a generated role belong, if they are written where a role belongs.
    fn settings_of_role(&self) -> Option<&'static str> {
        self.braces()?;
        match (self.row?.section, self.row?.name) {
            ("IdentityPool", "authenticated_role") => Some("generated_roles: { authenticated: { .. } }"),
            ("IdentityPool", "unauthenticated_role") => Some("generated_roles: { unauthenticated: { .. } }"),
            ("UserPool", "sms_role") => Some("generated_sms_role: { .. }"),
            _ => None,
        }
    }

    /// The value here, translated to this kind, if it is written in the notation of another tool.
    fn carried_over(&self, kind: &Kind) -> Option<String> {
        let value = match self.subject {
            Given::Expr(value) => &value.kind,
            _ => return None,
        };
        if let (Kind::Section(section), ExprKind::Text(text)) = (kind, value) {
            // A scope takes its description alone, so users try that elsewhere too.
            if section.field("description").is_some() {
                return Some(format!("{{ description: {text:?} }}"));
            }
            if section.name == TermsLinks::SECTION.name {
                return Some(format!("{{ default: {text:?} }}"));
            }
        }
        let translated = self.translated(kind, self.row, value)?;
        (code(value)? != translated).then_some(translated)
    }
}
