//! Secrets that a template has as plain text.

use cognito_model::Json;

use super::owned::{property, resources, type_of};
use super::words::snake_case;

/// A warning for each secret, with the two lines that replace it with a parameter.
pub(crate) fn secrets(template: &Json) -> Vec<String> {
    let mut warnings = Vec::new();
    for (id, resource) in resources(template) {
        if type_of(resource) != "AWS::Cognito::UserPoolIdentityProvider" {
            continue;
        }
        let Some(details) = property(resource, "ProviderDetails") else {
            continue;
        };
        for setting in ["client_secret", "private_key"] {
            let secret = details.get(setting).and_then(Json::as_text);
            // A dynamic reference is not a secret.
            if secret.is_some_and(|secret| !secret.is_empty() && !secret.contains("{{resolve:")) {
                let parameter = format!("{}_{setting}", snake_case(id));
                warnings.push(format!(
                    "warning: {id} has its `{setting}` in the template, where anyone who sees the stack can read it\n\
                     help: pass it in as a parameter:\n    parameters: {{ {parameter}: String {{ no_echo }} }},\n    \
                     {setting}: {parameter},"
                ));
            }
        }
    }
    warnings
}
