//! What becomes of attributes, second factors, providers and names.

use std::fs;

use serde_json::{Value, json};

use crate::support::path;
use crate::{ANSWERS, POOL, import, pool};

#[test]
fn a_whole_pool_becomes_a_declaration() {
    let ran = import(ANSWERS, &["--name", "customers"]);
    ran.assert_fine();
    for line in [
        "    pub mod customers {\n",
        "parameters: { google_client_secret: String { no_echo } },",
        "self_sign_up_enabled,",
        "standard_attributes: { email: { required, mutable } },",
        "custom_attributes: { plan: String(1..=20, mutable), seats: Number(mutable) },",
        "mfa_second_factor: { otp },",
        "tags: { team: \"shop\" },",
        "removal_policy: Retain,",
        "client_secret: google_client_secret,",
        "attribute_mapping: { email: GoogleEmail, username: \"sub\" },",
        "generate_secret,",
        "domains: { my_shop: Prefix(\"my-shop\", managed_login_version: NewerManagedLogin) },",
        "branding: { default },",
        "..AsWritten",
    ] {
        ran.assert_output(line);
    }
    // No logical ID is pinned, and no override is needed.
    assert!(!ran.output.contains("logical_id"), "{}", ran.output);
    assert_eq!(
        ran.messages,
        "customers: 7 resources, 0 overrides\n\
         note: the secret is left out; pass it in as the parameter GoogleClientSecret\n"
    );
}

/// Cognito also returns standard attributes with defaults, and adds prefixes to custom ones.
#[test]
fn default_attributes_and_prefixes_are_removed() {
    let attribute = |name: &str, kind: &str, more: Value| {
        let mut it = json!({ "Name": name, "AttributeDataType": kind, "DeveloperOnlyAttribute": false, "Mutable": true, "Required": false });
        it.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        it
    };
    let answer = pool(json!({ "SchemaAttributes": [
        attribute("sub", "String", json!({ "Mutable": false, "Required": true })),
        attribute("gender", "String", json!({ "StringAttributeConstraints": { "MinLength": "0", "MaxLength": "2048" } })),
        attribute("nickname", "String", json!({ "StringAttributeConstraints": { "MinLength": "2", "MaxLength": "30" } })),
        attribute("phone_number_verified", "Boolean", json!({})),
        attribute("dev:custom:score", "Number", json!({ "DeveloperOnlyAttribute": true, "NumberAttributeConstraints": { "MaxValue": "9" } })),
        attribute("custom:since", "DateTime", json!({ "Mutable": false })),
    ] }));
    let folder = tempfile::tempdir().unwrap();
    let lock = path(folder.path(), "lock.json");
    let ran = import(&answer.to_string(), &["--lock", &lock]);
    ran.assert_fine();
    let lock: Value = serde_json::from_str(&fs::read_to_string(&lock).unwrap()).unwrap();
    assert_eq!(
        lock["Resources"]["Shop"]["Properties"]["Schema"],
        json!([
            { "Name": "nickname", "Mutable": true, "Required": false, "StringAttributeConstraints": { "MinLength": "2", "MaxLength": "30" } },
            { "Name": "score", "AttributeDataType": "Number", "DeveloperOnlyAttribute": true, "Mutable": true,
              "NumberAttributeConstraints": { "MaxValue": "9" } },
            { "Name": "since", "AttributeDataType": "DateTime", "Mutable": false },
        ])
    );
}

#[test]
fn second_factors_come_from_a_separate_answer() {
    let on = format!(
        "{}{}",
        pool(json!({ "MfaConfiguration": "ON" })),
        json!({ "MfaConfiguration": "ON", "SoftwareTokenMfaConfiguration": { "Enabled": true },
                "EmailMfaConfiguration": { "Message": "Code {####}", "Subject": "Code" },
                "WebAuthnConfiguration": { "RelyingPartyId": "example.com", "UserVerification": "required" } })
    );
    let ran = import(&on, &[]);
    for line in [
        "mfa: Required,",
        "mfa_second_factor: { otp, email },",
        "email_authentication: { subject: \"Code\", message: \"Code {####}\" },",
        "passkey_relying_party_id: \"example.com\",",
        "passkey_user_verification: Required,",
    ] {
        ran.assert_output(line);
    }
    assert!(
        !ran.messages.contains("no answer says which second factors"),
        "{}",
        ran.messages
    );

    // Cognito also returns factors of a pool without MFA, but rejects a template with both.
    let off = format!(
        "{}{}",
        pool(json!({ "MfaConfiguration": "OFF" })),
        json!({ "MfaConfiguration": "OFF", "SoftwareTokenMfaConfiguration": { "Enabled": true } })
    );
    let ran = import(&off, &[]);
    assert!(
        !ran.output.contains("second_factor") && !ran.output.contains("EnabledMfas"),
        "{}",
        ran.output
    );
}

