//! `import`, `check` and `explain` on templates, from arguments to output.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::Path;

use support::{cognito, cognito_reading, path};

const YAML: &str = "\
Parameters:
  Stage: { Type: String, Default: dev }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      UserPoolName: !Sub 'shop-${Stage}'
      UsernameAttributes: [email]
      AutoVerifiedAttributes: [email]
      MfaConfiguration: 'ON'
      EnabledMfas: [SOFTWARE_TOKEN_MFA, EMAIL_OTP]
      LambdaConfig:
        PreSignUp: !GetAtt Check.Arn
  WebClient:
    Type: AWS::Cognito::UserPoolClient
    Condition: IsProd
    Properties:
      UserPoolId: !Ref Users
      RefreshTokenValidity: 30
      ExplicitAuthFlows: [ALLOW_REFRESH_TOKEN_AUTH, ALLOW_USER_SRP_AUTH]
      EnableTokenRevocation: 'true'
  Google:
    Type: AWS::Cognito::UserPoolIdentityProvider
    Properties:
      UserPoolId: !Ref Users
      ProviderName: Google
      ProviderType: Google
      ProviderDetails: { client_id: shop, client_secret: hunter2, authorize_scopes: openid email }
  Check:
    Type: AWS::Serverless::Function
    Properties: { Environment: { Variables: { STAGE: !Ref Stage } } }
Outputs:
  PoolId: { Value: !Ref Users, Export: { Name: !Sub '${AWS::StackName}-pool' } }
  Function: { Value: !Ref Check }
";

#[test]
fn imports_yaml_and_writes_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| path(folder.path(), name);
    fs::write(path("shop.yaml"), YAML).unwrap();
    let ran = cognito(&[
        "import",
        &path("shop.yaml"),
        "--rest",
        &path("rest.yaml"),
        "-o",
        &path("pools.rs"),
    ]);
    assert_eq!((ran.code, ran.output.as_str()), (0, ""), "{}", ran.messages);
    let code = fs::read_to_string(path("pools.rs")).unwrap();
    for line in [
        "pub mod users {",
        "external: { check: AWS::Serverless::Function },",
        "parameters: { stage: String { default: \"dev\" } },",
        "user_pool_name: Fn::Sub(\"shop-${stage}\"),",
        "lambda_triggers: { pre_sign_up: check },",
        "refresh_token_validity: days(30),",
        "condition: is_prod,",
        "..AsWritten",
    ] {
        assert!(code.contains(line), "{line}\n{code}");
    }
    // The rest keeps the function and the parameter that both use, but not the pool.
    let rest = fs::read_to_string(path("rest.yaml")).unwrap();
    assert!(
        rest.contains("AWS::Serverless::Function") && rest.contains("Stage:") && !rest.contains("Cognito"),
        "{rest}"
    );
    ran.assert_messages("`client_secret` in the template");
    ran.assert_messages("google_client_secret: String { no_echo }");
}

#[test]
fn imports_from_the_standard_input_under_a_name() {
    let json = r#"{ "Resources": { "P": { "Type": "AWS::Cognito::UserPool", "Properties": {} } } }"#;
    let ran = cognito_reading(json, &["import", "-", "--name", "customers"]);
    ran.assert_fine();
    assert_eq!(
        ran.output,
        "cognito_dsl::user_pool! {\n    #[logical_id = \"P\"]\n    pub mod customers {\n        ..AsWritten\n    }\n}\n"
    );
    assert_eq!(ran.messages, "customers: 1 resource, 0 overrides\n");
    let ran = cognito_reading(json, &["import", "-", "--name", "Customers"]);
    assert_eq!(ran.code, 2);
    ran.assert_messages("snake_case");
}

/// A rejected entry stays in the rest, and what refers to it becomes an override. Each resource is reported once.
#[test]
fn says_what_became_of_rejected_parts() {
    let yaml = "\
Resources:
  Users: { Type: AWS::Cognito::UserPool, Properties: { Policies: { PasswordPolicy: { MinimumLength: 3 } } } }
  Strange:
    Type: AWS::Cognito::UserPoolIdentityProvider
    Properties: { UserPoolId: !Ref Users, ProviderName: Strange, ProviderType: Strange, ProviderDetails: { client_id: shop } }
  Web:
    Type: AWS::Cognito::UserPoolClient
    Properties: { UserPoolId: !Ref Users, SupportedIdentityProviders: [!Ref Strange] }
";
    let ran = cognito_reading(yaml, &["import", "-"]);
    ran.assert_fine();
    assert_eq!(
        ran.messages,
        "users: 2 resources, 1 override\n\
         warning: `min_length` is `3`, which is less than 6 (password_min_length): the declaration allows this, because the template has it\n\
         warning: `strange` has no `client_id`, `client_secret` or `issuer_url`: Strange stays in the rest of the template\n\
         warning: there is no identity provider `strange`: an override keeps the value of the template\n\
         note: the rest of the template has 1 resource; --rest FILE writes it\n"
    );
    for line in [
        "external: { strange: AWS::Cognito::UserPoolIdentityProvider },",
        "property_overrides: { SupportedIdentityProviders: [Ref(strange)] }",
    ] {
        assert!(ran.output.contains(line), "{line}\n{}", ran.output);
    }
}

