//! The differences from aws-cdk-lib that are meant.

use std::fmt::Write;

use serde_json::{Map, Value};

/// A property that is not what aws-cdk-lib writes, wherever it occurs.
#[derive(Debug)]
pub struct Exception {
    /// The type of the resource, or `Output`.
    pub resource: &'static str,
    /// The property.
    pub property: &'static str,
    /// Why we write something else.
    pub reason: &'static str,
    /// What it is instead of what the CDK writes. Nothing else passes.
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

/// What Cognito itself calls an attribute of a user.
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

/// All that is behind `redirect_uri=`, as a part of a query has to be.
fn encoded(text: &str) -> String {
    let Some((before, uri)) = text.split_once("&redirect_uri=") else {
        return text.to_owned();
    };
    let mut encoded = format!("{before}&redirect_uri=");
    for byte in uri.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
