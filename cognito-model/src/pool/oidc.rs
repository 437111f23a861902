//! OpenID Connect providers.

use crate::pool::attribute_mapping::AttributeMapping;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::table::{settings, variants};
use crate::value::intrinsic::Value;
use crate::value::list::{Items, Map};
use crate::value::text::Text;

settings! {
    /// An OpenID Connect provider: `Oidc { client_id: "..", client_secret: secret, issuer_url: ".." }`.
    pub struct OidcProvider with condition, depends_on, metadata {
        /// The ID of the application at the provider.
        client_id: Text => "ProviderDetails.client_id",
            default "none: required",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["app_id"];
        /// The secret of the application: a parameter, `Secret("..")`, or a string that everyone with the template can read.
        client_secret: Text => "ProviderDetails.client_secret",
            default "none: required",
            allowed "at most 131072 characters",
            means Secret,
            limits [Length { min: 0, max: 131072 }],
            aliases ["client_secret_value", "app_secret"];
        /// The URL of the issuer. Cognito finds the endpoints in its discovery document, under `/.well-known/openid-configuration`.
        issuer_url: Text => "ProviderDetails.oidc_issuer",
            default "none: required",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["oidc_issuer", "issuer"];
        /// The name of the provider in the pool. Users and clients use this name.
        name: Option<Text> => "ProviderName",
            default "the name of the entry, adapted",
            allowed "3 to 32 visible characters, with `_` only as the second one",
            limits [Length { min: 3, max: 32 }, Characters(Charset::ProviderName)],
            aliases ["provider_name"];
        /// The scopes to request from the provider.
        scopes: Option<Items<Text>> => "ProviderDetails.authorize_scopes",
            default "`[\"openid\"]`",
            limits [Length { min: 0, max: 131072 }],
            aliases ["authorize_scopes"];
        /// Other names that requests can use for the provider, such as the domains of its users.
        identifiers: Option<Items<Text>> => "IdpIdentifiers",
            default "none",
            allowed "at most 50, each of 1 to 40 characters: ASCII letters, digits, spaces and `_+=.@-`",
            limits [Length { min: 1, max: 40 }, Characters(Charset::Only(Class::Identifier)), Count { min: 0, max: 50 }],
            aliases ["idp_identifiers"];
        /// The HTTP method for requesting a user's attributes.
        attribute_request_method: Option<OidcAttributeRequestMethod> => "ProviderDetails.attributes_request_method",
            default "Get",
            aliases ["attributes_request_method"];
        /// The endpoints of the provider, if it has no discovery document.
        endpoints: Option<OidcEndpoints> => "ProviderDetails.authorize_url, token_url, attributes_url, jwks_uri",
            default "not written: those in the discovery document of the issuer";
        /// Which provider attribute fills which pool attribute.
        attribute_mapping: Option<AttributeMapping> => "AttributeMapping",
            default "none: Cognito fills only the username",
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes", "mapping"];
        /// Properties of the provider, set by their path: `"ProviderDetails.attributes_url_add_attributes": "true"`. `null` removes
        /// a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// The endpoints of a provider: all of them, or none.
    pub struct OidcEndpoints {
        /// The authorization endpoint, where users sign in.
        authorization: Text => "ProviderDetails.authorize_url",
            default "none: required",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["authorize_url", "authorization_endpoint"];
        /// The token endpoint, which exchanges codes for tokens.
        token: Text => "ProviderDetails.token_url",
            default "none: required",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["token_url", "token_endpoint"];
        /// The userinfo endpoint, which returns a user's attributes.
        user_info: Text => "ProviderDetails.attributes_url",
            default "none: required",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes_url", "user_info_endpoint"];
        /// The URL of the keys that sign the tokens.
        jwks_uri: Text => "ProviderDetails.jwks_uri",
            default "none: required",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["jwks_url", "jwks"];
    }
}

variants! {
    /// The HTTP method for requesting a user's attributes.
    pub enum OidcAttributeRequestMethod {
        /// GET
        Get = "GET";
        /// POST
        Post = "POST";
    }
}
