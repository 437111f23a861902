//! Answers that are missing, unknown, or about another pool.

use serde_json::json;

use crate::{POOL, import, pool};

#[test]
fn warns_about_missing_answers() {
    let answer = pool(json!({ "Domain": "my-shop", "CustomDomain": "login.example.com" }));
    let ran = import(&answer.to_string(), &[]);
    ran.assert_fine();
    for help in [
        "get-user-pool-mfa-config --user-pool-id eu-central-1_aBcDeFgHi`, or ask for everything with --pool eu-central-1_aBcDeFgHi",
        "describe-user-pool-domain --domain my-shop`",
        "describe-user-pool-domain --domain login.example.com`",
        "describe-user-pool-client --user-pool-id eu-central-1_aBcDeFgHi --client-id ..`",
    ] {
        ran.assert_messages(help);
    }
    // A listed entry without a description has a command with its ID.
    let listed = json!([answer, { "UserPoolClients": [{ "ClientId": "abc", "UserPoolId": POOL, "ClientName": "web" }] },
                        { "Providers": [{ "ProviderName": "Okta", "ProviderType": "SAML" }] }]);
    let ran = import(&listed.to_string(), &[]);
    for help in [
        "describe-user-pool-client --user-pool-id eu-central-1_aBcDeFgHi --client-id abc`",
        "describe-identity-provider --user-pool-id eu-central-1_aBcDeFgHi --provider-name Okta`",
    ] {
        ran.assert_messages(help);
    }
    // A member of a newer API is not lost silently.
    let ran = import(&pool(json!({ "Sparkles": 3 })).to_string(), &[]);
    ran.assert_messages("`Sparkles` of Shop is left out");
}

/// If no answer describes the pool of a client, the declaration attaches the client to it.
#[test]
fn parts_of_other_pools() {
    let answer = json!({ "UserPoolClient": { "UserPoolId": POOL, "ClientName": "web", "ClientId": "abc" } });
    let ran = import(&answer.to_string(), &["--name", "customers"]);
    ran.assert_fine();
    ran.assert_output("import: UserPoolId(\"eu-central-1_aBcDeFgHi\"),");

    let other =
        json!({ "UserPoolClient": { "UserPoolId": "eu-central-1_other", "ClientName": "web", "ClientId": "abc" } });
    let ran = import(&format!("{}{other}", pool(json!({}))), &[]);
    ran.assert_messages("ShopWebClient is left out: it belongs to another pool");

    let two = format!("{}{}", pool(json!({})), pool(json!({ "Id": "eu-central-1_other" })));
    let ran = import(&two, &[]);
    ran.assert_failure(1, "the answers are about 2 user pools");
}
