//! Sends requests to the service, with tokens that are signed with test keys.

mod host;
mod jwks;
mod rotation;
#[cfg(unix)]
mod stopping;
mod token;

use axum_claims::pool::customers::{self, Outputs, groups, scopes};
use axum_claims::verifier::LEEWAY;
use host::Service;
use serde_json::{Value, json};
use token::{CLIENT_ID, MACHINE_ID, MOBILE_ID, access_token, id_token, now};

const OK: u16 = 200;
const UNAUTHORIZED: u16 = 401;
const FORBIDDEN: u16 = 403;
const UNAVAILABLE: u16 = 503;

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

/// Asserts that the caller only learns that the token is rejected, and that the log has the reason but not the token.
fn rejects(service: &Service, path: &str, token: &str, reason: &str) {
    let before = service.log().len();
    assert_eq!(service.get(path, token), (UNAUTHORIZED, String::new()), "{reason}");
    let log = service.log().split_off(before);
    let expected = format!("rejected a token reason={reason}");
    assert!(log.contains(&expected), "{expected}: {log}");
    assert!(
        log.contains(&format!("path=\"{path}\"")) && log.contains("status=401"),
        "{log}"
    );
    assert!(!log.contains(token), "{log}");
}

#[test]
fn tokens_of_several_clients() {
    let service = Service::start();
    let status = |path, token: token::Signed| service.get(path, &token.sign()).0;
    for client in [CLIENT_ID, MOBILE_ID, MACHINE_ID] {
        assert_eq!(
            status("/orders", access_token(json!({ "client_id": client }))),
            OK,
            "{client}"
        );
    }
    assert_eq!(status("/me", id_token(json!({ "aud": MOBILE_ID }))), OK);
    // Users do not sign in with this client.
    assert_eq!(status("/me", id_token(json!({ "aud": MACHINE_ID }))), UNAUTHORIZED);
}

/// A clock that is a bit ahead does not sign users out.
#[test]
fn clocks_differ() {
    let service = Service::start();
    let expired = |seconds| access_token(json!({ "exp": now() - seconds })).sign();
    assert_eq!(service.get("/orders", &expired(LEEWAY / 2)).0, OK);
    rejects(&service, "/orders", &expired(LEEWAY * 2), "ExpiredSignature");
}

/// Each of these tokens has exactly one fault.
#[test]
fn tokens_that_are_rejected() {
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
        ("nonsense".to_owned(), "InvalidToken"),
    ];
    for (token, reason) in access {
        rejects(&service, "/orders", &token, reason);
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
        rejects(&service, "/me", &token.sign(), reason);
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
    // To cancel an order, a token needs the scope and the group.
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
    let outputs = json!({ "Stacks": [{ "Outputs": [
        { "OutputKey": "CustomersPoolId", "OutputValue": token::USER_POOL_ID, "Description": "The pool" },
        { "OutputKey": "CustomersWebClientId", "OutputValue": CLIENT_ID },
        { "OutputKey": "CustomersMobileClientId", "OutputValue": MOBILE_ID },
        { "OutputKey": "CustomersWarehouseClientId", "OutputValue": MACHINE_ID },
        { "OutputKey": "CustomersSignInUrl", "OutputValue": "https://shop.example.com" },
    ] }] });
    assert_eq!(Outputs::from_json(&outputs.to_string()), Ok(host::outputs()));
    // The template has the same keys.
    let template = customers::POOL.template();
    for key in [customers::outputs::POOL_ID, customers::outputs::WEB_CLIENT_ID] {
        assert!(template.get(&format!("Outputs.{key}.Value")).is_some(), "{key}");
    }
    // The sign-in URL refers to the domain.
    assert!(template.get("Resources.CustomersLoginDomain").is_some(), "{template}");
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("template", template.to_json_pretty());
    });
}
