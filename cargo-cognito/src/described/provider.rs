//! What the API says about an identity provider, without what only Cognito knows and nobody else should.

use cognito_model::naming::ids::camel_case;
use cognito_model::{Json, Object};

/// What Cognito adds to the details, and does not take back.
const READ_ONLY: [&str; 5] = [
    "attributes_url_add_attributes",
    "token_request_method",
    "ActiveEncryptionCertificate",
    "SLORedirectBindingURI",
    "SSORedirectBindingURI",
];

/// The endpoints, which Cognito knows itself for all but OIDC.
const ENDPOINTS: [&str; 5] = [
    "attributes_url",
    "authorize_url",
    "token_url",
    "oidc_issuer",
    "jwks_uri",
];

/// Takes the secrets out of the properties, and gives the names of the parameters in their place.
pub(super) fn without_secrets(properties: &mut Object) -> Vec<String> {
    let text = |key: &str| {
        properties
            .get(key)
            .and_then(Json::as_text)
            .unwrap_or_default()
            .to_owned()
    };
    let (name, kind) = (text("ProviderName"), text("ProviderType"));
    let Some(Json::Object(details)) = properties.get_mut("ProviderDetails") else {
        return Vec::new();
    };
    for key in READ_ONLY {
        details.remove(key);
    }
    if kind != "OIDC" {
        for key in ENDPOINTS {
            details.remove(key);
        }
    }
    let mut parameters = Vec::new();
    for secret in ["client_secret", "private_key"] {
        // Cognito keeps Apple's key to itself, and wants it in every update.
        let is_hidden = secret == "private_key" && kind == "SignInWithApple";
        if details.contains(secret) || is_hidden {
            let parameter = format!("{}{}", camel_case(&name), camel_case(secret));
            details.set(secret, Object::from([("Ref", parameter.as_str())]));
            parameters.push(parameter);
        }
    }
    parameters
}
