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

/// Replaces the secrets with parameters, and adds the names of the parameters to those of other providers.
pub(super) fn without_secrets(properties: &mut Object, parameters: &mut Vec<String>) {
    let text = |key: &str| {
        properties
            .get(key)
            .and_then(Json::as_text)
            .unwrap_or_default()
            .to_owned()
    };
    let (name, kind) = (text("ProviderName"), text("ProviderType"));
    let Some(Json::Object(details)) = properties.get_mut("ProviderDetails") else {
        return;
    };
    for key in READ_ONLY {
        details.remove(key);
    }
    if kind != "OIDC" {
        for key in ENDPOINTS {
            details.remove(key);
        }
    }
    for secret in SECRETS {
        // Cognito does not return Apple's key, but requires it in every update.
        let is_hidden = secret == "private_key" && kind == "SignInWithApple";
        if details.contains(secret) || is_hidden {
            let stem = format!("{}{}", camel_case(&name), camel_case(secret));
            // `okta-1` and `okta1` are the same in camel case.
            let mut parameter = stem.clone();
            let mut count = 2;
            while parameters.contains(&parameter) {
                parameter = format!("{stem}{count}");
                count += 1;
            }
            details.set(secret, Object::from([("Ref", parameter.as_str())]));
            parameters.push(parameter);
        }
    }
}
