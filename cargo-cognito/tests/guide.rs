//! Runs the commands in the guide's chapter about existing pools, and compares the results that it shows.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;
use std::path::Path;

use serde_json::json;
use support::cognito_asking;

const CHAPTER: &str = "../cognito-dsl/guide/existing_pools.md";

/// The stack of the chapter.
const STACK: &str = "\
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    DeletionPolicy: Retain
    UpdateReplacePolicy: Retain
    Properties:
      UsernameAttributes: [email]
      AutoVerifiedAttributes: [email]
      Schema: [{ Name: email, AttributeDataType: String, Required: true }]
      LambdaConfig: { PreSignUp: !GetAtt Check.Arn }
  WebClient:
    Type: AWS::Cognito::UserPoolClient
    Properties:
      UserPoolId: !Ref Users
      ExplicitAuthFlows: [ALLOW_USER_SRP_AUTH, ALLOW_REFRESH_TOKEN_AUTH]
      RefreshTokenValidity: 30
  Check: { Type: AWS::Lambda::Function, Properties: { Role: arn, Code: { ZipFile: x } } }
";

/// The questions about the stack and the pool of the chapter, and the answers.
fn answers() -> Vec<(String, String)> {
    let pool = "eu-central-1_aBcDeFgHi";
    let mut answers = Vec::new();
    let mut answer = |question: &str, answer: serde_json::Value| {
        answers.push((
            question.replace("POOL", &format!("--user-pool-id {pool}")),
            answer.to_string(),
        ));
    };
    let body = json!({ "TemplateBody": STACK });
    let get = "cloudformation get-template --stack-name shop --template-stage";
    answer(&format!("{get} Original"), body.clone());
    answer(&format!("{get} Processed"), body.clone());
    answer(&format!("{get} Processed --change-set-name takeover"), body);
    answer(
        "cloudformation list-stack-resources --stack-name shop",
        json!({ "StackResourceSummaries": [] }),
    );
    answer(
        "cloudformation describe-change-set --stack-name shop --change-set-name takeover --include-property-values",
        json!({ "Status": "CREATE_COMPLETE", "Changes": [] }),
    );
    answer(
        "cognito-idp describe-user-pool POOL",
        json!({ "UserPool": {
            "Id": pool, "Name": "customers", "UsernameAttributes": ["email"], "AutoVerifiedAttributes": ["email"],
            "UsernameConfiguration": { "CaseSensitive": false }, "MfaConfiguration": "OPTIONAL", "DeletionProtection": "ACTIVE",
            "AdminCreateUserConfig": { "AllowAdminCreateUserOnly": false }, "Domain": "my-shop",
        } }),
    );
    answer(
        "cognito-idp get-user-pool-mfa-config POOL",
        json!({ "SoftwareTokenMfaConfiguration": { "Enabled": true }, "MfaConfiguration": "OPTIONAL" }),
    );
    answer(
        "cognito-idp describe-user-pool-domain --domain my-shop",
        json!({ "DomainDescription": { "UserPoolId": pool, "Domain": "my-shop", "ManagedLoginVersion": 1 } }),
    );
    for (list, key) in [("list-resource-servers", "ResourceServers"), ("list-groups", "Groups")] {
        answer(&format!("cognito-idp {list} POOL --page-size 60"), json!({ key: [] }));
    }
    answer(
        "cognito-idp list-identity-providers POOL --page-size 60",
        json!({ "Providers": [{ "ProviderName": "Google", "ProviderType": "Google" }] }),
    );
    answer(
        "cognito-idp describe-identity-provider POOL --provider-name Google",
        json!({ "IdentityProvider": {
            "UserPoolId": pool, "ProviderName": "Google", "ProviderType": "Google", "AttributeMapping": { "email": "email" },
            "ProviderDetails": { "client_id": "1example.apps.googleusercontent.com", "client_secret": "hunter2",
                "authorize_scopes": "openid email", "oidc_issuer": "https://accounts.google.com" },
        } }),
    );
    answer(
        "cognito-idp list-user-pool-clients POOL --page-size 60",
        json!({ "UserPoolClients": [{ "ClientId": "1example" }] }),
    );
    answer(
        "cognito-idp describe-user-pool-client POOL --client-id 1example",
        json!({ "UserPoolClient": {
            "UserPoolId": pool, "ClientId": "1example", "ClientName": "web", "ClientSecret": "s3cret",
            "ExplicitAuthFlows": ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"], "SupportedIdentityProviders": ["COGNITO", "Google"],
        } }),
    );
    for (question, key) in [
        (
            "describe-managed-login-branding-by-client POOL --client-id 1example",
            "",
        ),
        (
            "describe-risk-configuration POOL --client-id 1example",
            "RiskConfiguration",
        ),
        ("describe-risk-configuration POOL", "RiskConfiguration"),
        ("get-log-delivery-configuration POOL", "LogDeliveryConfiguration"),
        ("get-ui-customization POOL", "UICustomization"),
        ("list-terms POOL --max-results 60", ""),
    ] {
        answer(
            &format!("cognito-idp {question}"),
            if key.is_empty() { json!({}) } else { json!({ key: {} }) },
        );
    }
    answers
}

