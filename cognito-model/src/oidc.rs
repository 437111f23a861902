//! Identity providers that speak OpenID Connect.

use crate::attribute_mapping::AttributeMapping;
use crate::intrinsic::Value;
use crate::list::{Items, Map};
use crate::table::{settings, variants};
use crate::text::Text;

settings! {
    /// A service that speaks OpenID Connect: `Oidc { client_id: "..", client_secret: secret, issuer_url: ".." }`.
    pub struct OidcProvider {
        /// The id of the application at the provider.
        client_id: Text => "ProviderDetails.client_id",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            rules [PROVIDER_CLIENT_ID_SPACES, TEXT_LENGTH],
            aliases ["app_id"];
        /// The secret of the application: a parameter, `Secret("..")`, or a text that anybody with the template can read.
        client_secret: Text => "ProviderDetails.client_secret",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            rules [PLAIN_TEXT_SECRET, TEXT_LENGTH],
            aliases ["client_secret_value", "app_secret"];
        /// The issuer, whose address with `/.well-known/openid-configuration` behind it tells the rest.
        issuer_url: Text => "ProviderDetails.oidc_issuer",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            rules [ISSUER_URL_SCHEME, ISSUER_URL_PARTS, URL_SYNTAX, TEXT_LENGTH],
            aliases ["oidc_issuer", "issuer"];
        /// The name of the provider in the pool, which users and clients know it by.
        name: Option<Text> => "ProviderName",
            default "the name of the entry, made to fit",
            allowed "3 to 32 characters that can be seen, no `_` but in the second place",
            rules [PROVIDER_NAME_LENGTH, OIDC_PROVIDER_NAME_CHARACTERS, DUPLICATE_PROVIDER_NAME],
            aliases ["provider_name"];
        /// What is asked of the provider.
        scopes: Option<Items<Text>> => "ProviderDetails.authorize_scopes",
            default "`[\"openid\"]`",
            rules [TEXT_LENGTH],
            aliases ["authorize_scopes"];
        /// Names that stand for the provider in requests, such as the domains of its users.
        identifiers: Option<Items<Text>> => "IdpIdentifiers",
            default "none",
            allowed "at most 50, each of 1 to 40 characters: ASCII letters, digits, spaces and `_+=.@-`",
            rules [
                DUPLICATE_PROVIDER_IDENTIFIER, PROVIDER_IDENTIFIER_LENGTH, PROVIDER_IDENTIFIER_CHARACTERS,
                PROVIDER_IDENTIFIERS_COUNT
            ],
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
            rules [
                MAPPED_ATTRIBUTE_UNKNOWN, MAPPED_ATTRIBUTE_IMMUTABLE, REQUIRED_ATTRIBUTE_NOT_MAPPED, MAPPED_ATTRIBUTE_LENGTH,
                MAPPED_ATTRIBUTE_CHARACTERS, TEXT_LENGTH, MAPPED_CLAIM_CASE
            ],
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
            rules [ENDPOINT_SCHEME, URL_SYNTAX, TEXT_LENGTH],
            aliases ["authorize_url", "authorization_endpoint"];
        /// Where codes become tokens.
        token: Text => "ProviderDetails.token_url",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            rules [ENDPOINT_SCHEME, URL_SYNTAX, TEXT_LENGTH],
            aliases ["token_url", "token_endpoint"];
        /// Where the attributes of a user are.
        user_info: Text => "ProviderDetails.attributes_url",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            rules [ENDPOINT_SCHEME, URL_SYNTAX, TEXT_LENGTH],
            aliases ["attributes_url", "user_info_endpoint"];
        /// Where the keys are that tokens are signed with.
        jwks_uri: Text => "ProviderDetails.jwks_uri",
            default "none: it has to be written",
            allowed "at most 131072 characters",
            rules [ENDPOINT_SCHEME, URL_SYNTAX, TEXT_LENGTH],
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
