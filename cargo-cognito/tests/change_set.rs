//! `diff --change-set`, with recorded descriptions of change sets.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Ran, cognito, cognito_asking, cognito_reading, path};

const OLD: &str = "cloudformation get-template --stack-name shop --template-stage Processed";
const NEW: &str = "cloudformation get-template --stack-name shop --template-stage Processed --change-set-name release";
const DESCRIBE: &str =
    "cloudformation describe-change-set --stack-name shop --change-set-name release --include-property-values";

/// A change of a resource as CloudFormation describes it, with the properties before and after.
fn change(action: &str, id: &str, kind: &str, before: Option<Value>, after: Option<Value>) -> Value {
    let mut change = json!({ "Action": action, "LogicalResourceId": id, "ResourceType": format!("AWS::{kind}") });
    for (key, properties) in [("BeforeContext", before), ("AfterContext", after)] {
        if let Some(properties) = properties {
            change[key] = json!(json!({ "Properties": properties }).to_string());
        }
    }
    if action != "Add" {
        change["PhysicalResourceId"] = json!(format!("physical-{id}"));
    }
    json!({ "Type": "Resource", "ResourceChange": change })
}

fn answer(changes: &[Value]) -> String {
    json!({ "StackName": "shop", "ChangeSetName": "release", "Status": "CREATE_COMPLETE", "Changes": changes })
        .to_string()
}

fn of_file(answer: &str) -> Ran {
    cognito_reading(answer, &["diff", "--change-set", "-"])
}

fn of_stack(described: &str, old: &str, new: &str) -> Ran {
    let body = |yaml: &str| json!({ "TemplateBody": yaml }).to_string();
    let (old, new) = (body(old), body(new));
    cognito_asking(
        &[(DESCRIBE, Ok(described)), (OLD, Ok(&old)), (NEW, Ok(&new))],
        "",
        &["diff", "--stack", "shop", "--change-set", "release"],
    )
}

/// CloudFormation calls the first change an update in place, and the second one a conditional replacement at most.
#[test]
fn a_file_shows_what_is_lost() {
    let ran = of_file(&answer(&[
        change(
            "Modify",
            "Users",
            "Cognito::UserPool",
            Some(json!({ "UsernameAttributes": ["email"] })),
            Some(json!({ "UsernameAttributes": ["phone_number"] })),
        ),
        change(
            "Modify",
            "Web",
            "Cognito::UserPoolClient",
            Some(json!({ "UserPoolId": "eu-central-1_a", "GenerateSecret": "false" })),
            Some(json!({ "UserPoolId": "eu-central-1_a", "GenerateSecret": "true" })),
        ),
        change("Modify", "Bucket", "S3::Bucket", None, None),
    ]));
    assert_eq!(ran.code, 2, "{}", ran.messages);
    for line in [
        "UserPool `Users` (physical-Users)\n  UsernameAttributes: `[\"email\"]` -> `[\"phone_number\"]`: rejected\n",
        "UserPoolClient `Web` (physical-Web)\n  GenerateSecret: `false` -> `true`: replaced\n",
        "1 rejected, 1 replaced\n",
    ] {
        assert!(ran.output.contains(line), "{line}\n{}", ran.output);
    }
}

/// A removed resource that stays in the account is not a loss. CloudFormation describes that outside of the properties.
#[test]
fn what_is_retained_is_not_lost() {
    let mut removed = change("Remove", "Users", "Cognito::UserPool", Some(json!({})), None);
    assert_eq!(of_file(&answer(&[removed.clone()])).code, 2);
    removed["ResourceChange"]["PolicyAction"] = json!("Retain");
    let ran = of_file(&answer(&[removed]));
    assert!(
        ran.output.contains("removed from the stack, stays in the account"),
        "{}",
        ran.output
    );
    assert_ne!(ran.code, 2);
}

/// A change set has the values of parameters, which templates do not contain.
#[test]
fn a_stack_shows_values_of_parameters() {
    let template = "Parameters: { Secret: { Type: String } }\nResources:\n  Users: { Type: AWS::Cognito::UserPool, DeletionPolicy: Retain }\n  \
                    Web: { Type: AWS::Cognito::UserPoolClient, Properties: { UserPoolId: !Ref Users, GenerateSecret: !Ref Secret } }\n";
    let described = answer(&[change(
        "Modify",
        "Web",
        "Cognito::UserPoolClient",
        Some(json!({ "UserPoolId": "eu-central-1_a", "GenerateSecret": "false" })),
        Some(json!({ "UserPoolId": "eu-central-1_a", "GenerateSecret": "true" })),
    )]);
    let ran = of_stack(&described, template, template);
    assert_eq!(ran.code, 2, "{}", ran.messages);
    assert!(
        ran.output
            .starts_with("UserPoolClient `Web` (physical-Web)\n  GenerateSecret: `false` -> `true`: replaced\n"),
        "{}",
        ran.output
    );
    // If a value is not known yet, only the templates are compared.
    let later = described.replace("\\\"true\\\"", "\\\"{{changeSet:KNOWN_AFTER_APPLY}}\\\"");
    assert_ne!(later, described);
    let ran = of_stack(&later, template, template);
    assert_eq!(
        (ran.code, ran.output.as_str()),
        (0, "no changes to Cognito resources\n")
    );
}

