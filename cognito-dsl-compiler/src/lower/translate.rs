//! Translates values of CloudFormation, Terraform and the CDK to ours.
//!
//! If a translation might mean something else, there is none, and the help describes the value in words.

use cognito_model::schema::kind::{Field, Kind, Place, Section, Variants};

use cognito_model::ParameterSettings;

use super::code::{braced, code, key};
use super::duration;
use super::reader::Reader;
use super::scope::EntryKind;
use super::suggest;
use crate::syntax::tree::{Body, ExprKind, Item, ItemKind};

/// Members that hold an entry's name in lists of CloudFormation or Terraform. Here, the name is written before a colon.
const NAMES: [&str; 6] = [
    "name",
    "scope_name",
    "group_name",
    "client_name",
    "provider_name",
    "key",
];

/// The members that hold the kind of an entry.
const TYPES: [&str; 4] = ["type", "provider_type", "attribute_data_type", "data_type"];

impl Reader<'_> {
    /// The code for another tool's value as a value of our setting.
    pub(super) fn translated(&self, kind: &Kind, row: Option<&'static Field>, value: &ExprKind) -> Option<String> {
        if let (Kind::Text(_) | Kind::Number | Kind::List(_), Some(call)) = (kind, super::function::meant(value)) {
            return Some(self.with_declared_name(call));
        }
        match (kind, value) {
            (_, ExprKind::Broken) => None,
            (Kind::Flag, ExprKind::Constant(_)) => code(value),
            (Kind::Flag, value) => yes_or_no(value).map(|value| value.to_string()),
            (Kind::Text(_), ExprKind::Text(_) | ExprKind::Constant(_)) => code(value),
            (Kind::Text(Place::Text | Place::Literal), ExprKind::Integer(number)) => {
                let is_free = row.is_none_or(|row| row.means.is_none() && row.accepts_text(&number.to_string()));
                is_free.then(|| format!("\"{number}\""))
            }
            (Kind::Text(place), ExprKind::Path(_) | ExprKind::Call(..)) if *place != Place::Literal => code(value),
            (Kind::Number, ExprKind::Integer(_) | ExprKind::Constant(_) | ExprKind::Call(..)) => code(value),
            (Kind::Number, ExprKind::Text(text)) => text.parse::<i64>().ok().map(|number| number.to_string()),
            (Kind::Duration(unit), value) => match duration::meant(value, row, *unit) {
                Some(meant) => match meant[..] {
                    [one] => Some(one.to_string()),
                    _ => None,
                },
                None => code(value).filter(|_| matches!(value, ExprKind::Call(..))),
            },
            (Kind::Variants(variants), value) => self.translated_variant(variants, value),
            (Kind::Section(section), value) => self.translated_section(section, value),
            (Kind::Short(section, short), value) => self
                .translated(short, row, value)
                .or_else(|| self.translated_section(section, value)),
            (Kind::Map(map), ExprKind::Braces(None, body)) => {
                let entries = body.items.iter().map(|item| match &item.kind {
                    ItemKind::Named(name, value) => {
                        let value = self.translated(map.value, None, &value.kind)?;
                        Some(format!("{}: {value}", key(&name.text)))
                    }
                    _ => None,
                });
                Some(braced(&entries.collect::<Option<Vec<_>>>()?.join(", ")))
            }
            (Kind::Map(map), ExprKind::List(body)) => {
                let entries = body.items.iter().map(|item| self.translated_entry(map.value, item));
                Some(braced(&entries.collect::<Option<Vec<_>>>()?.join(", ")))
            }
            (Kind::List(item), ExprKind::List(body)) => self.translated_list(item, row, body),
            // Flags are written in braces, and names or values in a list.
            (Kind::List(item), ExprKind::Braces(None, body)) if body.items.iter().all(is_bare) => {
                self.translated_list(item, row, body)
            }
            (Kind::List(_), ExprKind::Text(text)) => Some(format!("[{}]", words(text))),
            (Kind::List(item), value) => self.translated(item, row, value).map(|item| format!("[{item}]")),
            (Kind::Name(_), ExprKind::Text(_) | ExprKind::Path(_) | ExprKind::Call(..)) => code(value),
            (Kind::Any, value) => code(value),
            _ => None,
        }
    }

    /// `Ref(GoogleSecret)` with the declared name, `Ref(google_secret)`.
    fn with_declared_name(&self, call: String) -> String {
        let id = call.strip_prefix("Ref(").and_then(|call| call.strip_suffix(')'));
        let Some(id) = id.filter(|id| !id.is_empty()) else {
            return call;
        };
        let mut names = EntryKind::REFERABLE
            .iter()
            .flat_map(|kind| self.context.scope.names(*kind));
        match names.find(|name| suggest::is_same(name, id)) {
            Some(name) => format!("Ref({name})"),
            None => call,
        }
    }

    fn translated_list(&self, item: &Kind, row: Option<&'static Field>, body: &Body) -> Option<String> {
        let items = body.items.iter();
        let items = items.map(|element| self.translated(item, row, &element.bare()?.kind));
        Some(format!("[{}]", items.collect::<Option<Vec<_>>>()?.join(", ")))
    }

    /// An element of a list as an entry: `"Admin"` as `Admin: {}`, `{ name: "Admin", precedence: 1 }` as `Admin: { precedence: 1 }`.
    fn translated_entry(&self, kind: &Kind, item: &Item) -> Option<String> {
        let value = item.bare()?;
        let takes_nothing = |kind: &Kind| match kind {
            Kind::Section(section) => !section.fields.iter().any(super::section::is_required),
            _ => false,
        };
        match &value.kind {
            ExprKind::Text(name) if takes_nothing(kind) => Some(format!("{}: {{}}", key(name))),
            ExprKind::Path(path) if takes_nothing(kind) => Some(format!("{}: {{}}", path.single()?.text)),
            ExprKind::Braces(None, body) => {
                let (name, others) = taken(body, &NAMES)?;
                let ExprKind::Text(name) = name else { return None };
                // A scope's value is just its description.
                let value = match (kind, &others[..]) {
                    (Kind::Text(_), [one]) => match &one.kind {
                        ItemKind::Named(_, value) => self.translated(kind, None, &value.kind)?,
                        _ => return None,
                    },
                    _ => self.translated(kind, None, &ExprKind::Braces(None, body_of(body, others)))?,
                };
                Some(format!("{}: {value}", key(name)))
            }
            _ => None,
        }
    }

    fn translated_variant(&self, variants: &'static Variants, value: &ExprKind) -> Option<String> {
        let named = |text: &str| suggest::named_variant(text, variants.variants);
        let simple = |text: &str| {
            named(text)
                .filter(|variant| variant.payload.is_none())
                .map(|variant| variant.name.to_owned())
        };
        match value {
            ExprKind::Text(text) => simple(text),
            ExprKind::Integer(number) => simple(&number.to_string()),
            ExprKind::Bool(value) => simple(if *value { "On" } else { "Off" }),
            ExprKind::Path(path) => simple(&path.segments.last()?.text),
            ExprKind::Braces(None, body) => {
                let (variant, body) = match taken(body, &TYPES) {
                    Some((ExprKind::Text(text), others)) => (named(text)?, body_of(body, others)),
                    Some((ExprKind::Path(path), others)) => {
                        (named(&path.segments.last()?.text)?, body_of(body, others))
                    }
                    _ => return None,
                };
                let Some(Kind::Section(section)) = variant.payload else {
                    return body.items.is_empty().then(|| variant.name.to_owned());
                };
                let settings = self.translated_fields(section, &body)?;
                Some(match settings.as_str() {
                    "" => variant.name.to_owned(),
                    settings => format!("{} {}", variant.name, braced(settings)),
                })
            }
            ExprKind::Braces(Some(_), _) | ExprKind::Call(..) => code(value),
            _ => None,
        }
    }

    fn translated_section(&self, section: &'static Section, value: &ExprKind) -> Option<String> {
        match value {
            ExprKind::Braces(_, body) => self.translated_fields(section, body).map(|settings| braced(&settings)),
            // `String(no_echo)`: the settings of a parameter are in braces.
            ExprKind::Call(path, body) if section.name == ParameterSettings::SECTION.name => self
                .translated_fields(section, body)
                .map(|settings| format!("{} {}", path.text(), braced(&settings))),
            ExprKind::List(body) => {
                let flags = super::section::flags(section, &body.items).filter(|flags| !flags.is_empty())?;
                Some(braced(&flags.join(", ")))
            }
            ExprKind::Text(_) | ExprKind::Path(_) => {
                super::section::flag(section, super::section::name_of(value)?).map(braced)
            }
            _ => None,
        }
    }

    /// Some settings, each by its name here. `None` unless all of them can be translated.
    pub(super) fn translated_fields(&self, section: &'static Section, body: &Body) -> Option<String> {
        let mut settings = super::foreign::Settings::default();
        for item in &body.items {
            match &item.kind {
                ItemKind::Named(name, value) => settings.extend(self.foreign(section, &name.text, &value.kind)?),
                ItemKind::Bare(value) => match &value.kind {
                    ExprKind::Path(path) => {
                        let name = &path.single()?.text;
                        settings.push(&[], super::section::flag(section, name)?.to_owned());
                    }
                    _ => return None,
                },
                ItemKind::Base(base) => settings.push(&[], format!("..{}", base.text)),
            }
        }
        Some(settings.code())
    }
}

