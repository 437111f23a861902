//! What an editor needs to complete, explain and find the names in a declaration.
//!
//! rust-analyzer completes at the place of a token in the expansion, and expands half-typed input with a name of its own at the
//! cursor. So every name of the declaration stands here a second time as the user's own token, in a module that has in scope what
//! can stand there: imported, which completes it also while it is wrong or missing, and as a path, which explains it and leads to
//! what it stands for. An entry is declared by the token of its key, so what refers to it leads there.
//!
//! The expansion of a declaration only has a call of the macro that expands to this, under `#[cfg(rust_analyzer)]`. So the
//! compiler neither makes nor reads any of it.
//!
//! A place in the expansion is found again by what comes before it. So every module of a place is there even if nothing is
//! written yet, and the entries, which depend on keys, come last.

mod declared;
mod place;
mod sources;
mod walk;

use cognito_model::UserPool;
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::report::Diagnostics;
use crate::syntax;
use crate::syntax::tree::Declaration;

use place::{EditorModules, NameSource, Use};
use walk::EditorWalk;

/// The names of a declaration as Rust, with paths that begin with `krate`. What is wrong with it, its expansion says.
pub fn names_for_editors(krate: &TokenStream, tokens: TokenStream) -> TokenStream {
    let report = Diagnostics::default();
    let block = syntax::parse(tokens, &report).map(|declaration| block(krate, &declaration));
    report.finish();
    block.unwrap_or_default()
}

/// The rules that the attributes of a declaration name. They are looked up here, before these attributes, because an editor uses
/// the first place, and an attribute of the module has no rules in it.
pub(super) fn header(krate: &TokenStream, declaration: &Declaration) -> TokenStream {
    let mut walk = EditorWalk {
        places: EditorModules::new(krate),
        half_paths: &declaration.half_paths,
        stage: false,
    };
    walk.attributes(&declaration.attributes);
    let places = walk.places.tokens();
    if places.is_empty() {
        return places;
    }
    quote! {
        #[allow(unexpected_cfgs, unused_imports)]
        const _: () = {
            #[cfg(rust_analyzer)]
            { #places }
        };
    }
}

fn block(krate: &TokenStream, declaration: &Declaration) -> TokenStream {
    let mut walk = EditorWalk {
        places: EditorModules::new(krate),
        half_paths: &declaration.half_paths,
        stage: false,
    };
    walk.section(UserPool::SECTION, &declaration.body);
    walk.base(&declaration.body, None);
    // Names that found no other place can be the beginning of a key.
    let mut remains = Vec::new();
    for name in &declaration.remains {
        let mut segments = declaration.half_paths.iter().flat_map(|path| &path.segments);
        if !segments.any(|segment| segment.mark.order == name.mark.order) {
            remains.extend(Use::of_name(&name.token));
        }
    }
    walk.places
        .add(&[NameSource::Reference(UserPool::SECTION.name)], remains);
    let places = walk.places.tokens();
    let declared = declared::modules(krate, &declaration.body);
    // A module and not a block, because rust-analyzer does not find `self` and `super` in the modules of a block.
    quote! {
        #[allow(unexpected_cfgs, non_snake_case, non_upper_case_globals, unused_imports, dead_code, path_statements)]
        mod names_for_editors {
            #places
            #declared
        }
    }
}

fn call_site(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

/// Whether Rust takes a name for something else, so that it cannot stand in a path.
fn is_keyword(name: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "_", "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
        "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct",
        "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield",
    ];
    KEYWORDS.binary_search(&name).is_ok()
}
