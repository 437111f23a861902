//! The names that a declaration gives, gathered before anything is read, so that order does not matter.

use cognito_model::schema::kind::Section;
use cognito_model::{ResourceServer, UserPool};

use crate::syntax::tree::{Body, Item, ItemKind, Value, ValueKind};

/// A kind of thing that has a name, by the map that declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Declared {
    External,
    Parameter,
    Client,
    Domain,
    ResourceServer,
    IdentityProvider,
    Group,
    IdentityPool,
    CustomAttribute,
    Condition,
    Mapping,
}

impl Declared {
    /// The map that declares it, which also qualifies its name: `clients::web`.
    pub(super) const fn map(self) -> &'static str {
        match self {
            Declared::External => "external",
            Declared::Parameter => "parameters",
            Declared::Client => "clients",
            Declared::Domain => "domains",
            Declared::ResourceServer => "resource_servers",
            Declared::IdentityProvider => "identity_providers",
            Declared::Group => "groups",
            Declared::IdentityPool => "identity_pools",
            Declared::CustomAttribute => "custom_attributes",
            Declared::Condition => "conditions",
            Declared::Mapping => "mappings",
        }
    }

    /// What one of them is called.
    pub(super) const fn noun(self) -> &'static str {
        match self {
            Declared::External => "external resource",
            Declared::Parameter => "parameter",
            Declared::Client => "client",
            Declared::Domain => "domain",
            Declared::ResourceServer => "resource server",
            Declared::IdentityProvider => "identity provider",
            Declared::Group => "group",
            Declared::IdentityPool => "identity pool",
            Declared::CustomAttribute => "custom attribute",
            Declared::Condition => "condition",
            Declared::Mapping => "mapping",
        }
    }

    const ALL: &[Declared] = &[
        Declared::External,
        Declared::Parameter,
        Declared::Client,
        Declared::Domain,
        Declared::ResourceServer,
        Declared::IdentityProvider,
        Declared::Group,
        Declared::IdentityPool,
        Declared::CustomAttribute,
        Declared::Condition,
        Declared::Mapping,
    ];

    /// What a template can refer to by `Ref`.
    pub(super) const REFERABLE: &[Declared] = &[
        Declared::External,
        Declared::Parameter,
        Declared::Client,
        Declared::Domain,
        Declared::ResourceServer,
        Declared::IdentityProvider,
        Declared::Group,
        Declared::IdentityPool,
    ];
}

/// One declared name.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) kind: Declared,
    pub(super) name: String,
    /// The type of an external resource or of a parameter. Empty where it could not be read, which fits everything.
    pub(super) resource_type: String,
    /// The scopes of a resource server.
    pub(super) members: Vec<String>,
}

/// All declared names.
#[derive(Debug, Default)]
pub(super) struct Scope {
    entries: Vec<Entry>,
    /// The kinds with an entry whose name could not be read: it may be the one that is looked for.
    unread: Vec<Declared>,
}

impl Scope {
    pub(super) fn of(pool: &Body) -> Self {
        let mut scope = Scope::default();
        let maps = maps(pool, UserPool::SECTION);
        for kind in Declared::ALL.iter().copied() {
            for (name, value) in entries(&maps, kind.map()) {
                let (resource_type, members) = match kind {
                    Declared::External | Declared::Parameter => (type_text(value), Vec::new()),
                    Declared::ResourceServer => (String::new(), scopes(value)),
                    _ => Default::default(),
                };
                scope.entries.push(Entry {
                    kind,
                    name,
                    resource_type,
                    members,
                });
            }
            let mut items = maps
                .iter()
                .filter(|(field, _)| *field == kind.map())
                .flat_map(|(_, map)| &map.items);
            if items.any(|item| entry(item).is_none()) {
                scope.unread.push(kind);
            }
        }
        // What was not understood may have declared anything, such as a `let`.
        let is_broken = |item: &Item| {
            matches!(
                &item.kind,
                ItemKind::Bare(Value {
                    kind: ValueKind::Broken,
                    ..
                })
            )
        };
        if pool.items.iter().any(is_broken) {
            scope.unread.push(Declared::Parameter);
        }
        scope
    }