/// Whether another language's value means yes or no.
pub(super) fn yes_or_no(value: &ExprKind) -> Option<bool> {
    let word = match value {
        ExprKind::Bool(value) => return Some(*value),
        ExprKind::Integer(number) => number.to_string(),
        ExprKind::Text(text) => text.to_lowercase(),
        ExprKind::Path(path) => path.text().to_lowercase(),
        _ => return None,
    };
    match word.as_str() {
        "true" | "yes" | "on" | "1" | "enabled" | "active" => Some(true),
        "false" | "no" | "off" | "0" | "disabled" | "inactive" | "legacy" => Some(false),
        _ => None,
    }
}

/// The strings in one string: words separated by spaces or commas, as providers write scopes.
fn words(text: &str) -> String {
    let is_url = text.contains("://");
    let words = text.split(|c: char| !is_url && (c.is_whitespace() || c == ','));
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(|word| format!("{word:?}"))
        .collect();
    words.join(", ")
}

fn is_bare(item: &Item) -> bool {
    matches!(item.kind, ItemKind::Bare(_))
}

/// The value of the first of these members, and the remaining items.
pub(super) fn taken<'b>(body: &'b Body, names: &[&str]) -> Option<(&'b ExprKind, Vec<Item>)> {
    let found = body.items.iter().position(|item| match &item.kind {
        ItemKind::Named(key, _) => names.iter().any(|name| suggest::is_same(name, &key.text)),
        _ => false,
    })?;
    let ItemKind::Named(_, value) = &body.items.get(found)?.kind else {
        return None;
    };
    let others = body.items.iter().enumerate().filter(|(index, _)| *index != found);
    Some((&value.kind, others.map(|(_, item)| item.clone()).collect()))
}

/// The same braces with other items.
pub(super) fn body_of(body: &Body, items: Vec<Item>) -> Body {
    Body { items, mark: body.mark }
}
