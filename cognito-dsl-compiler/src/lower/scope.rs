//! The names that a declaration defines. They are collected before anything is read, so order does not matter.

use cognito_model::schema::kind::{Kind, Section};
use cognito_model::{ResourceServer, UserPool};

use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind, Mark, Path};

/// Something that the rest of the template declares.
pub(super) const EXTERNAL: &str = "External";

/// The two ways to write it.
pub(super) const EITHER_EXTERNAL: &str =
    "write `External`, or `External(\"..\")` with its logical ID if the ID does not follow from the name";

/// What a name can refer to, by the map that declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EntryKind {
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
    Resource,
}

impl EntryKind {
    /// The map that declares it. Its name also qualifies the entry's: `clients::web`.
    pub(super) const fn map(self) -> &'static str {
        match self {
            EntryKind::External => "external",
            EntryKind::Parameter => "parameters",
            EntryKind::Client => "clients",
            EntryKind::Domain => "domains",
            EntryKind::ResourceServer => "resource_servers",
            EntryKind::IdentityProvider => "identity_providers",
            EntryKind::Group => "groups",
            EntryKind::IdentityPool => "identity_pools",
            EntryKind::CustomAttribute => "custom_attributes",
            EntryKind::Condition => "conditions",
            EntryKind::Mapping => "mappings",
            EntryKind::Resource => "resources",
        }
    }

    /// What messages call one of them.
    pub(super) const fn noun(self) -> &'static str {
        match self {
            EntryKind::External => "external resource",
            EntryKind::Parameter => "parameter",
            EntryKind::Client => "client",
            EntryKind::Domain => "domain",
            EntryKind::ResourceServer => "resource server",
            EntryKind::IdentityProvider => "identity provider",
            EntryKind::Group => "group",
            EntryKind::IdentityPool => "identity pool",
            EntryKind::CustomAttribute => "custom attribute",
            EntryKind::Condition => "condition",
            EntryKind::Mapping => "mapping",
            EntryKind::Resource => "resource",
        }
    }

    const ALL: &[EntryKind] = &[
        EntryKind::External,
        EntryKind::Parameter,
        EntryKind::Client,
        EntryKind::Domain,
        EntryKind::ResourceServer,
        EntryKind::IdentityProvider,
        EntryKind::Group,
        EntryKind::IdentityPool,
        EntryKind::CustomAttribute,
        EntryKind::Condition,
        EntryKind::Mapping,
        EntryKind::Resource,
    ];

    /// What a template can refer to with `Ref`.
    pub(super) const REFERABLE: &[EntryKind] = &[
        EntryKind::External,
        EntryKind::Parameter,
        EntryKind::Client,
        EntryKind::Domain,
        EntryKind::ResourceServer,
        EntryKind::IdentityProvider,
        EntryKind::Group,
        EntryKind::IdentityPool,
        EntryKind::Resource,
    ];
}

/// One declared name.
#[derive(Debug)]
pub(super) struct ScopeEntry {
    pub(super) kind: EntryKind,
    pub(super) name: String,
    /// The type of a resource or parameter. Empty if it could not be read, which then fits everywhere.
    pub(super) resource_type: String,
    /// The scopes of a resource server.
    pub(super) members: Vec<String>,
    /// Whether its scopes could not be read; that was reported.
    pub(super) has_unread: bool,
}

