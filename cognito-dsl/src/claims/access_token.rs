//! The claims of an access token.

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::added;
use super::flat::Flat;
use super::read::{ClaimError, Claims};
use super::write::{TEST_CLIENT, TEST_EXPIRES, TEST_ISSUED, TEST_ISSUER};
use crate::model::Object;

/// The claims of an access token, which says what its bearer may do. The module of a declaration has it as
/// `claims::AccessToken`.
///
/// Deserializing checks only that `token_use` is `access`. [Check the rest](super#what-to-check-first) with a library.
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
///
/// # What a trigger adds
///
/// A function at `pre_token_generation_config` adds claims to access tokens if its `version` is `V2_0` or `V3_0`. `Added` is your
/// own type for these claims, and is read together with the token. If the function copies custom attributes by their names,
/// `claims::Custom` of the generated module is such a type.
///
/// ```
/// use cognito_dsl::claims::AccessToken;
/// use serde::Deserialize;
///
/// #[derive(Deserialize)]
/// struct Added {
///     tenant: String,
///     #[serde(default)]
///     features: Vec<String>,
/// }
///
/// let payload = r#"{
///     "sub": "1example23456789", "client_id": "1example23456789", "token_use": "access", "scope": "orders/read",
///     "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01", "exp": 1700003600, "iat": 1700000000,
///     "tenant": "acme", "features": ["export"], "build": 7
/// }"#;
/// let token: AccessToken<Added> = serde_json::from_str(payload)?;
/// assert_eq!((token.added.tenant.as_str(), token.added.features.len()), ("acme", 1));
/// // `Added` has no field for it.
/// assert!(token.other.contains("build"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessToken<Added = ()> {
    /// The ID of the user. In a token for a machine-to-machine client, the ID of the client.
    pub sub: String,
    /// The [`issuer`](super::issuer()) of the pool.
    pub iss: String,
    /// The ID of the client that the token was issued to.
    pub client_id: String,
    /// When the token expires, in seconds since 1970-01-01T00:00:00Z.
    pub exp: u64,
    /// When the token was issued, in seconds since 1970-01-01T00:00:00Z.
    pub iat: u64,
    /// When the user signed in, in seconds since 1970-01-01T00:00:00Z.
    pub auth_time: Option<u64>,
    /// The scopes, as in the generated module `scopes`. The claim `scope`, split at its spaces.
    pub scopes: Vec<String>,
    /// The username. `None` in a token for a machine-to-machine client.
    pub username: Option<String>,
    /// The groups of the user, in no particular order. The claim `cognito:groups`; empty if it is missing.
    pub groups: Vec<String>,
    /// The API that the client requested the token for, if it named one.
    pub aud: Option<String>,
    /// The device that the user signed in with, if the pool remembers devices.
    pub device_key: Option<String>,
    /// The version of the token.
    pub version: Option<i64>,
    /// The ID of the token.
    pub jti: Option<String>,
    /// The ID that all tokens of one sign-in share. Cognito revokes tokens by it.
    pub origin_jti: Option<String>,
    /// The ID of the sign-in in Cognito's logs.
    pub event_id: Option<String>,
    /// The claims that a trigger adds, as your own type.
    pub added: Added,
    /// All claims without a field, here and in `added`.
    pub other: Object,
}

impl<Added> AccessToken<Added> {
    /// Whether the token has this scope, such as `scopes::orders::READ` of the generated module.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|granted| granted == scope)
    }

    /// Whether the user is in this group, such as `groups::ADMINS` of the generated module.
    pub fn is_in(&self, group: &str) -> bool {
        self.groups.iter().any(|joined| joined == group)
    }
}

impl<Added: Default> AccessToken<Added> {
    /// A token of this user, for tests of your own code. It has no scopes, and its other claims are examples. You can change every
    /// field:
    ///
    /// ```
    /// use cognito_dsl::claims::AccessToken;
    ///
    /// let mut token: AccessToken = AccessToken::for_test("jane");
    /// token.scopes.push("orders/read".to_owned());
    /// assert!(token.has_scope("orders/read"));
    /// ```
    pub fn for_test(sub: impl Into<String>) -> Self {
        let sub = sub.into();
        AccessToken {
            username: Some(sub.clone()),
            sub,
            iss: TEST_ISSUER.to_owned(),
            client_id: TEST_CLIENT.to_owned(),
            exp: TEST_EXPIRES,
            iat: TEST_ISSUED,
            auth_time: Some(TEST_ISSUED),
            scopes: Vec::new(),
            groups: Vec::new(),
            aud: None,
            device_key: None,
            version: Some(2),
            jti: None,
            origin_jti: None,
            event_id: None,
            added: Added::default(),
            other: Object::new(),
        }
    }
}

impl<Added: DeserializeOwned> AccessToken<Added> {
    fn read<E: serde::de::Error>(claims: Claims) -> Result<Self, E> {
        let mut token = AccessToken::known(claims).map_err(E::custom)?;
        let (added, other) = added::read(std::mem::take(&mut token.other)).map_err(E::custom)?;
        Ok(token.with(added, other))
    }
}

impl AccessToken {
    /// Reads the claims that Cognito writes. Those that a trigger added are in `other`.
    fn known(mut claims: Claims) -> Result<Self, ClaimError> {
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
            added: (),
            other: claims.rest(),
        })
    }

    fn with<Added>(self, added: Added, other: Object) -> AccessToken<Added> {
        AccessToken {
            sub: self.sub,
            iss: self.iss,
            client_id: self.client_id,
            exp: self.exp,
            iat: self.iat,
            auth_time: self.auth_time,
            scopes: self.scopes,
            username: self.username,
            groups: self.groups,
            aud: self.aud,
            device_key: self.device_key,
            version: self.version,
            jti: self.jti,
            origin_jti: self.origin_jti,
            event_id: self.event_id,
            added,
            other,
        }
    }
}

impl<'de, Added: DeserializeOwned> Deserialize<'de> for AccessToken<Added> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Claims::of_use(deserializer, "access").and_then(Self::read)
    }
}

/// Writes the payload of the token, including the claims in `added` and `other`.
impl<Added: Serialize> Serialize for AccessToken<Added> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut claims = Claims::for_use("access");
        claims.set_required("sub", &self.sub);
        claims.set_required("iss", &self.iss);
        claims.set_required("client_id", &self.client_id);
        claims.set_required("exp", &self.exp);
        claims.set_required("iat", &self.iat);
        claims.set_optional("auth_time", &self.auth_time);
        if !self.scopes.is_empty() {
            claims.set_required("scope", &self.scopes.join(" "));
        }
        claims.set_optional("username", &self.username);
        claims.set_list("cognito:groups", &self.groups);
        claims.set_optional("aud", &self.aud);
        claims.set_optional("device_key", &self.device_key);
        claims.set_optional("version", &self.version);
        claims.set_optional("jti", &self.jti);
        claims.set_optional("origin_jti", &self.origin_jti);
        claims.set_optional("event_id", &self.event_id);
        claims.set_rest(&self.other);
        let mut map = serializer.serialize_map(None)?;
        claims.write(&mut map)?;
        self.added.serialize(Flat(&mut map))?;
        map.end()
    }
}
