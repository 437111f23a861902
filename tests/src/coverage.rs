//! All settings, from the model's tables, and those that a pool uses.
//!
//! A setting is identified by its path, with `*` for the name of an entry and `[]` for an element. `=Name` after it is a named
//! value, and the settings of such a value follow its name: `email=Ses`, `email.Ses.from_email`.

use std::collections::BTreeSet;

use cognito_model::schema::kind::{Field, Kind, Names, Section, TypeOf, Variants};
use cognito_model::schema::visit::{Head, Leaf, Listed, Literal, Step, Visit, Visitable};
use cognito_model::{
    Action, OutputSettings, ParameterSettings, StackResourceSettings, StandardAttributeName, StandardIdentityProvider,
    StandardProviderAttribute, StandardScope, UserPool,
};

/// The sections that are used in many places and are always the same, so that one place is enough, and the path that represents
/// them.
const ALIKE: [(&str, &str); 4] = [
    ("TriggerSettings", "lambda_triggers.*"),
    ("AttributeMapping", ATTRIBUTE_MAPPING),
    ("GeneratedRole", "identity_pools.*.generated_roles.*"),
    ("StandardAttributes", "standard_attributes"),
];

/// An action. Triggers have them too.
const ACTION: &str = "grants[].actions[]";

/// Where the attributes of identity providers are mapped.
const ATTRIBUTE_MAPPING: &str = "identity_providers.*.*.attribute_mapping";

/// The path for the settings of a section that is used in several places.
fn place_of<'a>(section: &str, path: &'a str) -> &'a str {
    let alike = ALIKE.iter().find(|(name, _)| *name == section);
    alike.map_or(path, |(_, place)| place)
}

/// Whether all settings of a section take the same, so that one is enough.
fn is_uniform(section: &str) -> bool {
    ["AttributeMapping", "StandardAttributes"].contains(&section)
}

/// Everything that can be written, according to the tables.
pub fn settings() -> Tables {
    let mut tables = Tables::default();
    tables.section(UserPool::SECTION, "");
    tables
}

