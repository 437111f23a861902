//! The entries of a declaration as constants, each by the token of its key and with its documentation.

use cognito_model::UserPool;
use cognito_model::schema::kind::Kind;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::expand::rust_names::comment;
use crate::lower::STAGES;
use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind};

use super::{call_site, is_keyword};

/// The module of the resource servers, with their scopes.
pub(super) const SCOPES: &str = "scopes";
/// The module of the identity pools, with their roles.
pub(super) const ROLES: &str = "identity_pool_roles";
/// The custom attributes.
pub(super) const CUSTOM: &str = "custom_attributes";

/// The resource servers.
pub(super) const SERVERS: &str = "resource_servers";
const IDENTITY_POOLS: &str = "identity_pools";

/// The maps of a pool.
pub(super) fn maps() -> impl Iterator<Item = &'static str> {
    let fields = UserPool::SECTION.fields.iter();
    fields
        .filter(|field| noun(field.kind).is_some())
        .map(|field| field.name)
}

fn noun(kind: &Kind) -> Option<&'static str> {
    match kind {
        Kind::Map(map) => Some(map.noun),
        _ => None,
    }
}

/// All modules of entries.
pub(super) fn modules(krate: &TokenStream, pool: &Body) -> TokenStream {
    let mut modules = TokenStream::new();
    let mut add = |name: &str, entries: TokenStream| {
        let name = call_site(name);
        quote!(mod #name { #entries }).to_tokens(&mut modules);
    };
    for field in UserPool::SECTION.fields {
        let Some(noun) = noun(field.kind) else { continue };
        let (entries, of_stages) = entries(pool, field.name);
        let noun = match field.name {
            "conditions" => "condition",
            _ => noun,
        };
        let mut members = TokenStream::new();
        let mut constants = |entries: &[DeclaredEntry<'_>]| {
            let mut constants = TokenStream::new();
            for DeclaredEntry { name, item, value } in entries {
                let docs = docs(item, value, &format!("The {noun} `{name}`."));
                quote!(#[doc = #docs] pub const #name: () = ();).to_tokens(&mut constants);
                let inside = match field.name {
                    SERVERS => value.map(scopes).unwrap_or_default(),
                    IDENTITY_POOLS => quote!(pub use #krate::reference::identity_pool_roles::*;),
                    _ => continue,
                };
                quote!(#[doc = #docs] pub mod #name { #inside }).to_tokens(&mut members);
            }
            constants
        };
        let of_pool = of_pool(field.name);
        add(&of_pool, constants(&entries));
        let (of_pool, of_stages) = (call_site(&of_pool), constants(&of_stages));
        add(field.name, quote!(pub use super::#of_pool::*; #of_stages));
        match field.name {
            SERVERS => add(SCOPES, members),
            IDENTITY_POOLS => add(ROLES, members),
            _ => {}
        }
    }
    modules
}

/// The module of the entries of a map that the pool has.
pub(super) fn of_pool(map: &str) -> String {
    format!("{map}_of_pool")
}

/// The scopes of a resource server.
fn scopes(server: &Expr) -> TokenStream {
    let mut constants = TokenStream::new();
    if let ExprKind::Braces(_, body) = &server.kind {
        for scopes in fields(body, "scopes") {
            for DeclaredEntry { name, item, value } in entries_of(scopes) {
                let description = match value.map(|value| &value.kind) {
                    Some(ExprKind::Text(text)) => Some(text.as_str()),
                    _ => None,
                };
                let docs = joined(item, description, &format!("The scope `{name}`."));
                quote!(#[doc = #docs] pub const #name: () = ();).to_tokens(&mut constants);
            }
        }
    }
    constants
}

/// An entry whose name is a valid Rust name.
struct DeclaredEntry<'a> {
    name: &'a Ident,
    item: &'a Item,
    value: Option<&'a Expr>,
}

/// The entries of a map: those of the pool, and those that only a stage has.
fn entries<'a>(pool: &'a Body, map: &str) -> (Vec<DeclaredEntry<'a>>, Vec<DeclaredEntry<'a>>) {
    let (mut of_pool, mut of_stages) = (Vec::new(), Vec::new());
    add(pool, map, &[], &mut of_pool);
    for stages in fields(pool, STAGES) {
        for stage in &stages.items {
            if let ItemKind::Named(_, value) = &stage.kind {
                if let ExprKind::Braces(_, body) = &value.kind {
                    add(body, map, &of_pool, &mut of_stages);
                }
            }
        }
    }
    (of_pool, of_stages)
}

/// Adds the entries that are not known yet.
fn add<'a>(pool: &'a Body, map: &str, known: &[DeclaredEntry<'a>], all: &mut Vec<DeclaredEntry<'a>>) {
    for body in fields(pool, map) {
        for entry in entries_of(body) {
            if !known.iter().chain(&*all).any(|other| other.name == entry.name) {
                all.push(entry);
            }
        }
    }
}

fn entries_of(body: &Body) -> Vec<DeclaredEntry<'_>> {
    let mut entries = Vec::new();
    for item in &body.items {
        let (name, value) = match &item.kind {
            ItemKind::Named(key, value) => (key.token.as_ref(), Some(value)),
            // An entry without its colon is still declared.
            ItemKind::Bare(
                value @ Expr {
                    kind: ExprKind::Path(path) | ExprKind::Braces(Some(path), _) | ExprKind::Call(path, _),
                    ..
                },
            ) => (path.single().map(|name| &name.token), Some(value)),
            _ => continue,
        };
        if let Some(name) = name.filter(|name| !is_keyword(&name.to_string())) {
            entries.push(DeclaredEntry { name, item, value });
        }
    }
    entries
}

/// The braces of a field, and of a second field with the same name.
fn fields<'a>(body: &'a Body, name: &str) -> Vec<&'a Body> {
    let mut bodies = Vec::new();
    for item in &body.items {
        match &item.kind {
            ItemKind::Named(
                key,
                Expr {
                    kind: ExprKind::Braces(_, inner),
                    ..
                },
            ) if key.text == name => bodies.push(inner),
            ItemKind::Bare(Expr {
                kind: ExprKind::Braces(Some(path), inner),
                ..
            }) if path.text() == name => bodies.push(inner),
            _ => {}
        }
    }
    bodies
}

/// The comment of an entry, or else its description, and what the entry is.
fn docs(item: &Item, value: &Option<&Expr>, what: &str) -> String {
    let mut description = None;
    if let Some(ExprKind::Braces(_, body)) = value.map(|value| &value.kind) {
        for item in &body.items {
            if let ItemKind::Named(key, value) = &item.kind {
                if let ("description", ExprKind::Text(text)) = (key.text.as_str(), &value.kind) {
                    description = Some(text.as_str());
                }
            }
        }
    }
    joined(item, description, what)
}

fn joined(item: &Item, description: Option<&str>, what: &str) -> String {
    let comment = comment(&item.attributes);
    let said = Some(comment.trim_end())
        .filter(|comment| !comment.is_empty())
        .or(description);
    match said {
        Some(said) => format!("{said}\n\n{what}"),
        None => what.to_owned(),
    }
}
