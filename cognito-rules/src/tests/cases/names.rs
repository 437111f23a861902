//! Domains, groups, names and logical IDs.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, callbacks, with_group, with_oauth};
use cognito_model::{
    CustomAttribute, Domain, Entry, Group, List, NumberAttribute, OAuthScope, OAuthSettings, PrefixDomain,
    ResourceServer, UserPool,
};

const URL: &str = "https://app.example.com";

pub(super) fn domains_and_groups() -> Vec<Case> {
    let domain = |prefix: &'static str| UserPool {
        domains: [Entry::new(
            "login",
            Domain::Prefix(PrefixDomain {
                domain_prefix: prefix.into(),
                ..PrefixDomain::DEFAULT
            }),
        )]
        .into(),
        ..UserPool::DEFAULT
    };
    let named = |name| {
        with_group(Group {
            group_name: literal(name),
            ..Group::DEFAULT
        })
    };
    let described = |length: usize| {
        with_group(Group {
            description: Some("x".repeat(length).into()),
            ..Group::DEFAULT
        })
    };
    let precedence = |precedence: i64| {
        with_group(Group {
            precedence: Some(precedence.into()),
            ..Group::DEFAULT
        })
    };
    vec![
        at_value(
            rule("domain_prefix_characters"),
            "domains.login.domain_prefix",
            domain("My_App"),
            domain("my-app"),
        ),
        at_value(
            rule("group_name_characters"),
            "groups.admins.group_name",
            named("site admins"),
            named("site-admins"),
        ),
        at_value(
            rule("group_description_length"),
            "groups.admins.description",
            described(2049),
            described(2048),
        ),
        at_value(
            rule("group_precedence"),
            "groups.admins.precedence",
            precedence(-1),
            precedence(0),
        ),
    ]
}

pub(super) fn names() -> Vec<Case> {
    let attributes = |second| {
        let number = CustomAttribute::Number(NumberAttribute::DEFAULT);
        UserPool {
            custom_attributes: Some([Entry::new("seats", number.clone()), Entry::new(second, number)].into()),
            ..UserPool::DEFAULT
        }
    };
    let scope = |resource_servers| UserPool {
        resource_servers,
        ..with_oauth(OAuthSettings {
            scopes: Some([OAuthScope::ResourceServer("users".into(), "read".into())].into()),
            ..callbacks([URL])
        })
    };
    let server = ResourceServer {
        identifier: "users".into(),
        scopes: Some([Entry::new("read", "Read-only access".into())].into()),
        ..ResourceServer::DEFAULT
    };
    let pinned = |second: &'static str| {
        let client = |name: &'static str, id: &'static str| Entry {
            logical_id: Some(id.into()),
            ..Entry::new(name, NO_OAUTH)
        };
        UserPool {
            clients: [client("web", "Web"), client("mobile", second)].into(),
            ..UserPool::DEFAULT
        }
    };
    vec![
        at_key(
            rule("duplicate_name"),
            "custom_attributes.seats",
            attributes("seats"),
            attributes("chairs"),
        ),
        at_value(
            rule("unknown_name"),
            "clients.web.oauth.scopes[0]",
            scope(List::EMPTY),
            scope([Entry::new("users", server)].into()),
        ),
        at_key(
            rule("duplicate_logical_id"),
            "clients.mobile",
            pinned("Web"),
            pinned("Mobile"),
        ),
        at_key(
            rule("logical_id_characters"),
            "clients.mobile",
            pinned("Mobile-App"),
            pinned("MobileApp"),
        ),
    ]
}
