//! Identity pools: `--identity-pool ID`, and their answers in files.

use std::fs;

use serde_json::{Value, json};

use crate::support::{Ran, Recording, cognito, cognito_asking, path};
use crate::{POOL, import, pool};

const ID: &str = "eu-central-1:3b1c7a6e-0000-4000-8000-123456789012";
const PROVIDER: &str = "cognito-idp.eu-central-1.amazonaws.com/eu-central-1_aBcDeFgHi";

fn client() -> Value {
    json!({ "UserPoolClient": { "UserPoolId": POOL, "ClientName": "web", "ClientId": "abc" } })
}

/// The answer of `describe-identity-pool`.
fn described() -> Value {
    json!({
        "IdentityPoolId": ID, "IdentityPoolName": "app", "AllowUnauthenticatedIdentities": false, "AllowClassicFlow": false,
        "CognitoIdentityProviders": [{ "ProviderName": PROVIDER, "ClientId": "abc", "ServerSideTokenCheck": false }],
        "SupportedLoginProviders": { "accounts.google.com": "1.apps.googleusercontent.com", "api.twitter.com": "key;hunter2" },
        "IdentityPoolTags": { "team": "shop", "aws:cloudformation:stack-name": "old" },
    })
}

/// The answer of `get-identity-pool-roles`.
fn roles() -> Value {
    let rule =
        json!({ "Claim": "team", "MatchType": "Equals", "Value": "a", "RoleARN": "arn:aws:iam::123456789012:role/a" });
    json!({
        "IdentityPoolId": ID,
        "Roles": { "authenticated": "arn:aws:iam::123456789012:role/users" },
        "RoleMappings": {
            "accounts.google.com": {
                "Type": "Rules", "AmbiguousRoleResolution": "Deny", "RulesConfiguration": { "Rules": [rule] },
            },
            format!("{PROVIDER}:abc"): { "Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole" },
            format!("{PROVIDER}:other"): { "Type": "Token", "AmbiguousRoleResolution": "AuthenticatedRole" },
        },
    })
}

/// The answer of `get-principal-tag-attribute-map`.
fn tags() -> Value {
    json!({
        "IdentityPoolId": ID, "IdentityProviderName": PROVIDER, "UseDefaults": false, "PrincipalTags": { "department": "dept" },
    })
}

fn answers() -> String {
    [
        pool(json!({})),
        client(),
        json!({ "MfaConfiguration": "OFF" }),
        described(),
        roles(),
        tags(),
    ]
    .map(|it| it.to_string())
    .join("\n")
}

#[track_caller]
fn assert_imports(ran: &Ran) {
    ran.assert_fine();
    ran.assert_messages(": 5 resources, 0 overrides\n");
    for part in [
        "parameters: { twitter_consumer_secret: String { no_echo } },",
        "identity_pool_name: \"app\",",
        "user_pools: [web],",
        "google: { client_id: \"1.apps.googleusercontent.com\" },",
        "consumer_secret: twitter_consumer_secret",
        "authenticated_role: \"arn:aws:iam::123456789012:role/users\",",
        "provider_url: Google,",
        "provider_url: UserPool(web),",
        // A client that the answers do not describe.
        "eu-central-1_aBcDeFgHi:other",
        "principal_tags: { user_pool: { claims: { department: \"dept\" } } },",
        "tags: { team: \"shop\" },",
    ] {
        ran.assert_output(part);
    }
    assert!(
        !ran.output.contains("hunter2") && !ran.output.contains("aws:cloudformation"),
        "{}",
        ran.output
    );
}

/// The pool and its client become references, Twitter's secret a parameter.
#[test]
fn reads_answers_about_identity_pools() {
    assert_imports(&import(&answers(), &["--name", "customers"]));
}

/// The role attachment of an identity pool has the identifier of the identity pool.
#[test]
fn lists_identity_pools_for_a_change_set() {
    let folder = tempfile::tempdir().unwrap();
    let (list, rest) = (path(folder.path(), "list.json"), path(folder.path(), "rest.json"));
    let ran = import(
        &answers(),
        &["--name", "customers", "--resources-to-import", &list, "--rest", &rest],
    );
    ran.assert_fine();
    let list: Value = serde_json::from_str(&fs::read_to_string(&list).unwrap()).unwrap();
    let entry = |kind: &str| {
        let mut entries = list.as_array().unwrap().iter();
        entries
            .find(|it| it["ResourceType"] == format!("AWS::Cognito::{kind}"))
            .unwrap()
            .clone()
    };
    let of = |kind: &str| entry(kind)["ResourceIdentifier"].clone();
    assert_eq!(entry("IdentityPool")["LogicalResourceId"], "CustomersAppIdentityPool");
    assert_eq!(of("IdentityPool"), json!({ "Id": ID }));
    assert_eq!(of("IdentityPoolRoleAttachment"), json!({ "Id": ID }));
    let tags = json!({ "IdentityPoolId": ID, "IdentityProviderName": PROVIDER });
    assert_eq!(of("IdentityPoolPrincipalTag"), tags);
    let rest: Value = serde_json::from_str(&fs::read_to_string(&rest).unwrap()).unwrap();
    assert_eq!(rest["Resources"], json!({}));
}