/// All declared names.
#[derive(Debug, Default)]
pub(super) struct Scope {
    entries: Vec<ScopeEntry>,
    /// Where the maps are that the declaration contains.
    maps: Vec<(EntryKind, Mark)>,
    /// The kinds with an entry whose name could not be read. It may be the one being looked up.
    unread: Vec<EntryKind>,
    /// The entries that nothing can refer to by their names, each with its map.
    unnamed: Vec<(&'static str, String)>,
    /// The names of the pool, if this is a stage of it.
    pool: Option<Box<Scope>>,
}

/// The maps of entries that nothing can refer to by their names.
const UNNAMED: [&str; 2] = ["users", "replicas"];

impl Scope {
    pub(super) fn of(pool: &Body) -> Self {
        let mut scope = Scope::default();
        let maps = maps(pool, UserPool::SECTION);
        for kind in EntryKind::ALL.iter().copied() {
            for (name, value) in entries(&maps, kind.map()) {
                let (resource_type, members) = match kind {
                    EntryKind::Parameter => (type_text(value), Vec::new()),
                    // What is not a resource type is reported there, and then fits everywhere.
                    EntryKind::External | EntryKind::Resource => {
                        let text = type_text(value);
                        // The rule about a misspelled type says what is meant.
                        let meant = cognito_rules::meant_type(&text).map(str::to_owned);
                        let text = meant.unwrap_or(text);
                        (if text.contains("::") { text } else { String::new() }, Vec::new())
                    }
                    EntryKind::ResourceServer => (String::new(), scopes(value)),
                    _ => Default::default(),
                };
                let has_unread =
                    kind == EntryKind::ResourceServer && is_unread(value, ResourceServer::SECTION, "scopes");
                scope.entries.push(ScopeEntry {
                    kind,
                    name,
                    resource_type,
                    members,
                    has_unread,
                });
            }
            let own = maps.iter().find(|(field, _)| *field == kind.map());
            scope.maps.extend(own.map(|(_, map)| (kind, map.mark)));
            let mut items = maps
                .iter()
                .filter(|(field, _)| *field == kind.map())
                .flat_map(|(_, map)| &map.items);
            if items.any(|item| entry(item).is_none()) || has_other_value(pool, UserPool::SECTION, kind.map()) {
                scope.unread.push(kind);
            }
        }
        for map in UNNAMED {
            scope
                .unnamed
                .extend(entries(&maps, map).into_iter().map(|(name, _)| (map, name)));
        }
        // An item that was not understood, such as a `let`, may have declared any name.
        let is_broken = |item: &Item| item.bare().is_some_and(|value| value.kind.is_broken());
        if pool.items.iter().any(is_broken) {
            scope.unread.push(EntryKind::Parameter);
        }
        scope
    }

    /// The names of a stage, given the pool that the stage changes.
    pub(super) fn of_stage(stage: &Body, pool: &Body) -> Self {
        Scope {
            pool: Some(Box::new(Scope::of(pool))),
            ..Scope::of(stage)
        }
    }

    /// Whether only this stage has no entry of this name.
    pub(super) fn is_removed(&self, kind: EntryKind, name: &str) -> bool {
        self.named(kind, name).is_none() && self.of_pool(kind, name).is_some()
    }

    /// Whether only this stage has no scope of this name in a resource server.
    pub(super) fn is_scope_removed(&self, server: &ScopeEntry, name: &str) -> bool {
        let shared = self.of_pool(server.kind, &server.name);
        shared.is_some_and(|shared| shared.members.iter().any(|member| member == name))
    }

    fn of_pool(&self, kind: EntryKind, name: &str) -> Option<&ScopeEntry> {
        self.pool.as_ref()?.named(kind, name)
    }

    /// The map of an entry that nothing can refer to by its name.
    pub(super) fn unnamed(&self, name: &str) -> Option<&'static str> {
        let mut entries = self.unnamed.iter();
        entries.find(|(_, other)| other == name).map(|(map, _)| *map)
    }

    /// The braces of a map, if the declaration has it.
    pub(super) fn map(&self, kind: EntryKind) -> Option<Mark> {
        let map = self.maps.iter().find(|(other, _)| *other == kind);
        map.map(|(_, mark)| *mark)
    }

    pub(super) fn named(&self, kind: EntryKind, name: &str) -> Option<&ScopeEntry> {
        self.entries
            .iter()
            .find(|entry| entry.kind == kind && entry.name == name)
    }

    pub(super) fn names(&self, kind: EntryKind) -> impl Iterator<Item = &str> + Clone {
        // A loop, because lazy iterators would be compiled again for each of the many callers.
        let mut names = Vec::new();
        for entry in self.entries.iter().filter(|entry| entry.kind == kind) {
            names.push(entry.name.as_str());
        }
        names.into_iter()
    }

    /// Whether a name of one of these kinds could not be read; that was reported.
    pub(super) fn has_unread(&self, kinds: &[EntryKind]) -> bool {
        self.unread.iter().any(|kind| kinds.contains(kind))
    }

