//! Writing tokens, tokens for tests, and claims that a trigger adds.

use cognito_dsl::claims::{DateTime, Identity};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::customers::claims::{AccessToken, Custom, IdToken};

fn read_back<T: Serialize + for<'de> Deserialize<'de>>(token: &T) -> T {
    serde_json::from_str(&serde_json::to_string(token).unwrap()).unwrap()
}

#[test]
fn an_id_token_is_written_as_it_was_read() {
    let payload = json!({
        "sub": "d2b5f4c4", "iss": "https://example.com", "aud": "1example23456789", "token_use": "id",
        "exp": 1700003600, "iat": 1700000000, "auth_time": 1700000000, "cognito:username": "jane",
        "cognito:groups": ["admins"], "cognito:roles": ["arn:aws:iam::123456789012:role/Admin"],
        "cognito:preferred_role": "arn:aws:iam::123456789012:role/Admin", "nonce": "n", "at_hash": "h", "jti": "j",
        "origin_jti": "o", "event_id": "e", "email": "jane@example.com", "email_verified": true, "name": "Jane Doe",
        "zoneinfo": "Europe/Paris", "updated_at": 1700000000, "address": { "formatted": "1 Main St" },
        "identities": [{
            "userId": "1", "providerName": "Google", "providerType": "Google", "issuer": null, "primary": "true",
            "dateCreated": "1642699117273"
        }],
        "custom:tenant": "acme", "custom:loyaltyPoints": "250", "custom:newsletter": "true",
        "custom:joinedOn": "2023-11-14T22:13:20Z", "added": { "by": ["a", "trigger", 1, 1.5, false, null] },
    });
    let token: IdToken = serde_json::from_value(payload.clone()).unwrap();
    assert_eq!(serde_json::to_value(&token).unwrap(), payload);
}

#[test]
fn an_access_token_is_written_as_it_was_read() {
    let payload = json!({
        "sub": "d2b5f4c4", "iss": "https://example.com", "client_id": "1example23456789", "token_use": "access",
        "exp": 1700003600, "iat": 1700000000, "auth_time": 1700000000, "scope": "openid orders/read",
        "username": "jane", "cognito:groups": ["admins"], "aud": "https://api.example.com", "device_key": "d",
        "version": 2, "jti": "j", "origin_jti": "o", "event_id": "e", "tenant": "acme",
    });
    let token: AccessToken = serde_json::from_value(payload.clone()).unwrap();
    assert_eq!(serde_json::to_value(&token).unwrap(), payload);
}

#[test]
fn tokens_for_tests() {
    let mut token = AccessToken::<Custom>::for_test("jane");
    assert!(token.scopes.is_empty() && token.groups.is_empty() && token.other.is_empty());
    token.scopes.push("orders/read".to_owned());
    token.added.loyalty_points = Some(250);
    assert!(token.has_scope("orders/read"));
    assert_eq!(read_back(&token), token);

    let mut token = IdToken::for_test("jane");
    token.custom.joined_on = Some(DateTime::new("2023-11-14"));
    token.identities.push(Identity::for_test("Google", "1"));
    assert_eq!(token.identity("Google").unwrap().user_id, "1");
    assert_eq!(read_back(&token), token);
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Added {
    tenant: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    limit: Option<u32>,
    #[serde(default)]
    plan: Subscription,
    #[serde(default)]
    features: Vec<Feature>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Subscription {
    #[default]
    Free,
    Paid,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Feature {
    name: String,
    share: f64,
}

fn access_token(added: Value) -> Value {
    let mut payload = serde_json::to_value(AccessToken::<()>::for_test("jane")).unwrap();
    let claims = payload.as_object_mut().unwrap();
    claims.extend(added.as_object().unwrap().clone());
    payload
}

/// A V2 trigger adds JSON of any form, and not only strings.
#[test]
fn what_a_trigger_adds_has_a_type() {
    let payload = access_token(json!({
        "tenant": "acme", "plan": "paid", "limit": 10, "features": [{ "name": "export", "share": 0.5 }],
        "build": { "number": 7 }, "cognito:groups": ["admins"],
    }));
    let token: AccessToken<Added> = serde_json::from_value(payload.clone()).unwrap();
    let expected = Added {
        tenant: "acme".to_owned(),
        limit: Some(10),
        plan: Subscription::Paid,
        features: vec![Feature {
            name: "export".to_owned(),
            share: 0.5,
        }],
    };
    assert_eq!(token.added, expected);
    assert!(token.is_in("admins"));
    // Only claims without a field are left.
    let left: Vec<&str> = token.other.keys().collect();
    assert_eq!(left, ["build"]);
    assert_eq!(serde_json::to_value(&token).unwrap(), payload);
}

/// A claim with a field in the token itself is not offered to the other type.
#[test]
fn mistakes_in_what_a_trigger_adds() {
    let message = |added| {
        serde_json::from_value::<AccessToken<Added>>(access_token(added))
            .unwrap_err()
            .to_string()
    };
    assert_eq!(message(json!({})), "missing field `tenant`");
    assert_eq!(
        message(json!({ "tenant": "acme", "limit": "many" })),
        "the claim `limit`: invalid type: string \"many\", expected u32"
    );
    assert_eq!(
        message(json!({ "tenant": "acme", "features": [1] })),
        "the claim `features`: invalid type: integer `1`, expected struct Feature"
    );
    #[derive(Deserialize)]
    struct Groups {
        #[serde(rename = "cognito:groups")]
        _groups: Vec<String>,
    }
    let token = access_token(json!({ "cognito:groups": ["admins"] }));
    let error = serde_json::from_value::<AccessToken<Groups>>(token).err().unwrap();
    assert_eq!(error.to_string(), "missing field `cognito:groups`");
}

/// A trigger that copies custom attributes by their names.
#[test]
fn custom_attributes_in_an_access_token() {
    let payload = access_token(json!({ "custom:tenant": "acme", "custom:loyaltyPoints": 250, "custom:other": "x" }));
    let token: AccessToken<Custom> = serde_json::from_value(payload).unwrap();
    assert_eq!(token.added.tenant.as_deref(), Some("acme"));
    assert_eq!(token.added.loyalty_points, Some(250));
    assert_eq!(token.other.keys().collect::<Vec<_>>(), ["custom:other"]);
    let wrong = access_token(json!({ "custom:loyaltyPoints": "many" }));
    let error = serde_json::from_value::<AccessToken<Custom>>(wrong).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the claim `custom:loyaltyPoints` has to be a whole number, but is \"many\""
    );
}

/// `added` can be any type that is read from a map.
#[test]
fn maps_and_values_take_everything() {
    type Map = std::collections::BTreeMap<String, Value>;
    let payload = access_token(json!({ "tenant": "acme", "limit": 10 }));
    let token: AccessToken<Map> = serde_json::from_value(payload.clone()).unwrap();
    assert_eq!((token.added.len(), token.other.len()), (2, 0));
    assert_eq!(serde_json::to_value(&token).unwrap(), payload);
    let token: AccessToken<Option<Added>> = serde_json::from_value(payload.clone()).unwrap();
    assert_eq!(token.added.unwrap().limit, Some(10));
    // Every claim needs a name.
    let mut token = AccessToken::<Vec<u8>>::for_test("jane");
    token.added.push(1);
    let error = serde_json::to_value(&token).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the claims that a trigger adds have to be a struct or a map, not a list"
    );
}
