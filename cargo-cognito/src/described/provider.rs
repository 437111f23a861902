//! Removes secrets, and what only Cognito sets, from the description of an identity provider.

use cognito_model::naming::ids::camel_case;
use cognito_model::{Json, Object};

use crate::lock::SECRETS;

/// Details that Cognito returns, and does not accept.
const READ_ONLY: [&str; 5] = [
    "attributes_url_add_attributes",
    "token_request_method",
    "ActiveEncryptionCertificate",
    "SLORedirectBindingURI",
    "SSORedirectBindingURI",
];

/// The endpoints. Cognito sets them itself for all types except OIDC.
const ENDPOINTS: [&str; 5] = [
    "attributes_url",
    "authorize_url",
    "token_url",
    "oidc_issuer",
    "jwks_uri",
];

/// Replaces the secrets with parameters, and returns the names of the parameters.
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
    for secret in SECRETS {
        // Cognito does not return Apple's key, but requires it in every update.
        let is_hidden = secret == "private_key" && kind == "SignInWithApple";
        if details.contains(secret) || is_hidden {
            let parameter = format!("{}{}", camel_case(&name), camel_case(secret));
            details.set(secret, Object::from([("Ref", parameter.as_str())]));
            parameters.push(parameter);
        }
    }
    parameters
}
