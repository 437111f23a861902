//! `import` of what Cognito answers about a pool that no template has.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::fs;

use serde_json::{Value, json};
use support::{Ran, Recording, cognito};

const POOL: &str = "eu-central-1_aBcDeFgHi";
/// What nine commands print, one after the other.
const ANSWERS: &str = include_str!("answers/customers.json");

fn import(answers: &str, arguments: &[&str]) -> Ran {
    let mut all = vec!["import", "-"];
    all.extend(arguments);
    cognito(&[], answers, &all)
}

/// The pool of an answer, with more members.
fn pool(members: Value) -> Value {
    let mut pool = json!({ "Id": POOL, "Name": "shop" });
    pool.as_object_mut()
        .unwrap()
        .extend(members.as_object().unwrap().clone());
    json!({ "UserPool": pool })
}

fn has(ran: &Ran, line: &str) {
    assert!(ran.output.contains(line), "{line}\n{}\n{}", ran.output, ran.messages);
}

#[test]
fn a_whole_pool_becomes_a_declaration() {
    let ran = import(ANSWERS, &["--name", "customers"]);
    assert_eq!(ran.code, 0, "{}", ran.messages);
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
        has(&ran, line);
    }
    // No name has to be pinned, and nothing is left that a declaration cannot say.
    assert!(!ran.output.contains("logical_id"), "{}", ran.output);
    assert_eq!(
        ran.messages,
        "customers: 7 resources, 0 overrides\n\
         note: the secret is left out; pass it in as the parameter GoogleClientSecret\n"
    );
}

/// Neither the declaration nor any file has what only Cognito and the other side know.
#[test]
fn secrets_go_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
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

/// CloudFormation takes over only what stays when it leaves the stack.
#[test]
fn writes_what_a_change_set_imports() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
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
    assert_eq!(ran.code, 0, "{}", ran.messages);
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
    has(&ran, "removal_policy: Retain,");
    // The style of a client is no entry.
    has(
        &ran,
        "generated: { CustomersWebBranding: { DeletionPolicy: \"Retain\" } },",
    );
    let rest: Value = serde_json::from_str(&fs::read_to_string(&rest).unwrap()).unwrap();
    assert_eq!(rest["Resources"], json!({}));
    assert!(
        ran.messages.contains("lists the 7 resources to import"),
        "{}",
        ran.messages
    );

    let template = r#"{"Resources": {"P": {"Type": "AWS::Cognito::UserPool"}}}"#;
    let ran = import(template, &["--resources-to-import", &path("none.json")]);
    assert!(
        ran.code == 2 && ran.messages.contains("is a template, which does not have the IDs"),
        "{}",
        ran.messages
    );
    assert!(!folder.path().join("none.json").exists());
}

/// What was imported is what is deployed, so that the next edit is compared with it.
#[test]
fn writes_the_lock() {
    let folder = tempfile::tempdir().unwrap();
    let lock = folder.path().join("lock.json").to_string_lossy().into_owned();
    let yaml = "Resources:\n  Users: { Type: AWS::Cognito::UserPool, Properties: { UsernameAttributes: [email] } }\n  Bucket: { Type: \
                AWS::S3::Bucket }\n";
    let ran = cognito(&[], yaml, &["import", "-", "--lock", &lock]);
    assert_eq!(ran.code, 0, "{}", ran.messages);
    let alone = cognito(&[], yaml, &["lock", "-"]);
    assert_eq!(fs::read_to_string(&lock).unwrap(), alone.output);
    let same = cognito(&[], yaml, &["diff", &lock, "-"]);
    assert_eq!((same.code, same.output.as_str()), (0, "nothing of Cognito changes\n"));
}

