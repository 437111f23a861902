//! Claims that become tags of the credentials from an identity pool.

use crate::pool::role_mapping::ProviderAddress;
use crate::schema::kind::MapKind;
use crate::schema::setting::Setting;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::value::intrinsic::Value;
use crate::value::list::Map;
use crate::value::text::Text;

settings! {
    /// The claims of one provider's users that become tags of their credentials, so that IAM policies can compare them:
    /// `aws:PrincipalTag/department`. The generated role then also permits `sts:TagSession`. Your own role has to permit it too.
    pub struct PrincipalTags with condition, depends_on, metadata {
        /// The provider of the users.
        provider: Option<PrincipalTagProvider> => "IdentityProviderName",
            default "the provider that the entry is named after: `amazon`, `apple`, `facebook`, `google`, `twitter` or `user_pool`",
            aliases ["identity_provider_name", "identity_provider", "provider_url"];
        /// Which tag gets the value of which claim: `{ department: "custom:department" }`.
        claims: Map<Text> => "PrincipalTags",
            default "none",
            allowed "at most 50, keys of 1 to 128 characters, values of 1 to 256",
            limits [Length { min: 1, max: 256 }, Count { min: 0, max: 50 }],
            aliases ["principal_tags", "tags"];
        /// Whether to add Cognito's own tags: `username` from the claim `sub`, and `client` from `aud`.
        use_defaults: Option<bool> => "UseDefaults",
            default "not written: false";
        /// Properties of the resource, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }
}

variants! {
    /// The provider whose claims become tags.
    pub enum PrincipalTagProvider {
        /// Login with Amazon.
        Amazon = "www.amazon.com";
        /// Sign in with Apple.
        Apple = "appleid.apple.com";
        /// Facebook Login.
        Facebook = "graph.facebook.com";
        /// Google Sign-In.
        Google = "accounts.google.com";
        /// Sign in with X, formerly Twitter.
        Twitter = "api.twitter.com";
        /// This user pool.
        UserPool, aliases ["Cognito"];
        /// Any other provider, by the name that Cognito uses for it.
        Custom(ProviderAddress), aliases ["OpenId", "Saml"];
    }
}

impl MapValue for PrincipalTags {
    const MAP: MapKind = MapKind {
        noun: "provider",
        resources: true,
        value: &Self::KIND,
    };
}

impl PrincipalTags {
    /// The provider, if the entry has one or is named after one.
    pub fn effective_provider(&self, entry: &str) -> Option<PrincipalTagProvider> {
        if self.provider.is_some() {
            return self.provider.clone();
        }
        Some(match entry {
            "amazon" => PrincipalTagProvider::Amazon,
            "apple" => PrincipalTagProvider::Apple,
            "facebook" => PrincipalTagProvider::Facebook,
            "google" => PrincipalTagProvider::Google,
            "twitter" => PrincipalTagProvider::Twitter,
            "user_pool" => PrincipalTagProvider::UserPool,
            _ => return None,
        })
    }
}
