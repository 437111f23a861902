//! Identity providers that speak OpenID Connect.

use crate::pool::attribute_mapping::AttributeMapping;
use crate::schema::charset::Charset;
use crate::schema::class::Class;
use crate::schema::table::{settings, variants};
use crate::value::intrinsic::Value;
use crate::value::list::{Items, Map};
use crate::value::text::Text;

settings! {
    /// A service that speaks OpenID Connect: `Oidc { client_id: "..", client_secret: secret, issuer_url: ".." }`.
    pub struct OidcProvider {
        /// The id of the application at the provider.
        client_id: Text => "ProviderDetails.client_id",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            limits [Length { min: 0, max: 131072 }],
            aliases ["app_id"];
        /// The secret of the application: a parameter, `Secret("..")`, or a string that anybody with the template can read.
        client_secret: Text => "ProviderDetails.client_secret",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            means Secret,
            limits [Length { min: 0, max: 131072 }],
            aliases ["client_secret_value", "app_secret"];
        /// The issuer, whose address with `/.well-known/openid-configuration` behind it tells the rest.
        issuer_url: Text => "ProviderDetails.oidc_issuer",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["oidc_issuer", "issuer"];
        /// The name of the provider in the pool, which users and clients know it by.
        name: Option<Text> => "ProviderName",
            default "the name of the entry, made to fit",
            allowed "3 to 32 characters that can be seen, no `_` but in the second place",
            limits [Length { min: 3, max: 32 }, Characters(Charset::ProviderName)],
            aliases ["provider_name"];
        /// What is asked of the provider.
        scopes: Option<Items<Text>> => "ProviderDetails.authorize_scopes",
            default "`[\"openid\"]`",
            limits [Length { min: 0, max: 131072 }],
            aliases ["authorize_scopes"];
        /// Names that stand for the provider in requests, such as the domains of its users.
        identifiers: Option<Items<Text>> => "IdpIdentifiers",
            default "none",
            allowed "at most 50, each of 1 to 40 characters: ASCII letters, digits, spaces and `_+=.@-`",
            limits [Length { min: 1, max: 40 }, Characters(Charset::Only(Class::Identifier)), Count { min: 0, max: 50 }],
            aliases ["idp_identifiers"];
        /// The method of the request for the attributes of a user.
        attribute_request_method: Option<OidcAttributeRequestMethod> => "ProviderDetails.attributes_request_method",
            default "Get",
            aliases ["attributes_request_method"];
        /// The addresses of the provider, where it has no discovery document to tell them.
        endpoints: Option<OidcEndpoints> => "ProviderDetails.authorize_url, token_url, attributes_url, jwks_uri",
            default "not written: the discovery document of the issuer tells them";
        /// Which attribute of a user is filled by which of the provider.
        attribute_mapping: Option<AttributeMapping> => "AttributeMapping",
            default "none: Cognito fills only the name",
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes", "mapping"];
        /// Properties of the provider set by their path: `"ProviderDetails.attributes_url_add_attributes": "true"`. `null` removes.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything of the resource set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// The addresses of a provider: all of them, or none.
    pub struct OidcEndpoints {
        /// Where people sign in.
        authorization: Text => "ProviderDetails.authorize_url",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["authorize_url", "authorization_endpoint"];
        /// Where codes become tokens.
        token: Text => "ProviderDetails.token_url",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["token_url", "token_endpoint"];
        /// Where the attributes of a user are.
        user_info: Text => "ProviderDetails.attributes_url",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["attributes_url", "user_info_endpoint"];
        /// Where the keys are that tokens are signed with.
        jwks_uri: Text => "ProviderDetails.jwks_uri",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            means Url,
            limits [Length { min: 0, max: 131072 }],
            aliases ["jwks_url", "jwks"];
    }
}

variants! {
    /// The method of a request for the attributes of a user.
    pub enum OidcAttributeRequestMethod {
        /// GET
        Get = "GET";
        /// POST
        Post = "POST";
    }
}
