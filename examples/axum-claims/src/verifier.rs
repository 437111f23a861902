//! Checks tokens: the signature, the issuer, the client, the use and the expiry.

use std::fmt;

use cognito_dsl::claims;
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, Validation, decode, decode_header};
use serde::de::DeserializeOwned;

use crate::keys::{Keys, NoKey};
use crate::pool::customers::Outputs;
use crate::pool::customers::claims::{AccessToken, IdToken};

/// How many seconds the clock of this machine may be ahead of Cognito's.
pub const LEEWAY: u64 = 60;

/// Checks the tokens of a pool for its clients.
pub struct Verifier {
    issuer: String,
    /// The IDs of the clients that users sign in with.
    user_clients: [String; 2],
    /// The ID of the machine-to-machine client, which gets no ID tokens.
    machine_client: String,
    keys: Keys,
}

/// Why a token is rejected.
#[derive(Debug)]
pub enum Rejected {
    /// Its header does not name a key of the pool.
    UnknownKey,
    /// Its key cannot be fetched at the moment. The token may be fine.
    KeysUnavailable,
    /// It was issued to a client that this service does not serve.
    OtherClient,
    /// It is not a token, it has expired, or its signature, its issuer or another claim is wrong.
    Invalid(Error),
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rejected::UnknownKey => f.write_str("no key of the pool signed the token"),
            Rejected::KeysUnavailable => f.write_str("the key of the token cannot be fetched"),
            Rejected::OtherClient => f.write_str("the token was issued to another client"),
            Rejected::Invalid(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Rejected {}

impl From<Error> for Rejected {
    fn from(error: Error) -> Self {
        Rejected::Invalid(error)
    }
}

/// The issuer of a stack's tokens.
///
/// # Errors
///
/// If the output is not the ID of a pool.
pub fn issuer(outputs: &Outputs) -> Result<String, String> {
    let id = &outputs.pool_id;
    claims::issuer(id).ok_or_else(|| format!("`{id}` is not the ID of a user pool"))
}

impl Verifier {
    /// A verifier of the tokens of a stack's pool.
    ///
    /// # Errors
    ///
    /// If the output is not the ID of a pool.
    pub fn new(outputs: Outputs, keys: Keys) -> Result<Self, String> {
        Ok(Verifier {
            issuer: issuer(&outputs)?,
            user_clients: [outputs.web_client_id, outputs.mobile_client_id],
            machine_client: outputs.warehouse_client_id,
            keys,
        })
    }

    /// The claims of an access token.
    ///
    /// # Errors
    ///
    /// If anything about it is wrong.
    pub async fn access_token(&self, token: &str) -> Result<AccessToken, Rejected> {
        let mut validation = self.validation(&["exp", "iss"]);
        // The client is in `client_id`. Cognito's access tokens have no `aud` unless the client asked for one.
        validation.validate_aud = false;
        let claims: AccessToken = self.decode(token, &validation).await?;
        if !self.user_clients.contains(&claims.client_id) && claims.client_id != self.machine_client {
            return Err(Rejected::OtherClient);
        }
        Ok(claims)
    }

    /// The claims of an ID token.
    ///
    /// # Errors
    ///
    /// If anything about it is wrong.
    pub async fn id_token(&self, token: &str) -> Result<IdToken, Rejected> {
        let mut validation = self.validation(&["exp", "iss", "aud"]);
        validation.set_audience(&self.user_clients);
        self.decode(token, &validation).await
    }

    /// The checks for both kinds of token: the algorithm, the issuer and the expiry.
    fn validation(&self, required: &[&str]) -> Validation {
        let mut validation = Validation::new(Algorithm::RS256);
        validation.set_issuer(&[&self.issuer]);
        validation.set_required_spec_claims(required);
        validation.leeway = LEEWAY;
        validation
    }

    async fn decode<T: DeserializeOwned + Clone>(&self, token: &str, validation: &Validation) -> Result<T, Rejected> {
        let header = decode_header(token)?;
        // Neither the token nor the key may choose the algorithm.
        if header.alg != Algorithm::RS256 {
            return Err(Error::from(ErrorKind::InvalidAlgorithm).into());
        }
        let key = match &header.kid {
            Some(id) => self.keys.key(id).await,
            None => Err(NoKey::Unknown),
        };
        let key = key.map_err(|why| match why {
            NoKey::Unknown => Rejected::UnknownKey,
            NoKey::Unavailable => Rejected::KeysUnavailable,
        })?;
        // Deserializing checks `token_use`: an ID token is not an access token.
        Ok(decode::<T>(token, &key, validation)?.claims)
    }
}
