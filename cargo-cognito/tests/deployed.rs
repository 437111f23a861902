//! `lock` and `diff` on templates, from arguments to output.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use support::{cognito, cognito_in_colour, cognito_reading, path};

const YAML: &str = "\
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    DeletionPolicy: Retain
    Properties:
      UsernameAttributes: [email]
      Policies: { PasswordPolicy: { MinimumLength: 12 } }
      EmailConfiguration: { EmailSendingAccount: DEVELOPER, SourceArn: arn }
      LambdaConfig: { PreSignUp: !GetAtt Check.Arn }
  Web:
    Type: AWS::Cognito::UserPoolClient
    Properties: { UserPoolId: !Ref Users, GenerateSecret: true, CallbackURLs: [a, b] }
  Admins:
    Type: AWS::Cognito::UserPoolGroup
    Properties: { UserPoolId: !Ref Users, GroupName: admins }
  Google:
    Type: AWS::Cognito::UserPoolIdentityProvider
    Properties:
      UserPoolId: !Ref Users
      ProviderName: Google
      ProviderType: Google
      ProviderDetails: { client_id: shop, client_secret: hunter2 }
  Logs:
    Type: AWS::Cognito::LogDeliveryConfiguration
    DeletionPolicy: Retain
    Properties: { UserPoolId: !Ref Users, LogConfigurations: [] }
  Check:
    Type: AWS::Serverless::Function
Outputs:
  PoolId: { Value: !Ref Users, Export: { Name: pool } }
";

