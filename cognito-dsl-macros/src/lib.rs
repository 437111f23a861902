//! The procedural macro behind `cognito_dsl::user_pool!`. Depend on `cognito-dsl` instead of this crate.

mod expand;
mod lower;
mod report;
mod syntax;
#[cfg(test)]
mod tests;

/// Expands a declaration. The first token is the path of the crate that the expansion refers to, which
/// `cognito_dsl::user_pool!` passes as `$crate`, so that it may be renamed and re-exported.
#[doc(hidden)]
#[proc_macro]
pub fn user_pool(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expanded(input, expand::Claims::No)
}

/// The same with a module for the claims of tokens, for `cognito_dsl` with its feature `claims`.
#[doc(hidden)]
#[proc_macro]
pub fn user_pool_with_claims(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    expanded(input, expand::Claims::Yes)
}

fn expanded(input: proc_macro::TokenStream, claims: expand::Claims) -> proc_macro::TokenStream {
    let mut tokens = proc_macro2::TokenStream::from(input).into_iter();
    let krate = tokens.next().into_iter().collect();
    expand::expand(&krate, tokens.collect(), claims).into()
}
