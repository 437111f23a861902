//! Checks tokens: the signature, who issued them, to whom, for what use, and until when.

use std::collections::HashMap;
use std::fmt;

use cognito_dsl::claims;
use jsonwebtoken::errors::Error;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Validation, decode, decode_header};
use serde::de::DeserializeOwned;

use crate::pool::customers::claims::{AccessToken, IdToken};
use crate::settings::Settings;

/// Knows the pool and its keys.
pub struct Verifier {
    issuer: String,
    client_id: String,
    keys: HashMap<String, DecodingKey>,
}

/// Why a token is refused.
#[derive(Debug)]
pub enum Refused {
    /// Its header names no key of the pool. Cognito changes keys now and then, so a service that runs for long fetches the set
    /// again before it says so.
    UnknownKey,
    /// It was issued to a client that this service does not serve.
    OtherClient,
    /// It is no token, its signature or issuer is another, it is over, or a claim is not what it has to be.
    Invalid(Error),
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refused::UnknownKey => f.write_str("no key of the pool signed the token"),
            Refused::OtherClient => f.write_str("the token was issued to another client"),
            Refused::Invalid(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for Refused {}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Refused::Invalid(error)
    }
}

impl Verifier {
    /// A verifier of the tokens of one pool that were issued to one client. The keys are what the pool publishes at
    /// [`claims::jwks_uri`].
    ///
    /// # Errors
    ///
    /// If the id is none of a pool, or there is no key that signatures can be checked by.
    pub fn new(settings: Settings, keys: &JwkSet) -> Result<Self, Box<dyn std::error::Error>> {
        let issuer = claims::issuer(&settings.user_pool_id).ok_or("this is no id of a user pool")?;
        let named = keys
            .keys
            .iter()
            .filter_map(|key| Some((key.common.key_id.clone()?, key)));
        let keys: Result<HashMap<_, _>, Error> = named.map(|(id, key)| Ok((id, DecodingKey::from_jwk(key)?))).collect();
        Ok(Verifier {
            issuer,
            client_id: settings.web_client_id,
            keys: keys?,
        })
    }

    /// The claims of an access token.
    ///
    /// # Errors
    ///
    /// If anything about it is wrong.
    pub fn access_token(&self, token: &str) -> Result<AccessToken, Refused> {
        let mut validation = self.validation(&["exp", "iss"]);
        // Cognito says in another claim whom an access token was issued to.
        validation.validate_aud = false;
        let claims: AccessToken = self.decode(token, &validation)?;
        if claims.client_id != self.client_id {
            return Err(Refused::OtherClient);
        }
        Ok(claims)
    }

    /// The claims of an ID token.
    ///
    /// # Errors
    ///
    /// If anything about it is wrong.
    pub fn id_token(&self, token: &str) -> Result<IdToken, Refused> {
        let mut validation = self.validation(&["exp", "iss", "aud"]);
        validation.set_audience(&[&self.client_id]);
        self.decode(token, &validation)
    }

    /// What holds for both: the algorithm, the issuer, and that they are not over for more than a minute.
    fn validation(&self, required: &[&str]) -> Validation {
        let mut validation = Validation::new(Algorithm::RS256);
        validation.set_issuer(&[&self.issuer]);
        validation.set_required_spec_claims(required);
        validation
    }

    fn decode<T: DeserializeOwned + Clone>(&self, token: &str, validation: &Validation) -> Result<T, Refused> {
        let key = decode_header(token)?.kid.and_then(|id| self.keys.get(&id));
        // Reading the claims checks the use: an ID token is no access token.
        Ok(decode::<T>(token, key.ok_or(Refused::UnknownKey)?, validation)?.claims)
    }
}
