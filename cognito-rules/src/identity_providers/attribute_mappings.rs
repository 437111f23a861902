//! Rules about what identity providers fill in, against the schema and the clients.

use crate::clients::attribute_lists::{names, required};
use crate::clients::settings::{clients, quoted_name};
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use crate::identity_providers::limits::is_too_long;
use cognito_model::{
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
        reason: "what a provider says is kept in the attributes of the pool, and people cannot sign in where one is missing",
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
        reason: "the attribute is filled at every sign-in, of which the second fails where it cannot change",
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

    /// A provider that does not fill what everybody has to have.
    warn required_attribute_not_mapped {
        guards: [
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
            SamlProvider.attribute_mapping,
        ],
        reason: "a user of another provider is created at the first sign-in, which fails without the required attributes",
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

    /// A client whose users come from a provider that fills what the client cannot write.
    warn mapped_attribute_not_writable {
        guards: [Client.write_attributes],
        reason: "what a provider says is written on behalf of the client, which has to be able to write all of it",
        evidence: "Amazon Cognito Developer Guide, Specifying identity provider attribute mappings",
        bad: r#"identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { email: "mail", fullname: "name" } },
},
clients: { web: { disable_oauth, supported_identity_providers: [staff], write_attributes: [email] } }"#,
        good: r#"identity_providers: {
    staff: Saml { metadata: Url("https://example.com/metadata"), attribute_mapping: { email: "mail", fullname: "name" } },
},
clients: { web: { disable_oauth, supported_identity_providers: [staff], write_attributes: [email, fullname] } }"#,
        check: [Pool(check_mapped_attribute_not_writable)],
    }
}

fn check_mapped_attribute_unknown(pool: &UserPool, report: &mut Report) {
    if pool.import.is_some() {
        return;
    }
    for (path, _, mapping) in mappings(pool) {
        for attribute in &mapping.custom {
            let name = own_name(&attribute.name);
            let place = path.field("custom").key(&attribute.name);
            if custom(pool, name).is_some() || is_too_long(name) {
                continue;
            }
            report.push(
                Finding::at(
                    place,
                    format!("the pool has no custom attribute {}", quoted_name(name)),
                    format!(
                        "write `custom_attributes: {{ {}: String(mutable) }}`, or leave it out",
                        plain_key(name)
                    ),
                )
                .at_key()
                .about(setting(&["custom_attributes"])),
            );
        }
    }
}

fn check_mapped_attribute_immutable(pool: &UserPool, report: &mut Report) {
    let schema = setting(&["custom_attributes"]);
    for (path, _, mapping) in mappings(pool) {
        for attribute in &mapping.custom {
            let name = own_name(&attribute.name);
            if custom(pool, name).is_some_and(|attribute| !is_mutable(attribute)) {
                let place = path.field("custom").key(&attribute.name);
                push_immutable(place, quoted_name(name), schema.key(name).field("mutable"), report);
            }
        }
        for (name, _) in &mapping.standard {
            let declared = pool
                .standard_attributes
                .iter()
                .flat_map(|attributes| attributes.0.iter());
            let mut declared = declared.filter(|(declared, _)| declared == name);
            if declared.any(|(_, attribute)| attribute.mutable == Some(false)) {
                let mutable = setting(&["standard_attributes"]).key(name.name()).field("mutable");
                push_immutable(path.field(name.name()), quoted_name(name.name()), mutable, report);
            }
        }
    }
}

fn push_immutable(path: SettingPath, name: String, mutable: SettingPath, report: &mut Report) {
    report.push(
        Finding::at(
            path,
            format!("{name} is mapped, and cannot change"),
            "make the attribute `mutable`, or leave it out of the mapping",
        )
        .at_key()
        .about(mutable),
    );
}

