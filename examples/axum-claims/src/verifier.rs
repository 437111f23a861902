//! Checks tokens: the signature, who issued them, to whom, for what use, and until when.

use std::fmt;

use cognito_dsl::claims;
use jsonwebtoken::errors::{Error, ErrorKind};
use jsonwebtoken::{Algorithm, Validation, decode, decode_header};
use serde::de::DeserializeOwned;

use crate::keys::Keys;
use crate::pool::customers::Outputs;
use crate::pool::customers::claims::{AccessToken, IdToken};

/// By how many seconds the clock of this machine may be ahead of Cognito's.
pub const LEEWAY: u64 = 60;

/// Knows the pool, its clients and its keys.
pub struct Verifier {
    issuer: String,
    /// Those that users sign in with.
    user_clients: [String; 2],
    /// The one that acts for itself, and so has no ID tokens.
    machine_client: String,
    keys: Keys,
}

/// Why a token is rejected.
#[derive(Debug)]
pub enum Rejected {
    /// Its header names no key of the pool.
    UnknownKey,
    /// It was issued to a client that this service does not serve.
    OtherClient,
    /// It is no token, its signature or issuer is another, it has expired, or a claim is not what it has to be.
    Invalid(Error),
}

impl fmt::Display for Rejected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Rejected::UnknownKey => f.write_str("no key of the pool signed the token"),
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
        // Cognito says in another claim whom an access token was issued to.
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

    /// What holds for both: the algorithm, the issuer, and that they have not expired.
    fn validation(&self, required: &[&str]) -> Validation {
        let mut validation = Validation::new(Algorithm::RS256);
        validation.set_issuer(&[&self.issuer]);
        validation.set_required_spec_claims(required);
        validation.leeway = LEEWAY;
        validation
    }

    async fn decode<T: DeserializeOwned + Clone>(&self, token: &str, validation: &Validation) -> Result<T, Rejected> {
        let header = decode_header(token)?;
        // The key does not decide on the algorithm, and neither does the token.
        if header.alg != Algorithm::RS256 {
            return Err(Error::from(ErrorKind::InvalidAlgorithm).into());
        }
        let key = match &header.kid {
            Some(id) => self.keys.key(id).await,
            None => None,
        };
        // Reading the claims checks the use: an ID token is no access token.
        Ok(decode::<T>(token, &*key.ok_or(Rejected::UnknownKey)?, validation)?.claims)
    }
}
