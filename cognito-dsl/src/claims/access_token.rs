//! The claims of an access token.

use serde::de::{Deserialize, Deserializer, Error as _};

use super::read::{ClaimError, Claims};
use crate::model::Object;

/// The claims of an access token, which says what its bearer may do. The module of a declaration has it as
/// `claims::AccessToken`.
///
/// Deserialising checks that `token_use` is `access` and nothing else; [the rest](super#what-has-to-be-checked-first) is for a
/// library that checks tokens.
///
/// ```
/// use cognito_dsl::claims::AccessToken;
///
/// let payload = r#"{
///     "sub": "1example23456789", "client_id": "1example23456789", "token_use": "access", "scope": "orders/read orders/write",
///     "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01", "exp": 1700003600, "iat": 1700000000,
///     "auth_time": 1700000000, "version": 2, "jti": "c799566f-d746-40ae-9e9b-eba437acd234"
/// }"#;
/// let token: AccessToken = serde_json::from_str(payload)?;
/// assert!(token.has_scope("orders/read") && !token.has_scope("orders"));
/// assert_eq!(token.username, None);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// Who the token speaks for: the id of the user, or that of the client where a client asked for itself.
    pub sub: String,
    /// Who issued it: the [`issuer`](super::issuer()) of the pool.
    pub iss: String,
    /// The id of the client that it was issued to.
    pub client_id: String,
    /// When it expires, in seconds since 1970-01-01T00:00:00Z.
    pub exp: u64,
    /// When it was issued, in seconds since 1970-01-01T00:00:00Z.
    pub iat: u64,
    /// When the user signed in, in seconds since 1970-01-01T00:00:00Z.
    pub auth_time: Option<u64>,
    /// What it is good for, as in the generated module `scopes`. The claim `scope`, at its spaces.
    pub scopes: Vec<String>,
    /// The name of the user. A token that a client asked for itself has none.
    pub username: Option<String>,
    /// The groups of the user, in no order that means anything. The claim `cognito:groups`; none where it is missing.
    pub groups: Vec<String>,
    /// The API that the token was asked for, where the client named one.
    pub aud: Option<String>,
    /// The device that the user signed in with, where the pool remembers devices.
    pub device_key: Option<String>,
    /// The version of the token.
    pub version: Option<i64>,
    /// The id of the token.
    pub jti: Option<String>,
    /// The id that all tokens of one sign-in have, and by which they are revoked.
    pub origin_jti: Option<String>,
    /// The id of the sign-in in Cognito's logs.
    pub event_id: Option<String>,
    /// All other claims, which a trigger can add.
    pub other: Object,
}

impl AccessToken {
    /// Whether it is good for this scope, such as `scopes::orders::READ` of the generated module.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|granted| granted == scope)
    }

    /// Whether the user is in this group, such as `groups::ADMINS` of the generated module.
    pub fn is_in(&self, group: &str) -> bool {
        self.groups.iter().any(|joined| joined == group)
    }

    fn read(mut claims: Claims) -> Result<Self, ClaimError> {
        Ok(AccessToken {
            sub: claims.required("sub")?,
            iss: claims.required("iss")?,
            client_id: claims.required("client_id")?,
            exp: claims.required("exp")?,
            iat: claims.required("iat")?,
            auth_time: claims.optional("auth_time")?,
            scopes: claims
                .optional::<String>("scope")?
                .iter()
                .flat_map(|scope| scope.split_ascii_whitespace().map(str::to_owned))
                .collect(),
            username: claims.optional("username")?,
            groups: claims.list("cognito:groups")?,
            aud: claims.optional("aud")?,
            device_key: claims.optional("device_key")?,
            version: claims.optional("version")?,
            jti: claims.optional("jti")?,
            origin_jti: claims.optional("origin_jti")?,
            event_id: claims.optional("event_id")?,
            other: claims.rest(),
        })
    }
}

impl<'de> Deserialize<'de> for AccessToken {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Claims::of_use(deserializer, "access").and_then(|claims| Self::read(claims).map_err(D::Error::custom))
    }
}
