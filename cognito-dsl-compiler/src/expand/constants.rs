//! `const { .. }` values: how they get from the macro call into the module, and how their limits are checked.

use cognito_model::UserPool;
use cognito_model::schema::kind::Kind;
use cognito_model::schema::limit::Limit;
use cognito_rules::{Allowed, Level};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};

use super::literal;
use crate::lower::{ConstBlock, Gives};

/// Adds the position of a block to a sorted list. Returns whether it was new.
fn is_new(orders: &mut Vec<u32>, order: u32) -> bool {
    let place = orders.binary_search(&order);
    if let Err(place) = place {
        orders.insert(place, order);
    }
    place.is_err()
}

/// The part inside the module: a type for each constant.
pub(super) fn holders(constants: &[&ConstBlock]) -> TokenStream {
    if constants.is_empty() {
        return TokenStream::new();
    }
    let mut orders = Vec::new();
    for constant in constants {
        is_new(&mut orders, constant.mark.order);
    }
    let names = orders.into_iter().map(literal::constant_name);
    quote!(#[doc(hidden)] pub mod __constants { #(#[derive(Debug)] pub struct #names;)* })
}

/// The part next to the module. The names in a block resolve at the macro call. That can be inside a function, whose names a
/// module cannot see, so an implementation of `Constant` for the module's types passes the value in.
pub(super) fn values(
    module: &Ident,
    krate: &TokenStream,
    pools: &[(&UserPool, &[ConstBlock])],
    cfg: &TokenStream,
) -> TokenStream {
    let mut tokens = TokenStream::new();
    if pools.iter().all(|(_, constants)| constants.is_empty()) {
        return tokens;
    }
    let allowed: Vec<Allowed> = pools.iter().map(|(pool, _)| cognito_rules::allowed(pool)).collect();
    let all = pools.iter().zip(&allowed);
    let all = all.flat_map(|((_, constants), allowed)| constants.iter().map(move |constant| (constant, allowed)));
    // A block can be the value of several settings: in several stages, or in entries that are based on another one.
    let (mut seen, mut asserted) = (Vec::new(), Vec::new());
    for (constant, allowed) in all {
        let name = literal::constant_name(constant.mark.order);
        let assertions = assertions(module, krate, allowed, &name, constant, cfg);
        if !assertions.is_empty() && is_new(&mut asserted, constant.mark.order) {
            tokens.extend(assertions);
        }
        if constant.gives == Gives::EachString || !is_new(&mut seen, constant.mark.order) {
            continue;
        }
        let block = &constant.tokens;
        let at = constant.mark.start;
        let (of, value) = match constant.row.map(|row| row.kind) {
            _ if constant.gives == Gives::Strings => (
                quote!(&'static [&'static ::core::primitive::str]),
                quote_spanned!(at=> { #block }),
            ),
            Some(Kind::Flag) => (quote!(::core::primitive::bool), quote_spanned!(at=> { #block })),
            Some(Kind::Number) => (
                quote!(::core::primitive::i64),
                quote_spanned! {at=> {
                    #krate::__private::integer(&{ #block });
                    #krate::__private::narrow(({ #block }) as ::core::primitive::i128)
                }},
            ),
            _ => (quote!(&'static ::core::primitive::str), quote_spanned!(at=> { #block })),
        };
        tokens.extend(quote! {
            #cfg
            #[allow(
                clippy::all, clippy::pedantic, trivial_numeric_casts, unused_braces, unused_parens
            )]
            impl #krate::__private::Constant for #module::__constants::#name {
                type Of = #of;
                const VALUE: #of = #value;
            }
        });
    }
    tokens
}

/// Assertions for the limits that const evaluation can check, located at the block.
fn assertions(
    module: &Ident,
    krate: &TokenStream,
    allowed: &Allowed,
    name: &Ident,
    constant: &ConstBlock,
    cfg: &TokenStream,
) -> TokenStream {
    let Some(row) = constant.row else {
        return TokenStream::new();
    };
    let value = quote!(<#module::__constants::#name as #krate::__private::Constant>::VALUE);
    let mut assertions = TokenStream::new();
    for (index, limit) in row.limits.iter().enumerate() {
        let accepts = match limit {
            _ if constant.gives == Gives::EachString => continue,
            Limit::Length { .. } | Limit::Contains(_) | Limit::Characters(_) | Limit::Count { .. }
                if constant.gives == Gives::Strings =>
            {
                quote!(accepts_strings)
            }
            Limit::Length { .. } | Limit::Contains(_) | Limit::Characters(_) => quote!(accepts_text),
            Limit::Range { .. } => quote!(accepts_number),
            Limit::Count { .. } | Limit::Duration { .. } => continue,
        };
        let Some(rule) = cognito_rules::of_limit(row, limit) else {
            continue;
        };
        // A failed assertion is an error, which is too much for a warning.
        if rule.level == Level::Warn || allowed.silences(rule, &constant.path) {
            continue;
        }
        let (section, field) = (Ident::new(row.section, Span::mixed_site()), row.name);
        // `assert!` takes a format string.
        let reason = rule.reason.replace('{', "{{").replace('}', "}}");
        // Most reasons contain the limit: a number, or what can be there "only".
        let has_limit = rule.reason.contains(|it: char| it.is_ascii_digit()) || rule.reason.contains("only");
        let allowed = match limit {
            Limit::Characters(_) if !has_limit => {
                format!("; it takes {}", row.allowed.replace('{', "{{").replace('}', "}}"))
            }
            _ => String::new(),
        };
        let message = format!("`{field}` breaks the rule {}: {reason}{allowed}", rule.name);
        let assertion = quote_spanned! {constant.mark.start=>
            #cfg
            const _: () = ::core::assert!(
                #krate::model::#section::SECTION.row(#field).limits[#index].#accepts(#value), #message
            );
        };
        assertion.to_tokens(&mut assertions);
    }
    assertions
}
