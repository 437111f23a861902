//! The keys that a pool signs with: fetched, cached, and fetched again when the pool changes them.

use std::collections::HashMap;
use std::error::Error;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, Instant};

use jsonwebtoken::DecodingKey;
use jsonwebtoken::jwk::{AlgorithmParameters, Jwk, PublicKeyUse};
use serde::Deserialize;
use tokio::sync::Mutex;
use tracing::Instrument;

/// When to fetch the keys again.
#[derive(Clone, Copy, Debug)]
pub struct Refresh {
    /// The maximum age of the keys. A key that the pool withdrew is accepted for this long.
    pub after: Duration,
    /// The minimum time between two attempts. Anyone can write a token with an unknown key ID, and the service must not send a
    /// request for each of them.
    pub at_most_every: Duration,
}

impl Default for Refresh {
    fn default() -> Self {
        Refresh {
            after: Duration::from_secs(60 * 60),
            at_most_every: Duration::from_secs(60),
        }
    }
}

/// The keys of a pool.
pub struct Keys {
    source: Source,
    refresh: Refresh,
    cached: Arc<RwLock<Cached>>,
    /// The time of the last attempt to fetch them again. The request that fetches them holds the lock.
    tried: Mutex<Option<Instant>>,
}

struct Cached {
    keys: HashMap<String, Arc<DecodingKey>>,
    since: Instant,
    /// Whether the last attempt to fetch them again has failed.
    has_failed: bool,
}

/// Why there is no key with an ID.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// The pool does not have it.
    Unknown,
    /// The pool may have it, but its keys cannot be fetched at the moment.
    Unavailable,
}

impl Keys {
    /// Fetches the keys, which a pool publishes at [`jwks_uri`](cognito_dsl::claims::jwks_uri). This blocks, so call it before the
    /// service starts.
    ///
    /// # Errors
    ///
    /// If they cannot be fetched. A service without keys would reject every token.
    pub fn fetch(url: impl Into<String>, refresh: Refresh) -> Result<Self, FetchError> {
        let source = Source::new(url.into());
        let cached = Arc::new(RwLock::new(source.fetch()?));
        Ok(Keys {
            source,
            refresh,
            cached,
            tried: Mutex::new(None),
        })
    }

    /// The key with this ID.
    ///
    /// # Errors
    ///
    /// If the pool does not have it, or if that cannot be found out.
    pub async fn key(&self, id: &str) -> Result<Arc<DecodingKey>, NoKey> {
        match self.cached(id) {
            (Some(key), Age::Fresh) => Ok(key),
            (Some(key), Age::Old) => {
                // One request fetches the keys. Meanwhile, the others use the old ones.
                let Ok(mut tried) = self.tried.try_lock() else {
                    return Ok(key);
                };
                self.fetch_again(&mut tried).await;
                self.cached(id).0.ok_or(NoKey::Unknown)
            }
            (None, _) => {
                let before = Instant::now();
                let mut tried = self.tried.lock().await;
                // Another request may have fetched the keys while this one waited for the lock.
                if tried.is_none_or(|tried| tried < before) {
                    self.fetch_again(&mut tried).await;
                }
                self.cached(id).0.ok_or_else(|| self.why_not())
            }
        }
    }

    fn cached(&self, id: &str) -> (Option<Arc<DecodingKey>>, Age) {
        let cached = self.cached.read().unwrap_or_else(PoisonError::into_inner);
        let age = if cached.since.elapsed() < self.refresh.after {
            Age::Fresh
        } else {
            Age::Old
        };
        (cached.keys.get(id).cloned(), age)
    }

    fn why_not(&self) -> NoKey {
        match self.cached.read().unwrap_or_else(PoisonError::into_inner).has_failed {
            true => NoKey::Unavailable,
            false => NoKey::Unknown,
        }
    }

    /// Fetches the keys if enough time has passed since the last attempt. If that fails, the service keeps the keys that it has.
    async fn fetch_again(&self, tried: &mut Option<Instant>) {
        if tried.is_some_and(|tried| tried.elapsed() < self.refresh.at_most_every) {
            return;
        }
        *tried = Some(Instant::now());
        let (source, cached) = (self.source.clone(), Arc::clone(&self.cached));
        let fetching = async move {
            let fetched = tokio::task::spawn_blocking(move || source.fetch()).await;
            let mut cached = cached.write().unwrap_or_else(PoisonError::into_inner);
            let error: Box<dyn Error> = match fetched {
                Ok(Ok(fetched)) => {
                    tracing::info!(keys = fetched.keys.len(), "fetched the keys of the pool");
                    *cached = fetched;
                    return;
                }
                Ok(Err(error)) => error.into(),
                Err(error) => error.into(),
            };
            tracing::error!(%error, "cannot fetch the keys of the pool");
            cached.has_failed = true;
        };
        // If the caller hangs up, this function ends here. A task goes on, or callers that hang up could keep the service from
        // ever getting new keys.
        if let Err(error) = tokio::spawn(fetching.in_current_span()).await {
            tracing::error!(%error, "cannot fetch the keys of the pool");
        }
    }
}

#[derive(Clone, Copy)]
enum Age {
    Fresh,
    Old,
}

/// Where the keys come from.
#[derive(Clone)]
struct Source {
    url: String,
    agent: ureq::Agent,
}

impl Source {
    fn new(url: String) -> Self {
        let config = ureq::Agent::config_builder()
            .timeout_global(Some(Duration::from_secs(5)))
            .max_redirects(0)
            .build();
        Source {
            url,
            agent: config.into(),
        }
    }

    fn fetch(&self) -> Result<Cached, FetchError> {
        let since = Instant::now();
        let because = |error: &dyn fmt::Display| FetchError {
            url: self.url.clone(),
            reason: error.to_string(),
        };
        let mut answer = self.agent.get(&self.url).call().map_err(|error| because(&error))?;
        let body = answer.body_mut().with_config().limit(256 * 1024);
        let text = body.read_to_string().map_err(|error| because(&error))?;
        let set: KeySet = serde_json::from_str(&text).map_err(|error| because(&error))?;
        let mut keys = HashMap::new();
        // RFC 7517 says to ignore keys of an unknown kind. Tokens are signed with RSA.
        let known = set
            .keys
            .into_iter()
            .filter_map(|key| serde_json::from_value::<Jwk>(key).ok());
        for key in known.filter(signs) {
            if let (Some(id), AlgorithmParameters::RSA(_)) = (&key.common.key_id, &key.algorithm) {
                let decoding = DecodingKey::from_jwk(&key).map_err(|error| because(&error))?;
                keys.insert(id.clone(), Arc::new(decoding));
            }
        }
        if keys.is_empty() {
            return Err(because(&"it has no key for signatures"));
        }
        Ok(Cached {
            keys,
            since,
            has_failed: false,
        })
    }
}

/// [RFC 7517](https://www.rfc-editor.org/rfc/rfc7517#section-5), as far as it is the same for all kinds of keys.
#[derive(Deserialize)]
struct KeySet {
    keys: Vec<serde_json::Value>,
}

fn signs(key: &Jwk) -> bool {
    matches!(key.common.public_key_use, None | Some(PublicKeyUse::Signature))
}

/// Why keys cannot be fetched.
#[derive(Debug)]
pub struct FetchError {
    url: String,
    reason: String,
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot fetch {}: {}", self.url, self.reason)
    }
}

impl Error for FetchError {}
