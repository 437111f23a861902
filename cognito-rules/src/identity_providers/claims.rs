//! Rules about what identity providers call the attributes of their users.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{known, quoted};
use crate::identity_providers::attribute_mappings::mappings;
use cognito_model::{IdentityProvider, ProviderAttribute, StandardAttributeName, UserPool};

/// The claims of OpenID Connect Core 1.0, 5.1: Cognito's standard attributes are called like them.
fn claims() -> impl Iterator<Item = &'static str> {
    let attributes = StandardAttributeName::ALL.iter();
    attributes.map(StandardAttributeName::cognito_name).chain(["sub"])
}

rules! {
    /// A claim of OpenID Connect with capital letters that it does not have.
    warn mapped_claim_case {
        guards: [
            GoogleProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
        ],
        reason: "case counts in the names of claims, and an attribute stays empty whose claim there is not",
        evidence: "aws-samples/bedrock-chat#1117; OpenID Connect Core 1.0, 5.1",
        bad: r#"identity_providers: {
    okta: Oidc {
        client_id: "id",
        client_secret: Secret("okta"),
        issuer_url: "https://example.okta.com",
        attribute_mapping: { email: "Email" },
    },
}"#,
        good: r#"identity_providers: {
    okta: Oidc {
        client_id: "id",
        client_secret: Secret("okta"),
        issuer_url: "https://example.okta.com",
        attribute_mapping: { email: "email" },
    },
}"#,
        check: [Pool(check_mapped_claim_case)],
    }
}

fn check_mapped_claim_case(pool: &UserPool, report: &mut Report) {
    for (path, provider, mapping) in mappings(pool) {
        // SAML calls things as it likes, and what Facebook gives is not OpenID Connect.
        let speaks = match provider.value {
            IdentityProvider::Google(_)
            | IdentityProvider::Amazon(_)
            | IdentityProvider::Apple(_)
            | IdentityProvider::Oidc(_) => true,
            IdentityProvider::Facebook(_) | IdentityProvider::Saml(_) | IdentityProvider::External(_) => false,
        };
        if !speaks {
            continue;
        }
        let standard = mapping.standard.iter();
        let standard = standard.map(|(name, claim)| (path.field(name.name()), claim));
        let own = mapping.custom.iter();
        let own = own.map(|entry| (path.field("custom").key(&entry.name), &entry.value));
        for (place, claim) in standard.chain(own) {
            let ProviderAttribute::Other(text) = claim else {
                continue;
            };
            let Some(name) = known(text) else { continue };
            let meant = claims().find(|claim| claim.eq_ignore_ascii_case(name));
            if let Some(meant) = meant.filter(|meant| *meant != name) {
                report.push(Finding::at(
                    place,
                    format!("{} is no claim of OpenID Connect, and `{meant:?}` is one", quoted(name)),
                    format!("write `{meant:?}`"),
                ));
            }
        }
    }
}
