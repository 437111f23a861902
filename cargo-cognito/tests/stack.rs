//! `--stack`, with recorded answers of AWS.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{Recording, cognito, cognito_asking, cognito_reading, cognito_without_aws};

const ORIGINAL: &str = "cloudformation get-template --stack-name shop --template-stage Original";
const PROCESSED: &str = "cloudformation get-template --stack-name shop --template-stage Processed";
const RESOURCES: &str = "cloudformation list-stack-resources --stack-name shop";

/// AWS returns a JSON template as an object, and a YAML template as a string.
const JSON: &str = r#"{
    "TemplateBody": {"Resources": {
        "Users": {"Type": "AWS::Cognito::UserPool", "DeletionPolicy": "Retain", "Properties": {"UsernameAttributes": ["email"]}},
        "Web": {"Type": "AWS::Cognito::UserPoolClient", "Properties": {"UserPoolId": {"Ref": "Users"}, "GenerateSecret": true}}
    }},
    "StagesAvailable": ["Original", "Processed"]
}"#;
const YAML: &str = r#"{
    "TemplateBody": "Resources:\n  Users:\n    Type: AWS::Cognito::UserPool\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties: { UsernameAttributes: [email], UserPoolName: !Sub '${AWS::StackName}-users' }\n",
    "StagesAvailable": ["Original", "Processed"]
}"#;
const IDS: &str = r#"{"StackResourceSummaries": [
    {"LogicalResourceId": "Users", "PhysicalResourceId": "eu-central-1_aBcDeFgHi", "ResourceType": "AWS::Cognito::UserPool"},
    {"LogicalResourceId": "Web", "PhysicalResourceId": "1example23456789", "ResourceType": "AWS::Cognito::UserPoolClient"},
    {"LogicalResourceId": "Failed", "ResourceType": "AWS::Cognito::UserPoolGroup"}
]}"#;

#[test]
fn imports_the_template_before_its_transform() {
    let ran = cognito_asking(&[(ORIGINAL, Ok(YAML))], "", &["import", "--stack", "shop"]);
    ran.assert_fine();
    assert!(
        ran.output
            .starts_with("//! The user pools of the stack shop, written by `cargo cognito import`."),
        "{}",
        ran.output
    );
    assert!(
        ran.output
            .contains("user_pool_name: Fn::Sub(\"${AWS::StackName}-users\"),"),
        "{}",
        ran.output
    );
    // Shows no progress, because this is not a terminal.
    assert_eq!(ran.messages, "users: 1 resource, 0 overrides\n");
}

/// Passes on the profile and the region. The stack can be an ARN.
#[test]
fn locks_what_is_deployed() {
    let arn = "arn:aws:cloudformation:eu-west-1:123456789012:stack/shop/c7a";
    let question = format!(
        "cloudformation get-template --stack-name {arn} --template-stage Processed --profile ops --region eu-west-1"
    );
    let ran = cognito_asking(
        &[(&question, Ok(JSON))],
        "",
        &["lock", "--stack", arn, "--profile", "ops", "--region", "eu-west-1"],
    );
    assert_eq!((ran.code, ran.messages.as_str()), (0, ""));
    let file = cognito_reading(
        &JSON
            .replace("\"TemplateBody\": {", "\"x\": 1, ")
            .replace("}},\n    \"Stages", "}, \"Stages"),
        &["lock", "-"],
    );
    assert_eq!(ran.output, file.output);
    assert!(ran.output.contains("\"Web\""), "{}", ran.output);
}

#[test]
fn compares_with_the_stack_and_names_what_is_lost() {
    let new = "Resources:\n  Users:\n    Type: AWS::Cognito::UserPool\n    DeletionPolicy: Retain\n    Properties: { UsernameAttributes: \
               [email] }\n";
    let answers: Recording<'_> = &[(PROCESSED, Ok(JSON)), (RESOURCES, Ok(IDS))];
    let ran = cognito_asking(answers, new, &["diff", "--stack", "shop", "-"]);
    assert_eq!(ran.code, 2, "{}", ran.messages);
    assert!(
        ran.output
            .starts_with("UserPoolClient `Web` (1example23456789)\n  removed\n"),
        "{}",
        ran.output
    );
    let ran = cognito_asking(answers, new, &["diff", "--stack", "shop", "--format", "json", "-"]);
    let list: serde_json::Value = serde_json::from_str(&ran.output).unwrap();
    assert_eq!(list[0]["physical_id"], "1example23456789");

    // If nothing changes, the IDs are not needed.
    let same = JSON.trim_start_matches("{\n    \"TemplateBody\": ");
    let same = same.split(",\n    \"StagesAvailable").next().unwrap();
    let ran = cognito_asking(&[(PROCESSED, Ok(JSON))], same, &["diff", "--stack", "shop", "-"]);
    assert_eq!(
        (ran.code, ran.output.as_str()),
        (0, "no changes to Cognito resources\n")
    );
}

