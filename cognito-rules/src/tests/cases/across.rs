//! Values that have to fit other settings of the declaration.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{SAML, callbacks, with_oauth};
use cognito_model::{
    CustomDomain, Domain, Entry, FeaturePlan, IdentityProvider, List, OAuthScope, OAuthSettings, PrefixDomain,
    ResourceServer, SamlMetadata, SamlMetadataUrl, SamlProvider, Text, UserPool,
};

pub(super) fn across() -> Vec<Case> {
    let saml = |identifier: &'static str| {
        IdentityProvider::Saml(SamlProvider {
            metadata: SamlMetadata::Url(SamlMetadataUrl {
                url: "https://example.com/metadata".into(),
                ..SamlMetadataUrl::DEFAULT
            }),
            identifiers: Some([Text::from(identifier)].into()),
            ..SAML
        })
    };
    let providers = |second: &'static str| UserPool {
        identity_providers: [
            Entry::new("okta", saml("example.com")),
            Entry::new("entra", saml(second)),
        ]
        .into(),
        ..UserPool::DEFAULT
    };
    let custom = |name: &'static str| {
        Domain::Custom(CustomDomain {
            domain_name: name.into(),
            certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1f2e".into(),
            ..CustomDomain::DEFAULT
        })
    };
    let domains = |domains: List<Entry<Domain>>| UserPool {
        domains,
        ..UserPool::DEFAULT
    };
    let prefix = Domain::Prefix(PrefixDomain {
        domain_prefix: "auth".into(),
        ..PrefixDomain::DEFAULT
    });
    let party = |id: &'static str| UserPool {
        passkey_relying_party_id: literal(id),
        ..domains([Entry::new("login", custom("auth.example.com"))].into())
    };
    let plan = |plan: FeaturePlan| UserPool {
        feature_plan: Some(plan),
        passkey_relying_party_id: literal("auth.example.com"),
        ..UserPool::DEFAULT
    };
    let scope = |text: &'static str, servers: bool| {
        let server = ResourceServer {
            identifier: "orders.example.com".into(),
            scopes: Some([Entry::new("read", Text::from("Read orders"))].into()),
            ..ResourceServer::DEFAULT
        };
        UserPool {
            resource_servers: servers.then(|| Entry::new("orders", server)).into_iter().collect(),
            ..with_oauth(OAuthSettings {
                scopes: Some([OAuthScope::Custom(text.into())].into()),
                ..callbacks(["https://app.example.com"])
            })
        }
    };
    let (read, raed) = ("orders.example.com/read", "orders.example.com/raed");
    let place = "clients.web.oauth.scopes[0]";
    vec![
        at_value(
            rule("duplicate_provider_identifier"),
            "identity_providers.entra.identifiers[0]",
            providers("example.com"),
            providers("example.org"),
        ),
        at_value(
            rule("duplicate_domain"),
            "domains.own.domain_name",
            domains(
                [
                    Entry::new("login", custom("login.example.com")),
                    Entry::new("own", custom("login.example.com")),
                ]
                .into(),
            ),
            domains(
                [
                    Entry::new("login", prefix),
                    Entry::new("own", custom("login.example.com")),
                ]
                .into(),
            ),
        ),
        at_value(
            rule("relying_party_unrelated"),
            "passkey_relying_party_id",
            party("example.org"),
            party("example.com"),
        ),
        at_key(
            rule("passkey_plan"),
            "passkey_relying_party_id",
            plan(FeaturePlan::Lite),
            plan(FeaturePlan::Plus),
        ),
        at_value(rule("unknown_scope"), place, scope("read", true), scope("openid", true)),
        at_value(rule("scope_not_in_server"), place, scope(raed, true), scope(read, true)),
        at_value(
            rule("scope_server_not_declared"),
            place,
            scope(read, false),
            scope(read, true),
        ),
    ]
}