/// The code blocks of a language in a section.
fn blocks<'a>(chapter: &'a str, language: &str) -> Vec<&'a str> {
    let start = format!("```{language}\n");
    let parts = chapter.split(start.as_str()).skip(1);
    parts.map(|part| part.split("```").next().unwrap()).collect()
}

/// The commands of a block, and what each prints.
fn commands(block: &str) -> Vec<(Vec<String>, String)> {
    let mut commands = Vec::new();
    for command in block.split("$ ").skip(1) {
        let command = command.replace(" \\\n", " ");
        let (line, printed) = command.split_once('\n').unwrap();
        commands.push((line.split_whitespace().map(str::to_owned).collect(), printed.to_owned()));
    }
    commands
}

/// Paths are relative to the current directory, so this has to be the only test in this file.
#[test]
fn the_commands_of_the_chapter_do_what_it_says() {
    let chapter = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(CHAPTER)).unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::env::set_current_dir(&folder).unwrap();
    fs::create_dir_all("infra").unwrap();
    fs::create_dir_all("src").unwrap();
    // Stands in for the template that the build script would write.
    fs::write("infra/shop.yaml", STACK).unwrap();
    let answers = answers();
    let recording: Vec<(&str, Result<&str, &str>)> = answers
        .iter()
        .map(|(question, answer)| (question.as_str(), Ok(answer.as_str())))
        .collect();
    let mut count = 0;
    for section in chapter.split("\n## ") {
        let mut declaration = None;
        // Each section is a way for another pool.
        fs::remove_dir_all("src").unwrap();
        fs::create_dir("src").unwrap();
        for (words, printed) in blocks(section, "console").into_iter().flat_map(commands) {
            if !(words[0] == "cargo" && words[1] == "cognito") {
                continue;
            }
            let arguments: Vec<&str> = words[2..].iter().map(String::as_str).collect();
            let ran = cognito_asking(&recording, "", &arguments);
            assert_eq!(ran.code, 0, "{arguments:?}: {}", ran.messages);
            // The chapter may leave out lines that the command prints, but must not show others.
            for line in printed.lines().filter(|line| !line.is_empty()) {
                assert!(
                    format!("{}{}", ran.output, ran.messages).contains(line),
                    "{line}\n{}{}",
                    ran.output,
                    ran.messages
                );
            }
            if arguments[0] == "import" {
                let code = fs::read_to_string("src/pools.rs").unwrap();
                assert!(!code.contains("hunter2"), "{code}");
                declaration = Some(code.split_once("cognito_dsl::").unwrap().1.to_owned());
                let at = arguments.iter().position(|argument| *argument == "--lock").unwrap();
                let lock = fs::read_to_string(arguments[at + 1]).unwrap();
                // The samples of the chapter are compiled with these files.
                let kept = Path::new(env!("CARGO_MANIFEST_DIR"))
                    .join("../cognito-dsl")
                    .join(arguments[at + 1]);
                assert_eq!(fs::read_to_string(kept).unwrap(), lock);
                fs::write("infra/pool.json", lock).unwrap();
            }
            count += 1;
        }
        // Chapters start samples with `use`, and end them with assertions.
        if let Some(declaration) = declaration {
            let shown = blocks(section, "rust")[0].trim_start_matches("use cognito_dsl::user_pool;\n\n");
            let shown = shown.split("\nlet template").next().unwrap();
            assert_eq!(shown, declaration);
        }
    }
    assert_eq!(count, 5);
    assert!(fs::read_to_string("infra/existing.json").unwrap().contains("1example"));
}
