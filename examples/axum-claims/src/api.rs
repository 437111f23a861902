//! The routes, and what each requires of a token.

use std::sync::Arc;
use std::time::Instant;

use axum::Router;
use axum::extract::{FromRequestParts, Path, Request};
use axum::http::header::{AUTHORIZATION, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{HeaderName, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{delete, get};
use tracing::Instrument;

use crate::pool::customers::claims::{AccessToken, IdToken};
use crate::pool::customers::{groups, scopes};
use crate::verifier::{Rejected, Verifier};

/// The service.
pub fn router(verifier: Arc<Verifier>) -> Router {
    Router::new()
        .route("/orders", get(orders))
        .route("/orders/{id}", delete(cancel))
        .route("/me", get(me))
        .layer(middleware::from_fn(traced))
        .with_state(verifier)
}

/// Adds the request to everything that is logged while it is handled.
async fn traced(request: Request, next: Next) -> Response {
    let span = tracing::info_span!("request", method = %request.method(), path = request.uri().path());
    let answer = async {
        let start = Instant::now();
        let answer = next.run(request).await;
        let milliseconds = start.elapsed().as_millis() as u64;
        tracing::info!(status = answer.status().as_u16(), milliseconds, "answered");
        answer
    };
    answer.instrument(span).await
}

async fn orders(Bearer(token): Bearer<AccessToken>) -> Result<String, ErrorResponse> {
    require(token.has_scope(scopes::orders::READ))?;
    Ok(format!("the orders of {}\n", token.sub))
}

async fn cancel(Bearer(token): Bearer<AccessToken>, Path(id): Path<u32>) -> Result<String, ErrorResponse> {
    require(token.has_scope(scopes::orders::WRITE) && token.is_in(groups::ADMINS))?;
    Ok(format!("order {id} is cancelled\n"))
}

/// Takes an ID token, because an access token has neither the email address nor custom attributes unless a trigger adds them. Other
/// routes of an API should take access tokens.
async fn me(Bearer(token): Bearer<IdToken>) -> String {
    let tenant = token.custom.tenant.as_deref().unwrap_or("no tenant");
    let points = token.custom.loyalty_points.unwrap_or(0);
    let email = token.email.as_deref().unwrap_or("no email address");
    format!("{email} of {tenant} has {points} points\n")
}

/// A checked token, from the header `Authorization`.
struct Bearer<T>(T);

/// A kind of token that a route can require.
trait Checked: Sized {
    fn check(verifier: &Verifier, token: &str) -> impl Future<Output = Result<Self, Rejected>> + Send;
}

impl Checked for AccessToken {
    async fn check(verifier: &Verifier, token: &str) -> Result<Self, Rejected> {
        verifier.access_token(token).await
    }
}

impl Checked for IdToken {
    async fn check(verifier: &Verifier, token: &str) -> Result<Self, Rejected> {
        verifier.id_token(token).await
    }
}

impl<T: Checked> FromRequestParts<Arc<Verifier>> for Bearer<T> {
    type Rejection = ErrorResponse;

    async fn from_request_parts(parts: &mut Parts, verifier: &Arc<Verifier>) -> Result<Self, ErrorResponse> {
        let header = parts.headers.get(AUTHORIZATION).and_then(|header| header.to_str().ok());
        let (scheme, token) = header.and_then(|header| header.split_once(' ')).ok_or(NO_TOKEN)?;
        if !scheme.eq_ignore_ascii_case("bearer") {
            return Err(NO_TOKEN);
        }
        let checked = T::check(verifier, token.trim()).await;
        checked.map(Bearer).map_err(|reason| {
            // Log the reason. The caller learns only that the token is rejected.
            tracing::warn!(%reason, "rejected a token");
            match reason {
                // A client that gets 401 signs its user out.
                Rejected::KeysUnavailable => UNAVAILABLE,
                Rejected::UnknownKey | Rejected::OtherClient | Rejected::Invalid(_) => INVALID_TOKEN,
            }
        })
    }
}

/// An error response. Those about tokens are from [RFC 6750](https://www.rfc-editor.org/rfc/rfc6750#section-3).
type ErrorResponse = (StatusCode, [(HeaderName, &'static str); 1]);

const NO_TOKEN: ErrorResponse = (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, "Bearer")]);
const INVALID_TOKEN: ErrorResponse = (
    StatusCode::UNAUTHORIZED,
    [(WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")],
);
/// The answer while the keys of the pool cannot be fetched.
const UNAVAILABLE: ErrorResponse = (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, "60")]);
const INSUFFICIENT_SCOPE: ErrorResponse = (
    StatusCode::FORBIDDEN,
    [(WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"")],
);

fn require(granted: bool) -> Result<(), ErrorResponse> {
    if granted { Ok(()) } else { Err(INSUFFICIENT_SCOPE) }
}
