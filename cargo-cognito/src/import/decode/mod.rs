//! Reads settings from the properties of a resource, by the tables of the model: each row names its property.
//!
//! A function in [`special`] reads what a row cannot describe. No function has to be right for every value: the import compares the
//! result with the template, and makes the differences overrides.

mod client;
mod email;
mod identity_pool;
mod pool;
mod provider;
mod risks;
mod role;
mod special;
mod user;

use cognito_model::schema::kind::{Field, Kind, Section, Variants};
use cognito_model::{Json, Unit};
use cognito_rules::deployed::is_nothing;

pub(crate) use client::unit;
pub(crate) use identity_pool::Attachment;
pub(crate) use pool::standard;

use super::names::{EntryNames, MapName};
use crate::template::same::{function, scalar};
use crate::tree::{ItemNode, Origin, ValueNode};

/// The properties that settings are read from.
#[derive(Clone)]
pub(crate) struct Decoder<'a> {
    pub(crate) names: &'a EntryNames<'a>,
    /// The properties of a resource, or the part of them where rows start.
    pub(crate) properties: &'a Json,
    /// The place of these properties in the template.
    pub(crate) at: Origin,
    /// The role attachment of an identity pool.
    pub(crate) attachment: Option<Attachment<'a>>,
    /// The names of the custom attributes.
    pub(crate) custom_attributes: &'a [String],
    /// The IDs of the roles that the declaration generates.
    pub(crate) generated: &'a [String],
}

/// A value without the `Fn::If` around it.
pub(crate) struct ConditionalValue<'a> {
    /// The name of the condition.
    pub(crate) condition: Option<String>,
    pub(crate) value: &'a Json,
    pub(crate) at: Origin,
}

/// A property and its place.
pub(crate) type PropertyFound<'a> = (&'a Json, Origin);

impl<'a> Decoder<'a> {
    /// The settings of a section, as far as the properties have them.
    pub(crate) fn section(&self, section: &'static Section) -> Vec<ItemNode> {
        let mut items = Vec::new();
        for field in section.fields {
            if let Some(value) = self.field(field) {
                items.push(ItemNode::new(field.name, value));
            }
        }
        items
    }

    fn field(&self, field: &'static Field) -> Option<ValueNode> {
        match special::of(field) {
            Some(special) => special(self, field),
            None => self.by_row(field),
        }
    }

    /// Reads a setting by its row alone.
    pub(crate) fn by_row(&self, field: &'static Field) -> Option<ValueNode> {
        let row = PropertyRow::of(field.cloudformation)?;
        if let Some(item) = row.item {
            let (list, at) = self.get(row.path)?;
            return self.by_item(field, list, &at, item);
        }
        if let Kind::Section(section) = field.kind {
            let is_there = |path: &str| self.get(path).is_some_and(|(json, _)| function(json).is_none());
            let first = row.paths().into_iter().find(|path| is_there(path))?;
            let at = self.origin(first);
            return Some(ValueNode::section(self.section(section), &at));
        }
        let (json, at) = self.get(row.path)?;
        self.by_kind(field.kind, json, &at)
    }

    /// Reads a flag that is an item of a list, or the member of an object with this key.
    fn by_item(&self, field: &'static Field, list: &'a Json, at: &Origin, item: &str) -> Option<ValueNode> {
        let position = match list {
            Json::List(items) => items.iter().position(|it| it.as_text() == Some(item))?.to_string(),
            Json::Object(object) if object.contains(item) => item.to_owned(),
            _ => return None,
        };
        let mut at = at.clone();
        at.push(position);
        match field.kind {
            Kind::Flag => Some(ValueNode::flag(true, &at)),
            Kind::Section(section) => Some(ValueNode::section(self.section(section), &at)),
            kind => self.by_kind(kind, list.get(item)?, &at),
        }
    }

    /// Reads a value of a kind.
    pub(crate) fn by_kind(&self, kind: &Kind, json: &Json, at: &[String]) -> Option<ValueNode> {
        match kind {
            Kind::Flag => Some(ValueNode::flag(boolean(json)?, at)),
            Kind::Text(place) => self.names.text(json, *place, at),
            Kind::Number => match scalar(json) {
                Some(text) => Some(ValueNode::code(text.parse::<i64>().ok()?.to_string(), at)),
                None => self.names.text(json, cognito_model::schema::kind::Place::Text, at),
            },
            Kind::Duration(unit) => duration(json, *unit, at),
            Kind::Variants(variants) => variant(variants, json, at),
            Kind::Short(_, kind) => self.by_kind(kind, json, at),
            Kind::List(item) => self.names.list(json, at, &|json, at| self.by_kind(item, json, at)),
            Kind::Map(map) => {
                let mut items = Vec::new();
                for (key, value) in json.as_object().filter(|_| function(json).is_none())?.iter() {
                    let mut at = at.to_vec();
                    at.push(key.to_owned());
                    items.push(ItemNode::new(key, self.by_kind(map.value, value, &at)?));
                }
                Some(ValueNode::section(items, at))
            }
            Kind::Name(_) => self.names.text(json, cognito_model::schema::kind::Place::Text, at),
            Kind::Any => Some(self.names.value(json, at)),
            Kind::Section(section) => {
                let inside = self.within(json, at);
                Some(ValueNode::section(inside.section(section), at))
            }
            Kind::Type(_) => None,
        }
    }