    pub(super) fn named(&self, kind: Declared, name: &str) -> Option<&Entry> {
        self.entries
            .iter()
            .find(|entry| entry.kind == kind && entry.name == name)
    }

    pub(super) fn names(&self, kind: Declared) -> impl Iterator<Item = &str> + Clone {
        self.entries
            .iter()
            .filter(move |entry| entry.kind == kind)
            .map(|entry| entry.name.as_str())
    }

    /// Whether something of these kinds has a name that could not be read, which is said already.
    pub(super) fn has_unread(&self, kinds: &[Declared]) -> bool {
        self.unread.iter().any(|kind| kinds.contains(kind))
    }

    /// Everything of that name, of these kinds.
    pub(super) fn find(&self, kinds: &[Declared], name: &str) -> Vec<&Entry> {
        self.entries
            .iter()
            .filter(|entry| kinds.contains(&entry.kind) && entry.name == name)
            .collect()
    }
}

/// The maps of a body with the names of the fields that hold them. One whose name is wrong is taken for what is meant: what it
/// declares is there all the same.
fn maps<'a>(body: &'a Body, section: &'static Section) -> Vec<(&'a str, &'a Body)> {
    let field = |name: &'a str| {
        let exact = section.fields.iter().any(|field| field.name == name);
        let meant = if exact {
            None
        } else {
            super::suggest::field(name, section.fields)
        };
        meant.map_or(name, |field| field.name)
    };
    let map = |item: &'a Item| match &item.kind {
        ItemKind::Named(
            key,
            Value {
                kind: ValueKind::Braces(_, map),
                ..
            },
        ) => Some((field(&key.text), map)),
        // A missing colon is an error, but the names are there.
        ItemKind::Bare(Value {
            kind: ValueKind::Braces(Some(path), map),
            ..
        }) => Some((field(&path.single()?.text), map)),
        _ => None,
    };
    body.items.iter().filter_map(map).collect()
}

/// The entries of the maps that a field holds, with values where they have any. Names without a value count too: they were
/// declared, if not well.
fn entries<'a>(maps: &[(&'a str, &'a Body)], name: &str) -> Vec<(String, Option<&'a Value>)> {
    let named = maps.iter().filter(|(field, _)| *field == name);
    named.flat_map(|(_, map)| map.items.iter().filter_map(entry)).collect()
}

fn entry(item: &Item) -> Option<(String, Option<&Value>)> {
    match &item.kind {
        ItemKind::Named(key, value) => Some((key.text.clone(), Some(value))),
        ItemKind::Bare(Value {
            kind: ValueKind::Path(path),
            ..
        }) => Some((path.single()?.text.clone(), None)),
        ItemKind::Bare(
            value @ Value {
                kind: ValueKind::Braces(Some(path), _) | ValueKind::Call(path, _),
                ..
            },
        ) => Some((path.single()?.text.clone(), Some(value))),
        _ => None,
    }
}

fn type_text(value: Option<&Value>) -> String {
    match value.map(|value| &value.kind) {
        Some(ValueKind::Text(text)) => text.clone(),
        Some(ValueKind::Path(path) | ValueKind::Braces(Some(path), _) | ValueKind::Call(path, _)) => path.text(),
        _ => String::new(),
    }
}

fn scopes(value: Option<&Value>) -> Vec<String> {
    match value.map(|value| &value.kind) {
        Some(ValueKind::Braces(_, body)) => entries(&maps(body, ResourceServer::SECTION), "scopes")
            .into_iter()
            .map(|(name, _)| name)
            .collect(),
        _ => Vec::new(),
    }
}