/// The path is a setting like other metadata if `overrideLogicalId` gave the resource another ID than the path does.
#[test]
fn imports_construct_paths_of_the_cdk_that_do_not_give_the_id() {
    let yaml = "\
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    Metadata: { aws:cdk:path: Shop/Pool/Resource }
  WebClient:
    Type: AWS::Cognito::UserPoolClient
    Properties: { UserPoolId: !Ref Users }
    Metadata: { aws:cdk:path: Shop/Pool/Web/Resource }
";
    let ran = cognito_reading(yaml, &["import", "-"]);
    assert_eq!(
        (ran.code, ran.messages.as_str()),
        (0, "users: 2 resources, 0 overrides\n")
    );
    let path = r#"web: { metadata: { "aws:cdk:path": "Shop/Pool/Web/Resource" } }"#;
    assert!(ran.output.contains(path), "{}", ran.output);
}

/// What a resource refers to comes first anyway, and a resource of the rest becomes an external one.
#[test]
fn imports_dependencies_and_metadata_as_settings() {
    let yaml = "\
Resources:
  Sender:
    Type: Custom::SesVerification
    Properties: { ServiceToken: arn }
  Users:
    Type: AWS::Cognito::UserPool
    DependsOn: Sender
  Okta:
    Type: AWS::Cognito::UserPoolIdentityProvider
    DependsOn: [Users, Sender]
    Metadata: { Owner: identity }
    Properties:
      UserPoolId: !Ref Users
      ProviderName: okta
      ProviderType: SAML
      ProviderDetails: { MetadataURL: https://okta.example.com/metadata }
";
    let ran = cognito_reading(yaml, &["import", "-"]);
    let first = ran.messages.lines().next().unwrap_or_default();
    assert_eq!((ran.code, first), (0, "users: 2 resources, 0 overrides"));
    for part in [
        "external: { sender: Custom::SesVerification }",
        "        depends_on: [sender],",
        "                depends_on: [sender],",
        "resource_metadata: { Owner: \"identity\" },",
    ] {
        assert!(ran.output.contains(part), "{part}: {}", ran.output);
    }
}

/// The noun of the type is the name only if the ID has no other word.
#[test]
fn names_entries_after_their_logical_ids() {
    let yaml = "\
Resources:
  Users: { Type: AWS::Cognito::UserPool }
  Members: { Type: AWS::Cognito::UserPoolGroup, Properties: { UserPoolId: !Ref Users, GroupName: members } }
  Group: { Type: AWS::Cognito::UserPoolGroup, Properties: { UserPoolId: !Ref Users, GroupName: others } }
  EditorsGroup: { Type: AWS::Cognito::UserPoolGroup, Properties: { UserPoolId: !Ref Users, GroupName: editors } }
";
    let ran = cognito_reading(yaml, &["import", "-"]);
    ran.assert_fine();
    for line in ["members: {}", "group: { group_name: \"others\" }", "editors: {}"] {
        assert!(ran.output.contains(line), "{line}\n{}", ran.output);
    }
}

/// CloudFormation allows IDs that begin with a digit. Rust names cannot.
#[test]
fn imports_ids_that_begin_with_digits() {
    let yaml = "Resources:\n  2Users: { Type: AWS::Cognito::UserPool }\n  3WebClient: { Type: AWS::Cognito::UserPoolClient, Properties: { \
                UserPoolId: !Ref 2Users } }\n";
    let ran = cognito_reading(yaml, &["import", "-"]);
    ran.assert_fine();
    for line in [
        "#[logical_id = \"2Users\"]",
        "pub mod pool_2_users {",
        "#[logical_id = \"3WebClient\"]",
        "n_3_web: {}",
    ] {
        assert!(ran.output.contains(line), "{line}\n{}", ran.output);
    }
}

#[test]
fn explains_why_a_file_is_not_a_template() {
    for (text, message) in [
        ("Resources: [", "line 2, column 1"),
        ("{ \"A\": 1 }", "it has no `Resources`"),
        ("Resources: {}", "neither a user pool nor"),
        (
            "service: shop\nprovider: { name: aws }\nresources: { Resources: {} }",
            "run `serverless package`",
        ),
    ] {
        cognito_reading(text, &["import", "-"]).assert_failure(1, message);
    }
    let ran = cognito(&["check", "/no/such/file.yaml"]);
    assert_eq!(ran.code, 1);
    assert!(
        ran.messages.starts_with("error: cannot read /no/such/file.yaml: "),
        "{}",
        ran.messages
    );
}

/// A finding points to its place in YAML and in JSON.
#[test]
fn checks_templates() {
    let folder = tempfile::tempdir().unwrap();
    let yaml = path(folder.path(), "shop.yaml");
    fs::write(&yaml, YAML).unwrap();
    let ran = cognito(&["check", &yaml]);
    assert_eq!((ran.code, ran.output.as_str()), (1, ""), "{}", ran.messages);
    let expected = format!(
        "\
error[email_mfa_without_ses]: `email` as a second factor needs Amazon SES, but the pool has no `email` setting
  --> {yaml}:15:41
   |
15 |       EnabledMfas: [SOFTWARE_TOKEN_MFA, EMAIL_OTP]
   |                                         ^^^^^^^^^
   |
   = about: `EnabledMfas.1` of `Users`
"
    );
    assert!(ran.messages.contains(&expected), "{}", ran.messages);

    let json = path(folder.path(), "shop.json");
    let text = "{\n\t\"Resources\": {\n\t\t\"Users\": {\n\t\t\t\"Type\": \"AWS::Cognito::UserPool\",\n\t\t\t\"DeletionPolicy\": \
                \"Retain\",\n\t\t\t\"Properties\": {\n\t\t\t\t\"Policies\": { \"PasswordPolicy\": { \"MinimumLength\": 5 } }\n\t\t\t}\n\
                \t\t}\n\t}\n}\n";
    fs::write(&json, text).unwrap();
    let ran = cognito(&["check", "--format", "github", &json]);
    assert_eq!(ran.code, 1);
    let place = format!("::error file={json},line=7,col=56,title=password_min_length::");
    assert!(ran.output.contains(&place), "{}", ran.output);

    let ran = cognito(&["check", "--format", "json", &yaml, &json]);
    let list: serde_json::Value = serde_json::from_str(&ran.output).unwrap();
    let rules: Vec<_> = list
        .as_array()
        .unwrap()
        .iter()
        .map(|it| it["rule"].as_str().unwrap())
        .collect();
    assert!(
        rules.contains(&"email_mfa_without_ses") && rules.contains(&"password_min_length"),
        "{rules:?}"
    );
    assert_eq!(list[rules.len() - 1]["path"][1], "Users");
}

#[test]
fn a_fine_template_has_no_findings() {
    let text = "Resources:\n  Users:\n    Type: AWS::Cognito::UserPool\n    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    \
                Properties: { UsernameAttributes: [email], AutoVerifiedAttributes: [email] }\n";
    let ran = cognito_reading(text, &["check", "-"]);
    assert_eq!((ran.code, ran.messages.as_str()), (0, "0 errors, 0 warnings\n"));
}

#[test]
fn explains_every_rule() {
    let list = cognito(&["explain", "--list"]);
    assert_eq!(list.code, 0);
    let names: Vec<&str> = list.output.lines().collect();
    assert!(names.len() > 150, "{}", names.len());
    for name in names {
        let ran = cognito(&["explain", name]);
        assert_eq!(ran.code, 0);
        assert!(
            ran.output.starts_with(&format!("{name}: "))
                && (ran.output.contains("The reason: ") || ran.output.contains("The result (")),
            "{}",
            ran.output
        );
    }
    let ran = cognito(&["explain", "email_mfa"]);
    assert_eq!(ran.code, 1);
    ran.assert_messages("`email_mfa_without_ses`");
    // Misspelled, and without the beginning that all names of edits have.
    let ran = cognito(&["explain", "client_secrt"]);
    assert_eq!(ran.code, 1);
    ran.assert_messages("`deployed_client_secret`");
}

/// A declaration is given to a command that takes a template.
#[test]
fn explains_that_a_rust_file_is_not_a_template() {
    let folder = tempfile::tempdir().unwrap();
    let file = path(folder.path(), "pools.rs");
    fs::write(&file, "cognito_dsl::user_pool! { mod shop {} }").unwrap();
    for arguments in [
        vec!["check", &file],
        vec!["import", &file],
        vec!["lock", &file],
        vec!["diff", &file, &file],
    ] {
        let ran = cognito(&arguments);
        assert_eq!(ran.code, 1, "{arguments:?}");
        ran.assert_messages("pools.rs is a Rust file, not a CloudFormation template");
        ran.assert_messages("help: the compiler checks the declarations in it");
    }
}

/// Cargo passes on the name of the subcommand. Wrong arguments have their own exit code.
#[test]
fn is_called_by_cargo() {
    let ran = cognito(&["cognito", "--version"]);
    assert_eq!(
        (ran.code, ran.output.trim_end()),
        (0, concat!("cargo cognito ", env!("CARGO_PKG_VERSION")))
    );
    let help = cognito(&["cognito", "--help"]);
    for command in ["import", "check", "explain"] {
        assert!(help.output.contains(&format!("\n  {command} ")), "{}", help.output);
        let own = cognito(&["help", command]);
        assert!(own.code == 0 && own.output.contains("Usage: "), "{}", own.output);
    }
    assert_eq!(cognito(&["imprt"]).code, 2);
    assert_eq!(cognito(&["check"]).code, 2);
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md").is_file());
}