/// The exit code and the output of `diff` for an edit.
fn diff(format: &str, edits: &[(&str, &str)]) -> (u8, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| path(folder.path(), name);
    let mut new = YAML.to_owned();
    for (old, edit) in edits {
        assert!(new.contains(old), "{old}");
        new = new.replace(old, edit);
    }
    fs::write(path("old.yaml"), YAML).unwrap();
    // The lock gives the same result as the template.
    let locked = cognito(&["lock", &path("old.yaml"), "-o", &path("old.json")]);
    assert_eq!(locked.code, 0, "{}", locked.messages);
    let ran = cognito_reading(&new, &["diff", &path("old.json"), "-", "--format", format]);
    assert!(ran.messages.is_empty(), "{}", ran.messages);
    let of_template = cognito_reading(&new, &["diff", &path("old.yaml"), "-", "--format", format]);
    // The lock sorts keys, so whole objects are shown in another order.
    let without_objects = |output: &str| {
        output
            .lines()
            .filter(|line| !line.contains("in the deployed stack"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    if format == "text" {
        assert_eq!(
            (of_template.code, without_objects(&of_template.output)),
            (ran.code, without_objects(&ran.output))
        );
    }
    (ran.code, ran.output)
}

#[test]
fn a_lock_is_a_template_without_secrets() {
    let ran = cognito_reading(YAML, &["lock", "-"]);
    ran.assert_fine();
    let output = ran.output;
    assert!(
        !output.contains("hunter2") && !output.contains("Check\": {"),
        "{output}"
    );
    assert!(output.ends_with("}\n") && output.contains("\"Users\""), "{output}");
    let again = cognito_reading(&output, &["lock", "-"]);
    assert_eq!(again.output, output);
    // The AWS command prints a YAML template as a JSON string.
    let quoted = cognito_model::Json::from(YAML).to_json();
    assert_eq!(cognito_reading(&quoted, &["lock", "-"]).output, output);
    let ran = cognito_reading("Resources: { A: { Type: AWS::S3::Bucket } }", &["lock", "-"]);
    assert_eq!(
        (ran.code, ran.messages.as_str()),
        (1, "error: - has no Cognito resources\n")
    );
}

#[test]
fn each_difference_has_an_effect() {
    for (edits, code, expected) in [
        (&[][..], 0, "no changes to Cognito resources\n"),
        (
            &[("MinimumLength: 12", "MinimumLength: 16")][..],
            0,
            "`12` -> `16`: in place\n",
        ),
        (
            &[("UsernameAttributes: [email]", "UsernameAttributes: [phone_number]")],
            1,
            ": rejected\n    error[deployed_user_names]: ",
        ),
        (
            &[("      Policies: { PasswordPolicy: { MinimumLength: 12 } }\n", "")],
            0,
            "-> nothing: silently ignored\n",
        ),
        (
            &[(
                "      EmailConfiguration: { EmailSendingAccount: DEVELOPER, SourceArn: arn }\n",
                "",
            )],
            0,
            "-> nothing: resets\n",
        ),
        (
            &[("GenerateSecret: true", "GenerateSecret: false")],
            2,
            "GenerateSecret: `true` -> `false`: replaced\n",
        ),
        (
            &[("GroupName: admins", "GroupName: Admins")],
            1,
            "note: AWS answers: A group with the name already exists",
        ),
        (&[("  Admins:", "  Chiefs:")], 1, "UserPoolGroup `Chiefs`\n  rejected\n"),
        (
            &[(
                "  Admins:\n    Type: AWS::Cognito::UserPoolGroup\n    Properties: { UserPoolId: !Ref Users, GroupName: admins }\n",
                "",
            )],
            2,
            "UserPoolGroup `Admins`\n  removed\n",
        ),
        (
            &[(
                "  Logs:\n    Type: AWS::Cognito::LogDeliveryConfiguration\n    DeletionPolicy: Retain\n    Properties: { UserPoolId: !Ref Users, LogConfigurations: [] }\n",
                "",
            )],
            0,
            "removed from the stack, stays in the account\n",
        ),
        (
            &[(
                "  Google:",
                "  More:\n    Type: AWS::Cognito::UserPoolGroup\n    Properties: { UserPoolId: !Ref Users }\n  Google:",
            )],
            0,
            "`More`\n  added\n",
        ),
        (
            &[("CallbackURLs: [a, b]", "CallbackURLs: [b, a]")],
            0,
            "no changes to Cognito resources\n",
        ),
        (
            &[("Export: { Name: pool }", "Export: { Name: other }")],
            0,
            "Output `PoolId`\n",
        ),
    ] {
        let (found, output) = diff("text", edits);
        assert_eq!(found, code, "{edits:?}: {output}");
        assert!(output.contains(expected), "{edits:?}: {output}");
    }
}

#[test]
fn changes_are_shown_to_programs() {
    let (code, output) = diff("json", &[("GenerateSecret: true", "GenerateSecret: false")]);
    assert_eq!(code, 2);
    let changes: serde_json::Value = serde_json::from_str(&output).unwrap();
    let change = &changes[0];
    assert_eq!(
        (change["effect"].as_str(), change["loss"].as_bool()),
        (Some("replaced"), Some(true))
    );
    assert_eq!(change["findings"][0]["rule"], "deployed_client_secret");
    let (_, output) = diff("github", &[("GenerateSecret: true", "GenerateSecret: false")]);
    assert!(output.starts_with("::error file=-,line=12,col="), "{output}");
    assert!(
        output.contains("title=deployed_client_secret::the client gains or loses its secret"),
        "{output}"
    );
}

#[test]
fn edits_are_explained_like_rules() {
    let ran = cognito(&["explain", "deployed_aliases"]);
    ran.assert_fine();
    for part in [
        "deployed_aliases: an error about an edit of a deployed stack\n",
        "AWS answers: Invalid request provided: Updates are not allowed for property - AliasAttributes.\n",
        "The evidence (thread): aws-amplify/amplify-cli#1546.\n",
        "Sources differ: ",
        "#[allow(deployed_aliases)]",
    ] {
        ran.assert_output(part);
    }
    // A misspelled name is compared with these too.
    cognito(&["explain", "deployed_alias"]).assert_failure(1, "`deployed_aliases`");
    let list = cognito(&["explain", "--list"]).output;
    assert!(list.lines().any(|name| name == "deployed_aliases"), "{list}");
}

/// An attribute that the pool lacks is one mistake, even if both lists have it. Each list resets for itself.
#[test]
fn attribute_lists_of_a_client_are_a_pair() {
    let lists = |read: &str, write: &str| {
        let edit = format!("CallbackURLs: [a, b], ReadAttributes: {read}, WriteAttributes: {write} }}");
        let schema = "UsernameAttributes: [email]\n      Schema: [{ Name: seats, AttributeDataType: Number }]";
        diff(
            "json",
            &[
                ("CallbackURLs: [a, b] }", &edit),
                ("UsernameAttributes: [email]", schema),
            ],
        )
    };
    let rules = |output: &str| {
        let changes: serde_json::Value = serde_json::from_str(output).unwrap();
        let mut rules = Vec::new();
        for change in changes.as_array().unwrap() {
            for finding in change["findings"].as_array().into_iter().flatten() {
                rules.push((change["path"].clone(), finding["rule"].clone()));
            }
        }
        rules
    };
    let lacks = |property: &str| (property.into(), "deployed_client_attribute".into());
    let (code, output) = lists("[email, 'custom:plan']", "[email]");
    assert_eq!((code, rules(&output)), (1, vec![lacks("ReadAttributes")]), "{output}");
    let (code, output) = lists("[email]", "[email, 'custom:plan']");
    assert_eq!((code, rules(&output)), (1, vec![lacks("WriteAttributes")]), "{output}");
    let (code, output) = lists("[email, 'custom:plan']", "['custom:plan']");
    assert_eq!((code, rules(&output)), (1, vec![lacks("ReadAttributes")]), "{output}");
    let (code, output) = lists("[email, name]", "[email]");
    assert_eq!((code, rules(&output)), (0, vec![]), "{output}");
}

/// Our templates have validities in minutes. Others may have them in days.
#[test]
fn the_unit_of_a_validity_is_no_change() {
    let folder = tempfile::tempdir().unwrap();
    let old = path(folder.path(), "old.yaml");
    let client = |properties: &str| {
        format!(
            "Resources:\n  Web:\n    Type: AWS::Cognito::UserPoolClient\n    Properties: {{ UserPoolId: a, {properties} }}\n"
        )
    };
    fs::write(&old, client("RefreshTokenValidity: 30")).unwrap();
    let minutes = "RefreshTokenValidity: 43200, TokenValidityUnits: { RefreshToken: minutes }";
    let ran = cognito_reading(&client(minutes), &["diff", &old, "-"]);
    assert_eq!(
        (ran.code, ran.output.as_str()),
        (0, "no changes to Cognito resources\n")
    );
    let longer = client(&minutes.replace("43200", "43201"));
    let ran = cognito_reading(&longer, &["diff", &old, "-"]);
    ran.assert_output("RefreshTokenValidity: `30` -> `43201`: in place");
}

/// Only a terminal gets colours.
#[test]
fn losses_are_red_in_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let (old, new) = (path(folder.path(), "old.yaml"), path(folder.path(), "new.yaml"));
    fs::write(&old, YAML).unwrap();
    fs::write(&new, YAML.replace("GroupName: admins", "GroupName: chiefs")).unwrap();
    let piped = cognito(&["diff", &old, &new]);
    assert!(!piped.output.contains('\u{1b}'), "{}", piped.output);
    let shown = cognito_in_colour(&["diff", &old, &new]);
    shown.assert_output("\u{1b}[1mUserPoolGroup `Admins`\u{1b}[0m\n");
    shown.assert_output(": \u{1b}[1;31mreplaced\u{1b}[0m\n");
    shown.assert_output("    \u{1b}[1;31merror[deployed_group_name]\u{1b}[0m: the name of the group changes\n");
    let plain = ["\u{1b}[1;31m", "\u{1b}[1m", "\u{1b}[0m"].iter();
    let plain = plain.fold(shown.output.clone(), |text, code| text.replace(code, ""));
    assert_eq!(plain, piped.output);
}
