//! Roles of an identity pool by what a provider says of a user.

use crate::pool::output::ClientName;
use crate::schema::places::RoleArn;
use crate::schema::table::{settings, variants};
use crate::value::list::Items;
use crate::value::text::{Str, Text};

settings! {
    /// How the users of one provider get their roles.
    pub struct IdentityPoolRoleMapping {
        /// The provider whose users they are.
        provider_url: IdentityPoolProviderUrl => "RoleMappings: IdentityProvider",
            default "none: it has to be written",
            aliases ["identity_provider", "provider"];
        /// The key of the mapping, which is only a name. Needed where the template does not know the provider's address, as
        /// it does not of a user pool.
        mapping_key: Option<Str> => "RoleMappings: the key",
            default "the address of the provider",
            aliases ["key", "name"];
        /// Whether the token of the user names the role, as tokens of a user pool do after the groups. Rules are then not
        /// looked at, nor written.
        use_token: Option<bool> => "RoleMappings: Type",
            default "false: the rules decide";
        /// Whether a user for whom no role or more than one is found has the authenticated role, and is not refused.
        resolve_ambiguous_roles: Option<bool> => "RoleMappings: AmbiguousRoleResolution",
            default "false: such a user is refused",
            aliases ["ambiguous_role_resolution"];
        /// The rules in the order in which they are tried. The first that matches decides.
        rules: Option<Items<RoleMappingRule>> => "RoleMappings: RulesConfiguration.Rules",
            default "none: the token decides, which `use_token` says",
            aliases ["rules_configuration", "mapping_rule"];
    }

    /// A role for the users of whom the provider claims something.
    pub struct RoleMappingRule {
        /// The claim of the token that is looked at.
        claim: Text => "Claim",
            default "none: it has to be written";
        /// What the claim is compared with.
        claim_value: Text => "Value",
            default "none: it has to be written",
            aliases ["value"];
        /// The role of the users for whom it holds.
        mapped_role: RoleArn => "RoleARN",
            default "none: it has to be written",
            aliases ["role", "role_arn"];
        /// How the two are compared.
        match_type: Option<RoleMappingMatchType> => "MatchType",
            default "Equals, written";
    }

    /// A provider by its address: `OpenId("..")`, `OpenId { url: ".." }`.
    pub struct ProviderAddress (url) {
        /// The address, or the ARN of a SAML provider.
        url: Text => "IdentityProvider",
            default "none: it has to be written",
            aliases ["arn"];
    }

    /// A user pool as a provider: `UserPool(web)`, `UserPool { user_pool_id: "..", client_id: ".." }`.
    pub struct UserPoolProvider (client) {
        /// The client of this declaration.
        client: Option<ClientName> => "IdentityProvider",
            default "none: the two ids are written",
            aliases ["user_pool_client"];
        /// The id of a user pool that lives elsewhere, in the region of the stack.
        user_pool_id: Option<Text> => "IdentityProvider",
            default "this user pool",
            aliases ["user_pool"];
        /// The id of that user pool's client.
        client_id: Option<Text> => "IdentityProvider",
            default "none: `client` is written",
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
        /// Sign in with what was Twitter.
        Twitter = "api.twitter.com";
        /// An OpenID Connect provider by its address.
        OpenId(ProviderAddress), aliases ["Oidc", "OpenIdConnect"];
        /// A SAML provider by its ARN.
        Saml(ProviderAddress);
        /// A client of a user pool.
        UserPool(UserPoolProvider), aliases ["Cognito"];
        /// Any other provider, by what Cognito calls it.
        Custom(ProviderAddress);
    }

    /// How a rule compares a claim with its value.
    pub enum RoleMappingMatchType {
        /// They are the same.
        Equals = "Equals";
        /// The claim has the value in it.
        Contains = "Contains";
        /// The claim begins with the value.
        StartsWith = "StartsWith";
        /// They are not the same.
        NotEqual = "NotEqual", aliases ["NotEquals"];
    }
}

impl IdentityPoolProviderUrl {
    /// What stands there until one is written.
    pub const EMPTY: Self = IdentityPoolProviderUrl::Facebook;
}

impl IdentityPoolRoleMapping {
    /// The key of the mapping, unless the template would have to know an address that it does not.
    pub fn effective_key(&self) -> Option<&str> {
        // An empty key is none, as in the CDK.
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
