//! The claims of the tokens that a pool issues, with the types of the custom attributes in its declaration.
//!
//! With the feature `claims`, the module of a declaration has a module `claims` with `IdToken`, `AccessToken` and, if the pool has
//! custom attributes, `Custom`. They implement [`serde::Serialize`] and [`serde::Deserialize`]. Deserialize the payload of a token
//! after you have checked its signature:
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
//! // The payload that a library for JSON Web Tokens has checked and decoded.
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
//! # What to check first
//!
//! Anyone can write claims. Before you trust them, check the token with a library for JSON Web Tokens:
//!
//! - The signature is made with one of the pool's keys and the algorithm **RS256**, whatever the header says. The keys are at
//!   [`jwks_uri`], and `kid` in the header names one of them.
//! - `exp` is in the future.
//! - `iss` is the [`issuer`] of the pool.
//! - The token was issued to one of your clients: check `aud` of an ID token, and **`client_id` of an access token**, which has no
//!   `aud` unless the client asked for one.
//! - `token_use` is `id` or `access`. The structs check this: an access token cannot be read as an [`IdToken`], or the reverse.
//!
//! An API accepts access tokens and checks their scopes. An ID token tells the client who signed in.
//!
//! # What may be missing
//!
//! Every attribute is an `Option`, even a required one. A token has only the attributes that the user has a value for and that the
//! client may read, by its `read_attributes` and the scopes. A trigger can remove more.
//!
//! # In tests
//!
//! [`AccessToken::for_test`] and [`IdToken::for_test`] make tokens for code that takes claims, and you can set every field. If the
//! code takes signed tokens, sign one with your own key and a library for JSON Web Tokens: it is serialized as Cognito would write
//! it.

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
