//! `AWS::Cognito::UserPoolIdentityProvider`

use super::intrinsics::{Render, concat};
use super::json::{Json, Object, single};
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::pool::attribute_mapping::{AttributeMapping, ProviderAttribute};
use crate::pool::identity_provider::IdentityProvider;
use crate::pool::oidc::{OidcAttributeRequestMethod, OidcProvider};
use crate::pool::saml::{SamlMetadata, SamlProvider};
use crate::value::intrinsic::{Target, Value};
use crate::value::list::{Entry, Items, Map};
use crate::value::text::Text;

/// What every provider has, apart from its details.
struct Common<'a> {
    mapping: &'a Option<AttributeMapping>,
    identifiers: &'a Option<Items<Text>>,
    property_overrides: &'a Map<Value>,
    overrides: &'a Map<Value>,
}

/// The resource, unless the provider exists already.
pub(crate) fn identity_provider(render: Render<'_>, entry: &Entry<IdentityProvider>) -> Option<Resource> {
    /// Only providers that can have identifiers have the field.
    const NONE: &Option<Items<Text>> = &None;
    macro_rules! common {
        ($provider:ident, $identifiers:expr) => {
            Common {
                mapping: &$provider.attribute_mapping,
                identifiers: $identifiers,
                property_overrides: &$provider.property_overrides,
                overrides: &$provider.overrides,
            }
        };
    }
    // The details are in the CDK's order, which writes them as they are listed.
    let mut details = Object::new();
    let common = match &entry.value {
        IdentityProvider::Google(it) => {
            details.set("client_id", render.text(&it.client_id));
            details.set("client_secret", render.text(&it.client_secret));
            details.set("authorize_scopes", scopes(render, &it.scopes, "profile", " "));
            common!(it, NONE)
        }
        IdentityProvider::Facebook(it) => {
            details.set("client_id", render.text(&it.client_id));
            details.set("client_secret", render.text(&it.client_secret));
            // Facebook separates its permissions by commas, unlike the standard.
            details.set("authorize_scopes", scopes(render, &it.scopes, "public_profile", ","));
            details.set_some("api_version", render.some_text(&it.api_version));
            common!(it, NONE)
        }
        IdentityProvider::Amazon(it) => {
            details.set("client_id", render.text(&it.client_id));
            details.set("client_secret", render.text(&it.client_secret));
            details.set("authorize_scopes", scopes(render, &it.scopes, "profile", " "));
            common!(it, NONE)
        }
        IdentityProvider::Apple(it) => {
            details.set("client_id", render.text(&it.client_id));
            details.set("team_id", render.text(&it.team_id));
            details.set("key_id", render.text(&it.key_id));
            details.set("private_key", render.text(&it.private_key));
            details.set("authorize_scopes", scopes(render, &it.scopes, "name", " "));
            common!(it, NONE)
        }
        IdentityProvider::Oidc(it) => {
            set_oidc(render, it, &mut details);
            common!(it, &it.identifiers)
        }
        IdentityProvider::Saml(it) => {
            set_saml(render, it, &mut details);
            common!(it, &it.identifiers)
        }
        IdentityProvider::External(_) => return None,
    };
    let mut properties = Object::new();
    properties.set("UserPoolId", render.reference(&Target::Pool));
    let name = render.pool.identity_provider_name(entry);
    properties.set("ProviderName", render.text(&name));
    properties.set("ProviderType", entry.value.row().cloudformation);
    properties.set("ProviderDetails", details);
    let mapping = common.mapping.as_ref().map(|mapping| attributes(render, mapping));
    properties.set_some("AttributeMapping", mapping.filter(|mapping| !mapping.is_empty()));
    let identifiers = common.identifiers.as_ref();
    properties.set_some(
        "IdpIdentifiers",
        identifiers.map(|names| render.items(names, |name| render.text(name))),
    );
    let id = EntryMap::IdentityProviders.id(render.pool, entry);
    let resource = Resource::new(id, "AWS::Cognito::UserPoolIdentityProvider", properties)
        .attributes(render, entry.value.attributes())
        .property_overrides(render, common.property_overrides)
        .overrides(render, common.overrides);
    Some(resource)
}

fn set_oidc(render: Render<'_>, provider: &OidcProvider, details: &mut Object) {
    details.set("client_id", render.text(&provider.client_id));
    details.set("client_secret", render.text(&provider.client_secret));
    details.set("authorize_scopes", scopes(render, &provider.scopes, "openid", " "));
    let method = provider.attribute_request_method.as_ref();
    let method = method.unwrap_or(&OidcAttributeRequestMethod::Get);
    details.set("attributes_request_method", method.row().cloudformation);
    details.set("oidc_issuer", render.text(&provider.issuer_url));
    if let Some(endpoints) = &provider.endpoints {
        details.set("authorize_url", render.text(&endpoints.authorization));
        details.set("token_url", render.text(&endpoints.token));
        details.set("attributes_url", render.text(&endpoints.user_info));
        details.set("jwks_uri", render.text(&endpoints.jwks_uri));
    }
}

fn set_saml(render: Render<'_>, provider: &SamlProvider, details: &mut Object) {
    let written = (!render.pool.base.is_as_written()).then_some(false);
    details.set_some("IDPSignout", provider.idp_signout.or(written));
    match &provider.metadata {
        SamlMetadata::Url(metadata) => details.set("MetadataURL", render.text(&metadata.url)),
        SamlMetadata::File(metadata) => details.set("MetadataFile", metadata.path.text.as_str()),
        SamlMetadata::Text(metadata) => details.set("MetadataFile", render.text(&metadata.content)),
    };
    details.set_some("EncryptedResponses", provider.encrypted_responses);
    let algorithm = provider.request_signing_algorithm.as_ref();
    let algorithm = algorithm.map(|algorithm| algorithm.row().cloudformation);
    details.set_some("RequestSigningAlgorithm", algorithm);
    details.set_some("IDPInit", provider.idp_initiated);
}

/// The scopes as one string. An empty list gives an empty string, which is not the same as the default.
fn scopes(render: Render<'_>, scopes: &Option<Items<Text>>, default: &str, separator: &str) -> Json {
    match scopes {
        None => default.into(),
        Some(Items::List(scopes)) => {
            let mut parts = Vec::new();
            for scope in scopes {
                if !parts.is_empty() {
                    parts.push(separator.into());
                }
                parts.push(render.text(scope));
            }
            concat(parts)
        }
        Some(Items::Intrinsic(list)) => single("Fn::Join", [separator.into(), render.intrinsic(list)]),
    }
}

/// In source order, standard attributes before custom ones.
fn attributes(render: Render<'_>, mapping: &AttributeMapping) -> Object {
    let mut attributes = Object::new();
    for (name, attribute) in mapping.standard.iter() {
        attributes.set(name.cognito_name(), provider_attribute(render, attribute));
    }
    for entry in &mapping.custom {
        let name = entry.name.strip_prefix("custom:").unwrap_or(&entry.name);
        // This is Cognito's name for it. The CDK writes the name without the prefix.
        attributes.set(format!("custom:{name}"), provider_attribute(render, &entry.value));
    }
    if let Some(username) = &mapping.username {
        attributes.set("username", provider_attribute(render, username));
    }
    attributes
}

fn provider_attribute(render: Render<'_>, attribute: &ProviderAttribute) -> Json {
    match attribute {
        ProviderAttribute::Standard(name) => name.row().cloudformation.into(),
        ProviderAttribute::Other(text) => render.text(text),
    }
}