/// The contents of the tables.
#[derive(Default)]
pub struct Tables {
    /// The settings and the named values, by their paths.
    pub paths: BTreeSet<String>,
    /// The row of each setting, by its path.
    pub rows: Vec<(String, &'static Field)>,
    /// The enums, by their paths.
    pub enums: Vec<(String, &'static Variants)>,
    /// The structs, by their paths.
    pub sections: Vec<(String, &'static Section)>,
}

impl Tables {
    fn section(&mut self, section: &'static Section, path: &str) {
        let path = place_of(section.name, path);
        let is_known = |(known, other): &(String, &Section)| known == path && other.name == section.name;
        if self.sections.iter().any(is_known) {
            return;
        }
        self.sections.push((path.to_owned(), section));
        for field in section.fields {
            let path = join(path, field.name);
            self.paths.insert(path.clone());
            self.rows.push((path.clone(), field));
            if !is_uniform(section.name) {
                self.kind(field.kind, &path);
            }
        }
        if let (true, Some(first)) = (is_uniform(section.name), section.fields.first()) {
            self.kind(first.kind, &join(path, "*"));
        }
    }

    fn kind(&mut self, kind: &'static Kind, path: &str) {
        match kind {
            Kind::Section(section) => self.section(section, path),
            Kind::Variants(variants) => self.variants(variants, path),
            // Two ways to write the same thing: the longer one has the complete table.
            Kind::Map(map) if map.noun == "output" => self.section(OutputSettings::SECTION, &join(path, "*")),
            Kind::Map(map) => self.kind(map.value, &join(path, "*")),
            // Here too, there are two ways to write the same thing.
            Kind::Short(section, _) => self.section(section, path),
            Kind::List(element) => self.kind(element, &format!("{path}[]")),
            Kind::Name(Names::Scope) => self.variants(StandardScope::VARIANTS, path),
            Kind::Name(Names::Attribute) => {
                let named = StandardAttributeName::NAMED.iter();
                self.paths
                    .extend(named.map(|attribute| format!("{path}={}", attribute.row().name)));
            }
            Kind::Name(Names::IdentityProvider) => self.variants(StandardIdentityProvider::VARIANTS, path),
            Kind::Name(Names::ProviderAttribute) => self.variants(StandardProviderAttribute::VARIANTS, path),
            Kind::Name(Names::Action) => self.variants(Action::NAMES, ACTION),
            Kind::Type(TypeOf::Parameter) => self.section(ParameterSettings::SECTION, path),
            Kind::Type(TypeOf::StackResource) => self.section(StackResourceSettings::SECTION, path),
            _ => {}
        }
    }

    fn variants(&mut self, variants: &'static Variants, path: &str) {
        if self.enums.iter().any(|(known, _)| known == path) {
            return;
        }
        self.enums.push((path.to_owned(), variants));
        for variant in variants.variants {
            self.paths.insert(format!("{path}={}", variant.name));
            if let Some(payload) = variant.payload {
                self.kind(payload, &join(path, variant.name));
            }
        }
    }
}

/// The settings that a pool sets, and the named values, by their paths.
pub fn used(pool: &UserPool) -> BTreeSet<String> {
    let mut used = CoveredPaths::default();
    pool.visit(&mut used);
    used.paths
}

/// The enums with settings in some variants.
const WITH_SETTINGS: [&str; 16] = [
    "CustomAttribute",
    "Domain",
    "IdentityPoolProviderUrl",
    "IdentityProvider",
    "ImportedPool",
    "KnownOutput",
    "PrincipalTagProvider",
    "SamlMetadata",
    "StandardAttributeType",
    "StylesheetSource",
    "UserPoolEmail",
    "NotificationLog",
    "EventLog",
    "TakeoverAction",
    "BrandingSettings",
    "AssetFile",
];

#[derive(Default)]
struct CoveredPaths {
    paths: BTreeSet<String>,
    path: String,
    /// Whether the next string is the name of an action.
    at_action: bool,
}

impl CoveredPaths {
    /// Visits a section at the path that represents it.
    fn at_place(&mut self, section: &str, visit: impl FnOnce(&mut Self)) {
        let place = place_of(section, &self.path).to_owned();
        self.paths.insert(place.clone());
        self.within(place, visit);
    }

    fn within(&mut self, path: String, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.path, path);
        visit(self);
        self.path = outer;
    }
}

impl Visit for CoveredPaths {
    fn leaf(&mut self, _: Leaf<'_>) {}

    fn literal(&mut self, literal: Literal<'_>) {
        if let (true, Literal::Text(name)) = (self.at_action, literal) {
            self.paths.insert(format!("{ACTION}={name}"));
        }
    }

    fn construct(&mut self, name: &'static str, parts: &[&dyn Visitable]) {
        let all = |used: &mut Self| parts.iter().for_each(|part| part.visit(used));
        let Some((of, variant)) = name.split_once("::") else {
            self.at_action = name == "Action";
            all(self);
            self.at_action = false;
            return;
        };
        self.paths.insert(format!("{}={variant}", self.path));
        // The names of these are part of the path to their settings. All others only hold a value.
        if WITH_SETTINGS.contains(&of) {
            self.within(join(&self.path, variant), all);
        } else {
            all(self);
        }
    }

    fn literal_struct(&mut self, name: &'static str, fields: &[(&'static str, &dyn Visitable)]) {
        for (_, value) in fields {
            self.at_place(name, |used| value.visit(used));
        }
    }

    fn section(&mut self, section: &'static Section, fields: &[&dyn Visitable], _: &[(&'static str, &dyn Visitable)]) {
        self.at_place(section.name, |used| {
            for (row, value) in section.fields.iter().zip(fields) {
                // A required setting is always written, even if its value is the placeholder for a missing one.
                if row.required || !value.is_absent() {
                    let path = join(&used.path, row.name);
                    used.paths.insert(path.clone());
                    used.within(path, |used| value.visit(used));
                }
            }
        });
    }

    fn list(&mut self, items: &dyn Listed) {
        for index in 0..items.count() {
            let item = items.item(index);
            match item.step(index) {
                Some(step) => self.step(step, item),
                None => item.visit(self),
            }
        }
    }

    fn step(&mut self, step: Step<'_>, value: &dyn Visitable) {
        let path = match step {
            // The custom attributes of a mapping are one level deeper than the standard ones.
            Step::Key(_) if self.path.strip_suffix(".custom") == Some(ATTRIBUTE_MAPPING) => {
                self.paths.insert(self.path.clone());
                join(ATTRIBUTE_MAPPING, "*")
            }
            Step::Key(name) if ["standard_attributes", ATTRIBUTE_MAPPING].contains(&self.path.as_str()) => {
                self.paths.insert(join(&self.path, name));
                join(&self.path, "*")
            }
            Step::Key(_) => join(&self.path, "*"),
            Step::Index(_) => format!("{}[]", self.path),
            Step::Field(name) => join(&self.path, name),
        };
        self.within(path, |used| value.visit(used));
    }

    fn entry(&mut self, _: Head<'_>, value: &dyn Visitable) {
        value.visit(self);
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}
