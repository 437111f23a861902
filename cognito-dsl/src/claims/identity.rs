//! The account that a user has with an identity provider.

use super::read::Claim;
use crate::model::{Json, Object};

/// An account with an identity provider that the user is linked to: an item of the claim `identities`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Identity {
    /// The ID of the user at the provider. The member `userId`.
    pub user_id: String,
    /// The name of the provider in the pool, as in the generated module `identity_providers`. The member `providerName`.
    pub provider_name: String,
    /// The type of the provider: `Google`, `SAML`, `OIDC`. The member `providerType`.
    pub provider_type: Option<String>,
    /// The issuer, for SAML providers. The member `issuer`.
    pub issuer: Option<String>,
    /// Whether the user was created from this account. The member `primary`.
    pub primary: Option<bool>,
    /// When the account was linked, in milliseconds since 1970-01-01T00:00:00Z. The member `dateCreated`.
    pub date_created: Option<u64>,
}

impl Identity {
    /// An account of this user with this provider, for tests. The other fields are `None`.
    pub fn for_test(provider_name: impl Into<String>, user_id: impl Into<String>) -> Self {
        Identity {
            user_id: user_id.into(),
            provider_name: provider_name.into(),
            provider_type: None,
            issuer: None,
            primary: None,
            date_created: None,
        }
    }

    /// Requires only the two members that identify the account. Any other member that cannot be read is left out.
    pub(super) fn of(value: &Json) -> Option<Self> {
        let text = |key| value.get(key).cloned().and_then(|value| String::read(value).ok());
        Some(Identity {
            user_id: text("userId")?,
            provider_name: text("providerName")?,
            provider_type: text("providerType"),
            issuer: text("issuer"),
            primary: value.get("primary").cloned().and_then(|value| bool::read(value).ok()),
            date_created: value
                .get("dateCreated")
                .cloned()
                .and_then(|value| u64::read(value).ok()),
        })
    }

    /// The item of the claim as Cognito writes it: numbers and booleans are strings.
    pub(super) fn to_value_of_claim(&self) -> Json {
        let text = |text: &Option<String>| text.as_deref().map_or(Json::Null, Json::from);
        let mut item = Object::new();
        item.set("userId", self.user_id.as_str());
        item.set("providerName", self.provider_name.as_str());
        item.set("providerType", text(&self.provider_type));
        item.set("issuer", text(&self.issuer));
        item.set("primary", self.primary.map_or(Json::Null, |it| it.to_string().into()));
        item.set(
            "dateCreated",
            self.date_created.map_or(Json::Null, |it| it.to_string().into()),
        );
        item.into()
    }
}
