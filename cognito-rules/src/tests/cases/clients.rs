//! Clients, apart from OAuth.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, apart_from, with_client};
use cognito_model::{Client, ClientReference, Duration, Entry, KnownOutput, List, OutputValue, UserPool};

pub(super) fn clients() -> Vec<Case> {
    let session = |minutes| {
        with_client(Client {
            auth_session_validity: Some(Duration::Minutes(minutes).into()),
            ..NO_OAUTH
        })
    };
    let context = |generate_secret| {
        with_client(Client {
            generate_secret,
            enable_propagate_additional_user_context_data: Some(true),
            ..NO_OAUTH
        })
    };
    let secret = |generate_secret| UserPool {
        outputs: [Entry::new(
            "secret",
            OutputValue::Known(KnownOutput::ClientSecret(ClientReference {
                client: "web".into(),
                ..ClientReference::DEFAULT
            }))
            .into(),
        )]
        .into(),
        ..with_client(Client {
            generate_secret,
            ..NO_OAUTH
        })
    };
    let implicit = |allow| UserPool {
        clients: [Entry {
            allow,
            ..Entry::new("web", NO_OAUTH)
        }]
        .into(),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            rule("unused_allow"),
            "clients.web.allow[0]",
            implicit([rule("implicit_grant").name.into()].into()),
            implicit(List::EMPTY),
        ),
        at_value(
            rule("auth_session_validity"),
            "clients.web.auth_session_validity",
            session(2),
            session(3),
        ),
        at_key(
            rule("context_data_without_secret"),
            "clients.web.enable_propagate_additional_user_context_data",
            context(None),
            context(Some(true)),
        ),
        at_value(
            rule("client_secret_not_generated"),
            "outputs.secret.value.client",
            secret(Some(false)),
            apart_from(["client_secret_output"], secret(Some(true))),
        ),
    ]
}

pub(super) fn tokens() -> Vec<Case> {
    let id = |validity: Duration| {
        with_client(Client {
            id_token_validity: Some(validity.into()),
            ..NO_OAUTH
        })
    };
    let access = |validity: Duration, refresh: Option<Duration>| {
        with_client(Client {
            access_token_validity: Some(validity.into()),
            refresh_token_validity: refresh.map(Into::into),
            ..NO_OAUTH
        })
    };
    let refresh = |validity: Duration| {
        with_client(Client {
            refresh_token_validity: Some(validity.into()),
            ..NO_OAUTH
        })
    };
    let rotation = |grace: Duration| {
        with_client(Client {
            refresh_token_rotation_grace_period: Some(grace.into()),
            ..NO_OAUTH
        })
    };
    vec![
        at_value(
            rule("id_token_validity"),
            "clients.web.id_token_validity",
            id(Duration::Minutes(4)),
            id(Duration::Minutes(5)),
        ),
        at_value(
            rule("access_token_validity"),
            "clients.web.access_token_validity",
            access(Duration::Hours(25), None),
            access(Duration::Hours(24), None),
        ),
        at_value(
            rule("refresh_token_validity"),
            "clients.web.refresh_token_validity",
            refresh(Duration::Minutes(59)),
            refresh(Duration::Minutes(60)),
        ),
        at_value(
            rule("token_outlives_refresh"),
            "clients.web.access_token_validity",
            access(Duration::Minutes(61), Some(Duration::Hours(1))),
            access(Duration::Minutes(60), Some(Duration::Hours(1))),
        ),
        at_value(
            rule("refresh_token_rotation_grace_period"),
            "clients.web.refresh_token_rotation_grace_period",
            rotation(Duration::Seconds(61)),
            rotation(Duration::Minutes(1)),
        ),
    ]
}
