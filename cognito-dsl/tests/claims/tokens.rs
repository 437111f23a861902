//! Whole tokens.

use cognito_dsl::claims::DateTime;
use cognito_dsl::model::{Json, StandardAttributeName};
use proptest::prelude::*;
use serde_json::{json, to_string};

use super::{customers, staff};

/// The payload of an ID token after signing in with a password.
const ID_TOKEN: &str = r#"{
    "at_hash": "wQ0rZ2mA5hG7nT1uYk3XbA",
    "sub": "d2b5f4c4-9021-70aa-5b1c-0f6a7f1e2d3c",
    "cognito:groups": ["support", "admins"],
    "email_verified": true,
    "address": { "formatted": "1 Long Road\nSmallville" },
    "cognito:preferred_role": "arn:aws:iam::123456789012:role/admins",
    "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01",
    "custom:tenant": "acme",
    "custom:newsletter": "true",
    "custom:loyaltyPoints": "12",
    "custom:joinedOn": "2024-02-29T10:15:00.250Z",
    "custom:type": "gold",
    "custom:google-id": "",
    "phone_number_verified": false,
    "cognito:username": "jane",
    "origin_jti": "0f2c5a68-3b0d-4d55-9f3e-7f2f7d3a9d10",
    "cognito:roles": ["arn:aws:iam::123456789012:role/admins"],
    "aud": "1example23456789",
    "event_id": "6b1f8c1e-77ad-4f0c-8d52-3c1f3b0a7e55",
    "token_use": "id",
    "auth_time": 1700000000,
    "name": "Jane Doe",
    "phone_number": "+12065550100",
    "exp": 1700003600,
    "iat": 1700000000,
    "jti": "5f2bd1c1-8d27-49b0-a5b6-1f3a6b0f4c11",
    "email": "jane@example.com",
    "plan": { "seats": 3 }
}"#;

#[test]
fn an_id_token() {
    let token: customers::claims::IdToken = serde_json::from_str(ID_TOKEN).unwrap();
    assert_eq!(token.sub, "d2b5f4c4-9021-70aa-5b1c-0f6a7f1e2d3c");
    assert_eq!(
        Some(token.iss.clone()),
        cognito_dsl::claims::issuer("eu-west-1_Example01")
    );
    assert_eq!(token.aud, "1example23456789");
    assert_eq!(
        (token.iat, token.exp, token.auth_time),
        (1_700_000_000, 1_700_003_600, Some(1_700_000_000))
    );
    assert_eq!(token.username, "jane");
    assert!(token.is_in(customers::groups::ADMINS) && token.is_in(customers::groups::SUPPORT) && !token.is_in("adm"));
    assert_eq!(token.roles, ["arn:aws:iam::123456789012:role/admins"]);
    assert_eq!(token.preferred_role.as_ref(), token.roles.first());
    assert_eq!(token.jti.as_deref(), Some("5f2bd1c1-8d27-49b0-a5b6-1f3a6b0f4c11"));
    assert_eq!(
        token.origin_jti.as_deref(),
        Some("0f2c5a68-3b0d-4d55-9f3e-7f2f7d3a9d10")
    );
    assert_eq!(token.event_id.as_deref(), Some("6b1f8c1e-77ad-4f0c-8d52-3c1f3b0a7e55"));
    assert_eq!(token.at_hash.as_deref(), Some("wQ0rZ2mA5hG7nT1uYk3XbA"));
    assert_eq!((token.nonce, token.identities), (None, vec![]));

    assert_eq!(token.fullname.as_deref(), Some("Jane Doe"));
    assert_eq!(
        (token.email.as_deref(), token.email_verified),
        (Some("jane@example.com"), Some(true))
    );
    assert_eq!(
        (token.phone_number.as_deref(), token.phone_number_verified),
        (Some("+12065550100"), Some(false))
    );
    assert_eq!(token.address.as_deref(), Some("1 Long Road\nSmallville"));
    assert_eq!(token.family_name, None);

    let custom = customers::claims::Custom {
        tenant: Some("acme".to_owned()),
        loyalty_points: Some(12),
        newsletter: Some(true),
        joined_on: Some(DateTime::new("2024-02-29T10:15:00.250Z")),
        r#type: Some("gold".to_owned()),
        google_id: Some(String::new()),
    };
    assert_eq!(token.custom, custom);

    // What a trigger added, and nothing else.
    assert!(token.other.keys().eq(["plan"]));
    assert_eq!(
        token.other.get("plan").and_then(|plan| plan.get("seats")),
        Some(&Json::Integer(3))
    );
}