/// A user pool does not say which identity pools accept its tokens, so you name them.
#[test]
fn asks_for_identity_pools() {
    let of = |command: &str| format!("cognito-idp {command} --user-pool-id {POOL}");
    let list = |command: &str| of(command) + " --page-size 60";
    let identity = |command: &str| format!("cognito-identity {command} --identity-pool-id {ID}");
    let none = "\nAn error occurred (ResourceNotFoundException) when calling the operation: there is none\n".to_owned();
    let client_id = " --client-id abc";
    let provider = |name: &str| {
        format!(
            "{} --identity-provider-name {name}",
            identity("get-principal-tag-attribute-map")
        )
    };
    let recorded: Vec<(String, Result<String, String>)> = vec![
        (of("describe-user-pool"), Ok(pool(json!({})).to_string())),
        (
            of("get-user-pool-mfa-config"),
            Ok(json!({ "MfaConfiguration": "OFF" }).to_string()),
        ),
        (list("list-resource-servers"), Ok("{}".to_owned())),
        (list("list-groups"), Ok("{}".to_owned())),
        (list("list-identity-providers"), Ok("{}".to_owned())),
        (
            list("list-user-pool-clients"),
            Ok(json!({ "UserPoolClients": [{ "ClientId": "abc" }] }).to_string()),
        ),
        (of("describe-user-pool-client") + client_id, Ok(client().to_string())),
        (
            of("describe-managed-login-branding-by-client") + client_id,
            Err(none.clone()),
        ),
        (of("describe-risk-configuration") + client_id, Err(none.clone())),
        (of("describe-risk-configuration"), Err(none.clone())),
        (of("get-log-delivery-configuration"), Err(none.clone())),
        (of("get-ui-customization"), Err(none.clone())),
        (of("list-terms") + " --max-results 60", Err(none.clone())),
        (identity("describe-identity-pool"), Ok(described().to_string())),
        (identity("get-identity-pool-roles"), Ok(roles().to_string())),
        (provider(PROVIDER), Ok(tags().to_string())),
        (provider("accounts.google.com"), Err(none.clone())),
        (provider("api.twitter.com"), Err(none)),
    ];
    let recording: Vec<(&str, Result<&str, &str>)> = recorded
        .iter()
        .map(|(question, answer)| (question.as_str(), answer.as_deref().map_err(String::as_str)))
        .collect();
    let recording: Recording<'_> = &recording;
    let arguments = ["import", "--pool", POOL, "--identity-pool", ID, "--name", "customers"];
    let ran = cognito_asking(recording, "", &arguments);
    assert_imports(&ran);
    assert_eq!(ran.asked.len(), recorded.len(), "{:#?}", ran.asked);

    let denied = "\nAn error occurred (AccessDeniedException) when calling the GetIdentityPoolRoles operation: no\n";
    let mut without = recording.to_vec();
    for (question, answer) in &mut without {
        if question.contains("get-identity-pool-roles") {
            *answer = Err(denied);
        }
    }
    let ran = cognito_asking(&without, "", &arguments);
    ran.assert_failure(1, &format!("cannot get the roles of the identity pool {ID}: "));
}

#[test]
fn says_what_is_missing_about_identity_pools() {
    let ran = import(&format!("{}{}", pool(json!({})), described()), &[]);
    ran.assert_fine();
    ran.assert_messages(&format!(
        "warning: no answer says which roles the identity pool {ID} has\nhelp: add the answer of `aws cognito-identity \
         get-identity-pool-roles --identity-pool-id {ID}`"
    ));
    let ran = import(&format!("{}{}", pool(json!({})), roles()), &[]);
    ran.assert_messages(&format!("warning: no answer describes the identity pool {ID}\n"));
    import(&described().to_string(), &[])
        .assert_failure(1, "the answers describe an identity pool, but no user pool\n");
    let ran = cognito(&["import", "--pool", ID]);
    ran.assert_failure(2, &format!("error: {ID} is the ID of an identity pool\n"));
    let ran = cognito(&["import", "--pool", POOL, "--identity-pool", POOL]);
    ran.assert_failure(2, &format!("error: {POOL} is not the ID of an identity pool\n"));
}
