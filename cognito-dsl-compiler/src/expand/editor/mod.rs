//! What an editor needs to complete, explain and find the names in a declaration.
//!
//! rust-analyzer completes at the place of a token in the expansion, and inserts a placeholder name at the cursor of half-typed
//! input. So the expansion repeats every name of the declaration, as the user's own token, in a module whose scope has the names
//! that are allowed there. The module imports the name, which completes it even while it is wrong or missing, and has it as a
//! path, which explains it and goes to its definition. The token of its key declares an entry, so references to the entry go there.
//!
//! The expansion of a declaration has only a call to the macro that expands to this, under `#[cfg(rust_analyzer)]`. So rustc
//! neither generates nor reads any of it.
//!
//! rust-analyzer finds a place in the expansion again by what comes before it. So every module of a place exists even if nothing
//! is written there yet, and the entries, which depend on keys, come last.

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

/// The names of a declaration as Rust, with paths that begin with `krate`. The expansion of the declaration reports its mistakes.
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

/// Whether a name means something else in Rust, so that it cannot be part of a path.
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
