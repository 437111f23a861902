//! OAuth.

use super::{Case, at_key, at_value, literal};
use crate::client::Client;
use crate::oauth::{OAuthFlows, OAuthSettings};
use crate::pool::Base;
use crate::rules::tests::{NO_OAUTH, callbacks, with_client, with_oauth};
use crate::rules::*;

const URL: &str = "https://app.example.com";

const CODE: OAuthFlows = OAuthFlows {
    authorization_code_grant: true,
    ..OAuthFlows::DEFAULT
};

pub(super) fn oauth() -> Vec<Case> {
    let default_uri = |oauth, uri| {
        with_oauth(OAuthSettings {
            default_redirect_uri: literal(uri),
            ..oauth
        })
    };
    let flows = |flows| OAuthSettings {
        flows: Some(flows),
        ..callbacks([URL])
    };
    let recommended = |oauth| {
        with_client(Client {
            oauth,
            base: Base::Recommended,
            ..Client::DEFAULT
        })
    };
    vec![
        at_key(
            &PERMISSIVE_CLIENT_DEFAULTS,
            "clients.web",
            with_client(Client::DEFAULT),
            recommended(Some(callbacks([URL]))),
        ),
        at_key(
            &OAUTH_DISABLED,
            "clients.web.disable_oauth",
            with_client(Client {
                oauth: Some(callbacks([URL])),
                ..NO_OAUTH
            }),
            with_client(NO_OAUTH),
        ),
        at_key(
            &CLIENT_CREDENTIALS_WITH_OTHER_FLOWS,
            "clients.web.oauth.flows.client_credentials",
            with_oauth(flows(OAuthFlows {
                client_credentials: true,
                ..CODE
            })),
            with_oauth(flows(CODE)),
        ),
        at_value(
            &CALLBACK_URLS_EMPTY,
            "clients.web.oauth.callback_urls",
            with_oauth(callbacks([])),
            with_oauth(callbacks([URL])),
        ),
        at_key(
            &RECOMMENDED_NEEDS_CALLBACKS,
            "clients.web",
            recommended(None),
            recommended(Some(callbacks([URL]))),
        ),
        at_value(
            &DEFAULT_REDIRECT_URI_NOT_A_CALLBACK,
            "clients.web.oauth.default_redirect_uri",
            default_uri(callbacks(["https://a.example.com"]), URL),
            default_uri(callbacks(["https://a.example.com", URL]), URL),
        ),
        at_value(
            &DEFAULT_REDIRECT_URI_CHARACTERS,
            "clients.web.oauth.default_redirect_uri",
            default_uri(callbacks(["https://a-b"]), "https://a b"),
            default_uri(callbacks(["https://a-b"]), "https://a-b"),
        ),
    ]
}