    /// All entries of these kinds with this name.
    pub(super) fn find(&self, kinds: &[EntryKind], name: &str) -> Vec<&ScopeEntry> {
        self.entries
            .iter()
            .filter(|entry| kinds.contains(&entry.kind) && entry.name == name)
            .collect()
    }
}

/// The maps in a body, with the names of their fields. A map whose name is misspelled counts as the map that was meant, because
/// it still declares its entries.
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
        ItemKind::Named(key, value) => match &value.kind {
            ExprKind::Braces(path, map) => {
                let name = field(&key.text);
                (!is_one_entry(path.as_ref(), section, name, &key.text)).then_some((name, map))
            }
            _ => None,
        },
        // A missing colon is an error, but the names count.
        ItemKind::Bare(Expr {
            kind: ExprKind::Braces(Some(path), map),
            ..
        }) => Some((field(&path.single()?.text), map)),
        _ => None,
    };
    body.items.iter().filter_map(map).collect()
}

/// Whether braces are those of one entry, as in `domain: Custom { .. }` and `client: Web { .. }`, and not of a map of entries.
/// `written` is the name of the field, which may be misspelled.
fn is_one_entry(path: Option<&Path>, section: &'static Section, field: &str, written: &str) -> bool {
    let Some(name) = path.and_then(|path| path.segments.last()) else {
        return false;
    };
    match section.field(field).map(|(_, row)| row.kind) {
        Some(Kind::Map(map)) => match map.value {
            Kind::Variants(variants) => variants.variants.iter().any(|variant| variant.name == name.text),
            _ => field != written,
        },
        _ => false,
    }
}

/// Whether a field that should hold a map has another value, which may contain any name. That is reported.
fn has_other_value(body: &Body, section: &'static Section, name: &str) -> bool {
    let is_map = |key: &str, value: &Expr| match &value.kind {
        ExprKind::Braces(path, _) => !is_one_entry(path.as_ref(), section, name, key),
        _ => false,
    };
    body.items.iter().any(|item| match &item.kind {
        ItemKind::Named(key, value) => {
            let is_meant = || super::suggest::field(&key.text, section.fields).is_some_and(|field| field.name == name);
            !is_map(&key.text, value) && (key.text == name || (section.field(&key.text).is_none() && is_meant()))
        }
        _ => false,
    })
}

/// The same for a field of an entry.
fn is_unread(value: Option<&Expr>, section: &'static Section, name: &str) -> bool {
    match value.map(|value| &value.kind) {
        Some(ExprKind::Braces(_, body)) => has_other_value(body, section, name),
        Some(_) => true,
        None => false,
    }
}

/// The entries of a field's maps, with their values. Names without a value count too: they are declared, even if wrongly.
fn entries<'a>(maps: &[(&'a str, &'a Body)], name: &str) -> Vec<(String, Option<&'a Expr>)> {
    let mut entries = Vec::new();
    for (_, map) in maps.iter().filter(|(field, _)| *field == name) {
        entries.extend(map.items.iter().filter_map(entry));
    }
    entries
}

fn entry(item: &Item) -> Option<(String, Option<&Expr>)> {
    match &item.kind {
        ItemKind::Named(key, value) => Some((key.text.clone(), Some(value))),
        ItemKind::Bare(Expr {
            kind: ExprKind::Path(path),
            ..
        }) => Some((path.single()?.text.clone(), None)),
        ItemKind::Bare(
            value @ Expr {
                kind: ExprKind::Braces(Some(path), _) | ExprKind::Call(path, _),
                ..
            },
        ) => Some((path.single()?.text.clone(), Some(value))),
        _ => None,
    }
}

fn type_text(value: Option<&Expr>) -> String {
    match value.map(|value| &value.kind) {
        Some(ExprKind::Text(text)) => text.clone(),
        Some(ExprKind::Path(path) | ExprKind::Braces(Some(path), _) | ExprKind::Call(path, _)) => path.text(),
        _ => String::new(),
    }
}

fn scopes(value: Option<&Expr>) -> Vec<String> {
    match value.map(|value| &value.kind) {
        Some(ExprKind::Braces(_, body)) => entries(&maps(body, ResourceServer::SECTION), "scopes")
            .into_iter()
            .map(|(name, _)| name)
            .collect(),
        _ => Vec::new(),
    }
}
