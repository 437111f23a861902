//! The procedural macro behind `cognito_dsl::user_pool!`. Depend on `cognito-dsl` instead of this crate.
//!
//! All of it is in `cognito-dsl-compiler`, which is a library. The first token of each macro is the path of the crate that the
//! expansion refers to: `cognito_dsl` passes it as `$crate`, so that it may be renamed and re-exported.

use cognito_dsl_compiler::{ClaimsModule, VERSION, expand, names_for_editors, page};
use proc_macro::{Literal, TokenTree};
use proc_macro2::TokenStream;

/// Expands a declaration.
#[doc(hidden)]
#[proc_macro]
pub fn user_pool(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let (krate, declaration) = split(input);
    expand(&krate, declaration, ClaimsModule::No).into()
}

/// The same with a module for the claims of tokens, for `cognito_dsl` with its feature `claims`.
#[doc(hidden)]
#[proc_macro]
pub fn user_pool_with_claims(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let (krate, declaration) = split(input);
    expand(&krate, declaration, ClaimsModule::Yes).into()
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