/// Cognito describes attributes under the names that applications use, and all that are always there.
#[test]
fn attributes_are_those_that_somebody_chose() {
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
    let lock = folder.path().join("lock.json").to_string_lossy().into_owned();
    let ran = import(&answer.to_string(), &["--lock", &lock]);
    assert_eq!(ran.code, 0, "{}", ran.messages);
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
fn second_factors_come_from_an_answer_of_their_own() {
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
        has(&ran, line);
    }
    assert!(
        !ran.messages.contains("no answer says which second factors"),
        "{}",
        ran.messages
    );

    // Cognito tells of the SMS of a pool that asks nobody for a code, and refuses both together.
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
fn says_what_was_not_asked() {
    let answer = pool(json!({ "Domain": "my-shop", "CustomDomain": "login.example.com" }));
    let ran = import(&answer.to_string(), &[]);
    assert_eq!(ran.code, 0, "{}", ran.messages);
    for help in [
        "get-user-pool-mfa-config --user-pool-id eu-central-1_aBcDeFgHi`, or ask for everything with --pool eu-central-1_aBcDeFgHi",
        "describe-user-pool-domain --domain my-shop`",
        "describe-user-pool-domain --domain login.example.com`",
        "describe-user-pool-client --user-pool-id eu-central-1_aBcDeFgHi --client-id ..`",
    ] {
        assert!(ran.messages.contains(help), "{help}: {}", ran.messages);
    }
    // What is only listed is asked for by its ID.
    let listed = json!([answer, { "UserPoolClients": [{ "ClientId": "abc", "UserPoolId": POOL, "ClientName": "web" }] },
                        { "Providers": [{ "ProviderName": "Okta", "ProviderType": "SAML" }] }]);
    let ran = import(&listed.to_string(), &[]);
    for help in [
        "describe-user-pool-client --user-pool-id eu-central-1_aBcDeFgHi --client-id abc`",
        "describe-identity-provider --user-pool-id eu-central-1_aBcDeFgHi --provider-name Okta`",
    ] {
        assert!(ran.messages.contains(help), "{help}: {}", ran.messages);
    }
    // What a newer API says is not lost in silence.
    let ran = import(&pool(json!({ "Sparkles": 3 })).to_string(), &[]);
    assert!(
        ran.messages.contains("`Sparkles` of Shop is left out"),
        "{}",
        ran.messages
    );
}

#[test]
fn providers_keep_what_cognito_takes_back() {
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
    assert_eq!(ran.code, 0, "{}", ran.messages);
    for line in [
        "private_key: sign_in_with_apple_private_key,",
        "client_secret: idp_client_secret,",
        "authorization: \"https://auth.example.com/authorize\"",
        "metadata: Url",
    ] {
        has(&ran, line);
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
    assert!(
        ran.messages.contains("shop: 4 resources, 0 overrides\n"),
        "{}",
        ran.messages
    );
}

/// A client of a pool that is not among the answers is attached to it.
#[test]
fn parts_of_a_pool_that_lies_elsewhere() {
    let answer = json!({ "UserPoolClient": { "UserPoolId": POOL, "ClientName": "web", "ClientId": "abc" } });
    let ran = import(&answer.to_string(), &["--name", "customers"]);
    assert_eq!(ran.code, 0, "{}", ran.messages);
    has(&ran, "import: UserPoolId(\"eu-central-1_aBcDeFgHi\"),");

    let other =
        json!({ "UserPoolClient": { "UserPoolId": "eu-central-1_other", "ClientName": "web", "ClientId": "abc" } });
    let ran = import(&format!("{}{other}", pool(json!({}))), &[]);
    assert!(
        ran.messages
            .contains("ShopWebClient is left out: it belongs to another pool"),
        "{}",
        ran.messages
    );

    let two = format!("{}{}", pool(json!({})), pool(json!({ "Id": "eu-central-1_other" })));
    let ran = import(&two, &[]);
    assert!(
        ran.code == 1 && ran.messages.contains("about 2 user pools"),
        "{}",
        ran.messages
    );
}

/// Names that are no logical IDs, and names that two things have.
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
    assert_eq!(ran.code, 0, "{}", ran.messages);
    for name in [
        "user_pool_client_name: \"web app\"",
        "user_pool_client_name: \"web-app\"",
        "user_pool_client_name: \"アプリ\"",
        "group_name: \"eu/admins\"",
    ] {
        has(&ran, name);
    }
    assert!(!ran.messages.contains("error"), "{}", ran.messages);
}

/// Answers can lie in files of their own; templates cannot be mixed with them.
#[test]
fn reads_several_files() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    fs::write(path("pool.json"), pool(json!({})).to_string()).unwrap();
    fs::write(path("mfa.json"), r#"{"MfaConfiguration": "OFF"}"#).unwrap();
    fs::write(path("template.json"), r#"{"Resources": {}}"#).unwrap();
    let ran = cognito(&[], "", &["import", &path("pool.json"), &path("mfa.json")]);
    assert!(
        ran.code == 0 && !ran.messages.contains("second factors"),
        "{}",
        ran.messages
    );
    let ran = cognito(&[], "", &["import", &path("pool.json"), &path("template.json")]);
    assert!(
        ran.code == 1 && ran.messages.contains("template.json is not an answer"),
        "{}",
        ran.messages
    );
}

/// With an ID, everything is asked for; what a pool does not have is no failure.
#[test]
fn asks_for_everything_of_a_pool() {
    let documents: Vec<&str> = ANSWERS.trim().split("\n{\"").collect();
    let answer = |start: &str| {
        let found = documents
            .iter()
            .find(|it| it.trim_start_matches("{\"").starts_with(start));
        format!("{{\"{}", found.unwrap().trim_start_matches("{\""))
    };
    let of = |command: &str| format!("cognito-idp {command} --user-pool-id {POOL}");
    let client = " --client-id 1example23456789";
    let none = "\nAn error occurred (ResourceNotFoundException) when calling the operation: there is none\n";
    let recorded = [
        (of("describe-user-pool"), Ok(answer("UserPool\""))),
        (of("get-user-pool-mfa-config"), Ok(answer("SoftwareToken"))),
        (
            of("list-resource-servers") + " --page-size 60",
            Ok(answer("ResourceServer")
                .replace("{\"ResourceServer\": {", "{\"ResourceServers\": [{")
                .replace("}]}}", "}]}]}")),
        ),
        (of("list-groups") + " --page-size 60", Ok(answer("Groups"))),
        (
            of("list-identity-providers") + " --page-size 60",
            Ok(r#"{"Providers": [{"ProviderName": "Google"}]}"#.to_owned()),
        ),
        (
            of("describe-identity-provider") + " --provider-name Google",
            Ok(answer("IdentityProvider")),
        ),
        (
            "cognito-idp describe-user-pool-domain --domain my-shop".to_owned(),
            Ok(answer("DomainDescription")),
        ),
        (
            of("list-user-pool-clients") + " --page-size 60",
            Ok(r#"{"UserPoolClients": [{"ClientId": "1example23456789"}]}"#.to_owned()),
        ),
        (of("describe-user-pool-client") + client, Ok(answer("UserPoolClient"))),
        (
            of("describe-managed-login-branding-by-client") + client,
            Ok(answer("ManagedLoginBranding").replace(", \"ClientId\": \"1example23456789\"", "")),
        ),
        (of("describe-risk-configuration") + client, Err(none.to_owned())),
        (of("describe-risk-configuration"), Ok(answer("RiskConfiguration"))),
        (
            of("get-log-delivery-configuration"),
            Ok(format!(
                r#"{{"LogDeliveryConfiguration": {{"UserPoolId": "{POOL}", "LogConfigurations": []}}}}"#
            )),
        ),
        (of("get-ui-customization"), Ok("{\"UICustomization\": {}}".to_owned())),
    ];
    let recording: Vec<(&str, Result<&str, &str>)> = recorded
        .iter()
        .map(|(question, answer)| (question.as_str(), answer.as_deref().map_err(String::as_str)))
        .collect();
    let recording: Recording<'_> = &recording;
    let ran = cognito(recording, "", &["import", "--pool", POOL, "--name", "customers"]);
    assert_eq!(ran.code, 0, "{}", ran.messages);
    assert_eq!(ran.asked.len(), recorded.len(), "{:#?}", ran.asked);
    let (head, body) = ran.output.split_once("\n\n").unwrap();
    assert_eq!(
        head,
        format!("//! The user pools of the pool {POOL}, written by `cargo cognito import`.")
    );
    let from_file = import(ANSWERS, &["--name", "customers"]);
    assert_eq!(body, from_file.output);

    // An old `aws` does not know each command, and that of a style is not what a pool is made of.
    let unknown = "\naws: error: argument operation: Invalid choice, valid choices are:\n\nadd-custom-attributes\n";
    let style = of("describe-managed-login-branding-by-client") + client;
    let mut without: Vec<(&str, Result<&str, &str>)> = recording.to_vec();
    for (question, answer) in &mut without {
        if *question == style {
            *answer = Err(unknown);
        }
    }
    let ran = cognito(&without, "", &["import", "--pool", POOL, "--name", "customers"]);
    assert_eq!(ran.code, 0, "{}", ran.messages);
    assert!(
        ran.output.contains("web: {") && !ran.output.contains("branding"),
        "{}",
        ran.output
    );
    assert!(
        ran.messages.contains(&format!(
            "warning: cannot get the style of the app client 1example23456789 of {POOL}: this version of the AWS CLI does not know the \
             command\nnote: AWS says: aws: error: argument operation: Invalid choice, valid choices are:\nhelp: install a newer one: \
             https://aws.amazon.com/cli/\nnote: the declaration says nothing about it\n"
        )),
        "{}",
        ran.messages
    );

    let denied =
        "\nAn error occurred (AccessDeniedException) when calling the DescribeUserPool operation: not authorized\n";
    let question = of("describe-user-pool");
    let ran = cognito(&[(&question, Err(denied))], "", &["import", "--pool", POOL]);
    assert!(
        ran.code == 1
            && ran.messages.starts_with(&format!(
                "error: cannot get the user pool of {POOL}: you may not ask for this\n"
            )),
        "{}",
        ran.messages
    );
}
