//! The claims of the tokens that a pool issues, with the types that the declaration gives the custom attributes.
//!
//! With the feature `claims`, the module of a declaration has a module `claims` with `IdToken`, `AccessToken` and, where the pool
//! has custom attributes, `Custom`. They implement [`serde::Deserialize`], for the payload of a token whose signature was checked, and
//! [`serde::Serialize`]:
//!
//! ```
//! use cognito_dsl::user_pool;
//!
//! user_pool! {
//!     pub mod customers {
//!         custom_attributes: { loyaltyPoints: Number(0..=1000000, mutable), newsletter: Boolean(mutable) },
//!         groups: { admins: {} },
//!     }
//! }
//!
//! // What a library for JWT has checked and decoded.
//! let payload = r#"{
//!     "sub": "5be86359-073c-434b-ad2d-a3932222dabe", "aud": "1example23456789", "token_use": "id",
//!     "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01", "exp": 1700003600, "iat": 1700000000,
//!     "cognito:username": "jane", "cognito:groups": ["admins"], "custom:loyaltyPoints": "250"
//! }"#;
//! let token: customers::claims::IdToken = serde_json::from_str(payload)?;
//! assert_eq!(token.custom.loyalty_points, Some(250));
//! assert_eq!(token.custom.newsletter, None);
//! assert!(token.is_in(customers::groups::ADMINS));
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! # What has to be checked first
//!
//! Anybody can write claims. Before they mean anything, a library for JSON web tokens has to find that
//!
//! - the signature is one of the pool's, by the algorithm **RS256** and no other: the keys are at [`jwks_uri`], and `kid` in the
//!   header of the token names one of them;
//! - `exp` is not over;
//! - `iss` is the [`issuer`] of the pool;
//! - the token was issued to one of your clients: `aud` of an ID token, **`client_id` of an access token**, which has no `aud`
//!   unless the client asked for one;
//! - `token_use` is `id` or `access`. That one is checked here: an access token cannot be read as an [`IdToken`], nor the other way
//!   round.
//!
//! An API takes access tokens, and checks their scopes; an ID token tells the client who signed in.
//!
//! # What may be missing
//!
//! Every attribute is an `Option`, a required one too: the token carries what the user has a value for, as far as the client's
//! `read_attributes` and the scopes of the sign-in allow it, and a trigger can take more away.
//!
//! # In tests
//!
//! [`AccessToken::for_test`] and [`IdToken::for_test`] make tokens whose fields a test sets, for code that takes claims. To sign one
//! with a key of the test, give it to a library for JSON web tokens: it is written as Cognito would.

mod access_token;
mod added;
mod date_time;
mod flat;
mod id_token;
mod identity;
mod issuer;
mod payload;
mod read;
mod write;

pub use access_token::AccessToken;
#[doc(hidden)]
pub use added::deserialize_custom;
pub use date_time::DateTime;
pub use id_token::IdToken;
pub use identity::Identity;
pub use issuer::{issuer, jwks_uri};
pub use read::{ClaimError, Claims, CustomAttributes};
#[doc(hidden)]
pub use write::serialize_custom;
