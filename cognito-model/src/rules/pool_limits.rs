//! Rules about the texts of the pool itself, and about those that stand in many places.

use crate::list::Map;
use crate::path::SettingPath;
use crate::pool::UserPool;
use crate::rules::check::utf16_length;
use crate::rules::rule_macro::{rule, ten};
use crate::rules::words::{length, quoted};
use crate::rules::{Charset, Check, Class, Level, Report, Rule, Violation, setting};
use crate::text::Text;

/// The longest key of a tag.
const LONGEST_KEY: usize = 128;

rule! {
    /// The name of a pool with characters that the API does not take.
    ///
    /// CloudFormation has no pattern for it, so that it is a warning.
    pub static USER_POOL_NAME_CHARACTERS: Rule = Rule {
        name: "user_pool_name_characters",
        level: Level::Warn,
        reason: "the API takes ASCII letters, digits, spaces and some punctuation in the name of a pool",
        evidence: "API CreateUserPool, UserPoolNameType",
        bad: r#"user_pool_name: "Customers (test)""#,
        good: r#"user_pool_name: "Customers - test""#,
        check: Check::Characters(Charset::Only(Class::Name)),
    };
}

rule! {
    /// The region of text messages that is too short or too long.
    pub static SNS_REGION_LENGTH: Rule = Rule {
        name: "sns_region_length",
        level: Level::Error,
        reason: "the name of a region has 5 to 32 characters",
        evidence: "API CreateUserPool, RegionCodeType; CloudFormation schema of AWS::Cognito::UserPool, SmsConfiguration",
        bad: r#"sns_region: "eu""#,
        good: r#"sns_region: "eu-west-1""#,
        check: Check::Length { min: 5, max: 32 },
    };
}

rule! {
    /// A domain of one's own that is empty or too long.
    pub static DOMAIN_NAME_LENGTH: Rule = Rule {
        name: "domain_name_length",
        level: Level::Error,
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
        check: Check::Length { min: 1, max: 63 },
    };
}

rule! {
    /// A text that is longer than any that Cognito takes.
    pub static TEXT_LENGTH: Rule = Rule {
        name: "text_length",
        level: Level::Error,
        reason: "where the API knows no shorter limit, a text has at most 131072 characters",
        evidence: "API CreateUserPool and CreateIdentityProvider, StringType",
        bad: r#"identity_providers: { staff: Saml { metadata: File("src/tests/long.xml") } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: Check::Length { min: 0, max: 131072 },
    };
}

rule! {
    /// The value of a tag that is too long.
    pub static TAG_VALUE_LENGTH: Rule = Rule {
        name: "tag_value_length",
        level: Level::Error,
        reason: "a tag has a value of at most 256 characters",
        evidence: "API CreateUserPool, TagValueType; CloudFormation schema of AWS::Cognito::IdentityPool, IdentityPoolTags",
        bad: concat!("tags: { team: \"", ten!(ten!("all")), "\" }"),
        good: r#"tags: { team: "identity" }"#,
        check: Check::Length { min: 0, max: 256 },
    };
}

rule! {
    /// The key of a tag that is empty or too long.
    pub static TAG_KEY_LENGTH: Rule = Rule {
        name: "tag_key_length",
        level: Level::Error,
        reason: "a tag has a key of 1 to 128 characters",
        evidence: "API CreateUserPool, TagKeysType; CloudFormation schema of AWS::Cognito::IdentityPool, IdentityPoolTags",
        bad: concat!("tags: { \"", ten!(ten!("of")), "\": \"identity\" }"),
        good: r#"tags: { team: "identity" }"#,
        check: Check::Pool(check_tag_key_length),
    };
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
            report.push(Violation::new(&TAG_KEY_LENGTH, path.key(&tag.name), fact, help).at_key());
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

rule! {
    /// The key of a tag with characters that CloudFormation does not take.
    ///
    /// The API describes no characters, so that it is a warning.
    pub static TAG_KEY_CHARACTERS: Rule = Rule {
        name: "tag_key_characters",
        level: Level::Warn,
        reason: "in the key of a tag CloudFormation takes letters, digits, spaces and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`",
        evidence: "CloudFormation schema of AWS::Cognito::UserPool, UserPoolTags",
        bad: r#"tags: { "cost#center": "1234" }"#,
        good: r#"tags: { "cost-center": "1234" }"#,
        check: Check::Pool(check_tag_key_characters),
    };
}

fn check_tag_key_characters(pool: &UserPool, report: &mut Report) {
    let path = setting(&["tags"]);
    for tag in &pool.tags {
        let Some(wrong) = tag.name.chars().find(|&c| !is_key(c)) else {
            continue;
        };
        let fact = format!("the key of the tag is {}, with `{wrong:?}` in it", quoted(&tag.name));
        let help = "write letters, digits and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`";
        report.push(Violation::new(&TAG_KEY_CHARACTERS, path.key(&tag.name), fact, help).at_key());
    }
}

/// Whether CloudFormation takes a character in a key: `[\p{L}\p{Z}\p{N}_.:/=+\-@]`, and the letters that Unicode counts as marks.
pub(super) fn is_key(c: char) -> bool {
    c.is_alphanumeric() || (c.is_whitespace() && !c.is_control()) || "_.:/=+-@".contains(c)
}
