//! The outputs of a deployed stack as a struct.
//!
//! The IDs of a pool and of its app clients exist only once the stack is deployed. With the feature `outputs`, the module of a
//! declaration has a struct `Outputs` with a field for each output:
//!
//! ```
//! use cognito_dsl::user_pool;
//!
//! user_pool! {
//!     pub mod customers {
//!         clients: { web: { disable_oauth } },
//!         outputs: { pool_id: UserPoolId, web_client_id: ClientId(web) },
//!     }
//! }
//!
//! // aws cloudformation describe-stacks --stack-name shop
//! let json = r#"{ "Stacks": [{ "StackName": "shop", "Outputs": [
//!     { "OutputKey": "CustomersPoolId", "OutputValue": "eu-west-1_Example01" },
//!     { "OutputKey": "CustomersWebClientId", "OutputValue": "1example23456789" }
//! ] }] }"#;
//! let outputs = customers::Outputs::from_json(json)?;
//! assert_eq!(outputs.pool_id, "eu-west-1_Example01");
//!
//! // From anywhere else, such as environment variables.
//! let outputs = customers::Outputs::from_fn(|key| match key {
//!     customers::outputs::POOL_ID => Some("eu-west-1_Example02".to_owned()),
//!     key => std::env::var(key).ok().or(Some("1example23456789".to_owned())),
//! })?;
//! assert_eq!(outputs.pool_id, "eu-west-1_Example02");
//! # Ok::<(), cognito_dsl::outputs::OutputsError>(())
//! ```
//!
//! A field is a `String`. It is an `Option<String>` if the template has the output only under a condition. `Debug` does not show
//! client secrets.
//!
//! `from_json` reads what these commands and tools print or write:
//!
//! - `aws cloudformation describe-stacks`, whole or by `--query "Stacks[0]"` or `--query "Stacks[0].Outputs"`,
//! - `sam list stack-outputs --output json`,
//! - `cdk deploy --outputs-file`: `{ "Stack": { "Key": "value" } }`,
//! - an object of keys and values: `{ "Key": "value" }`.

mod read;

use std::fmt;

pub use read::OutputsError;
#[doc(hidden)]
pub use read::{Deployed, OutputField};

/// Writes `Outputs` like a derived `Debug`.
#[doc(hidden)]
pub fn debug(f: &mut fmt::Formatter<'_>, fields: &[(&str, &dyn fmt::Debug)]) -> fmt::Result {
    let mut written = f.debug_struct("Outputs");
    for (name, value) in fields {
        written.field(name.strip_prefix("r#").unwrap_or(name), value);
    }
    written.finish()
}

/// Declares `Outputs`, from its fields and their keys. `secret` after a key hides the value in debug output.
#[doc(hidden)]
#[macro_export]
macro_rules! __outputs {
    (@shown $field:expr) => { $field };
    (@shown $field:expr, secret) => { &::core::format_args!("<secret>") };
    ($($(#[$docs:meta])* $field:ident: $Field:ty = $key:literal $($secret:ident)?,)+) => {
        /// The outputs of the deployed stack.
        #[derive(::core::clone::Clone, ::core::cmp::Eq, ::core::cmp::PartialEq)]
        pub struct Outputs { $($(#[$docs])* pub $field: $Field,)+ }

        /// Hides client secrets, because debug output ends up in logs.
        impl ::core::fmt::Debug for Outputs {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::outputs::debug(f, &[
                    $((::core::stringify!($field), $crate::__outputs!(@shown &self.$field $(, $secret)?)),)+
                ])
            }
        }

        impl Outputs {
            /// Reads the outputs from JSON, such as that of `aws cloudformation describe-stacks`. It can contain other outputs too.
            ///
            /// # Errors
            ///
            /// If the string is not JSON in one of the forms that [`outputs`]($crate::outputs) lists, or if an output is missing.
            pub fn from_json(json: &::core::primitive::str) -> ::core::result::Result<Self, $crate::outputs::OutputsError> {
                let deployed = $crate::outputs::Deployed::from_json(json)?;
                Self::read(&mut |key| deployed.value(key))
            }

            /// Asks for the value of each output by its key, such as those in the module `outputs`.
            ///
            /// # Errors
            ///
            /// If there is no value for an output.
            pub fn from_fn(
                mut value: impl ::core::ops::FnMut(&::core::primitive::str) -> ::core::option::Option<::std::string::String>,
            ) -> ::core::result::Result<Self, $crate::outputs::OutputsError> {
                Self::read(&mut |key| ::core::result::Result::Ok(value(key)))
            }

            fn read(
                value: &mut dyn ::core::ops::FnMut(&'static ::core::primitive::str) -> ::core::result::Result<
                    ::core::option::Option<::std::string::String>, $crate::outputs::OutputsError
                >,
            ) -> ::core::result::Result<Self, $crate::outputs::OutputsError> {
                ::core::result::Result::Ok(Outputs {
                    $($field: $crate::outputs::OutputField::of($key, value($key)?)?,)+
                })
            }
        }
    };
}
