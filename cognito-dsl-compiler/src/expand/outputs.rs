//! The struct `Outputs`, for an application that needs the IDs of the deployed resources.

use cognito_model::UserPool;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};

use super::rust_names::RustNames;

/// The struct `Outputs`, from a macro of `cognito-dsl`. A pool without outputs has none.
pub(super) fn fields(pool: &UserPool, names: &RustNames<'_>, krate: &TokenStream) -> TokenStream {
    let mut fields = TokenStream::new();
    for (field, name) in names.fields("outputs", pool.outputs.iter().map(|entry| entry.name.as_str())) {
        let (Some(output), Ok(mut ident)) = (pool.outputs.named(name), syn::parse_str::<Ident>(&field)) else {
            continue;
        };
        if let Some(place) = names.place("outputs", name) {
            ident.set_span(place.start);
        }
        let description = output.value.0.description.as_ref().and_then(|text| text.literal());
        let docs = names.docs("outputs", name, &format!("The output `{name}`."), description);
        let key = pool.output_key(output);
        let of = if pool.is_output_conditional(output) {
            quote!(::core::option::Option<::std::string::String>)
        } else {
            quote!(::std::string::String)
        };
        let secret = pool.is_output_secret(output).then(|| quote!(secret));
        quote!(#[doc = #docs] #ident: #of = #key #secret,).to_tokens(&mut fields);
    }
    if fields.is_empty() {
        return fields;
    }
    // With parentheses and a semicolon, because stages share items that end with a semicolon.
    quote!(#krate::__outputs!(#fields);)
}
