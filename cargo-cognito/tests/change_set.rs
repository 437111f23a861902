//! `diff --change-set`, with what CloudFormation says about a change set.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Ran, cognito};

const OLD: &str = "cloudformation get-template --stack-name shop --template-stage Processed";
const NEW: &str = "cloudformation get-template --stack-name shop --template-stage Processed --change-set-name release";
const DESCRIBE: &str =
    "cloudformation describe-change-set --stack-name shop --change-set-name release --include-property-values";

/// A change of a resource with what it was and will be, as CloudFormation writes it.
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
    cognito(&[], answer, &["diff", "--change-set", "-"])
}

fn of_stack(described: &str, old: &str, new: &str) -> Ran {
    let body = |yaml: &str| json!({ "TemplateBody": yaml }).to_string();
    let (old, new) = (body(old), body(new));
    cognito(
        &[(DESCRIBE, Ok(described)), (OLD, Ok(&old)), (NEW, Ok(&new))],
        "",
        &["diff", "--stack", "shop", "--change-set", "release"],
    )
}

/// CloudFormation calls the first an update in place, and the second a conditional replacement at most.
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
        "UserPool `Users` (physical-Users)\n  UsernameAttributes: `[\"email\"]` -> `[\"phone_number\"]`: refused\n",
        "UserPoolClient `Web` (physical-Web)\n  GenerateSecret: `false` -> `true`: replaced\n",
        "1 refused, 1 replaced\n",
    ] {
        assert!(ran.output.contains(line), "{line}\n{}", ran.output);
    }
}

/// What is removed and stays in the account is no loss, and CloudFormation says so beside the properties.
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

/// The values of parameters are in no template.
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
    // What is not known yet is not compared: the templates say what they say.
    let later = described.replace("\\\"true\\\"", "\\\"{{changeSet:KNOWN_AFTER_APPLY}}\\\"");
    assert_ne!(later, described);
    let ran = of_stack(&later, template, template);
    assert_eq!((ran.code, ran.output.as_str()), (0, "nothing of Cognito changes\n"));
}

/// What comes into the stack existed before.
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
    // Not every answer has what comes into the stack.
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
            (0, "nothing of Cognito changes\n"),
            "{}",
            ran.messages
        );
        assert_eq!(ran.messages, "note: the change set imports Users\n");
    }
}

#[test]
fn change_sets_that_say_nothing() {
    let status =
        |status: &str, reason: &str| json!({ "Status": status, "StatusReason": reason, "Changes": [] }).to_string();
    let ran = of_file(&status(
        "FAILED",
        "The submitted information didn't contain changes. Submit different information.",
    ));
    assert_eq!((ran.code, ran.output.as_str()), (0, "nothing of Cognito changes\n"));
    for (text, said) in [
        (
            status("FAILED", "Template error"),
            "the change set in - failed\nnote: CloudFormation says: Template error",
        ),
        (status("CREATE_IN_PROGRESS", ""), "is not ready yet\nhelp: wait for it"),
        (
            "{}".to_owned(),
            "is no answer of `aws cloudformation describe-change-set`",
        ),
        (
            "Resources: {}".to_owned(),
            "is no answer of `aws cloudformation describe-change-set`",
        ),
        (
            answer(&[change("Modify", "Users", "Cognito::UserPool", None, None)]),
            "does not say what `Users` is now and will be\nhelp: ask with `aws cloudformation describe-change-set \
             --include-property-values`",
        ),
    ] {
        let ran = of_file(&text);
        assert!(ran.code == 1 && ran.messages.contains(said), "{said}: {}", ran.messages);
    }
    let gone = "\nAn error occurred (ChangeSetNotFound) when calling the DescribeChangeSet operation: ChangeSet [release] does not exist\n";
    let ran = cognito(
        &[(DESCRIBE, Err(gone))],
        "",
        &["diff", "--stack", "shop", "--change-set", "release"],
    );
    assert!(
        ran.code == 1 && ran.messages.contains("the stack has no such change set"),
        "{}",
        ran.messages
    );
}

#[test]
fn sides_that_are_too_many() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("shop.yaml").to_string_lossy().into_owned();
    fs::write(&file, "Resources: {}").unwrap();
    for arguments in [
        &["diff"][..],
        &["diff", &file, "--change-set", "release"],
        &["diff", &file, "--stack", "shop", "--change-set", "release"],
    ] {
        let ran = cognito(&[], "", arguments);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.messages.contains("--change-set"), "{}", ran.messages);
    }
}

/// A change set can create its stack, and the templates are enough where it has no values.
#[test]
fn a_stack_that_is_not_there_yet() {
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
        let ran = cognito(
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
    let ran = cognito(
        &[(DESCRIBE, Ok(&described)), (OLD, Err(denied))],
        "",
        &["diff", "--stack", "shop", "--change-set", "release"],
    );
    assert!(
        ran.code == 1 && ran.messages.contains("you may not ask for this"),
        "{}",
        ran.messages
    );
}
