//! Where the API describes a pool differently from CloudFormation.

use cognito_model::{Json, Object};

/// Converts the properties of a pool from the API's form to that of a template.
pub(super) fn as_properties(properties: &mut Object, factors: Option<&Object>) {
    if let Some(Json::List(attributes)) = properties.remove("Schema") {
        let schema = schema(&attributes);
        if !schema.is_empty() {
            properties.set("Schema", schema);
        }
    }
    without_duplicates(properties);
    if let Some(factors) = factors {
        add_factors(properties, factors);
    }
}

/// The attributes that a template would contain. Cognito also returns every standard attribute, and adds prefixes to custom ones.
fn schema(attributes: &[Json]) -> Vec<Json> {
    let mut schema = Vec::new();
    for attribute in attributes {
        let Some(attribute) = attribute.as_object() else {
            continue;
        };
        let name = attribute.get("Name").and_then(Json::as_text).unwrap_or_default();
        let custom = name.strip_prefix("dev:").unwrap_or(name).strip_prefix("custom:");
        let mut entry = attribute.clone();
        for bounds in ["StringAttributeConstraints", "NumberAttributeConstraints"] {
            let has_none = |it: &Json| it.as_object().is_some_and(Object::is_empty);
            if attribute.get(bounds).is_some_and(has_none) {
                entry.remove(bounds);
            }
        }
        match custom {
            Some(custom) => {
                entry.set("Name", custom);
                // `false` is the default.
                for flag in ["DeveloperOnlyAttribute", "Required"] {
                    if entry.get(flag) == Some(&Json::Bool(false)) {
                        entry.remove(flag);
                    }
                }
            }
            None => {
                if name == "sub" || name == "identities" || is_default(name, attribute) {
                    continue;
                }
                // A standard attribute always has these.
                entry.remove("AttributeDataType");
                entry.remove("DeveloperOnlyAttribute");
                for bounds in ["StringAttributeConstraints", "NumberAttributeConstraints"] {
                    if has_default_bounds(name, attribute) {
                        entry.remove(bounds);
                    }
                }
            }
        }
        schema.push(Json::Object(entry));
    }
    schema
}

/// Whether a standard attribute is the same as in a pool that does not mention it.
fn is_default(name: &str, attribute: &Object) -> bool {
    let is = |flag: &str, value: bool| attribute.get(flag).is_none_or(|it| *it == Json::Bool(value));
    is("Required", false) && is("Mutable", true) && has_default_bounds(name, attribute)
}

fn has_default_bounds(name: &str, attribute: &Object) -> bool {
    let wanted: &[(&str, &str)] = match name {
        "birthdate" => &[("MinLength", "10"), ("MaxLength", "10")],
        "updated_at" => &[("MinValue", "0")],
        _ => &[("MinLength", "0"), ("MaxLength", "2048")],
    };
    let mut bounds = ["StringAttributeConstraints", "NumberAttributeConstraints"]
        .iter()
        .filter_map(|key| attribute.get(key).and_then(Json::as_object));
    bounds.all(|it| {
        let is_wanted = |(key, value): (&str, &Json)| wanted.contains(&(key, value.as_text().unwrap_or_default()));
        it.is_empty() || it.len() == wanted.len() && it.iter().all(is_wanted)
    })
}

/// Removes what Cognito returns twice, and accepts only once.
fn without_duplicates(properties: &mut Object) {
    let at = |object: &Object, path: &[&str]| {
        let (first, rest) = path.split_first()?;
        let mut json = object.get(first)?;
        for key in rest {
            json = json.get(key)?;
        }
        Some(json.clone())
    };
    for (old, new) in [
        ("EmailVerificationMessage", "EmailMessage"),
        ("EmailVerificationSubject", "EmailSubject"),
        ("SmsVerificationMessage", "SmsMessage"),
    ] {
        let message = at(properties, &["VerificationMessageTemplate", new]);
        if message.is_some() && message.as_ref() == properties.get(old) {
            properties.remove(old);
        }
    }
    let days = ["Policies", "PasswordPolicy", "TemporaryPasswordValidityDays"];
    if at(properties, &days).is_some() {
        // `Please use TemporaryPasswordValidityDays in PasswordPolicy instead of UnusedAccountValidityDays`
        if let Some(Json::Object(config)) = properties.get_mut("AdminCreateUserConfig") {
            config.remove("UnusedAccountValidityDays");
        }
    }
    let trigger = at(properties, &["LambdaConfig", "PreTokenGenerationConfig", "LambdaArn"]);
    if let (Some(trigger), Some(Json::Object(config))) = (trigger, properties.get_mut("LambdaConfig")) {
        if config.get("PreTokenGeneration") == Some(&trigger) {
            config.remove("PreTokenGeneration");
        }
    }
}

/// Adds the answer of `get-user-pool-mfa-config`. In CloudFormation, these are properties of the pool.
fn add_factors(properties: &mut Object, factors: &Object) {
    if let Some(mode) = factors.get("MfaConfiguration") {
        properties.set("MfaConfiguration", mode.clone());
    }
    let member = |config: &str, key: &str| factors.get(config)?.get(key).cloned();
    let mut enabled = Vec::new();
    if factors.contains("SmsMfaConfiguration") {
        enabled.push("SMS_MFA");
    }
    if member("SoftwareTokenMfaConfiguration", "Enabled") == Some(Json::Bool(true)) {
        enabled.push("SOFTWARE_TOKEN_MFA");
    }
    if factors.contains("EmailMfaConfiguration") {
        enabled.push("EMAIL_OTP");
    }
    // `can't turn off MFA and configure an MFA together`
    let is_off = properties
        .get("MfaConfiguration")
        .is_none_or(|it| it.as_text() == Some("OFF"));
    if !is_off && !enabled.is_empty() {
        properties.set("EnabledMfas", enabled);
    }
    for (property, config, key) in [
        (
            "SmsAuthenticationMessage",
            "SmsMfaConfiguration",
            "SmsAuthenticationMessage",
        ),
        ("SmsConfiguration", "SmsMfaConfiguration", "SmsConfiguration"),
        ("EmailAuthenticationMessage", "EmailMfaConfiguration", "Message"),
        ("EmailAuthenticationSubject", "EmailMfaConfiguration", "Subject"),
        ("WebAuthnRelyingPartyID", "WebAuthnConfiguration", "RelyingPartyId"),
        ("WebAuthnUserVerification", "WebAuthnConfiguration", "UserVerification"),
        (
            "WebAuthnFactorConfiguration",
            "WebAuthnConfiguration",
            "FactorConfiguration",
        ),
    ] {
        if is_off && config == "EmailMfaConfiguration" {
            continue;
        }
        if let (Some(value), false) = (member(config, key), properties.contains(property)) {
            properties.set(property, value);
        }
    }
}
