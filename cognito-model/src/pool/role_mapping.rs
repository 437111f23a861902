//! Roles of an identity pool that depend on the claims of a user.

use crate::pool::output::ClientName;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::places::RoleArn;
use crate::schema::table::{settings, variants};
use crate::value::list::Items;
use crate::value::text::{Str, Text};

settings! {
    /// How users of one provider get their roles.
    pub struct IdentityPoolRoleMapping {
        /// The provider of the users.
        provider_url: IdentityPoolProviderUrl => "RoleMappings: IdentityProvider",
            default "none: required",
            aliases ["identity_provider", "provider"];
        /// The key of the mapping, which is only a name. It is required if the template does not know the provider's URL, as with a
        /// user pool.
        mapping_key: Option<Str> => "RoleMappings: the key",
            default "the URL of the provider",
            aliases ["key", "name"];
        /// Whether the user's token names the role, as tokens of a user pool do based on groups. The template then leaves the
        /// rules out.
        use_token: Option<bool> => "RoleMappings: Type",
            default "false: the rules decide";
        /// Whether users with no matching role, or with several, get the authenticated role instead of an error.
        resolve_ambiguous_roles: Option<bool> => "RoleMappings: AmbiguousRoleResolution",
            default "false: Cognito rejects these users",
            aliases ["ambiguous_role_resolution"];
        /// The rules. Cognito tries them in this order, and the first match decides.
        rules: Option<Items<RoleMappingRule>> => "RoleMappings: RulesConfiguration.Rules",
            default "none: with `use_token`, the token decides",
            allowed "1 to 25",
            aliases ["rules_configuration", "mapping_rule"];
    }

    /// A role for users with a certain claim.
    pub struct RoleMappingRule {
        /// The claim in the token.
        claim: Text => "Claim",
            default "none: required",
            allowed "1 to 64 visible characters",
            limits [Characters(Charset::Visible(64))];
        /// The value to compare the claim with.
        claim_value: Text => "Value",
            default "none: required",
            allowed "1 to 128 characters",
            limits [Length { min: 1, max: 128 }],
            aliases ["value"];
        /// The IAM role for users whose claim matches.
        mapped_role: RoleArn => "RoleARN",
            default "none: required",
            allowed "an ARN of 20 to 2048 characters",
            limits [Length { min: 20, max: 2048 }],
            aliases ["role", "role_arn"];
        /// How to compare the claim with the value.
        match_type: Option<RoleMappingMatchType> => "MatchType",
            default "`Equals`, written to the template";
    }

    /// A provider by its URL: `OpenId("..")`, `OpenId { url: ".." }`.
    pub struct ProviderAddress (url) {
        /// The URL, or the ARN of a SAML provider.
        url: Text => "IdentityProvider",
            default "none: required",
            allowed "1 to 128 characters",
            limits [Length { min: 1, max: 128 }],
            aliases ["arn"];
    }

    /// A user pool as a provider: `UserPool(web)`, `UserPool { user_pool_id: "..", client_id: ".." }`.
    pub struct UserPoolProvider (client) {
        /// The client of this declaration.
        client: Option<ClientName> => "IdentityProvider",
            default "none: you write the two IDs",
            aliases ["user_pool_client"];
        /// The ID of a user pool elsewhere, which begins with its region.
        user_pool_id: Option<Text> => "IdentityProvider",
            default "this user pool",
            allowed "the region, `_`, and letters and digits",
            means UserPoolId,
            limits [Characters(Charset::UserPoolId)],
            aliases ["user_pool"];
        /// The ID of that user pool's client.
        client_id: Option<Text> => "IdentityProvider",
            default "none: you write `client`",
            allowed "1 to 128 ASCII letters, digits and `_`",
            limits [Length { min: 1, max: 128 }, Characters(Charset::Only(Class::ClientId))],
            aliases ["user_pool_client_id"];
    }
}

variants! {
    /// The provider of a role mapping.
    pub enum IdentityPoolProviderUrl {
        /// Facebook Login.
        Facebook = "graph.facebook.com";
        /// Google Sign-In.
        Google = "accounts.google.com";
        /// Login with Amazon.
        Amazon = "www.amazon.com";
        /// Sign in with Apple.
        Apple = "appleid.apple.com";
        /// Sign in with X, formerly Twitter.
        Twitter = "api.twitter.com";
        /// An OpenID Connect provider by its URL.
        OpenId(ProviderAddress), aliases ["Oidc", "OpenIdConnect"];
        /// A SAML provider by its ARN.
        Saml(ProviderAddress);
        /// A client of a user pool.
        UserPool(UserPoolProvider), aliases ["Cognito"];
        /// Any other provider, by the name that Cognito uses for it.
        Custom(ProviderAddress);
    }

    /// How a rule compares a claim with its value.
    pub enum RoleMappingMatchType {
        /// The claim equals the value.
        Equals = "Equals";
        /// The claim contains the value.
        Contains = "Contains";
        /// The claim starts with the value.
        StartsWith = "StartsWith";
        /// The claim does not equal the value.
        NotEqual = "NotEqual", aliases ["NotEquals"];
    }
}

impl IdentityPoolProviderUrl {
    /// A placeholder until the declaration writes a provider.
    pub const EMPTY: Self = IdentityPoolProviderUrl::Facebook;
}

impl IdentityPoolRoleMapping {
    /// The key of the mapping, unless it is a URL that the template does not know.
    pub fn effective_key(&self) -> Option<&str> {
        // An empty key counts as missing, as in the CDK.
        match self.mapping_key.as_ref().filter(|key| !key.is_empty()) {
            Some(key) => Some(key),
            None => match &self.provider_url {
                IdentityPoolProviderUrl::OpenId(address)
                | IdentityPoolProviderUrl::Saml(address)
                | IdentityPoolProviderUrl::Custom(address) => address.url.literal(),
                IdentityPoolProviderUrl::UserPool(_) => None,
                known => Some(known.row().cloudformation),
            },
        }
    }
}
