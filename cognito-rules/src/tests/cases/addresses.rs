//! Callback URLs, sign-in URLs, grants, and the identifiers of a pool's parts.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use crate::tests::{MACHINE, NO_OAUTH, UNKNOWN, callbacks, with_client, with_oauth};
use cognito_model::{
    AuthFlows, Client, ClientReference, CustomDomain, Domain, Entry, Group, KnownOutput, LambdaTriggers, List,
    OAuthFlows, OAuthScope, OAuthSettings, OutputValue, PrefixDomain, ResourceServer, StandardScope, UserPool,
};

const FUNCTION: &str = "arn:aws:lambda:us-east-1:123456789012:function:f";

pub(super) fn callback_urls() -> Vec<Case> {
    let case = |rule, bad, good| {
        at_value(
            rule,
            "clients.web.oauth.callback_urls[0]",
            with_oauth(callbacks([bad])),
            with_oauth(callbacks([good])),
        )
    };
    vec![
        case(
            rule("callback_url_http"),
            "http://localhost.example.com",
            "http://localhost:80",
        ),
        case(rule("callback_url_fragment"), "https://a.b/#", "https://a.b/%23"),
        case(rule("callback_url_relative"), "localhost:3000", "app:/in"),
        case(rule("url_scheme_case"), "com.Example.App://in", "com.example.app://in"),
        case(
            rule("callback_url_placeholder"),
            "https://example.com/in",
            "https://a.example.com/in",
        ),
    ]
}

pub(super) fn grants() -> Vec<Case> {
    let machine = |generate_secret, scope| {
        let oauth = OAuthSettings {
            flows: Some(MACHINE),
            scopes: Some([scope].into()),
            ..OAuthSettings::DEFAULT
        };
        with_client(Client {
            generate_secret,
            oauth: Some(oauth),
            ..Client::DEFAULT
        })
    };
    let billing = || OAuthScope::Custom(UNKNOWN.into());
    let flows = |flows| OAuthSettings {
        flows: Some(flows),
        ..callbacks(["https://a.b"])
    };
    let code = OAuthFlows {
        authorization_code_grant: true,
        ..OAuthFlows::DEFAULT
    };
    let implicit = OAuthFlows {
        implicit_code_grant: true,
        ..OAuthFlows::DEFAULT
    };
    let scopes = |scopes: List<OAuthScope>| {
        with_oauth(OAuthSettings {
            scopes: Some(scopes.into()),
            ..callbacks(["https://a.b"])
        })
    };
    let existence = |prevent_user_existence_errors| {
        with_client(Client {
            prevent_user_existence_errors,
            ..NO_OAUTH
        })
    };
    let output = |known: fn(ClientReference) -> KnownOutput| UserPool {
        outputs: [Entry::new(
            "web",
            OutputValue::Known(known(ClientReference {
                client: "web".into(),
                ..ClientReference::DEFAULT
            }))
            .into(),
        )]
        .into(),
        ..with_client(Client {
            generate_secret: Some(true),
            ..NO_OAUTH
        })
    };
    let triggers = |verify: Option<&'static str>| UserPool {
        lambda_triggers: Some(LambdaTriggers {
            define_auth_challenge: Some(FUNCTION.into()),
            create_auth_challenge: Some(FUNCTION.into()),
            verify_auth_challenge_response: verify.map(Into::into),
            ..LambdaTriggers::DEFAULT
        }),
        ..with_client(Client {
            auth_flows: Some(AuthFlows {
                custom: Some(true),
                ..AuthFlows::DEFAULT
            }),
            ..NO_OAUTH
        })
    };
    vec![
        at_key(
            rule("client_credentials_without_secret"),
            "clients.web.oauth.flows.client_credentials",
            machine(Some(false), billing()),
            machine(Some(true), billing()),
        ),
        at_value(
            rule("client_credentials_scopes"),
            "clients.web.oauth.scopes[0]",
            machine(Some(true), OAuthScope::Standard(StandardScope::CognitoAdmin)),
            machine(Some(true), billing()),
        ),
        at_key(
            rule("oauth_flows_empty"),
            "clients.web.oauth.flows",
            with_oauth(flows(OAuthFlows::DEFAULT)),
            with_oauth(flows(code.clone())),
        ),
        at_value(
            rule("oauth_scopes_empty"),
            "clients.web.oauth.scopes",
            scopes(List::EMPTY),
            scopes([billing()].into()),
        ),
        at_key(
            rule("implicit_grant"),
            "clients.web.oauth.flows.implicit_code_grant",
            with_oauth(flows(implicit)),
            with_oauth(flows(code)),
        ),
        at_key(
            rule("user_existence_errors"),
            "clients.web.prevent_user_existence_errors",
            existence(Some(false)),
            existence(None),
        ),
        at_key(
            rule("client_secret_output"),
            "outputs.web",
            output(KnownOutput::ClientSecret),
            output(KnownOutput::ClientId),
        ),
        at_key(
            rule("custom_flow_without_triggers"),
            "clients.web.auth_flows.custom",
            triggers(None),
            triggers(Some(FUNCTION)),
        ),
    ]
}

