//! The intended differences from aws-cdk-lib.

use std::fmt::Write;

use serde_json::{Map, Value};

/// A property that intentionally differs from aws-cdk-lib, wherever it occurs.
#[derive(Debug)]
pub struct Exception {
    /// The type of the resource, or `Output`.
    pub resource: &'static str,
    /// The property.
    pub property: &'static str,
    /// Why ours differs.
    pub reason: &'static str,
    /// Our value, computed from the CDK's. No other value passes.
    pub ours: fn(&Value) -> Value,
}

/// All of them.
pub const EXCEPTIONS: &[Exception] = &[
    Exception {
        resource: "AWS::Cognito::UserPoolIdentityProvider",
        property: "AttributeMapping",
        reason: "Cognito calls custom attributes `custom:<name>`. The CDK writes the name unchanged, so a mapping to a \
                 custom attribute works only if the program writes the prefix. We always write it, once.",
        ours: with_custom_prefixes,
    },
    Exception {
        resource: "Output",
        property: "Value",
        reason: "The callback URL is part of the query of a sign-in URL. The CDK writes it unchanged, so a callback URL with its own \
                 query is cut off. We encode it.",
        ours: with_encoded_redirect,
    },
];

/// Cognito's own names for the attributes of users.
const STANDARD_ATTRIBUTES: [&str; 20] = [
    "address",
    "birthdate",
    "email",
    "email_verified",
    "family_name",
    "gender",
    "given_name",
    "locale",
    "middle_name",
    "name",
    "nickname",
    "phone_number",
    "phone_number_verified",
    "picture",
    "preferred_username",
    "profile",
    "updated_at",
    "username",
    "website",
    "zoneinfo",
];

fn with_custom_prefixes(mapping: &Value) -> Value {
    let Value::Object(attributes) = mapping else {
        return mapping.clone();
    };
    let named = attributes.iter().map(|(name, attribute)| {
        let as_it_is = STANDARD_ATTRIBUTES.contains(&name.as_str()) || name.starts_with("custom:");
        let name = if as_it_is {
            name.clone()
        } else {
            format!("custom:{name}")
        };
        (name, attribute.clone())
    });
    Value::Object(named.collect::<Map<_, _>>())
}

fn with_encoded_redirect(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::String(encoded(text)),
        Value::Array(items) => items.iter().map(with_encoded_redirect).collect(),
        Value::Object(members) => {
            let members = members
                .iter()
                .map(|(key, value)| (key.clone(), with_encoded_redirect(value)));
            Value::Object(members.collect())
        }
        _ => value.clone(),
    }
}

/// Encodes everything after `redirect_uri=`, as part of a query.
fn encoded(text: &str) -> String {
    let Some((before, uri)) = text.split_once("&redirect_uri=") else {
        return text.to_owned();
    };
    let mut encoded = format!("{before}&redirect_uri=");
    for byte in uri.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string cannot fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