    /// A decoder for a part of the properties.
    pub(crate) fn within<'b>(&'b self, json: &'b Json, at: &[String]) -> Decoder<'b> {
        Decoder {
            names: self.names,
            properties: json,
            at: at.to_vec(),
            attachment: self.attachment.clone(),
            custom_attributes: self.custom_attributes,
            generated: self.generated,
        }
    }

    /// A value, and the condition under which it exists: `Fn::If` with nothing otherwise. None for another `Fn::If`.
    pub(crate) fn under_condition(&self, json: &'a Json, at: Origin) -> Option<ConditionalValue<'a>> {
        let Some(("Fn::If", Json::List(parts))) = function(json) else {
            return Some(ConditionalValue {
                condition: None,
                value: json,
                at,
            });
        };
        let [Json::Text(id), value, nothing] = &parts[..] else {
            return None;
        };
        if !is_nothing(nothing) {
            return None;
        }
        let mut at = at;
        at.extend(["Fn::If", "1"].map(str::to_owned));
        let condition = Some(self.names.named(id, MapName::Conditions).name);
        Some(ConditionalValue { condition, value, at })
    }

    /// Whether a value is the ARN of a role that the declaration generates.
    pub(crate) fn is_generated(&self, json: &Json) -> bool {
        match function(json) {
            Some(("Fn::GetAtt", Json::List(parts))) => {
                let id = parts.first().and_then(Json::as_text);
                id.is_some_and(|id| self.generated.iter().any(|generated| generated == id))
            }
            _ => false,
        }
    }

    /// The property at a path.
    pub(crate) fn get(&self, path: &str) -> Option<PropertyFound<'a>> {
        let mut json = self.properties;
        for key in path.split('.') {
            json = json.as_object().filter(|_| function(json).is_none())?.get(key)?;
        }
        Some((json, self.origin(path)))
    }

    /// A property as a string, if it is a literal.
    pub(crate) fn literal(&self, path: &str) -> Option<String> {
        scalar(self.get(path)?.0)
    }

    pub(crate) fn origin(&self, path: &str) -> Origin {
        let mut at = self.at.clone();
        at.extend(path.split('.').map(str::to_owned));
        at
    }
}

/// The property in the table: `A.B`, `A.B, C`, `A: ITEM`, `A or B`.
struct PropertyRow {
    path: &'static str,
    item: Option<&'static str>,
    rest: &'static str,
}

impl PropertyRow {
    /// None if the row is not about a property of its own resource.
    fn of(text: &'static str) -> Option<Self> {
        let end = text.find([',', ':', ' ']).unwrap_or(text.len());
        let (path, rest) = text.split_at(end);
        let path = path.strip_prefix("LogConfigurations[].").unwrap_or(path);
        if !path.starts_with(|first: char| first.is_ascii_uppercase()) || path.contains(['[', '*']) {
            return None;
        }
        let item = rest
            .strip_prefix(": ")
            .map(|item| item.split(',').next().unwrap_or(item));
        let is_other = rest.starts_with(' ') && !rest.starts_with(" or ");
        (!is_other).then_some(PropertyRow { path, item, rest })
    }

    /// All paths of a row that has a section.
    fn paths(&self) -> Vec<&'static str> {
        let mut paths = vec![self.path];
        for path in self.rest.split(", ") {
            if path.starts_with(|first: char| first.is_ascii_uppercase()) {
                paths.push(path);
            }
        }
        paths
    }
}

/// Whether the order of a property means nothing, because it is a list of flags.
pub(crate) fn is_set(path: &str) -> bool {
    const SETS: &[&str] = &[
        "ExplicitAuthFlows",
        "AllowedOAuthFlows",
        "ReadAttributes",
        "WriteAttributes",
        "EnabledMfas",
        "AutoVerifiedAttributes",
        "AliasAttributes",
        "UsernameAttributes",
        "Policies.SignInPolicy.AllowedFirstAuthFactors",
        "DesiredDeliveryMediums",
        "UserAttributeUpdateSettings.AttributesRequireVerificationBeforeUpdate",
        "CompromisedCredentialsRiskConfiguration.EventFilter",
    ];
    SETS.contains(&path)
}

/// `true` and `"true"`.
pub(crate) fn boolean(json: &Json) -> Option<bool> {
    match scalar(json)?.as_str() {
        "true" => Some(true),
        "false" => Some(false),
        _ => None,
    }
}

/// A duration, in the largest unit that gives a whole number.
pub(crate) fn duration(json: &Json, unit: Unit, at: &[String]) -> Option<ValueNode> {
    let count: u64 = scalar(json)?.parse().ok()?;
    let seconds = count.checked_mul(unit.seconds())?;
    let mut units = Unit::ALL.into_iter().rev();
    let largest = units.find(|unit| seconds != 0 && seconds % unit.seconds() == 0);
    let unit = largest.unwrap_or(Unit::Seconds);
    let count = seconds / unit.seconds();
    Some(ValueNode::code(format!("{}({count})", unit.name()), at))
}

/// The variant for a string of CloudFormation.
pub(crate) fn variant(variants: &Variants, json: &Json, at: &[String]) -> Option<ValueNode> {
    let text = scalar(json)?;
    let variant = variants
        .variants
        .iter()
        .find(|variant| variant.cloudformation == text)?;
    Some(ValueNode::code(variant.name, at))
}
