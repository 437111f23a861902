//! The service on a port of this machine, asked with tokens that a key of the tests signed.

mod host;
mod token;

use axum_claims::pool::customers::{self, groups, scopes};
use axum_claims::settings::Settings;
use host::Service;
use serde_json::{Value, json};
use token::{CLIENT_ID, USER_POOL_ID, access_token, id_token, now};

const OK: u16 = 200;
const UNAUTHORIZED: u16 = 401;
const FORBIDDEN: u16 = 403;

#[test]
fn the_right_tokens() {
    let service = Service::start();
    let (status, body) = service.get("/orders", &access_token(json!({})).sign());
    assert_eq!((status, body.as_str()), (OK, "the orders of d2b5f4c4\n"));

    let admin = json!({ "scope": scopes::orders::WRITE, "cognito:groups": [groups::ADMINS] });
    let (status, body) = service.ask("DELETE", "/orders/7", Some(&access_token(admin).sign()));
    assert_eq!((status, body.as_str()), (OK, "order 7 is cancelled\n"));

    let (status, body) = service.get("/me", &id_token(json!({})).sign());
    assert_eq!(
        (status, body.as_str()),
        (OK, "jane@example.com of acme has 250 points\n")
    );
}

/// One thing is wrong with each of these, and that is why they are refused.
#[test]
fn tokens_that_are_refused() {
    let service = Service::start();
    let hour = 3600;
    let changed = |changes: Value| access_token(changes).sign();
    let of_reader = changed(json!({}));
    let of_writer = access_token(json!({ "scope": scopes::orders::WRITE }));
    let access = [
        (
            changed(json!({ "client_id": "another" })),
            "the token was issued to another client",
        ),
        (
            changed(json!({ "iss": "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Other" })),
            "InvalidIssuer",
        ),
        (
            changed(json!({ "iss": null })),
            "JSON error: the token has no claim `iss`, which has to be a string",
        ),
        (changed(json!({ "exp": now() - hour })), "ExpiredSignature"),
        (
            changed(json!({ "exp": null })),
            "JSON error: the token has no claim `exp`, which has to be a whole number of 0 or more",
        ),
        (access_token(json!({})).by_stranger().sign(), "InvalidSignature"),
        (of_writer.with_signature_of(&of_reader), "InvalidSignature"),
        (
            access_token(json!({})).key_id("other").sign(),
            "no key of the pool signed the token",
        ),
        (access_token(json!({})).with_public_key_as_secret(), "InvalidAlgorithm"),
        (access_token(json!({})).unsigned(), "JSON error: unknown variant `none`"),
        (
            id_token(json!({})).sign(),
            "JSON error: the claim `token_use` has to be `access`, as in an access token, but is \"id\"",
        ),
        ("orders".to_owned(), "InvalidToken"),
    ];
    for (token, reason) in access {
        let refused = service.verifier.access_token(&token).unwrap_err().to_string();
        assert!(refused.starts_with(reason), "{reason}: {refused}");
        assert_eq!(
            service.get("/orders", &token),
            (UNAUTHORIZED, String::new()),
            "{reason}"
        );
    }
    let id = [
        (id_token(json!({ "aud": "another" })), "InvalidAudience"),
        (
            id_token(json!({ "aud": null })),
            "JSON error: the token has no claim `aud`, which has to be a string",
        ),
        (id_token(json!({ "iss": "https://example.com" })), "InvalidIssuer"),
        (id_token(json!({ "exp": now() - hour })), "ExpiredSignature"),
        (id_token(json!({})).by_stranger(), "InvalidSignature"),
        (
            access_token(json!({ "aud": CLIENT_ID })),
            "JSON error: the claim `token_use` has to be `id`, as in an ID token, but is \"access\"",
        ),
        (
            id_token(json!({ "custom:loyaltyPoints": "many" })),
            "JSON error: the claim `custom:loyaltyPoints` has to be a whole number, but is \"many\"",
        ),
    ];
    for (token, reason) in id {
        let token = token.sign();
        let refused = service.verifier.id_token(&token).unwrap_err().to_string();
        assert!(refused.starts_with(reason), "{reason}: {refused}");
        assert_eq!(service.get("/me", &token), (UNAUTHORIZED, String::new()), "{reason}");
    }
}

#[test]
fn tokens_that_are_not_enough() {
    let service = Service::start();
    let ask = |method, path, changes| service.ask(method, path, Some(&access_token(changes).sign())).0;
    assert_eq!(ask("GET", "/orders", json!({ "scope": "openid" })), FORBIDDEN);
    assert_eq!(ask("GET", "/orders", json!({ "scope": null })), FORBIDDEN);
    assert_eq!(
        ask("GET", "/orders", json!({ "scope": scopes::orders::WRITE })),
        FORBIDDEN
    );
    // To cancel, the scope and the group are wanted.
    let (scope, group) = (scopes::orders::WRITE, groups::ADMINS);
    assert_eq!(
        ask(
            "DELETE",
            "/orders/7",
            json!({ "scope": scope, "cognito:groups": ["support"] })
        ),
        FORBIDDEN
    );
    assert_eq!(ask("DELETE", "/orders/7", json!({ "scope": scope })), FORBIDDEN);
    assert_eq!(
        ask("DELETE", "/orders/7", json!({ "cognito:groups": [group] })),
        FORBIDDEN
    );
}

#[test]
fn without_a_token() {
    let service = Service::start();
    assert_eq!(service.ask("GET", "/orders", None).0, UNAUTHORIZED);
    let answer =
        service.raw("GET /orders HTTP/1.1\r\nHost: test\r\nAuthorization: Basic amFuZTp4\r\nConnection: close\r\n\r\n");
    assert!(
        answer.starts_with("HTTP/1.1 401 ") && answer.contains("www-authenticate: Bearer\r\n"),
        "{answer}"
    );
    let answer =
        service.raw("GET /orders HTTP/1.1\r\nHost: test\r\nAuthorization: bearer x\r\nConnection: close\r\n\r\n");
    assert!(
        answer.contains("www-authenticate: Bearer error=\"invalid_token\"\r\n"),
        "{answer}"
    );
}

#[test]
fn the_ids_come_from_the_outputs() {
    let outputs = json!([
        { "OutputKey": "CustomersPoolId", "OutputValue": USER_POOL_ID, "Description": "The pool" },
        { "OutputKey": "CustomersWebClientId", "OutputValue": CLIENT_ID },
    ]);
    let settings = Settings::from_outputs(&outputs.to_string()).unwrap();
    assert_eq!(
        (settings.user_pool_id.as_str(), settings.web_client_id.as_str()),
        (USER_POOL_ID, CLIENT_ID)
    );
    let missing = Settings::from_outputs("[]").unwrap_err().to_string();
    assert_eq!(missing, "the stack has no output CustomersPoolId");
    // And they are in the template.
    let template = customers::POOL.template();
    for key in [customers::outputs::POOL_ID, customers::outputs::WEB_CLIENT_ID] {
        assert!(template.get(&format!("Outputs.{key}.Value")).is_some(), "{key}");
    }
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("template", template.to_json_pretty());
    });
}
