//! The tree and the model to tokens.

mod claims;
mod constants;
mod editor;
mod literal;
mod names;

use cognito_model::SettingPath;
use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{self, Lowered, Passed};
use crate::report::{self, Report};
use crate::syntax;
use crate::syntax::tree::Declaration;

/// Whether the module gets the claims of tokens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claims {
    No,
    Yes,
}

/// Expands the tokens behind `$crate`. Whatever is wrong with them is said, and all that was understood is there all the same,
/// so that one mistake gives one message.
pub(crate) fn expand(krate: &TokenStream, tokens: TokenStream, claims: Claims) -> TokenStream {
    let report = Report::default();
    let (mut editor, mut cfg, mut warnings) = Default::default();
    let module = syntax::parse(tokens, &report).map(|declaration| {
        editor = editor::block(krate, &declaration);
        let lowered = lower::lower(&declaration, &report);
        (cfg, warnings) = (lowered.passed.cfg.clone(), lowered.passed.warnings.clone());
        module(krate, &declaration, &lowered, claims, &report)
    });
    let messages = report::to_tokens(&report.finish(), &cfg, &warnings);
    quote!(#editor #messages #module)
}

/// The module of a declaration, and what has to stand beside it.
pub(crate) fn module(
    krate: &TokenStream,
    declaration: &Declaration,
    lowered: &Lowered,
    claims: Claims,
    report: &Report,
) -> TokenStream {
    let Lowered {
        pool,
        constants,
        files,
        passed,
    } = lowered;
    let (visibility, name) = (&declaration.visibility, &declaration.name.token);
    let Passed {
        docs, attributes, cfg, ..
    } = passed;
    let values = constants::values(name, krate, pool, constants, cfg);
    let literal = literal::pool(pool, krate, constants);
    let tracked = files.iter().map(|path| {
        quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        )
    });
    let modules = names::modules(pool, declaration, constants, krate, claims, report);
    let holders = constants::holders(constants);
    // For rustdoc alone: an editor shows what was written.
    let paths: Vec<SettingPath> = constants.iter().map(|constant| constant.path.clone()).collect();
    let page = pool.page(&paths);
    quote! {
        #values
        #docs
        #[cfg_attr(doc, doc = #page)]
        #cfg
        #[allow(dead_code, unreachable_pub, non_upper_case_globals, non_snake_case, clippy::all, clippy::pedantic)]
        #attributes
        #visibility mod #name {
            /// The pool as it is declared.
            pub const POOL: #krate::model::UserPool = #literal;
            #modules
            #holders
            #(#tracked)*
        }
    }
}
