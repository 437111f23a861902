//! Which settings there are, by the tables of the model, and which of them a pool uses.
//!
//! A setting is named by its path, with `*` for the name of an entry and `[]` for an element. `=Name` behind it is a value
//! that goes by a name, and what such a value has settings for stands behind its name: `email=Ses`, `email.Ses.from_email`.

use std::collections::BTreeSet;

use cognito_model::setting::{Field, Head, Kind, Leaf, Names, Section, Setting, Step, TypeOf, Variants, Visit};
use cognito_model::{
    OutputSettings, ParameterSettings, StandardAttributeName, StandardIdentityProvider, StandardScope, UserPool,
};

/// Everything that can be written, as the tables have it.
pub fn settings() -> Tables {
    let mut tables = Tables::default();
    tables.section(UserPool::SECTION, "");
    tables
}

/// What the tables say.
#[derive(Default)]
pub struct Tables {
    /// The settings and the values that go by a name, by their paths.
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
        self.sections.push((path.to_owned(), section));
        for field in section.fields {
            let path = join(path, field.name);
            self.paths.insert(path.clone());
            self.rows.push((path.clone(), field));
            // They all take the same, of which one is enough.
            let inner = if section.name == "StandardAttributes" {
                "standard_attributes.*"
            } else {
                &path
            };
            self.kind((field.kind)(), inner);
        }
    }

    fn kind(&mut self, kind: &'static Kind, path: &str) {
        match kind {
            Kind::Section(section) => self.section(section, path),
            Kind::Variants(variants) => self.variants(variants, path),
            // Two ways to write one thing: the table of the longer one has it all.
            Kind::Map(map) if map.noun == "output" => self.section(OutputSettings::SECTION, &join(path, "*")),
            Kind::Map(map) => self.kind((map.value)(), &join(path, "*")),
            // Two ways to write one thing here as well.
            Kind::Short(section, _) => self.section(section, path),
            Kind::List(element) => self.kind(element(), &format!("{path}[]")),
            Kind::Name(Names::Scope) => self.variants(StandardScope::VARIANTS, path),
            Kind::Name(Names::Attribute) => self.variants(StandardAttributeName::VARIANTS, path),
            Kind::Name(Names::IdentityProvider) => self.variants(StandardIdentityProvider::VARIANTS, path),
            Kind::Type(TypeOf::Parameter) => self.section(ParameterSettings::SECTION, path),
            _ => {}
        }
    }

    fn variants(&mut self, variants: &'static Variants, path: &str) {
        self.enums.push((path.to_owned(), variants));
        for variant in variants.variants {
            self.paths.insert(format!("{path}={}", variant.name));
            if let Some(payload) = variant.payload {
                self.kind(payload(), &join(path, variant.name));
            }
        }
    }
}

/// The settings that a pool has written, and the named values, by their paths.
pub fn used(pool: &UserPool) -> BTreeSet<String> {
    let mut used = Used::default();
    pool.visit(&mut used);
    used.paths
}

/// The enums some of whose variants have settings.
const WITH_SETTINGS: [&str; 8] = [
    "CustomAttribute",
    "Domain",
    "IdentityPoolProviderUrl",
    "IdentityProvider",
    "ImportedPool",
    "KnownOutput",
    "SamlMetadata",
    "UserPoolEmail",
];

#[derive(Default)]
struct Used {
    paths: BTreeSet<String>,
    path: String,
}

impl Used {
    fn within(&mut self, path: String, value: &mut dyn FnMut(&mut dyn Visit)) {
        let outer = std::mem::replace(&mut self.path, path);
        value(self);
        self.path = outer;
    }
}

impl Visit for Used {
    fn leaf(&mut self, _: Leaf<'_>) {}

    fn construct(&mut self, name: &'static str, parts: &mut dyn FnMut(&mut dyn Visit)) {
        let Some((of, variant)) = name.split_once("::") else {
            return parts(self);
        };
        self.paths.insert(format!("{}={variant}", self.path));
        // The names of these are part of the way to their settings. All others only hold a value.
        if WITH_SETTINGS.contains(&of) {
            self.within(join(&self.path, variant), parts);
        } else {
            parts(self);
        }
    }

    fn literal_struct(&mut self, _: &'static str, fields: &mut [(&'static str, &mut dyn FnMut(&mut dyn Visit))]) {
        for (_, value) in fields {
            value(self);
        }
    }

    fn section(&mut self, _: &'static Section, fields: &mut dyn FnMut(&mut dyn Visit)) {
        fields(self);
    }

    fn field(
        &mut self,
        name: &'static str,
        row: Option<&'static Field>,
        absent: bool,
        value: &mut dyn FnMut(&mut dyn Visit),
    ) {
        if row.is_some() && !absent {
            let path = join(&self.path, name);
            self.paths.insert(path.clone());
            self.within(path, value);
        }
    }

    fn list(&mut self, length: usize, item: &mut dyn FnMut(usize, &mut dyn Visit)) {
        for index in 0..length {
            item(index, self);
        }
    }

    fn step(&mut self, step: Step<'_>, value: &mut dyn FnMut(&mut dyn Visit)) {
        let path = match step {
            Step::Key(name) if self.path == "standard_attributes" => {
                self.paths.insert(join(&self.path, name));
                join(&self.path, "*")
            }
            Step::Key(_) => join(&self.path, "*"),
            Step::Index(_) => format!("{}[]", self.path),
            Step::Field(name) => join(&self.path, name),
        };
        self.within(path, value);
    }

    fn entry(&mut self, _: Head<'_>, value: &mut dyn FnMut(&mut dyn Visit)) {
        value(self);
    }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}
