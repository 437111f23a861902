//! Tokens as the pool would issue them, and forged ones.

use std::time::{SystemTime, UNIX_EPOCH};

use axum_claims::pool::customers::scopes;
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::{Value, json};

pub(crate) const USER_POOL_ID: &str = "eu-west-1_Example01";
pub(crate) const CLIENT_ID: &str = "1example23456789";
pub(crate) const MOBILE_ID: &str = "2example23456789";
pub(crate) const MACHINE_ID: &str = "3example23456789";
const ISSUER: &str = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Example01";

/// The payload of a token, and the key to sign it with.
pub(crate) struct Signed {
    payload: Value,
    key: &'static [u8],
    key_id: &'static str,
}

pub(crate) fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs()
}

/// An access token that may read orders, with some claims changed. `null` removes a claim.
pub(crate) fn access_token(changes: Value) -> Signed {
    let payload = json!({
        "sub": "d2b5f4c4", "iss": ISSUER, "client_id": CLIENT_ID, "token_use": "access", "version": 2,
        "scope": format!("openid {}", scopes::orders::READ), "username": "jane",
        "auth_time": now() - 60, "iat": now() - 60, "exp": now() + 900,
    });
    Signed::new(payload, changes)
}

/// An ID token with attributes, with some claims changed. `null` removes a claim.
pub(crate) fn id_token(changes: Value) -> Signed {
    let payload = json!({
        "sub": "d2b5f4c4", "iss": ISSUER, "aud": CLIENT_ID, "token_use": "id", "cognito:username": "jane",
        "email": "jane@example.com", "email_verified": true, "custom:tenant": "acme", "custom:loyaltyPoints": "250",
        "auth_time": now() - 60, "iat": now() - 60, "exp": now() + 900,
    });
    Signed::new(payload, changes)
}

impl Signed {
    fn new(mut payload: Value, changes: Value) -> Self {
        let claims = payload.as_object_mut().unwrap();
        for (name, value) in changes.as_object().unwrap() {
            claims.insert(name.clone(), value.clone());
        }
        claims.retain(|_, value| !value.is_null());
        Signed {
            payload,
            key: include_bytes!("../fixtures/test-only-key.der"),
            key_id: "test-only",
        }
    }

    pub(crate) fn by_stranger(mut self) -> Self {
        self.key = include_bytes!("../fixtures/test-only-stranger.der");
        self
    }

    pub(crate) fn key_id(mut self, id: &'static str) -> Self {
        self.key_id = id;
        self
    }

    fn header(&self, algorithm: Algorithm) -> Header {
        Header {
            kid: Some(self.key_id.to_owned()),
            ..Header::new(algorithm)
        }
    }

    pub(crate) fn sign(&self) -> String {
        encode(
            &self.header(Algorithm::RS256),
            &self.payload,
            &EncodingKey::from_rsa_der(self.key),
        )
        .unwrap()
    }

    /// A service accepts this if it lets the token choose the algorithm.
    pub(crate) fn with_public_key_as_secret(&self) -> String {
        let public = include_bytes!("../fixtures/jwks.json");
        encode(
            &self.header(Algorithm::HS256),
            &self.payload,
            &EncodingKey::from_secret(public),
        )
        .unwrap()
    }

    /// The algorithm `none`, and no signature.
    pub(crate) fn unsigned(&self) -> String {
        let header = json!({ "alg": "none", "typ": "JWT", "kid": self.key_id });
        format!(
            "{}.{}.",
            base64url(&header.to_string()),
            base64url(&self.payload.to_string())
        )
    }

    /// These claims, and the signature of another token.
    pub(crate) fn with_signature_of(&self, other: &str) -> String {
        let token = self.sign();
        let (claims, _) = token.rsplit_once('.').unwrap();
        let (_, signature) = other.rsplit_once('.').unwrap();
        format!("{claims}.{signature}")
    }
}

/// Encodes without padding.
fn base64url(text: &str) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut encoded = String::new();
    for chunk in text.as_bytes().chunks(3) {
        let bits = chunk.iter().fold(0u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            encoded.push(char::from(ALPHABET[(bits >> (18 - 6 * place) & 63) as usize]));
        }
    }
    encoded
}
