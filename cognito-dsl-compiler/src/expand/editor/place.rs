//! The modules of the places of a declaration: what is in scope there, and what is written there.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use crate::syntax::tree::Path;

use super::declared::{CUSTOM, SCOPES, SERVERS, of_pool};
use super::{call_site, is_keyword};

/// Where the names that are allowed in a place come from.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum NameSource {
    /// A module of `reference`.
    Reference(&'static str),
    /// The variants of an enum of the model.
    Variants(&'static str),
    /// The names of the rules.
    Rules,
    /// A module of the entries of the declaration.
    Entries(&'static str),
    /// The same module, without the entries that only a stage has.
    EntriesOfPool(&'static str),
    /// That module itself, under another name.
    Module(&'static str, &'static str),
}

/// What is written in a place.
pub(super) struct Use {
    segments: Vec<Ident>,
    /// What follows the path.
    end: End,
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    /// Nothing: it names a value.
    Value,
    /// `["name"]`: what it names is in a module.
    Index,
    /// Only `::`.
    Half,
}

impl Use {
    /// A name, unless it cannot be part of a path: in a declaration, a keyword is a valid name.
    pub(super) fn of_name(name: &Ident) -> Option<Use> {
        let text = name.to_string();
        // `null` names nothing.
        (!is_keyword(&text) && text != "null").then(|| Use {
            segments: vec![name.clone()],
            end: End::Value,
        })
    }

    pub(super) fn of_path(path: &Path) -> Option<Use> {
        Self::of(path, if path.index.is_some() { End::Index } else { End::Value })
    }

    pub(super) fn of_half(path: &Path) -> Option<Use> {
        Self::of(path, End::Half)
    }

    fn of(path: &Path, end: End) -> Option<Use> {
        let mut segments = Vec::new();
        for segment in &path.segments {
            if is_keyword(&segment.text) || segment.text == "null" {
                return None;
            }
            segments.push(segment.token.clone());
        }
        Some(Use { segments, end })
    }

    /// Whether it is a name alone.
    pub(super) fn is_name(&self) -> bool {
        self.segments.len() == 1 && self.end == End::Value
    }

    /// The first of several segments.
    fn qualifier(&self) -> Option<String> {
        let qualified = self.segments.len() > 1 || self.end != End::Value;
        self.segments.first().filter(|_| qualified).map(ToString::to_string)
    }
}

/// The modules, in the order of the declaration.
pub(super) struct EditorModules<'a> {
    krate: &'a TokenStream,
    count: usize,
    modules: TokenStream,
}

impl<'a> EditorModules<'a> {
    pub(super) fn new(krate: &'a TokenStream) -> Self {
        EditorModules {
            krate,
            count: 0,
            modules: TokenStream::new(),
        }
    }

    /// A place, with what is allowed there and what is written there.
    pub(super) fn add(&mut self, sources: &[NameSource], written: Vec<Use>) {
        let krate = self.krate;
        let mut scope = TokenStream::new();
        for source in sources {
            source.import(krate, &mut scope);
        }
        let (mut names, mut imports, mut paths) = (TokenStream::new(), TokenStream::new(), TokenStream::new());
        for Use { segments, end } in &written {
            match (&segments[..], end) {
                ([name], End::Value | End::Index) => quote!(#name as _,).to_tokens(&mut names),
                (_, End::Half) => quote!(use self #(::#segments)* ::{};).to_tokens(&mut imports),
                _ => quote!(use self #(::#segments)* as _;).to_tokens(&mut imports),
            }
            if *end == End::Value {
                // Without `self`, which rust-analyzer does not find in the block before the module.
                quote!(let _ = #(#segments)::*;).to_tokens(&mut paths);
            }
        }
        // A name that is qualified by its map is found everywhere, but the servers of scopes can have the name of a map.
        let maps: &[&str] = match sources.contains(&NameSource::Entries(SCOPES)) {
            true => &[SERVERS],
            false => QUALIFIERS,
        };
        for written in &written {
            let qualifier = written.qualifier();
            if let Some(map) = maps.iter().find(|map| qualifier.as_deref() == Some(**map)) {
                NameSource::Module(of_qualifier(map), map).import(krate, &mut scope);
            }
        }
        let module = call_site(&format!("place_{}", self.count));
        self.count += 1;
        // An empty list stays, so that it completes where nothing has been typed.
        quote!(mod #module { #scope use self::{ #names }; #imports const _: () = { #paths }; })
            .to_tokens(&mut self.modules);
    }

    pub(super) fn tokens(self) -> TokenStream {
        self.modules
    }
}

/// The maps whose names can qualify their entries.
const QUALIFIERS: &[&str] = &[
    "external",
    "parameters",
    "clients",
    "domains",
    "identity_providers",
    "groups",
    "identity_pools",
    CUSTOM,
    "conditions",
    "mappings",
    "resources",
];

/// The module in which the members of a map's entries are found.
fn of_qualifier(map: &'static str) -> &'static str {
    match map {
        SERVERS => SCOPES,
        map => map,
    }
}

impl NameSource {
    fn import(self, krate: &TokenStream, scope: &mut TokenStream) {
        let within = |module: &str, name: &str| {
            let (module, name) = (call_site(module), call_site(name));
            quote!(use #krate::#module::#name::*;)
        };
        let import = match self {
            NameSource::Reference(name) => within("reference", name),
            NameSource::Variants(name) => within("model", name),
            NameSource::Rules => quote!(use #krate::rules::*;),
            NameSource::Entries(map) => {
                let map = call_site(map);
                quote!(use super::#map::*;)
            }
            NameSource::EntriesOfPool(map) => {
                let (of_pool, all) = (call_site(&of_pool(map)), call_site(map));
                // `.ci/editor` checks that every name is found, and there the entry of a stage is one.
                quote!(use super::#of_pool::*; #[cfg(names_are_checked)] use super::#all::*;)
            }
            NameSource::Module(map, name) => {
                let (map, name) = (call_site(map), call_site(name));
                quote!(use super::#map as #name;)
            }
        };
        import.to_tokens(scope);
    }
}