#[test]
fn an_id_token_of_a_federated_user() {
    let token: customers::claims::IdToken = serde_json::from_value(json!({
        "sub": "b2e5a4d4-0041-70cf-ae6c-5f0a7b1c2d3e",
        "cognito:groups": ["eu-west-1_Example01_Google"],
        "email_verified": "true",
        "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01",
        "cognito:username": "google_104567890123456789012",
        "nonce": "n-0S6_WzA2Mj",
        "aud": "1example23456789",
        "identities": [
            {
                "userId": "104567890123456789012",
                "providerName": "Google",
                "providerType": "Google",
                "issuer": null,
                "primary": "true",
                "dateCreated": "1700000000123"
            },
            { "userId": 42, "providerName": "Staff", "providerType": "SAML", "issuer": "urn:staff", "primary": false, "dateCreated": 5 }
        ],
        "token_use": "id",
        "auth_time": 1700000000,
        "exp": 1700003600,
        "iat": 1700000000,
        "email": "jane@example.com"
    }))
    .unwrap();
    assert_eq!(token.email_verified, Some(true));
    assert_eq!(token.nonce.as_deref(), Some("n-0S6_WzA2Mj"));
    let google = token.identity(customers::identity_providers::GOOGLE).unwrap();
    assert_eq!(
        (google.user_id.as_str(), google.provider_type.as_deref()),
        ("104567890123456789012", Some("Google"))
    );
    assert_eq!(
        (&google.issuer, google.primary, google.date_created),
        (&None, Some(true), Some(1_700_000_000_123))
    );
    let staff = token.identity("Staff").unwrap();
    assert_eq!(
        (staff.user_id.as_str(), staff.issuer.as_deref()),
        ("42", Some("urn:staff"))
    );
    assert_eq!((staff.primary, staff.date_created), (Some(false), Some(5)));
    assert_eq!(token.identity("Facebook"), None);
    assert_eq!(token.custom, customers::claims::Custom::default());
    assert!(token.other.is_empty(), "{:?}", token.other);
}

#[test]
fn an_access_token_of_a_user() {
    let token: customers::claims::AccessToken = serde_json::from_value(json!({
        "sub": "d2b5f4c4-9021-70aa-5b1c-0f6a7f1e2d3c",
        "device_key": "eu-west-1_0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0",
        "cognito:groups": ["admins"],
        "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01",
        "version": 2,
        "client_id": "1example23456789",
        "origin_jti": "0f2c5a68-3b0d-4d55-9f3e-7f2f7d3a9d10",
        "event_id": "6b1f8c1e-77ad-4f0c-8d52-3c1f3b0a7e55",
        "token_use": "access",
        "scope": "openid orders/read",
        "auth_time": 1700000000,
        "exp": 1700003600,
        "iat": 1700000000,
        "jti": "c799566f-d746-40ae-9e9b-eba437acd234",
        "username": "jane",
        "aud": "https://orders.example.com",
        "tenant": "acme"
    }))
    .unwrap();
    assert!(token.has_scope(customers::scopes::orders::READ) && token.has_scope("openid"));
    assert!(
        !token.has_scope(customers::scopes::orders::WRITE) && !token.has_scope("orders/rea") && !token.has_scope("")
    );
    assert!(token.is_in(customers::groups::ADMINS) && !token.is_in(customers::groups::SUPPORT));
    assert_eq!(
        (token.username.as_deref(), token.client_id.as_str()),
        (Some("jane"), "1example23456789")
    );
    assert_eq!(
        (token.version, token.aud.as_deref()),
        (Some(2), Some("https://orders.example.com"))
    );
    assert!(
        token.device_key.is_some() && token.jti.is_some() && token.origin_jti.is_some() && token.event_id.is_some()
    );
    assert!(token.other.keys().eq(["tenant"]));
}

#[test]
fn an_access_token_of_a_client() {
    let token: staff::claims::AccessToken = serde_json::from_value(json!({
        "sub": "1example23456789", "token_use": "access", "scope": "orders/write", "auth_time": 1700000000,
        "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01", "exp": 1700003600, "iat": 1700000000,
        "version": 2, "jti": "c799566f-d746-40ae-9e9b-eba437acd234", "client_id": "1example23456789"
    }))
    .unwrap();
    assert!(token.has_scope(customers::scopes::orders::WRITE));
    assert_eq!((token.username, token.groups), (None, vec![]));
}

