//! The module `claims`: structs for the claims of the pool's tokens.

use cognito_model::{CustomAttribute, StringAttribute, UserPool};
use proc_macro2::TokenStream;
use quote::quote;

use super::literal;
use super::rust_names::RustNames;

/// The module `claims`. Only the custom attributes differ between pools; the rest comes from `cognito-dsl`.
pub(super) fn module(pool: &UserPool, names: &RustNames<'_>, krate: &TokenStream) -> TokenStream {
    let attributes = pool.custom_attributes.iter().flat_map(|attributes| attributes.iter());
    let (mut fields, mut reads) = (TokenStream::new(), String::new());
    let (mut claims, mut writes) = (String::new(), String::new());
    for (field, name) in names.fields("custom_attributes", attributes.map(|entry| entry.name.as_str())) {
        let entry = pool
            .custom_attributes
            .iter()
            .find_map(|attributes| attributes.named(name));
        let Some(entry) = entry else { continue };
        let (noun, rust) = match entry.value {
            CustomAttribute::String(_) => ("string", "String"),
            CustomAttribute::Number(_) => ("number", "i64"),
            CustomAttribute::Boolean(_) => ("boolean", "bool"),
            CustomAttribute::DateTime(_) => ("time", "DateTime"),
            _ => continue,
        };
        let unknown = match &entry.value {
            // This value is also the placeholder for an attribute that could not be read.
            CustomAttribute::String(string) if *string == StringAttribute::DEFAULT => {
                names.error_in(&format!("custom_attributes.{name}"))
            }
            _ => None,
        };
        let docs = format!("The custom attribute `{name}`, a {noun}.");
        fields.extend(literal::tokens(&format!("#[doc = {docs:?}] pub {field}:")));
        fields.extend(match unknown {
            // A `String` field would cause a second message wherever the program expects another type. A type that contains an
            // error fits everywhere, and rustc reports the same error only once.
            Some(error) => {
                let error = error.to_tokens();
                quote!(Option<[(); #error]>)
            }
            None => literal::tokens(&format!("Option<{rust}>")),
        });
        fields.extend(quote!(,));
        let claim = format!("custom:{name}");
        reads.push_str(&format!("{field}: claims.optional({claim:?})?,"));
        writes.push_str(&format!("claims.set_custom({claim:?}, &self.{field});"));
        claims.push_str(&format!("{claim:?},"));
    }
    let (custom, of) = if fields.is_empty() {
        (None, quote!(()))
    } else {
        let (reads, writes, claims) = (
            literal::tokens(&reads),
            literal::tokens(&writes),
            literal::tokens(&claims),
        );
        let custom = quote! {
            #[allow(unused_imports)]
            use #krate::claims::{ClaimError, Claims, CustomAttributes, DateTime};
            use #krate::__private::serde::{Deserialize, Deserializer, Serialize, Serializer};
            #[allow(unused_imports)]
            use ::core::{option::Option, primitive::{bool, i64}, result::Result::{self, Ok}};
            #[allow(unused_imports)]
            use ::std::string::String;

            /// The custom attributes of the pool, as they appear in an ID token.
            #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::default::Default, ::core::cmp::Eq, ::core::cmp::PartialEq)]
            pub struct Custom { #fields }

            impl CustomAttributes for Custom {
                const CLAIMS: &'static [&'static ::core::primitive::str] = &[#claims];

                fn read(claims: &mut Claims) -> Result<Self, ClaimError> {
                    Ok(Custom { #reads })
                }

                fn write(&self, claims: &mut Claims) { #writes }
            }

            impl<'de> Deserialize<'de> for Custom {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    #krate::claims::deserialize_custom(deserializer)
                }
            }

            impl Serialize for Custom {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    #krate::claims::serialize_custom(self, serializer)
                }
            }
        };
        (Some(custom), quote!(Custom))
    };
    quote! {
        /// The claims of the pool's tokens. Check a token before you read its claims.
        pub mod claims {
            #custom
            #[doc(no_inline)]
            pub use #krate::claims::AccessToken;
            /// The claims of an ID token of the pool.
            pub type IdToken = #krate::claims::IdToken<#of>;
        }
    }
}
