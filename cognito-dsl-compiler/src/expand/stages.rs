//! The module of a declaration with stages: a module for each stage, and the names that all stages share.

use cognito_model::UserPool;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::{Features, Module, around, constants, literal, names, rust_names, tracked};
use crate::lower::{ConstBlock, Passed, StagePool, Stages};
use crate::report::{Diagnostic, Diagnostics};
use crate::syntax::tree::Declaration;

pub(super) fn module(
    krate: &TokenStream,
    tokens: &TokenStream,
    declaration: &Declaration,
    mut stages: Stages,
    features: Features,
    report: &Diagnostics,
) -> (Module, Passed) {
    let mut known: Vec<(String, String)> = Vec::new();
    stages.all.retain(|stage| {
        let name = &stage.name.text;
        let ident = rust_names::module(name);
        if let Some((_, first)) = known.iter().find(|(other, _)| *other == ident) {
            let fact = format!("the stages `{name}` and `{first}` give the same Rust module `{ident}`");
            report.push(Diagnostic::error(stage.name.mark, fact).help("rename one of the two"));
            return false;
        }
        known.push((ident, name.clone()));
        true
    });
    let names: Vec<TokenStream> = stages
        .all
        .iter()
        .map(|stage| names_of(stage, krate, features))
        .collect();
    let shared = shared(&names);
    let idents: Vec<Ident> = stages.all.iter().map(ident).collect();
    let keys = stages.all.iter().map(|stage| &stage.name.text);
    let modules = stages.all.iter().zip(&idents).zip(&names);
    let modules = modules.map(|((stage, ident), names)| stage_module(stage, ident, names, krate));
    let pools: Vec<(&UserPool, &[ConstBlock])> = stages
        .all
        .iter()
        .map(|stage| (&stage.lowered.pool, &stage.lowered.constants[..]))
        .collect();
    let blocks: Vec<&ConstBlock> = pools.iter().flat_map(|(_, constants)| constants.iter()).collect();
    let holders = constants::holders(&blocks);
    let mut files: Vec<&String> = Vec::new();
    for stage in &stages.all {
        for file in &stage.lowered.files {
            if let Err(place) = files.binary_search(&file) {
                files.insert(place, file);
            }
        }
    }
    let tracked = tracked(files.into_iter());
    let passed = stages
        .all
        .first()
        .map(|stage| stage.lowered.passed.clone())
        .unwrap_or_default();
    let values = constants::values(&declaration.name.token, krate, &pools, &passed.cfg);
    let body = quote! {
        /// The stages by their names, with their pools.
        pub const STAGES: &[(&str, &#krate::model::UserPool)] = &[#((#keys, &stages::#idents::POOL)),*];
        #shared
        /// A module for each stage.
        pub mod stages { #(#modules)* }
        #holders
        #tracked
    };
    let module = around(krate, tokens, declaration, &passed, body, values);
    stages.finish(report);
    (module, passed)
}

fn names_of(stage: &StagePool, krate: &TokenStream, features: Features) -> TokenStream {
    let StagePool {
        declaration,
        lowered,
        report,
        ..
    } = stage;
    names::modules(&lowered.pool, declaration, &lowered.constants, krate, features, report)
}

/// The name of the stage's module, located where the stage is declared.
fn ident(stage: &StagePool) -> Ident {
    let name = rust_names::module(&stage.name.text);
    let mut ident = syn::parse_str::<Ident>(&name).unwrap_or_else(|_| Ident::new("_stage", Span::call_site()));
    ident.set_span(stage.name.mark.start);
    ident
}

fn stage_module(stage: &StagePool, ident: &Ident, names: &TokenStream, krate: &TokenStream) -> TokenStream {
    let lowered = &stage.lowered;
    let literal = literal::pool(&lowered.pool, krate, &lowered.constants);
    let about = format!("The stage `{}`.", stage.name.text);
    let about = if stage.docs.is_empty() {
        quote!(#[doc = #about])
    } else {
        stage.docs.clone()
    };
    let pool = format!("The pool of the stage `{}`.", stage.name.text);
    let constants = (!lowered.constants.is_empty()).then(|| literal::tokens("use super::super::__constants;"));
    quote! {
        #about
        pub mod #ident {
            #constants
            #[doc = #pool]
            pub const POOL: #krate::model::UserPool = #literal;
            #names
        }
    }
}

/// The names that are equal in all stages, in the same modules as in each stage.
fn shared(stages: &[TokenStream]) -> TokenStream {
    let Some((first, others)) = stages.split_first() else {
        return TokenStream::new();
    };
    let others: Vec<Vec<NamedItem>> = others.iter().map(|stage| items(stage.clone())).collect();
    let first = items(first.clone());
    let mut shared = TokenStream::new();
    for item in first {
        item.shared(&others).to_tokens(&mut shared);
    }
    shared
}

/// A Rust item.
struct NamedItem {
    /// All its tokens, except for the braces of a module.
    head: Vec<TokenTree>,
    /// The braces of a module.
    inside: Option<Group>,
    /// The head as a string, which is compared.
    text: String,
}

impl NamedItem {
    /// The part that all stages share.
    fn shared(self, others: &[Vec<NamedItem>]) -> Option<TokenStream> {
        let mut streams = Vec::new();
        if let Some(group) = &self.inside {
            streams.push(group.stream());
        }
        for others in others {
            let same = others.iter().find(|other| other.text == self.text)?;
            if let Some(group) = &same.inside {
                streams.push(group.stream());
            }
        }
        let mut tokens = TokenStream::new();
        for token in &self.head {
            token.to_tokens(&mut tokens);
        }
        if let Some(group) = self.inside {
            let mut inner = Group::new(Delimiter::Brace, shared(&streams));
            inner.set_span(group.span());
            inner.to_tokens(&mut tokens);
        }
        Some(tokens)
    }
}

/// The items of generated modules. The module `claims` counts as one item, because its parts belong together.
fn items(tokens: TokenStream) -> Vec<NamedItem> {
    let mut items = Vec::new();
    let mut head: Vec<TokenTree> = Vec::new();
    for token in tokens {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && is_module(&head) => {
                let text = text(&head);
                let head = std::mem::take(&mut head);
                items.push(NamedItem {
                    head,
                    inside: Some(group),
                    text,
                });
            }
            token => {
                let is_end = matches!(&token, TokenTree::Punct(end) if end.as_char() == ';')
                    || matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && is_claims(&head));
                head.push(token);
                if is_end {
                    let text = text(&head);
                    items.push(NamedItem {
                        head: std::mem::take(&mut head),
                        inside: None,
                        text,
                    });
                }
            }
        }
    }
    items
}

/// Whether this is the head of a module whose items are compared one by one.
fn is_module(head: &[TokenTree]) -> bool {
    is_any_module(head) && !is_claims(head)
}

fn is_claims(head: &[TokenTree]) -> bool {
    is_any_module(head) && matches!(head.last(), Some(TokenTree::Ident(name)) if *name == "claims")
}

fn is_any_module(head: &[TokenTree]) -> bool {
    matches!(head, [.., TokenTree::Ident(keyword), TokenTree::Ident(_)] if *keyword == "mod")
}

fn text(tokens: &[TokenTree]) -> String {
    let words: Vec<String> = tokens.iter().map(ToString::to_string).collect();
    words.join(" ")
}
