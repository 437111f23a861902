//! Rules about the texts of identity providers.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{characters, quoted};
use crate::identity_providers::attribute_mappings::{custom, mappings, own_name};
use crate::pool::tags::is_key;
use cognito_model::schema::limit::utf16_length;
use cognito_model::{AttributeMapping, UserPool};

/// The longest key of an attribute mapping, with the `custom:` of a custom attribute.
const LONGEST_KEY: usize = 32;

rules! {
    /// The name of a SAML provider with characters that Cognito does not take.
    error saml_provider_name_characters {
        guards: [SamlProvider.name],
        reason: "the name of an identity provider has no spaces in it, and Cognito keeps names with `_` for itself",
        evidence: "API CreateIdentityProvider, ProviderNameTypeV2; CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, ProviderName",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), name: "our_staff" } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), name: "our-staff" } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A name that stands for a provider and is empty or too long.
    error provider_identifier_length {
        guards: [OidcProvider.identifiers, SamlProvider.identifiers],
        reason: "a name that stands for an identity provider in requests has 1 to 40 characters",
        evidence: "API CreateIdentityProvider, IdpIdentifierType; CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, IdpIdentifiers",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: [""] } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["example.com"] } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A name that stands for a provider, with characters that it cannot have.
    error provider_identifier_characters {
        guards: [OidcProvider.identifiers, SamlProvider.identifiers],
        reason: "a name that stands for an identity provider has ASCII letters, digits, spaces and some punctuation",
        evidence: "API CreateIdentityProvider, IdpIdentifierType; CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, IdpIdentifiers",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["https://example.com"] } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), identifiers: ["example.com"] } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// More names than stand for a provider.
    error provider_identifiers_count {
        guards: [OidcProvider.identifiers, SamlProvider.identifiers],
        reason: "at most 50 names stand for an identity provider in requests",
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

    /// A custom attribute in a mapping whose name is too long.
    error mapped_attribute_length {
        guards: [
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
            SamlProvider.attribute_mapping,
        ],
        reason: "a mapping names attributes by 1 to 32 characters, of which `custom:` takes seven",
        evidence: "API CreateIdentityProvider, AttributeMappingKeyType",
        bad: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { the_department_of_the_company: "department" } } } }"#,
        good: r#"custom_attributes: { department: String(mutable) },
identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { department: "department" } } } }"#,
        check: [Pool(check_mapped_attribute_length)],
    }

    /// A custom attribute in a mapping with characters that CloudFormation does not take there.
    ///
    /// The API takes them, so that it is a warning.
    warn mapped_attribute_characters {
        guards: [
            GoogleProvider.attribute_mapping,
            FacebookProvider.attribute_mapping,
            AmazonProvider.attribute_mapping,
            AppleProvider.attribute_mapping,
            OidcProvider.attribute_mapping,
            SamlProvider.attribute_mapping,
        ],
        after: [crate::identity_providers::attribute_mappings::mapped_attribute_unknown],
        reason: "in the keys of a mapping CloudFormation takes letters, digits, spaces and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`",
        evidence: "CloudFormation schema of AWS::Cognito::UserPoolIdentityProvider, AttributeMapping",
        bad: r#"custom_attributes: { "plan#": String(mutable) },
identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { "plan#": "plan" } } } }"#,
        good: r#"custom_attributes: { plan: String(mutable) },
identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata"), attribute_mapping: { custom: { plan: "plan" } } } }"#,
        check: [Pool(check_mapped_attribute_characters)],
    }
}

fn check_mapped_attribute_length(pool: &UserPool, report: &mut Report) {
    for (path, _, mapping) in mappings(pool) {
        for name in undeclared(pool, mapping) {
            if is_too_long(own_name(name)) {
                let count = key_length(own_name(name));
                report.push(
                    Finding::at(
                        path.field("custom").key(name),
                        format!(
                            "the attribute has {}, which is more than {LONGEST_KEY}",
                            characters(count)
                        ),
                        "write the name of a custom attribute, which has at most 20",
                    )
                    .at_key(),
                );
            }
        }
    }
}

/// Whether a custom attribute has too long a name for the key of a mapping.
pub(crate) fn is_too_long(own_name: &str) -> bool {
    key_length(own_name) > LONGEST_KEY
}

fn key_length(own_name: &str) -> usize {
    "custom:".len() + utf16_length(own_name)
}

/// The custom attributes of a mapping that the pool does not declare. Of the others it is said where they are declared.
fn undeclared<'a>(pool: &'a UserPool, mapping: &'a AttributeMapping) -> impl Iterator<Item = &'a str> {
    let names = mapping.custom.iter().map(|attribute| attribute.name.as_str());
    names.filter(|name| custom(pool, own_name(name)).is_none())
}

fn check_mapped_attribute_characters(pool: &UserPool, report: &mut Report) {
    for (path, _, mapping) in mappings(pool) {
        for attribute in &mapping.custom {
            let path = path.field("custom").key(&attribute.name);
            let Some(wrong) = attribute.name.chars().find(|&c| !is_key(c)) else {
                continue;
            };
            let fact = format!("the attribute is {}, with `{wrong:?}` in it", quoted(&attribute.name));
            let help = "name it with letters, digits and `_`";
            report.push(Finding::at(path, fact, help).at_key());
        }
    }
}
