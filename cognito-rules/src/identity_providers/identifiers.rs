//! Rules about the identifiers by which requests name an identity provider.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::{IdentityProvider, Items, SettingPath, UserPool};

rules! {
    /// A provider identifier that is empty or too long.
    error provider_identifier_length {
        guards: [OidcProvider.identifiers, SamlProvider.identifiers],
        reason: "an identifier of an identity provider has 1 to 40 characters",
        evidence: "API CreateIdentityProvider, IdpIdentifierType; CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, IdpIdentifiers",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: [""] } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["example.com"] } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A provider identifier with characters that Cognito does not accept.
    error provider_identifier_characters {
        guards: [OidcProvider.identifiers, SamlProvider.identifiers],
        reason: "an identifier of an identity provider can only have ASCII letters, digits, spaces and some punctuation",
        evidence: "API CreateIdentityProvider, IdpIdentifierType; CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, IdpIdentifiers",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["https://example.com"] } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["example.com"] } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// More identifiers than a provider can have.
    error provider_identifiers_count {
        guards: [OidcProvider.identifiers, SamlProvider.identifiers],
        reason: "an identity provider has at most 50 identifiers",
        evidence: "API CreateIdentityProvider, IdpIdentifiersListType; CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, IdpIdentifiers",
        bad: concat!(
            "identity_providers: {\n    staff: Saml { metadata: Url(\"https://idp.example.com/metadata\"), identifiers: [",
            "\"a0.example\", \"a1.example\", \"a2.example\", \"a3.example\", \"a4.example\", \"a5.example\", \"a6.example\", \"a7.example\", \"a8.example\", \"a9.example\", ",
            "\"b0.example\", \"b1.example\", \"b2.example\", \"b3.example\", \"b4.example\", \"b5.example\", \"b6.example\", \"b7.example\", \"b8.example\", \"b9.example\", ",
            "\"c0.example\", \"c1.example\", \"c2.example\", \"c3.example\", \"c4.example\", \"c5.example\", \"c6.example\", \"c7.example\", \"c8.example\", \"c9.example\", ",
            "\"d0.example\", \"d1.example\", \"d2.example\", \"d3.example\", \"d4.example\", \"d5.example\", \"d6.example\", \"d7.example\", \"d8.example\", \"d9.example\", ",
            "\"e0.example\", \"e1.example\", \"e2.example\", \"e3.example\", \"e4.example\", \"e5.example\", \"e6.example\", \"e7.example\", \"e8.example\", \"e9.example\", ",
            "\"f0.example\"] },\n}"
        ),
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["example.com"] } }"#,
        check: [Limit(LimitKind::Count)],
    }

    /// An identifier that two providers share, or that one provider has twice.
    warn duplicate_provider_identifier {
        guards: [OidcProvider.identifiers, SamlProvider.identifiers],
        reason: "a request names a provider by its identifier, so no request could reach one of the two providers",
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

fn check_duplicate_provider_identifier(pool: &UserPool, report: &mut Report) {
    let mut seen: ByName<(&str, SettingPath)> = ByName::new();
    for provider in &pool.identity_providers {
        let identifiers = match &provider.value {
            IdentityProvider::Oidc(provider) => &provider.identifiers,
            IdentityProvider::Saml(provider) => &provider.identifiers,
            _ => continue,
        };
        let path = setting(&["identity_providers"])
            .key(&provider.name)
            .field("identifiers");
        let texts = identifiers.as_ref().and_then(Items::list).unwrap_or_default();
        for (index, text) in texts.iter().enumerate() {
            let Some(identifier) = known(text) else { continue };
            let path = path.index(index);
            let Some((owner, about)) = seen.get(identifier) else {
                seen.insert(identifier, (&provider.name, path));
                continue;
            };
            let fact = if *owner == provider.name.as_str() {
                format!("{} has the identifier {} twice", quoted_name(owner), quoted(identifier))
            } else {
                format!(
                    "{} already has the identifier {}",
                    quoted_name(owner),
                    quoted(identifier)
                )
            };
            let finding = Finding::at(path, fact, "remove one of the two");
            report.push(finding.about(about.clone()));
        }
    }
}
