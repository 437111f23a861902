//! Rules about identity providers.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::{Entry, IdentityProvider, SettingPath, Text, UserPool};

rules! {
    /// A name of a provider that is too short or too long.
    error provider_name_length {
        guards: [OidcProvider.name, SamlProvider.name],
        reason: "the name of an identity provider has 3 to 32 characters, counted in UTF-16",
        evidence: "aws-cdk-lib 2.276.0, user-pool-idps/oidc and saml; API CreateIdentityProvider",
        bad: r#"identity_providers: { okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "ok" } }"#,
        good: r#"identity_providers: { okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "okta" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A name of a provider with characters that Cognito does not take.
    error oidc_provider_name_characters {
        guards: [OidcProvider.name],
        reason: "the name of an identity provider has no spaces in it, and Cognito keeps names with `_` for itself",
        evidence: "aws-cdk-lib 2.276.0, user-pool-idps/oidc; API CreateIdentityProvider",
        bad: r#"identity_providers: {
    okta: Oidc { client_id: "id", client_secret: Secret("okta"), issuer_url: "https://example.okta.com", name: "my_okta" },
}"#,
        good: r#"identity_providers: {
    okta: Oidc { client_id: "id", client_secret: Secret("okta"), issuer_url: "https://example.okta.com", name: "my-okta" },
}"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// Two providers with the same name in the pool.
    error duplicate_provider_name {
        guards: [ExternalProvider.name, OidcProvider.name, SamlProvider.name, UserPool.identity_providers],
        reason: "a pool knows its identity providers by their names, and the social ones have a fixed name",
        evidence: "CloudFormation Validate 1.14, E3019; API CreateIdentityProvider, DuplicateProviderException",
        bad: r#"identity_providers: {
    okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "staff" },
    entra: Saml { metadata: Url("https://example.com/metadata"), name: "staff" },
}"#,
        good: r#"identity_providers: {
    okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "staff" },
    entra: Saml { metadata: Url("https://example.com/metadata"), name: "partners" },
}"#,
        check: [Pool(check_duplicate_provider_name)],
    }

    /// An identifier that two providers have, or one has twice.
    warn duplicate_provider_identifier {
        guards: [OidcProvider.identifiers, SamlProvider.identifiers],
        reason: "a request names a provider by its identifier, and one of the two could not be reached by it",
        evidence: "API GetIdentityProviderByIdentifier; API CreateIdentityProvider, IdpIdentifiers",
        bad: r#"identity_providers: {
    okta: Saml { metadata: Url("https://example.okta.com/metadata"), identifiers: ["example.com"] },
    entra: Saml { metadata: Url("https://example.com/metadata"), identifiers: ["example.com"] },
}"#,
        good: r#"identity_providers: {
    okta: Saml { metadata: Url("https://example.okta.com/metadata"), identifiers: ["example.com"] },
    entra: Saml { metadata: Url("https://example.com/metadata"), identifiers: ["example.org"] },
}"#,
        check: [Pool(check_duplicate_provider_identifier)],
    }
}

fn check_duplicate_provider_name(pool: &UserPool, report: &mut Report) {
    for (index, provider) in pool.identity_providers.iter().enumerate() {
        let name = pool.identity_provider_name(provider);
        let earlier = pool.identity_providers.iter().take(index).find(|other| {
            // Entries of the same name are another rule's, and naming twice what exists creates nothing twice.
            other.name != provider.name
                && (other.is_created() || provider.is_created())
                && pool.identity_provider_name(other) == name
        });
        let (Some(other), Text::Literal(name)) = (earlier, &name) else {
            continue;
        };
        let (path, is_written) = place_of_name(provider);
        let (about, other_is_written) = place_of_name(other);
        let help = if is_written {
            "write another `name`, or leave one of the two out".to_owned()
        } else if other_is_written {
            format!("write another `{about}`, or leave one of the two out")
        } else if matches!(provider.value, IdentityProvider::Oidc(_) | IdentityProvider::Saml(_)) {
            "write a `name` for one of the two".to_owned()
        } else {
            "leave one of the two out".to_owned()
        };
        let violation = Finding::at(
            path,
            format!(
                "{} and {} are both the identity provider {} of the pool",
                quoted_name(&other.name),
                quoted_name(&provider.name),
                quoted(name)
            ),
            help,
        )
        .about(about);
        report.push(if is_written { violation } else { violation.at_key() });
    }
}

fn check_duplicate_provider_identifier(pool: &UserPool, report: &mut Report) {
    let mut seen: Vec<(&str, &str, SettingPath)> = Vec::new();
    for provider in &pool.identity_providers {
        let identifiers = match &provider.value {
            IdentityProvider::Oidc(provider) => &provider.identifiers,
            IdentityProvider::Saml(provider) => &provider.identifiers,
            _ => continue,
        };
        let path = setting(&["identity_providers"])
            .key(&provider.name)
            .field("identifiers");
        let texts = identifiers.as_ref().and_then(|it| it.list()).unwrap_or_default();
        for (index, text) in texts.iter().enumerate() {
            let Some(identifier) = known(text) else { continue };
            let path = path.index(index);
            let Some((_, owner, about)) = seen.iter().find(|(other, ..)| *other == identifier) else {
                seen.push((identifier, &provider.name, path));
                continue;
            };
            let fact = if *owner == provider.name.as_str() {
                format!("{} has the identifier {} twice", quoted_name(owner), quoted(identifier))
            } else {
                format!(
                    "{} has the identifier {} already",
                    quoted_name(owner),
                    quoted(identifier)
                )
            };
            let violation = Finding::at(path, fact, "leave it out in one of the two places");
            report.push(violation.about(about.clone()));
        }
    }
}

/// Where the name of a provider comes from, and whether it is written there. The fixed name of a social provider comes from
/// its entry as a whole.
fn place_of_name(provider: &Entry<IdentityProvider>) -> (SettingPath, bool) {
    let path = setting(&["identity_providers"]).key(&provider.name);
    match provider.written_name() {
        Some(_) => (path.field("name"), true),
        None => (path, false),
    }
}
