//! The struct of the stack's outputs, for an application that needs the IDs of what is deployed.

use cognito_model::UserPool;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use super::rust_names::{RustNames, module};

/// The struct `Outputs`, by a macro of the crate that has the code. Nothing for a pool without outputs.
pub(super) fn fields(pool: &UserPool, names: &RustNames<'_>, krate: &TokenStream) -> TokenStream {
    let mut fields = TokenStream::new();
    let mut known: Vec<String> = Vec::new();
    for output in &pool.outputs {
        let name = output.name.as_str();
        let field = module(name);
        let Ok(mut ident) = syn::parse_str::<Ident>(&field) else {
            continue;
        };
        // Where their constants have one name, that was said.
        if known.contains(&field) {
            continue;
        }
        known.push(field);
        if let Some(place) = names.place("outputs", name) {
            ident.set_span(Span::call_site().located_at(place.start));
        }
        let description = output.value.0.description.as_ref().and_then(|text| text.literal());
        let docs = names.docs("outputs", name, &format!("The output `{name}`."), description);
        let key = pool.output_key(output);
        let of = if pool.is_output_conditional(output) {
            quote!(::core::option::Option<::std::string::String>)
        } else {
            quote!(::std::string::String)
        };
        quote!(#[doc = #docs] #ident: #of = #key,).to_tokens(&mut fields);
    }
    if fields.is_empty() {
        return fields;
    }
    // In parentheses, because stages share what ends with a semicolon.
    quote!(#krate::__outputs!(#fields);)
}