pub(super) fn domains() -> Vec<Case> {
    let prefix = |name: &'static str, prefix: &str| {
        let domain = PrefixDomain {
            domain_prefix: prefix.to_owned().into(),
            ..PrefixDomain::DEFAULT
        };
        Entry::new(name, Domain::Prefix(domain))
    };
    let custom = |certificate: &'static str| {
        let domain = CustomDomain {
            domain_name: "login.example.com".into(),
            certificate: certificate.into(),
            ..CustomDomain::DEFAULT
        };
        Entry::new("own", Domain::Custom(domain))
    };
    let with = |domains: Vec<Entry<Domain>>| UserPool {
        domains: domains.into(),
        ..UserPool::DEFAULT
    };
    let case = |rule, bad: &str, good: &str| {
        let one = |text| with(vec![prefix("login", text)]);
        at_value(rule, "domains.login.domain_prefix", one(bad), one(good))
    };
    let here = "arn:aws:acm:us-east-1:123456789012:certificate/1";
    vec![
        case(rule("domain_prefix_reserved"), "my-aws", "my-saw"),
        case(rule("domain_prefix_hyphen"), "-app", "a--pp"),
        case(rule("domain_prefix_length"), &"x".repeat(64), &"x".repeat(63)),
        at_value(
            rule("certificate_region"),
            "domains.own.certificate",
            with(vec![custom("arn:aws:acm:us-east-2:123456789012:certificate/1")]),
            with(vec![custom(here)]),
        ),
        at_key(
            rule("second_domain"),
            "domains.old",
            with(vec![prefix("login", "a"), custom(here), prefix("old", "b")]),
            with(vec![prefix("login", "a"), custom(here)]),
        ),
    ]
}

pub(super) fn identifiers() -> Vec<Case> {
    let server = |name: &'static str, identifier: &'static str, scope: &'static str| {
        let server = ResourceServer {
            identifier: identifier.into(),
            scopes: Some([Entry::new(scope, "What it is for".into())].into()),
            ..ResourceServer::DEFAULT
        };
        Entry::new(name, server)
    };
    let servers = |servers: Vec<Entry<ResourceServer>>| UserPool {
        resource_servers: servers.into(),
        ..UserPool::DEFAULT
    };
    let groups = |name: &'static str| {
        let named = Group {
            group_name: Some(name.into()),
            ..Group::DEFAULT
        };
        UserPool {
            groups: [Entry::new("admins", Group::DEFAULT), Entry::new("staff", named)].into(),
            ..UserPool::DEFAULT
        }
    };
    vec![
        at_key(
            rule("scope_name_characters"),
            "resource_servers.users.scopes[\"a/b\"]",
            servers(vec![server("users", "users", "a/b")]),
            servers(vec![server("users", "users.here", "a.b")]),
        ),
        at_value(
            rule("duplicate_resource_server"),
            "resource_servers.orders.identifier",
            servers(vec![server("users", "api", "read"), server("orders", "api", "read")]),
            servers(vec![server("users", "api", "read"), server("orders", "API", "read")]),
        ),
        at_value(
            rule("duplicate_group_name"),
            "groups.staff.group_name",
            groups("admins"),
            groups("Admins"),
        ),
    ]
}
