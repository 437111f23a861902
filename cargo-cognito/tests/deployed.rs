//! `lock` and `diff` as they are called, with streams of their own.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use cargo_cognito::{Streams, run};

/// The exit code, the output and the messages.
fn cognito(input: &str, arguments: &[&str]) -> (u8, String, String) {
    let (mut output, mut messages) = (Vec::new(), Vec::new());
    let mut streams = Streams {
        input: Box::new(input.as_bytes()),
        output: Box::new(&mut output),
        messages: Box::new(&mut messages),
        colours: false,
        ..Streams::of_process()
    };
    let all = ["cargo-cognito"]
        .iter()
        .chain(arguments)
        .map(|argument| (*argument).into());
    let code = run(all, &mut streams);
    drop(streams);
    (
        code,
        String::from_utf8(output).unwrap(),
        String::from_utf8(messages).unwrap(),
    )
}

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

/// What `diff` says about an edit: its exit code and its output.
fn diff(format: &str, edits: &[(&str, &str)]) -> (u8, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let mut new = YAML.to_owned();
    for (old, edit) in edits {
        assert!(new.contains(old), "{old}");
        new = new.replace(old, edit);
    }
    fs::write(path("old.yaml"), YAML).unwrap();
    // The lock says as much as the template.
    let (code, _, messages) = cognito("", &["lock", &path("old.yaml"), "-o", &path("old.json")]);
    assert_eq!(code, 0, "{messages}");
    let (code, output, messages) = cognito(&new, &["diff", &path("old.json"), "-", "--format", format]);
    assert!(messages.is_empty(), "{messages}");
    let of_template = cognito(&new, &["diff", &path("old.yaml"), "-", "--format", format]);
    // Keys of an object that is shown as a whole are in another order.
    let said = |output: &str| {
        output
            .lines()
            .filter(|line| !line.contains("is deployed as"))
            .collect::<Vec<_>>()
            .join("\n")
    };
    if format == "text" {
        assert_eq!((of_template.0, said(&of_template.1)), (code, said(&output)));
    }
    (code, output)
}

#[test]
fn a_lock_is_a_template_without_secrets() {
    let (code, output, _) = cognito(YAML, &["lock", "-"]);
    assert_eq!(code, 0);
    assert!(
        !output.contains("hunter2") && !output.contains("Check\": {"),
        "{output}"
    );
    assert!(output.ends_with("}\n") && output.contains("\"Users\""), "{output}");
    let (_, again, _) = cognito(&output, &["lock", "-"]);
    assert_eq!(again, output);
    // As the AWS command prints a template that is in YAML.
    let quoted = cognito_model::Json::from(YAML).to_json();
    assert_eq!(cognito(&quoted, &["lock", "-"]).1, output);
    let (code, _, messages) = cognito("Resources: { A: { Type: AWS::S3::Bucket } }", &["lock", "-"]);
    assert_eq!((code, messages.as_str()), (1, "error: - has nothing of Cognito\n"));
}

#[test]
fn each_difference_has_an_effect() {
    for (edits, code, expected) in [
        (&[][..], 0, "nothing of Cognito changes\n"),
        (
            &[("MinimumLength: 12", "MinimumLength: 16")][..],
            0,
            "`12` -> `16`: in place\n",
        ),
        (
            &[("UsernameAttributes: [email]", "UsernameAttributes: [phone_number]")],
            1,
            ": refused\n    error[deployed_user_names]: ",
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
            "note: the service answers: A group with the name already exists",
        ),
        (&[("  Admins:", "  Chiefs:")], 1, "UserPoolGroup `Chiefs`\n  refused\n"),
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
            "nothing of Cognito changes\n",
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
        output.contains("title=deployed_client_secret::whether the client has a secret changes"),
        "{output}"
    );
}

#[test]
fn edits_are_explained_like_rules() {
    let (code, output, _) = cognito("", &["explain", "deployed_aliases"]);
    assert_eq!(code, 0);
    for part in [
        "deployed_aliases: an error about an edit of a deployed stack\n",
        "AWS answers: Invalid request provided: Updates are not allowed for property - AliasAttributes.\n",
        "The evidence (thread): aws-amplify/amplify-cli#1546.\n",
        "Sources differ: ",
        "#[allow(deployed_aliases)]",
    ] {
        assert!(output.contains(part), "{part}: {output}");
    }
    let (_, list, _) = cognito("", &["explain", "--list"]);
    assert!(list.lines().any(|name| name == "deployed_aliases"), "{list}");
}

/// Our templates give validities in minutes, and others in days.
#[test]
fn the_unit_of_a_validity_is_no_change() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("old.yaml").to_string_lossy().into_owned();
    let client = |properties: &str| {
        format!(
            "Resources:\n  Web:\n    Type: AWS::Cognito::UserPoolClient\n    Properties: {{ UserPoolId: a, {properties} }}\n"
        )
    };
    fs::write(&old, client("RefreshTokenValidity: 30")).unwrap();
    let minutes = "RefreshTokenValidity: 43200, TokenValidityUnits: { RefreshToken: minutes }";
    let (code, output, _) = cognito(&client(minutes), &["diff", &old, "-"]);
    assert_eq!((code, output.as_str()), (0, "nothing of Cognito changes\n"));
    let (_, output, _) = cognito(&client(&minutes.replace("43200", "43201")), &["diff", &old, "-"]);
    assert!(
        output.contains("RefreshTokenValidity: `30` -> `43201`: in place"),
        "{output}"
    );
}
