//! Rules about the attributes that identity providers fill, compared with the schema and the clients.

use crate::clients::attribute_lists::{names, required};
use crate::clients::settings::{clients, quoted_name};
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::{List, 
    AttributeMapping, CustomAttribute, Entry, IdentityProvider, IdentityProviderName, SettingPath,
    StandardAttributeName, UserPool,
};

rules! {
    /// A mapping to an attribute that the pool does not have.
    warn mapped_attribute_unknown {
        guards: [
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
            SamlProvider.attribute_mapping,
        ],
        reason: "Cognito stores a provider's claims in the pool's attributes, and users cannot sign in if an attribute is missing",
        evidence: "aws-samples/cloudfront-authorization-at-edge#153",
        bad: r#"identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { custom: { plan: "plan" } } },
}"#,
        good: r#"custom_attributes: { plan: String(mutable) },
identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { custom: { plan: "plan" } } },
}"#,
        check: [Pool(check_mapped_attribute_unknown)],
    }

    /// A mapping to an attribute that cannot change.
    warn mapped_attribute_immutable {
        guards: [
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
            SamlProvider.attribute_mapping,
        ],
        reason: "Cognito fills the attribute at every sign-in, so the second sign-in fails if it cannot change",
        evidence: "amazon-archives/amazon-cognito-auth-js#159; aws-amplify/amplify-js#3526",
        bad: r#"custom_attributes: { plan: String },
identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { custom: { plan: "plan" } } },
}"#,
        good: r#"custom_attributes: { plan: String(mutable) },
identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { custom: { plan: "plan" } } },
}"#,
        check: [Pool(check_mapped_attribute_immutable)],
    }

    /// A provider that does not fill a required attribute.
    warn required_attribute_not_mapped {
        guards: [
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
            SamlProvider.attribute_mapping,
        ],
        reason: "Cognito creates a user at the first sign-in with an identity provider, and that sign-in fails without the required attributes",
        evidence: "Amazon Cognito Developer Guide, Specifying identity provider attribute mappings",
        bad: r#"standard_attributes: { email: { required } },
identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { fullname: "name" } },
}"#,
        good: r#"standard_attributes: { email: { required } },
identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { fullname: "name", email: "mail" } },
}"#,
        check: [Pool(check_required_attribute_not_mapped)],
    }

    /// A client whose provider fills an attribute that the client cannot write.
    warn mapped_attribute_not_writable {
        guards: [Client.write_attributes],
        reason: "Cognito writes mapped attributes on behalf of the client, so the client must be able to write all of them",
        evidence: "Amazon Cognito Developer Guide, Specifying identity provider attribute mappings",
        bad: r#"identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { email: "mail", fullname: "name" } },
},
clients: { web: { disable_oauth, supported_identity_providers: [staff], write_attributes: [email] } },
domains: { login: Prefix("my-app") }"#,
        good: r#"identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { email: "mail", fullname: "name" } },
},
clients: { web: { disable_oauth, supported_identity_providers: [staff], write_attributes: [email, fullname] } },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_mapped_attribute_not_writable)],
    }
}

fn check_mapped_attribute_unknown(pool: &UserPool, report: &mut Report) {
    if pool.import.is_some() {
        return;
    }
    let declared = custom_attributes(pool);
    for (path, _, mapping) in mappings(pool) {
        for attribute in &mapping.custom {
            let name = own_name(&attribute.name);
            if declared.contains(name) {
                continue;
            }
            report.push(
                Finding::at(
                    path.field("custom").key(&attribute.name),
                    format!("the pool has no custom attribute {}", quoted_name(name)),
                    Help::from(format!(
                        "declare the attribute, as in `custom_attributes: {{ {}: String(mutable) }}`, or remove it from the mapping",
                        plain_key(name)
                    ))
                    .edit(Edit::Add(
                        setting(&["custom_attributes"]),
                        format!("{}: String(mutable)", plain_key(name)),
                    )),
                )
                .at_key()
                .about(setting(&["custom_attributes"])),
            );
        }
    }
}

fn check_mapped_attribute_immutable(pool: &UserPool, report: &mut Report) {
    let schema = setting(&["custom_attributes"]);
    let declared = custom_attributes(pool);
    let standard = pool.standard_attributes.as_ref().map_or(&List::EMPTY, |it| &it.0);
    let fixed = standard.iter().filter(|(_, attribute)| attribute.mutable == Some(false));
    let fixed: ByName<()> = fixed.map(|(name, _)| (name.name(), ())).collect();
    for (path, _, mapping) in mappings(pool) {
        for attribute in &mapping.custom {
            let name = own_name(&attribute.name);
            if declared.get(name).is_some_and(|attribute| !is_mutable(attribute)) {
                let place = path.field("custom").key(&attribute.name);
                push_immutable(place, quoted_name(name), schema.key(name).field("mutable"), report);
            }
        }
        for name in mapping.standard.iter().map(|(name, _)| name.name()) {
            if fixed.contains(name) {
                let mutable = setting(&["standard_attributes"]).key(name).field("mutable");
                push_immutable(path.field(name), quoted_name(name), mutable, report);
            }
        }
    }
}

