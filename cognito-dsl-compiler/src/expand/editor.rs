//! Lets an editor complete, explain and find the names in a declaration.
//!
//! rust-analyzer completes at the position of a token in the expansion. While you type, it expands the input with a placeholder
//! name at the cursor. So this block repeats every key and every variant as the user's own token: in a `use` from the module of
//! the valid names, which completes even a wrong name, and as a path, which shows the documentation. It is built from the syntax
//! tree alone, so it does not depend on what else was understood. The compiler never sees it.

use cognito_model::schema::kind::{Kind, MapKind, Names, Section, TypeOf};
use cognito_model::{StackResourceSettings, StandardProviderAttribute, UserPool};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use crate::lower::STAGES;
use crate::syntax::tree::{Body, Declaration, Expr, ExprKind, ItemKind, Path};

/// The block for a declaration.
pub(super) fn block(krate: &TokenStream, declaration: &Declaration) -> TokenStream {
    let mut mirror = Mirror {
        krate,
        imports: Vec::new(),
        paths: TokenStream::new(),
    };
    mirror.section(UserPool::SECTION, &declaration.body);
    // A name that fits nowhere can be the start of a key.
    let remains = declaration.remains.iter().map(|name| name.token.clone()).collect();
    mirror.names(&module_of(UserPool::SECTION.name), remains);
    let Mirror { imports, paths, .. } = mirror;
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            #[cfg(rust_analyzer)]
            {
                #(#imports)*
                fn paths() { #paths }
            }
        };
    }
}

struct Mirror<'a> {
    krate: &'a TokenStream,
    imports: Vec<TokenStream>,
    paths: TokenStream,
}

/// The path of a module or an enum below the crate.
type Within = Vec<Ident>;

impl Mirror<'_> {
    /// Repeats the user's names of one place where the valid names are in scope.
    fn names(&mut self, within: &Within, names: Vec<Ident>) {
        self.names_of(within, &TokenStream::new(), names);
    }

    /// Does the same, with `more` in scope.
    fn names_of(&mut self, within: &Within, more: &TokenStream, mut names: Vec<Ident>) {
        // A declaration can use a keyword as a name, but a `use` cannot.
        names.retain(|name| !is_keyword(&name.to_string()));
        let krate = self.krate;
        let module = Ident::new(&format!("names_{}", self.imports.len()), Span::call_site());
        // Without names, the `use` completes where nothing has been typed yet.
        let within = quote!(#krate #(::#within)*);
        self.imports.push(quote!(mod #module {
            use #within::*;
            #more
            use self::{ #(#names as _),* };
        }));
        for name in &names {
            quote!(let _ = #within::#name;).to_tokens(&mut self.paths);
        }
    }

    fn section(&mut self, section: &Section, body: &Body) {
        let mut names = Vec::new();
        for item in &body.items {
            match &item.kind {
                ItemKind::Named(key, value) => {
                    names.extend(key.token.clone());
                    // The settings of a stage are those of the pool.
                    if section.name == UserPool::SECTION.name && key.text == STAGES {
                        self.value(&Kind::Map(STAGE), value);
                    }
                    let field = section.fields.iter().find(|field| field.name == key.text);
                    if let Some(field) = field {
                        self.value(field.kind, value);
                    }
                }
                ItemKind::Bare(Expr {
                    kind: ExprKind::Path(path),
                    ..
                }) => {
                    names.extend(path.single().map(|name| name.token.clone()));
                }
                ItemKind::Bare(Expr {
                    kind: ExprKind::Braces(Some(path), inner),
                    ..
                }) => {
                    names.extend(path.single().map(|name| name.token.clone()));
                    let field = section.fields.iter().find(|field| path.text() == field.name);
                    if let Some(Kind::Section(section)) = field.map(|field| field.kind) {
                        self.section(section, inner);
                    }
                }
                _ => {}
            }
        }
        if section.name != UserPool::SECTION.name {
            return self.names(&module_of(section.name), names);
        }
        // `stages` is written among the settings of the pool, but is not one of them.
        let (stages, names): (Vec<Ident>, Vec<Ident>) = names.into_iter().partition(|name| name == STAGES);
        let krate = self.krate;
        let more = quote!(use #krate::reference::Declaration::*;);
        self.names_of(&module_of(section.name), &more, names);
        if !stages.is_empty() {
            self.names(&module_of("Declaration"), stages);
        }
    }

    fn value(&mut self, kind: &'static Kind, value: &Expr) {
        match kind {
            Kind::Section(section) => {
                if let ExprKind::Braces(_, body) | ExprKind::Call(_, body) = &value.kind {
                    self.section(section, body);
                }
            }
            Kind::Type(TypeOf::StackResource) => {
                if let ExprKind::Braces(_, body) = &value.kind {
                    self.section(StackResourceSettings::SECTION, body);
                }
            }
            Kind::Short(section, _) => {
                if let ExprKind::Braces(_, body) = &value.kind {
                    self.section(section, body);
                }
            }
            Kind::Map(map) => {
                if let ExprKind::Braces(_, body) = &value.kind {
                    for item in &body.items {
                        if let ItemKind::Named(_, value) = &item.kind {
                            self.value(map.value, value);
                        }
                    }
                }
            }
            Kind::List(element) => {
                if let ExprKind::List(body) = &value.kind {
                    for item in &body.items {
                        if let ItemKind::Bare(value) = &item.kind {
                            self.value(element, value);
                        }
                    }
                }
            }
            Kind::Variants(variants) => {
                let last = |path: &Path| path.segments.last().map(|name| name.token.clone());
                let within = vec![call_site("model"), call_site(variants.name)];
                let (name, body) = match &value.kind {
                    ExprKind::Path(path) => (last(path), None),
                    ExprKind::Call(path, body) | ExprKind::Braces(Some(path), body) => (last(path), Some(body)),
                    _ => (None, None),
                };
                let variant = name
                    .as_ref()
                    .and_then(|name| variants.variants.iter().find(|variant| name == variant.name));
                let payload = variant.and_then(|variant| variant.payload);
                if let (Some(Kind::Section(section)), Some(body)) = (payload, body) {
                    self.section(section, body);
                }
                self.names(&within, name.into_iter().collect());
            }
            Kind::Name(Names::ProviderAttribute) => {
                self.value(&Kind::Variants(StandardProviderAttribute::VARIANTS), value);
            }
            _ => {}
        }
    }
}

/// The kind of `stages`.
const STAGE: &MapKind = &MapKind {
    noun: "stage",
    resources: false,
    value: &Kind::Section(UserPool::SECTION),
};

/// Whether a name is reserved in Rust, so that it cannot be part of a path.
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

fn module_of(section: &str) -> Within {
    vec![call_site("reference"), call_site(section)]
}

fn call_site(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
