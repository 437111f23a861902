//! Claims that are missing or odd.

use cognito_dsl::claims::{AccessToken, issuer, jwks_uri};
use serde_json::{Value, json};

use super::customers::claims::IdToken;

/// An ID token with some claims changed. `null` removes one.
fn id_token(changes: Value) -> Result<IdToken, String> {
    let mut payload = json!({
        "sub": "d2b5f4c4", "iss": "https://example.com", "aud": "1example23456789", "exp": 1700003600, "iat": 1700000000,
        "cognito:username": "jane", "token_use": "id"
    });
    for (name, value) in changes.as_object().unwrap() {
        match value {
            Value::Null => payload.as_object_mut().unwrap().remove(name),
            _ => payload.as_object_mut().unwrap().insert(name.clone(), value.clone()),
        };
    }
    serde_json::from_value(payload).map_err(|error| error.to_string())
}

fn message(changes: Value) -> String {
    id_token(changes).unwrap_err()
}

#[test]
fn a_token_with_nothing_optional() {
    let token = id_token(json!({})).unwrap();
    assert!(token.groups.is_empty() && token.roles.is_empty() && token.identities.is_empty() && token.other.is_empty());
    assert_eq!(
        (token.auth_time, token.email_verified, token.address),
        (None, None, None)
    );
}

#[test]
fn required_claims() {
    let cases = [
        ("sub", "a string"),
        ("iss", "a string"),
        ("aud", "a string"),
        ("exp", "a whole number of 0 or more"),
        ("iat", "a whole number of 0 or more"),
        ("cognito:username", "a string"),
        ("token_use", "`id`, as in an ID token"),
    ];
    for (name, wanted) in cases {
        let expected = format!("the token has no claim `{name}`, which has to be {wanted}");
        assert_eq!(message(json!({ name: null })), expected);
    }
}

#[test]
fn a_token_of_the_other_use() {
    assert_eq!(
        message(json!({ "token_use": "access" })),
        "the claim `token_use` has to be `id`, as in an ID token, but is \"access\""
    );
    let error = serde_json::from_value::<AccessToken>(json!({ "token_use": "id" })).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the claim `token_use` has to be `access`, as in an access token, but is \"id\""
    );
}

#[test]
fn errors_name_the_claim_and_the_value() {
    let cases = [
        (
            json!({ "custom:loyaltyPoints": "many" }),
            "the claim `custom:loyaltyPoints` has to be a whole number, but is \"many\"",
        ),
        (
            json!({ "custom:loyaltyPoints": 1.5 }),
            "the claim `custom:loyaltyPoints` has to be a whole number, but is 1.5",
        ),
        (
            json!({ "custom:loyaltyPoints": "9223372036854775808" }),
            "the claim `custom:loyaltyPoints` has to be a whole number, but is \"9223372036854775808\"",
        ),
        (
            json!({ "custom:newsletter": "yes" }),
            "the claim `custom:newsletter` has to be `true` or `false`, but is \"yes\"",
        ),
        (
            json!({ "custom:newsletter": 2 }),
            "the claim `custom:newsletter` has to be `true` or `false`, but is 2",
        ),
        (
            json!({ "custom:joinedOn": [] }),
            "the claim `custom:joinedOn` has to be a time as a string, but is []",
        ),
        (
            json!({ "custom:tenant": ["a"] }),
            "the claim `custom:tenant` has to be a string, but is [\"a\"]",
        ),
        (
            json!({ "email_verified": "maybe" }),
            "the claim `email_verified` has to be `true` or `false`, but is \"maybe\"",
        ),
        (
            json!({ "exp": -1 }),
            "the claim `exp` has to be a whole number of 0 or more, but is -1",
        ),
        (
            json!({ "cognito:groups": "admins" }),
            "the claim `cognito:groups` has to be a list, but is \"admins\"",
        ),
        (
            json!({ "cognito:groups": ["a", {}] }),
            "the claim `cognito:groups[1]` has to be a string, but is {}",
        ),
        (
            json!({ "identities": [{ "userId": "1" }] }),
            "the claim `identities[0]` has to be an object with `userId` and `providerName`, but is {\"userId\":\"1\"}",
        ),
    ];
    for (changes, expected) in cases {
        assert_eq!(message(changes), expected);
    }
}

