//! Lengths, numbers and characters of texts: resource servers, identity providers and domains.

use super::{Case, at_key, at_value, literal};
use crate::attribute::{CustomAttribute, StringAttribute};
use crate::attribute_mapping::{AttributeMapping, ProviderAttribute};
use crate::domain::{CustomDomain, Domain};
use crate::identity_provider::IdentityProvider;
use crate::list::Entry;
use crate::pool::UserPool;
use crate::resource_server::ResourceServer;
use crate::rules::*;
use crate::saml::{SamlMetadata, SamlMetadataUrl, SamlProvider};
use crate::text::Text;

pub(super) fn resource_servers() -> Vec<Case> {
    let server = |server: ResourceServer| UserPool {
        resource_servers: [Entry::new("orders", server)].into(),
        ..UserPool::DEFAULT
    };
    let identified = |identifier: &'static str, name| {
        server(ResourceServer {
            identifier: identifier.into(),
            user_pool_resource_server_name: name,
            ..ResourceServer::DEFAULT
        })
    };
    let scopes = |scopes: Vec<(String, &'static str)>| {
        server(ResourceServer {
            identifier: "orders".into(),
            scopes: Some(
                scopes
                    .into_iter()
                    .map(|(name, text)| Entry::new(name, text.into()))
                    .collect(),
            ),
            ..ResourceServer::DEFAULT
        })
    };
    let scope = |length: usize, text| scopes(vec![("x".repeat(length), text)]);
    let many = |count: usize| scopes((0..count).map(|index| (format!("s{index}"), "See")).collect());
    let identifier = "resource_servers.orders.identifier";
    let name = "resource_servers.orders.user_pool_resource_server_name";
    let long_scope = format!("resource_servers.orders.scopes.{}", "x".repeat(257)).leak();
    vec![
        at_value(
            &RESOURCE_SERVER_IDENTIFIER_LENGTH,
            identifier,
            identified("", literal("Orders")),
            identified("o", literal("Orders")),
        ),
        at_value(
            &RESOURCE_SERVER_IDENTIFIER_CHARACTERS,
            identifier,
            identified("a\"b", literal("Orders")),
            identified("https://a.b/~c", literal("Orders")),
        ),
        at_value(
            &RESOURCE_SERVER_NAME_LENGTH,
            name,
            identified("o", literal("")),
            identified("o", literal("O")),
        ),
        at_value(
            &RESOURCE_SERVER_NAME_CHARACTERS,
            name,
            identified("o", literal("a&b")),
            identified("o", literal("a b")),
        ),
        at_value(
            &RESOURCE_SERVER_NAME_MISSING,
            identifier,
            identified("https://a.b", None),
            identified("a.b", None),
        ),
        at_key(&SCOPE_NAME_LENGTH, long_scope, scope(257, "See"), scope(256, "See")),
        at_value(
            &SCOPE_DESCRIPTION_LENGTH,
            "resource_servers.orders.scopes.xx",
            scope(2, ""),
            scope(2, "x"),
        ),
        at_key(
            &SERVER_SCOPES_COUNT,
            "resource_servers.orders.scopes",
            many(101),
            many(100),
        ),
    ]
}

pub(super) fn identity_providers() -> Vec<Case> {
    let saml = |provider: SamlProvider| UserPool {
        identity_providers: [Entry::new("staff", IdentityProvider::Saml(provider))].into(),
        ..UserPool::DEFAULT
    };
    let metadata = || {
        SamlMetadata::Url(SamlMetadataUrl {
            url: "https://a.b".into(),
        })
    };
    let named = |name| {
        saml(SamlProvider {
            metadata: metadata(),
            name: literal(name),
            ..SamlProvider::DEFAULT
        })
    };
    let identifiers = |identifiers: Vec<Text>| {
        saml(SamlProvider {
            metadata: metadata(),
            identifiers: Some(identifiers.into()),
            ..SamlProvider::DEFAULT
        })
    };
    let numbered = |count: usize| -> Vec<Text> { (0..count).map(|it| format!("a.{it}").into()).collect() };
    let mapped = |name: &'static str, is_declared: bool| UserPool {
        custom_attributes: is_declared.then(|| {
            let attribute = StringAttribute {
                mutable: Some(true),
                ..StringAttribute::DEFAULT
            };
            [Entry::new(name, CustomAttribute::String(attribute))].into()
        }),
        ..saml(SamlProvider {
            metadata: metadata(),
            attribute_mapping: Some(AttributeMapping {
                custom: [Entry::new(name, ProviderAttribute::Other("plan".into()))].into(),
                ..AttributeMapping::DEFAULT
            }),
            ..SamlProvider::DEFAULT
        })
    };
    let long = "abcdefghijklmnopqrstuvwxyz";
    let long_path = format!("identity_providers.staff.attribute_mapping.custom.{long}").leak();
    let identifier = "identity_providers.staff.identifiers[0]";
    vec![
        at_value(
            &SAML_PROVIDER_NAME_CHARACTERS,
            "identity_providers.staff.name",
            named("a_b_c"),
            named("a-b-c"),
        ),
        at_value(
            &PROVIDER_IDENTIFIER_LENGTH,
            identifier,
            identifiers(vec!["".into()]),
            identifiers(vec!["x".into()]),
        ),
        at_value(
            &PROVIDER_IDENTIFIER_CHARACTERS,
            identifier,
            identifiers(vec!["a,b".into()]),
            identifiers(vec!["a@b".into()]),
        ),
        at_key(
            &PROVIDER_IDENTIFIERS_COUNT,
            "identity_providers.staff.identifiers",
            identifiers(numbered(51)),
            identifiers(numbered(50)),
        ),
        at_key(
            &MAPPED_ATTRIBUTE_LENGTH,
            long_path,
            mapped(long, false),
            mapped("plan", true),
        ),
        at_key(
            &MAPPED_ATTRIBUTE_CHARACTERS,
            "identity_providers.staff.attribute_mapping.custom[\"a#b\"]",
            mapped("a#b", true),
            mapped("a.b", true),
        ),
    ]
}

pub(super) fn domains() -> Vec<Case> {
    let domain = |length: usize| UserPool {
        domains: [Entry::new(
            "login",
            Domain::Custom(CustomDomain {
                domain_name: ("x".repeat(length - 4) + ".com").into(),
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/11-22".into(),
                ..CustomDomain::DEFAULT
            }),
        )]
        .into(),
        ..UserPool::DEFAULT
    };
    vec![at_value(
        &DOMAIN_NAME_LENGTH,
        "domains.login.domain_name",
        domain(64),
        domain(63),
    )]
}