fn check_required_attribute_not_mapped(pool: &UserPool, report: &mut Report) {
    for provider in pool.identity_providers.iter().filter(|provider| provider.is_created()) {
        let mapping = mapping(provider);
        let missing: Vec<&str> = required(pool)
            .filter(|name| !mapping.is_some_and(|mapping| mapping.standard.iter().any(|(mapped, _)| mapped == *name)))
            .map(StandardAttributeName::name)
            .collect();
        if missing.is_empty() {
            continue;
        }
        let are = if missing.len() == 1 { "is" } else { "are" };
        let path = setting(&["identity_providers"])
            .key(&provider.name)
            .field("attribute_mapping");
        report.push(
            Finding::at(
                path,
                format!(
                    "{} {are} required, and not mapped by {}",
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
    for (path, client) in clients(pool) {
        // An empty list is no list to the CDK.
        let Some(writable) = client
            .write_attributes
            .as_ref()
            .and_then(names)
            .filter(|names| !names.is_empty())
        else {
            continue;
        };
        let offered = client.effective_identity_providers(pool);
        for (place, provider, mapping) in mappings(pool) {
            let is_offered = |name: &IdentityProviderName| match name {
                IdentityProviderName::Declared(name) => *name == provider.name,
                IdentityProviderName::Standard(_) | IdentityProviderName::Custom(_) => false,
            };
            if !offered.list().is_some_and(|names| names.iter().any(is_offered)) {
                continue;
            }
            // Whether an address or a number is verified no client can write, and providers still say it.
            let standard = mapping
                .standard
                .iter()
                .map(|(name, _)| (name.name().to_owned(), name.cognito_name().to_owned()));
            let standard = standard.filter(|(_, name)| !name.ends_with("_verified"));
            let own = mapping.custom.iter().map(|attribute| own_name(&attribute.name));
            let own = own.map(|name| (format!("custom::{name}"), format!("custom:{name}")));
            let missing: Vec<String> = standard
                .chain(own)
                .filter_map(|(shown, name)| (!writable.contains(&name)).then_some(shown))
                .collect();
            if missing.is_empty() {
                continue;
            }
            report.push(
                Finding::at(
                    path.field("write_attributes"),
                    format!(
                        "{} fills {}, which the client {} cannot write",
                        quoted_name(&provider.name),
                        listed(&missing),
                        quoted_name(&client.name)
                    ),
                    format!("add {} to `write_attributes`", listed(&missing)),
                )
                .at_key()
                .about(path.field("supported_identity_providers"))
                .about(place),
            );
        }
    }
}

/// Each mapping that is written, with its path and its provider.
pub(crate) fn mappings(
    pool: &UserPool,
) -> impl Iterator<Item = (SettingPath, &Entry<IdentityProvider>, &AttributeMapping)> {
    pool.identity_providers.iter().filter_map(|provider| {
        let path = setting(&["identity_providers"])
            .key(&provider.name)
            .field("attribute_mapping");
        Some((path, provider, mapping(provider)?))
    })
}

fn mapping(provider: &IdentityProvider) -> Option<&AttributeMapping> {
    match provider {
        IdentityProvider::Google(google) => google.attribute_mapping.as_ref(),
        IdentityProvider::Facebook(facebook) => facebook.attribute_mapping.as_ref(),
        IdentityProvider::Amazon(amazon) => amazon.attribute_mapping.as_ref(),
        IdentityProvider::Apple(apple) => apple.attribute_mapping.as_ref(),
        IdentityProvider::Oidc(oidc) => oidc.attribute_mapping.as_ref(),
        IdentityProvider::Saml(saml) => saml.attribute_mapping.as_ref(),
        IdentityProvider::External(_) => None,
    }
}

/// The name of a custom attribute without what Cognito puts before it.
pub(crate) fn own_name(name: &str) -> &str {
    name.strip_prefix("custom:").unwrap_or(name)
}

pub(crate) fn custom<'p>(pool: &'p UserPool, name: &str) -> Option<&'p CustomAttribute> {
    let attribute = pool.custom_attributes.as_ref()?.named(name)?;
    Some(&attribute.value)
}

pub(crate) fn is_mutable(attribute: &CustomAttribute) -> bool {
    let mutable = match attribute {
        CustomAttribute::String(it) => it.mutable,
        CustomAttribute::Number(it) => it.mutable,
        CustomAttribute::Boolean(it) => it.mutable,
        CustomAttribute::DateTime(it) => it.mutable,
    };
    mutable == Some(true)
}

/// A name as the key of a map, inside of backticks.
fn plain_key(name: &str) -> String {
    let quoted = quoted_name(name);
    quoted.trim_matches('`').to_owned()
}