#[test]
fn a_long_value_is_cut() {
    let shown = message(json!({ "custom:newsletter": "é".repeat(1000) }));
    assert!(shown.ends_with("éé..") && shown.chars().count() < 180, "{shown}");
}

#[test]
fn odd_values_that_have_a_meaning() {
    for (value, expected) in [
        (json!("TRUE"), true),
        (json!("0"), false),
        (json!(1), true),
        (json!(false), false),
    ] {
        assert_eq!(
            id_token(json!({ "custom:newsletter": value }))
                .unwrap()
                .custom
                .newsletter,
            Some(expected)
        );
    }
    assert_eq!(
        id_token(json!({ "custom:loyaltyPoints": 7 }))
            .unwrap()
            .custom
            .loyalty_points,
        Some(7)
    );
    assert_eq!(
        id_token(json!({ "custom:tenant": 7 }))
            .unwrap()
            .custom
            .tenant
            .as_deref(),
        Some("7")
    );
    assert_eq!(
        id_token(json!({ "custom:tenant": true }))
            .unwrap()
            .custom
            .tenant
            .as_deref(),
        Some("true")
    );
    let joined = id_token(json!({ "custom:joinedOn": 1700000000 }))
        .unwrap()
        .custom
        .joined_on
        .unwrap();
    assert_eq!(joined.as_str(), "1700000000");
    // Seconds as a string, as in an attribute.
    assert_eq!(
        id_token(json!({ "updated_at": "1700000000" }))
            .unwrap()
            .last_update_time,
        Some(1_700_000_000)
    );
}

/// An empty string is a value only of a string attribute.
#[test]
fn empty_strings() {
    let empty = json!({
        "custom:loyaltyPoints": "", "custom:newsletter": "", "custom:joinedOn": "", "custom:tenant": "", "updated_at": ""
    });
    let token = id_token(empty).unwrap();
    assert_eq!(token.custom.tenant.as_deref(), Some(""));
    assert_eq!(
        (
            token.custom.loyalty_points,
            token.custom.newsletter,
            token.custom.joined_on
        ),
        (None, None, None)
    );
    assert_eq!(token.last_update_time, None);
}

#[test]
fn addresses() {
    assert_eq!(
        id_token(json!({ "address": "here" })).unwrap().address.as_deref(),
        Some("here")
    );
    // A trigger wrote the members of OpenID Connect; the application has to combine them.
    let token = id_token(json!({ "address": { "country": "FR" } })).unwrap();
    assert!(token.address.is_none() && token.other.contains("address"));
    assert!(message(json!({ "address": [] })).contains("`address`"));
}

/// Two values for one claim: another reader of the token may use the other one.
#[test]
fn a_duplicate_claim() {
    let payload = r#"{ "sub": "a", "sub": "b", "token_use": "access" }"#;
    assert!(serde_json::from_str::<AccessToken>(payload).is_err());
    assert!(
        serde_json::from_str::<AccessToken>("[]")
            .unwrap_err()
            .to_string()
            .contains("has to be an object")
    );
}

#[test]
fn issuers() {
    let cases = [
        (
            "us-gov-west-1_Ab9",
            Some("https://cognito-idp.us-gov-west-1.amazonaws.com/us-gov-west-1_Ab9"),
        ),
        (
            "cn-north-1_Ab9",
            Some("https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_Ab9"),
        ),
        (
            "eusc-de-east-1_Ab9",
            Some("https://cognito-idp.eusc-de-east-1.amazonaws.eu/eusc-de-east-1_Ab9"),
        ),
        ("", None),
        ("Customers", None),
        ("eu-west-1_", None),
        ("_Ab9", None),
        ("eu-west-1_Ab9/../other", None),
        ("example.com/eu-west-1_Ab9", None),
    ];
    for (id, expected) in cases {
        assert_eq!(issuer(id).as_deref(), expected, "{id}");
    }
    assert_eq!(
        jwks_uri("https://example.com/pool/"),
        "https://example.com/pool/.well-known/jwks.json"
    );
}
