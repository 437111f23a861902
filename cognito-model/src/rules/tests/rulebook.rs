//! What holds for every rule: its name, its words, and that a setting points to it.

use std::collections::{BTreeMap, BTreeSet};

use super::cases;
use crate::output::OutputSettings;
use crate::pool::UserPool;
use crate::rules::*;
use crate::setting::{Field, Kind, Section};
use crate::stack::ParameterSettings;

/// Names of products and standards, which keep their capital at the beginning of a sentence.
const PROPER: &[&str] = &["Cognito", "CloudFormation", "SES"];

/// Rules about the declaration as a whole, which no single setting could point to.
const WHOLE: &[&Rule] = &[
    &UNKNOWN_ATTRIBUTE,
    &TEXT_FOR_LIST,
    &RESOURCE_CYCLE,
    &DUPLICATE_NAME,
    &UNKNOWN_NAME,
    &DUPLICATE_LOGICAL_ID,
    &LOGICAL_ID_CHARACTERS,
    &UNUSED_ALLOW,
];

#[test]
fn rules_are_named_like_their_statics() {
    // The list of the statics as it is written, since a static does not know its own name.
    let source = include_str!("../all.rs");
    let (_, list) = source.split_once("pub static ALL: &[&Rule] = &[").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    let statics: Vec<String> = list
        .split(',')
        .filter_map(|item| item.trim().strip_prefix('&'))
        .map(str::to_ascii_lowercase)
        .collect();
    let names: Vec<&str> = ALL.iter().map(|rule| rule.name).collect();
    assert_eq!(names, statics);
    let different: BTreeSet<_> = names.iter().collect();
    assert_eq!(different.len(), names.len());
}

#[test]
fn rules_say_why_and_show_how() {
    for rule in ALL {
        for text in [rule.reason, rule.evidence, rule.bad, rule.good] {
            assert!(!text.trim().is_empty(), "{}", rule.name);
        }
        assert_ne!(rule.bad, rule.good, "{}", rule.name);
        assert_style(rule.reason, rule.name);
    }
}

/// What the service takes or may take, what breaks only later, and what the guide of the CDK has.
#[test]
fn what_may_be_meant_is_a_warning() {
    let listed: &[&Rule] = &[
        &SMS_OTP_WITHOUT_ROLE,
        &FIRST_FACTOR_WITHOUT_FLOW,
        &PASSKEY_RELYING_PARTY_ID_DOMAIN,
        &CUSTOM_ATTRIBUTE_PREFIX,
        &CUSTOM_ATTRIBUTE_STANDARD_NAME,
        &PHONE_SIGN_IN_WITHOUT_SMS_MFA,
        &RECOVERY_BY_MFA_EMAIL,
        &RECOVERY_BY_MFA_PHONE,
        &THREAT_PROTECTION_LITE,
        &PHONE_VERIFICATION_WITHOUT_ROLE,
        &PLAIN_TEXT_SECRET,
        &MAPPED_ATTRIBUTE_UNKNOWN,
        &MAPPED_ATTRIBUTE_IMMUTABLE,
        &REQUIRED_ATTRIBUTE_NOT_MAPPED,
        &TOKEN_VERSION_PLAN,
        &PERMISSIVE_CLIENT_DEFAULTS,
        &IMPLICIT_GRANT,
        &CALLBACK_URL_RELATIVE,
        &CALLBACK_URL_PLACEHOLDER,
        &CUSTOM_FLOW_WITHOUT_TRIGGERS,
        &USER_EXISTENCE_ERRORS,
        &PROVIDER_NOT_DECLARED,
        &REQUIRED_ATTRIBUTE_NOT_WRITABLE,
        &MAPPED_ATTRIBUTE_NOT_WRITABLE,
        &CLIENT_SECRET_OUTPUT,
        &SECOND_DOMAIN,
        &MANAGED_LOGIN_PLAN,
        &UNKNOWN_ACTION,
        &ATTRIBUTE_BOUNDS,
        &GUESTS_IN_CLASSIC_FLOW,
        &MANAGED_LOGIN_WITHOUT_BRANDING,
        &AUTHORITY_ATTRIBUTE_WRITABLE,
        &CLIENT_ATTRIBUTES_EMPTY,
        &ADMIN_SCOPE,
        &MAPPED_CLAIM_CASE,
        &SECRET_PARAMETER_SHOWN,
        &COGNITO_EMAIL_LIMIT,
        &SHORT_PASSWORD,
        &SECOND_FACTOR_WITHOUT_MFA,
        &RECOVERY_WITHOUT_ROLE,
        &UNUSED_ALLOW,
        // Who signs in without a password needs none in the invitation.
        &INVITATION_PLACEHOLDER,
        &PROVIDER_CLIENT_ID_SPACES,
        &PLACEHOLDER_SPELLING,
        &PLACEHOLDER_MISPLACED,
        &EMAIL_SUBJECT_LINES,
        &EMAIL_ADDRESS_SYNTAX,
        &ARN_RESOURCE,
        &ARN_PARTS,
        &KEY_ALIAS,
        &IDENTIFIER_SPACES,
        &SAML_METADATA_ROOT,
        &SAML_METADATA_PARTS,
        &SAML_METADATA_URL_SCHEME,
        &LOGOUT_URL_RELATIVE,
        &URL_WILDCARD,
        &URL_SYNTAX,
        &DUPLICATE_URL,
        &ISSUER_URL_PARTS,
        &ENDPOINT_SCHEME,
        &DOMAIN_PREFIX_RESERVED_PART,
        &DOMAIN_NAME_SPELLING,
        &PASSKEY_PLAN,
        &RELYING_PARTY_UNRELATED,
        &DUPLICATE_PROVIDER_IDENTIFIER,
        &SCOPE_SERVER_NOT_DECLARED,
        &PARAMETER_DEFAULT_SECRET,
        &EXTERNAL_ATTRIBUTE,
        &SMS_MESSAGE_LINE_BREAK,
        &RESOURCE_SERVER_NAME_MISSING,
        &MAPPED_ATTRIBUTE_CHARACTERS,
        &USER_POOL_NAME_CHARACTERS,
        &TAG_KEY_CHARACTERS,
    ];
    let warnings: BTreeSet<_> = ALL
        .iter()
        .filter(|rule| rule.level == Level::Warn)
        .map(|rule| rule.name)
        .collect();
    assert_eq!(warnings, listed.iter().map(|rule| rule.name).collect());
}