fn push_immutable(path: SettingPath, name: String, mutable: SettingPath, report: &mut Report) {
    report.push(
        Finding::at(
            path,
            format!("{name} is mapped, but cannot change"),
            "make the attribute `mutable`, or remove it from the mapping",
        )
        .at_key()
        .about(mutable),
    );
}

fn check_required_attribute_not_mapped(pool: &UserPool, report: &mut Report) {
    for provider in pool.identity_providers.iter().filter(|provider| provider.value.is_created()) {
        let mapping = provider.value.attribute_mapping();
        let missing: Vec<&str> = required(pool)
            .filter(|name| !mapping.is_some_and(|mapping| mapping.standard.iter().any(|(mapped, _)| mapped == *name)))
            .map(StandardAttributeName::name)
            .collect();
        if missing.is_empty() {
            continue;
        }
        let (are, them) = if missing.len() == 1 { ("is", "it") } else { ("are", "them") };
        let path = setting(&["identity_providers"])
            .key(&provider.name)
            .field("attribute_mapping");
        report.push(
            Finding::at(
                path,
                format!(
                    "{} {are} required, but {} does not map {them}",
                    listed(&missing),
                    quoted_name(&provider.name)
                ),
                format!("add {} to its `attribute_mapping`", listed(&missing)),
            )
            .at_key()
            .about_all(
                missing
                    .iter()
                    .map(|name| setting(&["standard_attributes"]).field(*name).field("required")),
            ),
        );
    }
}

fn check_mapped_attribute_not_writable(pool: &UserPool, report: &mut Report) {
    let by_name: ByName<_> = mappings(pool)
        .map(|(place, provider, mapping)| (provider.name.as_str(), (place, mapping)))
        .collect();
    for (path, client) in clients(pool) {
        let writable = client.value.write_attributes.as_ref().and_then(names).unwrap_or_default();
        // The CDK treats an empty list as no list.
        if writable.is_empty() {
            continue;
        }
        let writable: ByName<()> = writable.into_iter().map(|name| (name, ())).collect();
        let offered = client.value.effective_identity_providers(pool);
        for provider in offered.list().unwrap_or_default() {
            let IdentityProviderName::Declared(provider) = provider else {
                continue;
            };
            let Some((place, mapping)) = by_name.get(provider.as_str()) else {
                continue;
            };
            let mut missing = filled(mapping);
            missing.retain(|(_, name)| !writable.contains(name));
            if missing.is_empty() {
                continue;
            }
            let missing = listed(missing.into_iter().map(|(shown, _)| shown));
            report.push(
                Finding::at(
                    path.field("write_attributes"),
                    format!(
                        "{} fills {missing}, which the client {} cannot write",
                        quoted_name(provider),
                        quoted_name(&client.name)
                    ),
                    format!("add {missing} to `write_attributes`"),
                )
                .at_key()
                .about(path.field("supported_identity_providers"))
                .about(place.clone()),
            );
        }
    }
}

/// The attributes that a mapping fills: as a declaration writes them, and as Cognito names them.
fn filled(mapping: &AttributeMapping) -> Vec<(String, String)> {
    let standard = mapping.standard.iter();
    let standard = standard.map(|(name, _)| (name.name().to_owned(), name.cognito_name().to_owned()));
    // No client can write whether an email address or a phone number is verified, but providers can still fill that in.
    let standard = standard.filter(|(_, name)| !name.ends_with("_verified"));
    let own = mapping.custom.iter().map(|attribute| own_name(&attribute.name));
    let own = own.map(|name| (format!("custom::{name}"), format!("custom:{name}")));
    standard.chain(own).collect()
}

/// Each mapping that is written, with its path and its provider.
pub(crate) fn mappings(
    pool: &UserPool,
) -> impl Iterator<Item = (SettingPath, &Entry<IdentityProvider>, &AttributeMapping)> {
    let mut mappings = Vec::new();
    for provider in &pool.identity_providers {
        if let Some(mapping) = provider.value.attribute_mapping() {
            let path = setting(&["identity_providers"]).key(&provider.name);
            mappings.push((path.field("attribute_mapping"), provider, mapping));
        }
    }
    mappings.into_iter()
}

/// The custom attributes of a pool by their names.
fn custom_attributes(pool: &UserPool) -> ByName<&CustomAttribute> {
    let attributes = pool.custom_attributes.iter().flatten();
    attributes.map(|it| (it.name.as_str(), &it.value)).collect()
}

/// The name of a custom attribute without Cognito's prefix.
pub(crate) fn own_name(name: &str) -> &str {
    name.strip_prefix("custom:").unwrap_or(name)
}

pub(crate) fn is_mutable(attribute: &CustomAttribute) -> bool {
    attribute.mutable() == Some(true)
}

/// A name as the key of a map, to be put inside backticks.
fn plain_key(name: &str) -> String {
    let quoted = quoted_name(name);
    quoted.trim_matches('`').to_owned()
}