#[test]
fn providers_keep_only_details_that_cognito_accepts() {
    let provider = |name: &str, kind: &str, details: Value| json!({ "IdentityProvider": { "UserPoolId": POOL, "ProviderName": name, "ProviderType": kind, "ProviderDetails": details } });
    let answers = json!([
        pool(json!({})),
        provider(
            "Okta",
            "SAML",
            json!({ "MetadataURL": "https://okta.example.com/metadata", "IDPSignout": "true",
            "ActiveEncryptionCertificate": "MIIC", "SLORedirectBindingURI": "https://okta.example.com/slo",
            "SSORedirectBindingURI": "https://okta.example.com/sso" })
        ),
        provider(
            "SignInWithApple",
            "SignInWithApple",
            json!({ "client_id": "com.example", "team_id": "T", "key_id": "K",
            "authorize_scopes": "email name", "token_url": "https://appleid.apple.com/auth/token", "attributes_url_add_attributes": "false" })
        ),
        provider(
            "Idp",
            "OIDC",
            json!({ "client_id": "shop", "client_secret": "hunter2", "authorize_scopes": "openid",
            "oidc_issuer": "https://auth.example.com", "attributes_request_method": "GET", "attributes_url_add_attributes": "false",
            "authorize_url": "https://auth.example.com/authorize", "token_url": "https://auth.example.com/token",
            "attributes_url": "https://auth.example.com/userinfo", "jwks_uri": "https://auth.example.com/jwks" })
        ),
    ]);
    let ran = import(&answers.to_string(), &[]);
    ran.assert_fine();
    for line in [
        "private_key: sign_in_with_apple_private_key,",
        "client_secret: idp_client_secret,",
        "authorization: \"https://auth.example.com/authorize\"",
        "metadata: Url",
    ] {
        ran.assert_output(line);
    }
    for gone in [
        "MIIC",
        "RedirectBinding",
        "add_attributes",
        "appleid.apple.com",
        "hunter2",
    ] {
        assert!(!ran.output.contains(gone), "{gone}: {}", ran.output);
    }
    ran.assert_messages("shop: 4 resources, 0 overrides\n");
}

/// Names that are not valid in logical IDs, and names that give the same ID.
#[test]
fn names_are_made_from_any_name() {
    let client =
        |name: &str, id: &str| json!({ "UserPoolClient": { "UserPoolId": POOL, "ClientName": name, "ClientId": id } });
    let answers = json!([
        pool(json!({ "Name": "2 Läden" })),
        client("web app", "a"),
        client("web-app", "b"),
        client("アプリ", "c"),
        { "Group": { "UserPoolId": POOL, "GroupName": "eu/admins" } },
    ]);
    let ran = import(&answers.to_string(), &[]);
    ran.assert_fine();
    for name in [
        "user_pool_client_name: \"web app\"",
        "user_pool_client_name: \"web-app\"",
        "user_pool_client_name: \"アプリ\"",
        "group_name: \"eu/admins\"",
    ] {
        ran.assert_output(name);
    }
    assert!(!ran.messages.contains("error"), "{}", ran.messages);
}

/// `okta-1` and `okta1` are the same in camel case.
#[test]
fn each_secret_has_its_own_parameter() {
    let provider = |name: &str| {
        json!({ "IdentityProvider": {
            "UserPoolId": POOL, "ProviderName": name, "ProviderType": "OIDC",
            "ProviderDetails": { "client_id": name, "client_secret": "hunter2", "oidc_issuer": "https://example.com", "authorize_scopes": "openid" }
        } })
    };
    let answers = [pool(json!({})), provider("okta-1"), provider("okta1")];
    let ran = import(&Value::from(answers.to_vec()).to_string(), &[]);
    ran.assert_fine();
    ran.assert_output(
        "parameters: { okta1_client_secret: String { no_echo }, okta1_client_secret2: String { no_echo } }",
    );
    ran.assert_messages("the parameter Okta1ClientSecret2");
    assert!(!ran.output.contains("hunter2"));
}