#[test]
fn explains_errors_of_aws() {
    // The errors of the AWS CLI, in its versions 1 and 2.
    for (words, fact, help) in [
        (
            "\nUnable to locate credentials. You can configure credentials by running \"aws configure\".\n",
            "you are not signed in to AWS",
            "aws sso login",
        ),
        (
            "\nYou must specify a region. You can also configure your region by running \"aws configure\".\n",
            "no region is set",
            "--region eu-central-1",
        ),
        (
            "\nThe config profile (ops) could not be found\n",
            "the profile does not exist",
            "list-profiles",
        ),
        (
            "\nError loading SSO Token: Token for ops does not exist\n",
            "you are not signed in to AWS",
            "aws sso login",
        ),
        (
            "\nThe SSO session associated with this profile has expired or is otherwise invalid.\n",
            "your session with AWS has expired",
            "aws sso login",
        ),
        (
            "\nAn error occurred (AccessDenied) when calling the GetTemplate operation: User: \
             arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_ReadOnly_0a1b/anna is not authorized to perform: \
             cloudformation:GetTemplate\n",
            "you don't have permission to read this",
            "the action that AWS names",
        ),
        (
            "\nAn error occurred (ExpiredToken) when calling the GetTemplate operation: The security token included in the request is \
             expired\n",
            "your session with AWS has expired",
            "sign in again",
        ),
        (
            "\nAn error occurred (ValidationError) when calling the GetTemplate operation: Stack with id shop does not exist\n",
            "the stack does not exist in this account and region",
            "list-stacks",
        ),
        (
            "\nAn error occurred (AccessDenied) when calling the GetTemplate operation: User: arn:aws:iam::123456789012:user/anna is not \
             authorized to perform: cloudformation:GetTemplate\n",
            "you don't have permission to read this",
            "the action that AWS names",
        ),
    ] {
        let ran = cognito_asking(&[(PROCESSED, Err(words))], "", &["lock", "--stack", "shop"]);
        let start = format!(
            "error: cannot get the template of the stack shop: {fact}\nnote: AWS says: {}\n",
            words.trim()
        );
        assert!(ran.code == 1 && ran.messages.starts_with(&start), "{}", ran.messages);
        assert!(
            ran.messages.contains("\nhelp: ") && ran.messages.contains(help),
            "{}",
            ran.messages
        );
        assert_eq!(ran.output, "");
    }
    let ran = cognito_asking(
        &[(PROCESSED, Err("\nusage: aws ..\nno idea\n"))],
        "",
        &["lock", "--stack", "shop"],
    );
    assert_eq!(
        ran.messages,
        format!("error: cannot get the template of the stack shop\nnote: `aws {PROCESSED}` says: no idea\n")
    );
    let ran = cognito_asking(&[(PROCESSED, Ok("<html>"))], "", &["lock", "--stack", "shop"]);
    ran.assert_messages(&format!("the answer of `aws {PROCESSED}` is not JSON"));
    let ran = cognito_without_aws(false, &["import", "--stack", "shop"]);
    assert_eq!(
        (ran.code, ran.messages.as_str()),
        (
            1,
            "error: `aws` is not in `PATH`\nhelp: install the AWS CLI (https://aws.amazon.com/cli/), or run it elsewhere and pass its \
             output as a file\n"
        )
    );
}

/// A terminal shows what the command is waiting for, and erases that line.
#[test]
fn shows_progress_at_a_terminal() {
    let ran = cognito_without_aws(true, &["import", "--stack", "shop"]);
    assert!(
        ran.messages
            .starts_with("asking AWS for the template of the stack shop ..\r\u{1b}[Kerror: "),
        "{:?}",
        ran.messages
    );
}

#[test]
fn arguments_that_do_not_go_together() {
    for arguments in [
        &["import"][..],
        &["import", "a.yaml", "--stack", "shop"],
        &["lock"],
        &["diff", "a.yaml"],
        &["diff", "a.yaml", "b.yaml", "--stack", "shop"],
    ] {
        let ran = cognito(arguments);
        assert_eq!((ran.code, ran.output.as_str()), (2, ""), "{arguments:?}");
        assert!(ran.messages.contains("--stack"), "{arguments:?}: {}", ran.messages);
        assert!(ran.asked.is_empty());
    }
}
