//! OAuth.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, callbacks, with_client, with_oauth};
use cognito_model::{Base, Client, OAuthFlows, OAuthSettings};

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
            rule("permissive_client_defaults"),
            "clients.web",
            with_client(Client::DEFAULT),
            recommended(Some(callbacks([URL]))),
        ),
        at_key(
            rule("oauth_disabled"),
            "clients.web.disable_oauth",
            with_client(Client {
                oauth: Some(callbacks([URL])),
                ..NO_OAUTH
            }),
            with_client(NO_OAUTH),
        ),
        at_key(
            rule("client_credentials_with_other_flows"),
            "clients.web.oauth.flows.client_credentials",
            with_oauth(flows(OAuthFlows {
                client_credentials: true,
                ..CODE
            })),
            with_oauth(flows(CODE)),
        ),
        at_value(
            rule("callback_urls_empty"),
            "clients.web.oauth.callback_urls",
            with_oauth(callbacks([])),
            with_oauth(callbacks([URL])),
        ),
        at_key(
            rule("recommended_needs_callbacks"),
            "clients.web",
            recommended(None),
            recommended(Some(callbacks([URL]))),
        ),
        at_value(
            rule("default_redirect_uri_not_a_callback"),
            "clients.web.oauth.default_redirect_uri",
            default_uri(callbacks(["https://a.example.com"]), URL),
            default_uri(callbacks(["https://a.example.com", URL]), URL),
        ),
        at_value(
            rule("default_redirect_uri_characters"),
            "clients.web.oauth.default_redirect_uri",
            default_uri(callbacks(["https://a-b"]), "https://a b"),
            default_uri(callbacks(["https://a-b"]), "https://a-b"),
        ),
    ]
}