#[test]
fn messages_keep_the_style() {
    for case in cases::all() {
        for violation in case.bad.validate() {
            assert_style(&violation.fact, case.rule.name);
            assert_style(&violation.help, case.rule.name);
        }
    }
}

fn assert_style(text: &str, rule: &str) {
    let is_low = text.starts_with(|first: char| first.is_lowercase() || first == '`');
    assert!(
        is_low || PROPER.iter().any(|name| text.starts_with(name)),
        "{rule}: {text}"
    );
    assert!(!text.ends_with('.'), "{rule}: {text}");
    assert!(!text.to_lowercase().contains("invalid"), "{rule}: {text}");
    assert_eq!(text.matches('`').count() % 2, 0, "{rule}: {text}");
    assert!(!text.contains("  ") && !text.contains('\n'), "{rule}: {text}");
}

#[test]
fn examples_are_closed() {
    for rule in ALL {
        for body in [rule.bad, rule.good] {
            for (open, close) in [('{', '}'), ('[', ']'), ('(', ')')] {
                assert_eq!(
                    body.matches(open).count(),
                    body.matches(close).count(),
                    "{}: {body}",
                    rule.name
                );
            }
        }
    }
    let (_, text) = GROUP_DESCRIPTION_LENGTH.bad.split_once('"').unwrap();
    assert!(text.len() > 2048 + 5);
    let (_, text) = MFA_MESSAGE_LENGTH.bad.split_once('"').unwrap();
    assert!(text.len() > 140 + 1);
}

/// Every field of the language, by its section.
fn fields(kind: &Kind, into: &mut BTreeMap<&'static str, &'static [Field]>) {
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => section_fields(section, into),
        Kind::Map(map) => fields((map.value)(), into),
        Kind::List(item) => fields(item(), into),
        Kind::Variants(variants) => {
            for payload in variants.variants.iter().filter_map(|variant| variant.payload) {
                fields(payload(), into);
            }
        }
        _ => {}
    }
}

fn section_fields(section: &Section, into: &mut BTreeMap<&'static str, &'static [Field]>) {
    if into.insert(section.name, section.fields).is_none() {
        for field in section.fields {
            fields((field.kind)(), into);
        }
    }
}

#[test]
fn settings_and_rules_point_to_each_other() {
    let mut all = BTreeMap::new();
    section_fields(UserPool::SECTION, &mut all);
    section_fields(ParameterSettings::SECTION, &mut all);
    section_fields(OutputSettings::SECTION, &mut all);
    let named: BTreeSet<&str> = all
        .values()
        .flat_map(|fields| fields.iter())
        .flat_map(|field| field.rules.iter().map(|rule| rule.name))
        .collect();
    let known: BTreeSet<&str> = ALL.iter().map(|rule| rule.name).collect();
    let whole: BTreeSet<&str> = WHOLE.iter().map(|rule| rule.name).collect();
    assert_eq!(named.union(&whole).copied().collect::<BTreeSet<_>>(), known);
    assert!(named.is_disjoint(&whole));
}

#[test]
fn a_violation_says_all_that_the_macro_says() {
    let case = cases::all().into_iter().next().unwrap();
    let violations = case.bad.validate();
    assert_eq!(
        violations.first().unwrap().to_string(),
        "error: sign_in_aliases.preferred_username: `preferred_username` needs `username` among the sign-in aliases\n\n\
         note: Cognito accepts a preferred username only beside an immutable user name\n\
         help: write `sign_in_aliases: { username, preferred_username }`\n\
         rule: preferred_username_without_username"
    );
}
