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
            rules [PROVIDER_CLIENT_ID_SPACES],
            aliases ["app_id"];
        /// The secret of the application: a parameter, `Secret("..")`, or a text that anybody with the template can read.
        client_secret: Text => "ProviderDetails.client_secret",
            default "none: it has to be written",
            rules [PLAIN_TEXT_SECRET],
            aliases ["client_secret_value", "app_secret"];
        /// The issuer, whose address with `/.well-known/openid-configuration` behind it tells the rest.
        issuer_url: Text => "ProviderDetails.oidc_issuer",
            default "none: it has to be written",
            rules [ISSUER_URL_SCHEME, ISSUER_URL_PARTS, URL_SYNTAX],
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
            aliases ["authorize_scopes"];
        /// Names that stand for the provider in requests, such as the domains of its users.
        identifiers: Option<Items<Text>> => "IdpIdentifiers",
            default "none",
            rules [DUPLICATE_PROVIDER_IDENTIFIER],
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
            rules [MAPPED_ATTRIBUTE_UNKNOWN, MAPPED_ATTRIBUTE_IMMUTABLE, REQUIRED_ATTRIBUTE_NOT_MAPPED, MAPPED_CLAIM_CASE],
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
            rules [ENDPOINT_SCHEME, URL_SYNTAX],
            aliases ["authorize_url", "authorization_endpoint"];
        /// Where codes become tokens.
        token: Text => "ProviderDetails.token_url",
            default "none: it has to be written",
            rules [ENDPOINT_SCHEME, URL_SYNTAX],
            aliases ["token_url", "token_endpoint"];
        /// Where the attributes of a user are.
        user_info: Text => "ProviderDetails.attributes_url",
            default "none: it has to be written",
            rules [ENDPOINT_SCHEME, URL_SYNTAX],
            aliases ["attributes_url", "user_info_endpoint"];
        /// Where the keys are that tokens are signed with.
        jwks_uri: Text => "ProviderDetails.jwks_uri",
            default "none: it has to be written",
            rules [ENDPOINT_SCHEME, URL_SYNTAX],
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
