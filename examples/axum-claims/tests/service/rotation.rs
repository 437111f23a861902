//! The pool changes its keys while the service runs.

use std::thread;
use std::time::{Duration, Instant};

use axum_claims::keys::{Keys, Refresh};
use jsonwebtoken::jwk::{Jwk, JwkSet};
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::json;

use crate::host::{SELDOM, Service};
use crate::jwks::{KEYS, KeyServer};
use crate::token::{Signed, access_token};
use crate::{OK, UNAUTHORIZED, UNAVAILABLE};

/// The keys of the pool after it has changed to another one.
fn changed() -> String {
    let key = EncodingKey::from_rsa_der(include_bytes!("../fixtures/test-only-stranger.der"));
    let mut key = Jwk::from_encoding_key(&key, Algorithm::RS256).unwrap();
    key.common.key_id = Some("next".to_owned());
    serde_json::to_string(&JwkSet { keys: vec![key] }).unwrap()
}

fn by_next_key() -> Signed {
    access_token(json!({})).by_stranger().key_id("next")
}

fn status(service: &Service, token: &Signed) -> u16 {
    service.get("/orders", &token.sign()).0
}

#[test]
fn keys_are_fetched_once() {
    let service = Service::start();
    for _ in 0..3 {
        assert_eq!(status(&service, &access_token(json!({}))), OK);
    }
    assert_eq!(service.keys.requests(), 1);
}

#[test]
fn a_new_key_is_fetched() {
    let service = Service::start();
    service.keys.publish(Some(changed()));
    assert_eq!(status(&service, &by_next_key()), OK);
    assert_eq!(status(&service, &by_next_key()), OK);
    assert_eq!(service.keys.requests(), 2);
    // The pool has withdrawn the old key.
    assert_eq!(status(&service, &access_token(json!({}))), UNAUTHORIZED);
}

/// Anyone can write such tokens. Together they cost one request, even at the same time.
#[test]
fn unknown_keys_cause_one_request() {
    let service = Service::start();
    let token = access_token(json!({})).key_id("other");
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(status(&service, &token), UNAUTHORIZED));
        }
    });
    for id in ["another", "yet another"] {
        assert_eq!(status(&service, &access_token(json!({})).key_id(id)), UNAUTHORIZED);
    }
    assert_eq!(service.keys.requests(), 2);
    assert_eq!(status(&service, &access_token(json!({}))), OK);
}

#[test]
fn unknown_keys_cause_another_request_later() {
    let service = Service::with(Refresh {
        at_most_every: Duration::ZERO,
        ..SELDOM
    });
    let token = by_next_key();
    assert_eq!(status(&service, &token), UNAUTHORIZED);
    service.keys.publish(Some(changed()));
    assert_eq!(status(&service, &token), OK);
    assert_eq!(service.keys.requests(), 3);
}

#[test]
fn old_keys_are_fetched_again() {
    let service = Service::with(Refresh {
        after: Duration::ZERO,
        ..SELDOM
    });
    service.keys.publish(Some(changed()));
    // The service knew the key, but the pool has withdrawn it.
    assert_eq!(status(&service, &access_token(json!({}))), UNAUTHORIZED);
    assert_eq!(service.keys.requests(), 2);
}

/// Otherwise, anyone could keep the service from getting new keys, with a token whose key ID is unknown.
#[test]
fn new_keys_are_kept_when_the_caller_hangs_up() {
    let service = Service::start();
    let mut answer = service.keys.hold();
    let caller = service.begin("/orders", &by_next_key().sign());
    while service.keys.requests() < 2 {
        thread::yield_now();
    }
    drop(caller);
    // The service notices before it has the keys.
    thread::sleep(Duration::from_millis(200));
    *answer = Some(changed());
    drop(answer);
    let since = Instant::now();
    while !service.log().contains("fetched the keys of the pool") {
        assert!(since.elapsed() < Duration::from_secs(10), "{}", service.log());
        thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(status(&service, &by_next_key()), OK);
    assert_eq!(service.keys.requests(), 2);
}

/// A key of a kind that does not exist yet.
#[test]
fn keys_of_other_kinds_are_ignored() {
    let service = Service::start();
    let mut keys: serde_json::Value = serde_json::from_str(&changed()).unwrap();
    for key in [
        json!({ "kty": "NEW", "kid": "new" }),
        json!({ "kty": "OKP", "crv": "Ed25519", "x": "", "kid": "ed" }),
    ] {
        keys["keys"].as_array_mut().unwrap().push(key);
    }
    service.keys.publish(Some(keys.to_string()));
    assert_eq!(status(&service, &by_next_key()), OK);
    assert!(service.log().contains("fetched the keys of the pool keys=1"));
}

/// The token may be fine, so its user should stay signed in.
#[test]
fn a_new_key_cannot_be_fetched() {
    let service = Service::start();
    service.keys.publish(None);
    assert_eq!(status(&service, &by_next_key()), UNAVAILABLE);
    // It does not ask again so soon, and still knows no better.
    assert_eq!(status(&service, &by_next_key()), UNAVAILABLE);
    assert_eq!(service.keys.requests(), 2);
    assert_eq!(status(&service, &access_token(json!({}))), OK);
}

/// The service keeps the keys that it has.
#[test]
fn the_pool_cannot_be_reached() {
    let service = Service::with(Refresh {
        after: Duration::ZERO,
        at_most_every: Duration::ZERO,
    });
    for answer in [None, Some("no JSON".to_owned()), Some("{ \"keys\": [] }".to_owned())] {
        let before = service.keys.requests();
        service.keys.publish(answer);
        assert_eq!(status(&service, &access_token(json!({}))), OK);
        assert_eq!(service.keys.requests(), before + 1);
    }
    let log = service.log();
    assert_eq!(log.matches("cannot fetch the keys of the pool").count(), 3, "{log}");
    service.keys.publish(Some(KEYS.to_owned()));
    assert_eq!(status(&service, &access_token(json!({}))), OK);
    assert!(service.log().contains("fetched the keys of the pool keys=1"));
}

#[test]
fn the_service_does_not_start_without_keys() {
    let server = KeyServer::start();
    let url = server.url();
    for (answer, reason) in [
        (None, "http status: 500"),
        (Some("{ \"keys\": [] }".to_owned()), "it has no key for signatures"),
    ] {
        server.publish(answer);
        let error = Keys::fetch(url.as_str(), SELDOM).err().unwrap().to_string();
        assert_eq!(error, format!("cannot fetch {url}: {reason}"));
    }
    drop(server);
    assert!(Keys::fetch(url, SELDOM).is_err());
}