/// A pool without custom attributes has the same struct, with an empty `custom`.
#[test]
fn a_pool_without_custom_attributes() {
    let token: staff::claims::IdToken = serde_json::from_str(ID_TOKEN).unwrap();
    let () = token.custom;
    assert_eq!(token.other.get("custom:tenant"), Some(&Json::from("acme")));
}

/// Every standard attribute has a field.
#[test]
fn no_standard_attribute_is_left_over() {
    let mut payload: serde_json::Value = serde_json::from_str(ID_TOKEN).unwrap();
    payload.as_object_mut().unwrap().remove("plan");
    for attribute in StandardAttributeName::NAMED {
        payload[attribute.cognito_name()] = match attribute {
            StandardAttributeName::EmailVerified | StandardAttributeName::PhoneNumberVerified => json!(true),
            StandardAttributeName::LastUpdateTime => json!(1_700_000_000),
            StandardAttributeName::Address => json!({ "formatted": "here" }),
            _ => json!(attribute.name()),
        };
    }
    let token: customers::claims::IdToken = serde_json::from_value(payload).unwrap();
    assert!(token.other.is_empty(), "{:?}", token.other);
    let shown = format!("{token:?}");
    for attribute in StandardAttributeName::NAMED {
        let name = attribute.name();
        assert!(shown.contains(&format!(" {name}: Some(")), "{name}: {shown}");
    }
    // The field has the attribute's name in the declaration.
    assert_eq!(token.profile_picture.as_deref(), Some("profile_picture"));
    assert_eq!(token.last_update_time, Some(1_700_000_000));
}

proptest! {
    /// Any value can be read back from a token as Cognito writes it.
    #[test]
    fn values_come_back(
        tenant in proptest::option::of(".*"),
        points in proptest::option::of(any::<i64>()),
        newsletter in proptest::option::of(any::<bool>()),
        joined in proptest::option::of(".+"),
        groups in proptest::collection::vec(".*", 0..4),
        native in any::<bool>(),
    ) {
        let mut payload: serde_json::Value = serde_json::from_str(ID_TOKEN).unwrap();
        let claims = payload.as_object_mut().unwrap();
        claims.retain(|name, _| !name.starts_with("custom:") && name != "cognito:groups");
        // Numbers and booleans are strings in a token, unless a trigger wrote them as such.
        let mut set = |name: &str, value: serde_json::Value| {
            let value = if native || value.is_string() { value } else { to_string(&value).unwrap().into() };
            claims.insert(name.to_owned(), value);
        };
        for (name, text) in [("custom:tenant", &tenant), ("custom:joinedOn", &joined)] {
            if let Some(text) = text { set(name, text.as_str().into()); }
        }
        if let Some(points) = points { set("custom:loyaltyPoints", points.into()); }
        if let Some(newsletter) = newsletter { set("custom:newsletter", newsletter.into()); }
        if !groups.is_empty() { claims.insert("cognito:groups".to_owned(), groups.clone().into()); }

        let token: customers::claims::IdToken = serde_json::from_str(&payload.to_string()).unwrap();
        prop_assert_eq!(&token.custom.tenant, &tenant);
        prop_assert_eq!(token.custom.loyalty_points, points);
        prop_assert_eq!(token.custom.newsletter, newsletter);
        prop_assert_eq!(token.custom.joined_on, joined.map(DateTime::new));
        prop_assert_eq!(token.groups, groups);
    }

    /// No payload makes reading panic.
    #[test]
    fn any_value_gives_an_answer(index in 0usize..29, value in "[0-9\"{}\\[\\],:a-z]{0,12}|null|true|-1|1e9|\"\"") {
        let mut payload: serde_json::Value = serde_json::from_str(ID_TOKEN).unwrap();
        let claims = payload.as_object_mut().unwrap();
        let name = claims.keys().nth(index % claims.len()).unwrap().clone();
        claims.insert(name.clone(), serde_json::from_str(&value).unwrap_or(serde_json::Value::String(value)));
        match serde_json::from_value::<customers::claims::IdToken>(payload) {
            Ok(_) => {}
            Err(error) => prop_assert!(error.to_string().contains(&format!("`{name}")), "{name}: {error}"),
        }
    }
}
