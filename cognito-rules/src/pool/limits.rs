//! Rules about the texts of the pool itself, and about those that stand in many places.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::walk::setting;
use crate::engine::words::{length, quoted};
use cognito_model::schema::limit::utf16_length;
use cognito_model::{Map, SettingPath, Text, UserPool};

/// The longest key of a tag.
const LONGEST_KEY: usize = 128;

rules! {
    /// The name of a pool with characters that the API does not take.
    ///
    /// CloudFormation has no pattern for it, so that it is a warning.
    warn user_pool_name_characters {
        guards: [UserPool.user_pool_name],
        reason: "the API takes ASCII letters, digits, spaces and some punctuation in the name of a pool",
        evidence: "API CreateUserPool, UserPoolNameType",
        bad: r#"user_pool_name: "Customers (test)""#,
        good: r#"user_pool_name: "Customers - test""#,
        check: [Limit(LimitKind::Characters)],
    }

    /// The region of text messages that is too short or too long.
    error sns_region_length {
        guards: [UserPool.sns_region],
        reason: "the name of a region has 5 to 32 characters",
        evidence: "API CreateUserPool, RegionCodeType; CloudFormation schema of AWS::Cognito::UserPool, SmsConfiguration",
        bad: r#"sns_region: "eu""#,
        good: r#"sns_region: "eu-west-1""#,
        check: [Limit(LimitKind::Length)],
    }

    /// A domain of one's own that is empty or too long.
    error domain_name_length {
        guards: [CustomDomain.domain_name],
        reason: "a domain of the sign-in pages has 1 to 63 characters",
        evidence: "API CreateUserPoolDomain, DomainType; CloudFormation schema of AWS::Cognito::UserPoolDomain, Domain",
        bad: r#"domains: {
    login: Custom {
        domain_name: "sign-in.of-the-customers.of-our-wonderful-company.international.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        good: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A text that is longer than any that Cognito takes.
    error text_length {
        guards: [
            Analytics.external_id,
            SesEmail.from_email,
            SesEmail.from_name,
            GoogleProvider.client_id,
            GoogleProvider.client_secret,
            GoogleProvider.scopes,
            GoogleProvider.attribute_mapping,
            FacebookProvider.client_id,
            FacebookProvider.client_secret,
            FacebookProvider.scopes,
            FacebookProvider.api_version,
            FacebookProvider.attribute_mapping,
            AmazonProvider.client_id,
            AmazonProvider.client_secret,
            AmazonProvider.scopes,
            AmazonProvider.attribute_mapping,
            AppleProvider.client_id,
            AppleProvider.team_id,
            AppleProvider.key_id,
            AppleProvider.private_key,
            AppleProvider.scopes,
            AppleProvider.attribute_mapping,
            OidcProvider.client_id,
            OidcProvider.client_secret,
            OidcProvider.issuer_url,
            OidcProvider.scopes,
            OidcProvider.attribute_mapping,
            OidcEndpoints.authorization,
            OidcEndpoints.token,
            OidcEndpoints.user_info,
            OidcEndpoints.jwks_uri,
            SamlProvider.attribute_mapping,
            SamlMetadataUrl.url,
            SamlMetadataFile.path,
            SamlMetadataText.content,
            UserPool.sms_role_external_id,
        ],
        reason: "where the API knows no shorter limit, a text has at most 131072 characters",
        evidence: "API CreateUserPool and CreateIdentityProvider, StringType",
        bad: r#"identity_providers: { staff: Saml { metadata: File("src/tests/long.xml") } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The value of a tag that is too long.
    error tag_value_length {
        guards: [IdentityPool.tags, UserPool.tags],
        reason: "a tag has a value of at most 256 characters",
        evidence: "API CreateUserPool, TagValueType; CloudFormation schema of AWS::Cognito::IdentityPool, IdentityPoolTags",
        bad: concat!("tags: { team: \"", ten!(ten!("all")), "\" }"),
        good: r#"tags: { team: "identity" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The key of a tag that is empty or too long.
    error tag_key_length {
        guards: [IdentityPool.tags, UserPool.tags],
        reason: "a tag has a key of 1 to 128 characters",
        evidence: "API CreateUserPool, TagKeysType; CloudFormation schema of AWS::Cognito::IdentityPool, IdentityPoolTags",
        bad: concat!("tags: { \"", ten!(ten!("of")), "\": \"identity\" }"),
        good: r#"tags: { team: "identity" }"#,
        check: [Pool(check_tag_key_length)],
    }

    /// The key of a tag with characters that CloudFormation does not take.
    ///
    /// The API describes no characters, so that it is a warning.
    warn tag_key_characters {
        guards: [UserPool.tags],
        reason: "in the key of a tag CloudFormation takes letters, digits, spaces and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`",
        evidence: "CloudFormation schema of AWS::Cognito::UserPool, UserPoolTags",
        bad: r#"tags: { "cost#center": "1234" }"#,
        good: r#"tags: { "cost-center": "1234" }"#,
        check: [Pool(check_tag_key_characters)],
    }
}

fn check_tag_key_length(pool: &UserPool, report: &mut Report) {
    for (path, tags) in tags(pool) {
        for tag in tags {
            let fact = match utf16_length(&tag.name) {
                0 => "the key of the tag is empty".to_owned(),
                count if count > LONGEST_KEY => {
                    format!(
                        "the key of the tag has {}, which is more than {LONGEST_KEY}",
                        length(&tag.name)
                    )
                }
                _ => continue,
            };
            let help = format!("write a key of 1 to {LONGEST_KEY} characters");
            report.push(Finding::at(path.key(&tag.name), fact, help).at_key());
        }
    }
}

/// All tags, with the path of where they are.
fn tags(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Map<Text>)> {
    let of_identity_pools = pool.identity_pools.iter().map(|identity_pool| {
        let path = setting(&["identity_pools"]).key(&identity_pool.name);
        (path.field("tags"), &identity_pool.tags)
    });
    std::iter::once((setting(&["tags"]), &pool.tags)).chain(of_identity_pools)
}

fn check_tag_key_characters(pool: &UserPool, report: &mut Report) {
    let path = setting(&["tags"]);
    for tag in &pool.tags {
        let Some(wrong) = tag.name.chars().find(|&c| !is_key(c)) else {
            continue;
        };
        let fact = format!("the key of the tag is {}, with `{wrong:?}` in it", quoted(&tag.name));
        let help = "write letters, digits and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`";
        report.push(Finding::at(path.key(&tag.name), fact, help).at_key());
    }
}

/// Whether CloudFormation takes a character in a key: `[\p{L}\p{Z}\p{N}_.:/=+\-@]`, and the letters that Unicode counts as marks.
pub(crate) fn is_key(c: char) -> bool {
    c.is_alphanumeric() || (c.is_whitespace() && !c.is_control()) || "_.:/=+-@".contains(c)
}
