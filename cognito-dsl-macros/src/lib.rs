//! The procedural macro behind `cognito_dsl::user_pool!`. Depend on `cognito-dsl` instead of this crate.
//!
//! All of it is in `cognito-dsl-compiler`, which is a library. The first token of each macro is the path of the crate that the
//! expansion refers to: `cognito_dsl` passes it as `$crate`, so that it may be renamed and re-exported.

use cognito_dsl_compiler::{Features, VERSION, expand, names_for_editors, page};
use proc_macro::{Literal, TokenTree};
use proc_macro2::TokenStream;

/// A macro for each choice of features, because those of `cognito_dsl` decide and not those of this crate: a feature of this crate
/// would be on for every dependent of a build as soon as one of them has it.
macro_rules! user_pool_macros {
    ($($(#[$docs:meta])+ $name:ident: $features:expr;)+) => {
        $(
            $(#[$docs])+
            #[doc(hidden)]
            #[proc_macro]
            pub fn $name(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
                let (krate, declaration) = split(input);
                expand(&krate, declaration, $features).into()
            }
        )+
    };
}

user_pool_macros! {
    /// Expands a declaration.
    user_pool: Features::NONE;
    /// The same with a module for the claims of tokens.
    user_pool_with_claims: Features { claims: true, ..Features::NONE };
    /// The same with a struct for the outputs of the stack.
    user_pool_with_outputs: Features { outputs: true, ..Features::NONE };
    /// The same with both.
    user_pool_with_claims_and_outputs: Features::ALL;
}

/// The documentation page of a declaration as a string literal. Only rustdoc expands it.
#[doc(hidden)]
#[proc_macro]
pub fn user_pool_page(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let (_, declaration) = split(input);
    TokenTree::from(Literal::string(&page(declaration))).into()
}

/// The names of a declaration as Rust that an editor understands. Only rust-analyzer expands it.
#[doc(hidden)]
#[proc_macro]
pub fn user_pool_names(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let (krate, declaration) = split(input);
    names_for_editors(&krate, declaration).into()
}

/// The version of the compiler as a string literal. `cognito_dsl` compares it with its own.
#[doc(hidden)]
#[proc_macro]
pub fn version(_: proc_macro::TokenStream) -> proc_macro::TokenStream {
    TokenTree::from(Literal::string(VERSION)).into()
}

/// The path of the crate, and the declaration.
fn split(input: proc_macro::TokenStream) -> (TokenStream, TokenStream) {
    let mut tokens = TokenStream::from(input).into_iter();
    let krate = tokens.next().into_iter().collect();
    (krate, tokens.collect())
}
