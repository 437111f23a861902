//! The files that an import reads and writes.

use std::fs;

use serde_json::{Value, json};

use crate::support::{cognito, cognito_reading, path};
use crate::{ANSWERS, POOL, import, pool};

/// Neither the declaration nor any file contains a secret.
#[test]
fn secrets_are_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| path(folder.path(), name);
    let (rest, lock, existing, code) = (
        path("rest.yaml"),
        path("lock.json"),
        path("existing.json"),
        path("pools.rs"),
    );
    let ran = import(
        ANSWERS,
        &[
            "--rest",
            &rest,
            "--lock",
            &lock,
            "--resources-to-import",
            &existing,
            "-o",
            &code,
        ],
    );
    assert_eq!((ran.code, ran.output.as_str()), (0, ""), "{}", ran.messages);
    for name in [&rest, &lock, &existing, &code] {
        let text = fs::read_to_string(name).unwrap();
        for secret in ["hunter2", "s3cret-of-web"] {
            assert!(
                !text.contains(secret) && !ran.messages.contains(secret),
                "{name}: {text}"
            );
        }
    }
}

/// CloudFormation imports only resources with a deletion policy.
#[test]
fn writes_what_a_change_set_imports() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| path(folder.path(), name);
    let (existing, rest) = (path("existing.json"), path("rest.json"));
    let ran = import(
        ANSWERS,
        &[
            "--name",
            "customers",
            "--resources-to-import",
            &existing,
            "--rest",
            &rest,
        ],
    );
    ran.assert_fine();
    let list: Value = serde_json::from_str(&fs::read_to_string(&existing).unwrap()).unwrap();
    let mut found = Vec::new();
    for entry in list.as_array().unwrap() {
        let kind = entry["ResourceType"]
            .as_str()
            .unwrap()
            .trim_start_matches("AWS::Cognito::");
        let mut identifier = entry["ResourceIdentifier"].as_object().unwrap().clone();
        if kind != "UserPool" {
            assert_eq!(identifier.remove("UserPoolId"), Some(json!(POOL)));
        }
        let identifier: Vec<String> = identifier.iter().map(|(key, value)| format!("{key}={value}")).collect();
        found.push(format!(
            "{} {kind} {}",
            entry["LogicalResourceId"].as_str().unwrap(),
            identifier.join(" ")
        ));
    }
    assert_eq!(
        found,
        [
            "Customers UserPool UserPoolId=\"eu-central-1_aBcDeFgHi\"",
            "CustomersOrdersResourceServer UserPoolResourceServer Identifier=\"orders\"",
            "CustomersGoogleProvider UserPoolIdentityProvider ProviderName=\"Google\"",
            "CustomersWebClient UserPoolClient ClientId=\"1example23456789\"",
            "CustomersMyShopDomain UserPoolDomain Domain=\"my-shop\"",
            "CustomersAdminsGroup UserPoolGroup GroupName=\"admins\"",
            "CustomersWebBranding ManagedLoginBranding ManagedLoginBrandingId=\"a1b2\"",
        ]
    );
    assert_eq!(
        ran.output.matches("overrides: { DeletionPolicy: \"Retain\" },").count(),
        5,
        "{}",
        ran.output
    );
    ran.assert_output("removal_policy: Retain,");
    // The style of a client is not an entry, so `generated` names it.
    ran.assert_output("generated: { CustomersWebBranding: { DeletionPolicy: \"Retain\" } },");
    let rest: Value = serde_json::from_str(&fs::read_to_string(&rest).unwrap()).unwrap();
    assert_eq!(rest["Resources"], json!({}));
    ran.assert_messages("lists the 7 resources to import");

    let template = r#"{"Resources": {"P": {"Type": "AWS::Cognito::UserPool"}}}"#;
    let ran = import(template, &["--resources-to-import", &path("none.json")]);
    ran.assert_failure(2, "is a template, which does not contain the IDs");
    assert!(!folder.path().join("none.json").exists());
}

/// The imported template is deployed, so later edits are compared with it.
#[test]
fn writes_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    let lock = path(folder.path(), "lock.json");
    let yaml = "Resources:\n  Users: { Type: AWS::Cognito::UserPool, Properties: { UsernameAttributes: [email] } }\n  Bucket: { Type: \
                AWS::S3::Bucket }\n";
    let ran = cognito_reading(yaml, &["import", "-", "--lock", &lock]);
    ran.assert_fine();
    let alone = cognito_reading(yaml, &["lock", "-"]);
    assert_eq!(fs::read_to_string(&lock).unwrap(), alone.output);
    let same = cognito_reading(yaml, &["diff", &lock, "-"]);
    assert_eq!(
        (same.code, same.output.as_str()),
        (0, "no changes to Cognito resources\n")
    );
}

/// Answers can be in several files, but not together with templates.
#[test]
fn reads_several_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| path(folder.path(), name);
    fs::write(path("pool.json"), pool(json!({})).to_string()).unwrap();
    fs::write(path("mfa.json"), r#"{"MfaConfiguration": "OFF"}"#).unwrap();
    fs::write(path("template.json"), r#"{"Resources": {}}"#).unwrap();
    let ran = cognito(&["import", &path("pool.json"), &path("mfa.json")]);
    assert!(
        ran.code == 0 && !ran.messages.contains("second factors"),
        "{}",
        ran.messages
    );
    let ran = cognito(&["import", &path("pool.json"), &path("template.json")]);
    ran.assert_failure(1, "template.json is not an answer");
}
