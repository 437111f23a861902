//! Rules about identity providers.

use crate::identity_provider::IdentityProvider;
use crate::list::Entry;
use crate::path::SettingPath;
use crate::pool::UserPool;
use crate::rules::client::quoted_name;
use crate::rules::rule_macro::rule;
use crate::rules::words::{known, quoted};
use crate::rules::{Charset, Check, Level, Report, Rule, Violation, setting};
use crate::text::Text;

rule! {
    /// A name of a provider that is too short or too long.
    pub static PROVIDER_NAME_LENGTH: Rule = Rule {
        name: "provider_name_length",
        level: Level::Error,
        reason: "the name of an identity provider has 3 to 32 characters, counted in UTF-16",
        evidence: "aws-cdk-lib 2.276.0, user-pool-idps/oidc and saml; API CreateIdentityProvider",
        bad: r#"identity_providers: { okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "ok" } }"#,
        good: r#"identity_providers: { okta: Saml { metadata: Url("https://example.okta.com/metadata"), name: "okta" } }"#,
        check: Check::Length { min: 3, max: 32 },
    };
}

rule! {
    /// A name of a provider with characters that Cognito does not take.
    pub static OIDC_PROVIDER_NAME_CHARACTERS: Rule = Rule {
        name: "oidc_provider_name_characters",
        level: Level::Error,
        reason: "the name of an identity provider has no spaces in it, and Cognito keeps names with `_` for itself",
        evidence: "aws-cdk-lib 2.276.0, user-pool-idps/oidc; API CreateIdentityProvider",
        bad: r#"identity_providers: {
    okta: Oidc { client_id: "id", client_secret: Secret("okta"), issuer_url: "https://example.okta.com", name: "my_okta" },
}"#,
        good: r#"identity_providers: {
    okta: Oidc { client_id: "id", client_secret: Secret("okta"), issuer_url: "https://example.okta.com", name: "my-okta" },
}"#,
        check: Check::Characters(Charset::ProviderName),
    };
}

rule! {
    /// Two providers with the same name in the pool.
    pub static DUPLICATE_PROVIDER_NAME: Rule = Rule {
        name: "duplicate_provider_name",
        level: Level::Error,
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
        check: Check::Pool(check_duplicate_provider_name),
    };
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
        let violation = Violation::new(
            &DUPLICATE_PROVIDER_NAME,
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

rule! {
    /// An identifier that two providers have, or one has twice.
    pub static DUPLICATE_PROVIDER_IDENTIFIER: Rule = Rule {
        name: "duplicate_provider_identifier",
        level: Level::Warn,
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
        check: Check::Pool(check_duplicate_provider_identifier),
    };
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
            let violation = Violation::new(
                &DUPLICATE_PROVIDER_IDENTIFIER,
                path,
                fact,
                "leave it out in one of the two places",
            );
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
