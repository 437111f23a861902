//! The length, number and characters of strings: resource servers, identity providers and domains.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use cognito_model::{
    AttributeMapping, CustomAttribute, CustomDomain, Domain, Entry, IdentityProvider, ProviderAttribute,
    ResourceServer, SamlMetadata, SamlMetadataUrl, SamlProvider, StringAttribute, Text, UserPool,
};

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
            rule("resource_server_identifier_length"),
            identifier,
            identified("", literal("Orders")),
            identified("o", literal("Orders")),
        ),
        at_value(
            rule("resource_server_identifier_characters"),
            identifier,
            identified("a\"b", literal("Orders")),
            identified("https://a.b/~c", literal("Orders")),
        ),
        at_value(
            rule("resource_server_name_length"),
            name,
            identified("o", literal("")),
            identified("o", literal("O")),
        ),
        at_value(
            rule("resource_server_name_characters"),
            name,
            identified("o", literal("a&b")),
            identified("o", literal("a b")),
        ),
        at_value(
            rule("resource_server_name_missing"),
            identifier,
            identified("https://a.b", None),
            identified("a.b", None),
        ),
        at_key(
            rule("scope_name_length"),
            long_scope,
            scope(257, "See"),
            scope(256, "See"),
        ),
        at_value(
            rule("scope_description_length"),
            "resource_servers.orders.scopes.xx",
            scope(2, ""),
            scope(2, "x"),
        ),
        at_key(
            rule("server_scopes_count"),
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
            ..SamlMetadataUrl::DEFAULT
        })
    };
    let named = |name| {
        saml(SamlProvider {
            metadata: metadata(),
            name: literal(name),
            ..crate::tests::SAML
        })
    };
    let identifiers = |identifiers: Vec<Text>| {
        saml(SamlProvider {
            metadata: metadata(),
            identifiers: Some(identifiers.into()),
            ..crate::tests::SAML
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
            ..crate::tests::SAML
        })
    };
    let long = "abcdefghijklmnopqrstuvwxyz";
    let long_path = format!("identity_providers.staff.attribute_mapping.custom.{long}").leak();
    let identifier = "identity_providers.staff.identifiers[0]";
    vec![
        at_value(
            rule("saml_provider_name_characters"),
            "identity_providers.staff.name",
            named("a_b_c"),
            named("a-b-c"),
        ),
        at_value(
            rule("provider_identifier_length"),
            identifier,
            identifiers(vec!["".into()]),
            identifiers(vec!["x".into()]),
        ),
        at_value(
            rule("provider_identifier_characters"),
            identifier,
            identifiers(vec!["a,b".into()]),
            identifiers(vec!["a@b".into()]),
        ),
        at_key(
            rule("provider_identifiers_count"),
            "identity_providers.staff.identifiers",
            identifiers(numbered(51)),
            identifiers(numbered(50)),
        ),
        at_key(
            rule("mapped_attribute_length"),
            long_path,
            mapped(long, false),
            mapped("plan", true),
        ),
        at_key(
            rule("mapped_attribute_characters"),
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
        rule("domain_name_length"),
        "domains.login.domain_name",
        domain(64),
        domain(63),
    )]
}
