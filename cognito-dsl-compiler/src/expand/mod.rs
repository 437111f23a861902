//! From the tree and the model to tokens.

mod claims;
mod constants;
mod editor;
mod literal;
mod located;
mod names;
mod outputs;
mod rust_names;
mod stages;

pub use self::editor::names_for_editors;

use cognito_model::SettingPath;
use proc_macro2::{Delimiter, Group, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use self::rust_names::RustNames;
use crate::lower::{self, Lowered, Passed};
use crate::page as documentation;
use crate::report::{self, Diagnostics};
use crate::syntax;
use crate::syntax::tree::Declaration;

/// What the module contains besides names, by the features of `cognito-dsl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Features {
    /// `claims`: a module with the claims of tokens.
    pub claims: bool,
    /// `outputs`: a struct with the outputs of the stack.
    pub outputs: bool,
}

impl Features {
    /// Without any feature.
    pub const NONE: Features = Features {
        claims: false,
        outputs: false,
    };
    /// With all features.
    pub const ALL: Features = Features {
        claims: true,
        outputs: true,
    };
}

/// Expands a declaration. Its paths start with `krate`, the path of `cognito-dsl`. Mistakes are reported, and whatever was
/// understood is generated anyway, so that one mistake gives one message.
pub fn expand(krate: &TokenStream, tokens: TokenStream, features: Features) -> TokenStream {
    let report = Diagnostics::default();
    let Some(declaration) = syntax::parse(tokens.clone(), &report) else {
        return report::to_tokens(&report.finish(), &TokenStream::new(), &TokenStream::new());
    };
    let names = editor::header(krate, &declaration);
    let (module, passed) = understood(krate, &tokens, &declaration, features, &report);
    let module = module.with(report::to_tokens(&report.finish(), &passed.cfg, &passed.warnings));
    // Where no item may be, as after `let pool =`, rustc complains about the first token. With the module first, that is the
    // user's own token.
    quote!(#names #module)
}

/// The module of a declaration, and the items next to it.
pub(crate) struct Module {
    /// Everything before the braces.
    head: TokenStream,
    body: TokenStream,
    braces: Span,
    beside: TokenStream,
}

impl Module {
    /// The module with the messages. They are inside, so that where no module may be, as in the body of an `impl`, rustc's
    /// message about the module is the only one.
    fn with(self, messages: TokenStream) -> TokenStream {
        let Module {
            head,
            body,
            braces,
            beside,
        } = self;
        let mut group = Group::new(Delimiter::Brace, quote!(#body #messages));
        group.set_span(braces);
        quote!(#head #group #beside)
    }
}

/// The module of a declaration, with a pool or with stages, and what the header passes on to it.
pub(crate) fn understood(
    krate: &TokenStream,
    tokens: &TokenStream,
    declaration: &Declaration,
    features: Features,
    report: &Diagnostics,
) -> (Module, Passed) {
    if let Some(stages) = lower::stages(declaration, report) {
        return stages::module(krate, tokens, declaration, stages, features, report);
    }
    let lowered = lower::lower(declaration, report);
    (
        module(krate, tokens, declaration, &lowered, features, report),
        lowered.passed,
    )
}

/// The documentation page of a declaration. It is built when rustdoc asks for it, not at every expansion.
pub fn page(tokens: TokenStream) -> String {
    let report = Diagnostics::default();
    let page = syntax::parse(tokens, &report).map(|declaration| {
        let of = |declaration: &Declaration, lowered: &Lowered| {
            let names = RustNames::new(declaration, &report);
            let constants = lowered.constants.iter();
            let paths: Vec<SettingPath> = constants.map(|constant| constant.path.clone()).collect();
            documentation::of(&lowered.pool, &paths, &|map, name| names.comment(map, name).to_owned())
        };
        let Some(stages) = lower::stages(&declaration, &report) else {
            return of(&declaration, &lower::lower(&declaration, &report));
        };
        let mut pages = String::new();
        for stage in &stages.all {
            let page = of(&stage.declaration, &stage.lowered);
            pages += &format!("\n\n# The stage `{}`\n\n{page}", stage.name.text);
        }
        stages.finish(&report);
        pages
    });
    // The expansion of the declaration reports its mistakes.
    report.finish();
    page.unwrap_or_default()
}

/// The module of a declaration without stages.
pub(crate) fn module(
    krate: &TokenStream,
    tokens: &TokenStream,
    declaration: &Declaration,
    lowered: &Lowered,
    features: Features,
    report: &Diagnostics,
) -> Module {
    let Lowered {
        pool,
        constants,
        files,
        passed,
    } = lowered;
    let name = &declaration.name.token;
    let values = constants::values(name, krate, &[(pool, constants)], &passed.cfg);
    let literal = literal::pool(pool, krate, constants);
    let tracked = tracked(files.iter());
    let modules = names::modules(pool, declaration, constants, krate, features, report);
    let holders = constants::holders(&constants.iter().collect::<Vec<_>>());
    let body = quote! {
        /// The pool as it is declared.
        pub const POOL: #krate::model::UserPool = #literal;
        #modules
        #holders
        #tracked
    };
    around(krate, tokens, declaration, passed, body, values)
}

/// Includes the files that were read, so that rustc expands the declaration again when one changes.
fn tracked<'a>(files: impl Iterator<Item = &'a String>) -> TokenStream {
    let mut tracked = TokenStream::new();
    for path in files {
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
        .to_tokens(&mut tracked);
    }
    tracked
}

/// The module with its documentation and attributes.
fn around(
    krate: &TokenStream,
    tokens: &TokenStream,
    declaration: &Declaration,
    passed: &Passed,
    body: TokenStream,
    beside: TokenStream,
) -> Module {
    let (visibility, name) = (&declaration.visibility, &declaration.name.token);
    let Passed {
        docs, attributes, cfg, ..
    } = passed;
    // The keyword has the span of the name, so that rustc points there if two modules have the same name.
    let keyword = quote_spanned!(name.span()=> mod);
    // First, because a place in the expansion is found again by what comes before it.
    let names = quote! {
        #[cfg(rust_analyzer)]
        #krate::__private::user_pool_names! { #krate #tokens }
    };
    let head = quote! {
        #docs
        #[cfg_attr(doc, doc = #krate::__private::user_pool_page! { #krate #tokens })]
        #cfg
        #[allow(unexpected_cfgs, dead_code, unreachable_pub, non_upper_case_globals, non_snake_case, clippy::all, clippy::pedantic)]
        #attributes
        #visibility #keyword #name
    };
    Module {
        head,
        body: quote!(#names #body),
        braces: Span::call_site().located_at(name.span()),
        beside,
    }
}