/// An imported resource existed before.
#[test]
fn an_import_changes_nothing() {
    let new = "Resources:\n  Users: { Type: AWS::Cognito::UserPool, DeletionPolicy: Retain, Properties: { UserPoolName: shop } }\n";
    let described = answer(&[change(
        "Import",
        "Users",
        "Cognito::UserPool",
        None,
        Some(json!({ "UserPoolName": "shop" })),
    )]);
    // Not every description contains the imported properties.
    let bare = answer(&[change("Import", "Users", "Cognito::UserPool", None, None)]);
    let empty = "Resources: {}";
    for ran in [
        of_stack(&described, empty, new),
        of_file(&described),
        of_stack(&bare, empty, new),
        of_file(&bare),
    ] {
        assert_eq!(
            (ran.code, ran.output.as_str()),
            (0, "no changes to Cognito resources\n"),
            "{}",
            ran.messages
        );
        assert_eq!(ran.messages, "note: the change set imports Users\n");
    }
}

#[test]
fn change_sets_that_failed_or_are_incomplete() {
    let status =
        |status: &str, reason: &str| json!({ "Status": status, "StatusReason": reason, "Changes": [] }).to_string();
    let ran = of_file(&status(
        "FAILED",
        "The submitted information didn't contain changes. Submit different information.",
    ));
    assert_eq!(
        (ran.code, ran.output.as_str()),
        (0, "no changes to Cognito resources\n")
    );
    for (text, message) in [
        (
            status("FAILED", "Template error"),
            "the change set in - failed\nnote: CloudFormation says: Template error",
        ),
        (status("CREATE_IN_PROGRESS", ""), "is not ready yet\nhelp: wait for it"),
        (
            "{}".to_owned(),
            "is not an answer of `aws cloudformation describe-change-set`",
        ),
        (
            "Resources: {}".to_owned(),
            "is not an answer of `aws cloudformation describe-change-set`",
        ),
        (
            answer(&[change("Modify", "Users", "Cognito::UserPool", None, None)]),
            "does not contain the properties of `Users` before and after the update\nhelp: ask with `aws cloudformation describe-change-set \
             --include-property-values`",
        ),
    ] {
        let ran = of_file(&text);
        ran.assert_failure(1, message);
    }
    let gone = "\nAn error occurred (ChangeSetNotFound) when calling the DescribeChangeSet operation: ChangeSet [release] does not exist\n";
    let ran = cognito_asking(
        &[(DESCRIBE, Err(gone))],
        "",
        &["diff", "--stack", "shop", "--change-set", "release"],
    );
    ran.assert_failure(1, "the change set does not exist");
}

#[test]
fn too_few_or_too_many_templates() {
    let folder = tempfile::tempdir().unwrap();
    let file = path(folder.path(), "shop.yaml");
    fs::write(&file, "Resources: {}").unwrap();
    for arguments in [
        &["diff"][..],
        &["diff", &file, "--change-set", "release"],
        &["diff", &file, "--stack", "shop", "--change-set", "release"],
    ] {
        let ran = cognito(arguments);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{arguments:?}");
        ran.assert_messages("--change-set");
    }
}

/// A change set can create its stack. If it has no values, the templates are enough.
#[test]
fn a_stack_that_does_not_exist_yet() {
    let users =
        "Users: { Type: AWS::Cognito::UserPool, DeletionPolicy: Retain, Properties: { UsernameAttributes: [email] } }";
    let new = json!({ "TemplateBody": format!("Resources:\n  {users}\n") }).to_string();
    let described = answer(&[change("Add", "Users", "Cognito::UserPool", None, None)]);
    let gone = "\nAn error occurred (ValidationError) when calling the GetTemplate operation: Stack with id shop does not exist\n";
    for old in [
        Ok("{\"TemplateBody\": {}}"),
        Ok("{\"TemplateBody\": \"{}\"}"),
        Err(gone),
    ] {
        let ran = cognito_asking(
            &[(DESCRIBE, Ok(&described)), (OLD, old), (NEW, Ok(&new))],
            "",
            &["diff", "--stack", "shop", "--change-set", "release"],
        );
        assert_eq!(
            (ran.code, ran.output.as_str()),
            (0, "UserPool `Users`\n  added\n1 added\n"),
            "{}",
            ran.messages
        );
    }
    let denied = "\nAn error occurred (AccessDenied) when calling the GetTemplate operation: no\n";
    let ran = cognito_asking(
        &[(DESCRIBE, Ok(&described)), (OLD, Err(denied))],
        "",
        &["diff", "--stack", "shop", "--change-set", "release"],
    );
    ran.assert_failure(1, "you don't have permission to read this");
}
