//! What holds for every rule: its name, its words, and that it guards a setting.

use crate::tests::Validate;
use crate::tests::rule;
use cognito_model::{OutputSettings, ParameterSettings, UserPool};
use std::collections::{BTreeMap, BTreeSet};

use super::cases;
use crate::*;
use cognito_model::schema::kind::{Field, Kind, Section};

/// Names of products and standards, which are capitalized at the beginning of a sentence too.
const PROPER: &[&str] = &["Cognito", "CloudFormation", "CloudFront", "IAM", "SES"];

#[test]
fn each_rule_has_a_name_of_its_own() {
    let different: BTreeSet<_> = rules().iter().map(|rule| rule.name).collect();
    assert_eq!(different.len(), rules().len());
}

#[test]
fn rules_say_why_and_show_how() {
    for rule in rules() {
        for text in [rule.reason, rule.evidence, rule.bad, rule.good] {
            assert!(!text.trim().is_empty(), "{}", rule.name);
        }
        assert_ne!(rule.bad, rule.good, "{}", rule.name);
        assert_style(rule.reason, rule.name);
    }
}

/// What Cognito accepts or may accept, what breaks only later, and what the CDK's guide shows.
#[test]
fn what_may_be_meant_is_a_warning() {
    let listed: &[&Rule] = &[
        rule("sms_otp_without_role"),
        rule("first_factor_without_flow"),
        rule("passkey_relying_party_id_domain"),
        rule("custom_attribute_prefix"),
        rule("custom_attribute_standard_name"),
        rule("phone_sign_in_without_sms_mfa"),
        rule("recovery_by_mfa_email"),
        rule("recovery_by_mfa_phone"),
        rule("threat_protection_lite"),
        rule("plain_text_secret"),
        rule("mapped_attribute_unknown"),
        rule("mapped_attribute_immutable"),
        rule("required_attribute_not_mapped"),
        rule("permissive_client_defaults"),
        rule("implicit_grant"),
        rule("callback_url_relative"),
        rule("callback_url_placeholder"),
        rule("custom_flow_without_triggers"),
        rule("user_existence_errors"),
        rule("provider_not_declared"),
        rule("required_attribute_not_writable"),
        rule("mapped_attribute_not_writable"),
        rule("client_secret_output"),
        rule("second_domain"),
        rule("unknown_action"),
        rule("unknown_attribute"),
        rule("provider_without_domain"),
        rule("passkey_without_relying_party"),
        rule("reference_under_another_condition"),
        rule("role_settings_unused"),
        rule("guests_in_classic_flow"),
        rule("managed_login_without_branding"),
        rule("branding_asset_script"),
        rule("authority_attribute_writable"),
        rule("client_attributes_empty"),
        rule("admin_scope"),
        rule("mapped_claim_case"),
        rule("secret_parameter_shown"),
        rule("cognito_email_limit"),
        rule("short_password"),
        rule("second_factor_without_mfa"),
        rule("recovery_without_role"),
        rule("unused_allow"),
        rule("invitation_sms_placeholder"),
        rule("unused_name"),
        rule("unused_variable"),
        rule("provider_client_id_spaces"),
        rule("placeholder_spelling"),
        rule("placeholder_misplaced"),
        rule("email_subject_lines"),
        rule("email_address_syntax"),
        rule("arn_resource"),
        rule("arn_parts"),
        rule("key_alias"),
        rule("identifier_spaces"),
        rule("saml_metadata_root"),
        rule("saml_metadata_parts"),
        rule("saml_metadata_url_scheme"),
        rule("logout_url_relative"),
        rule("url_wildcard"),
        rule("url_syntax"),
        rule("duplicate_url"),
        rule("issuer_url_parts"),
        rule("endpoint_scheme"),
        rule("domain_prefix_reserved_part"),
        rule("domain_name_spelling"),
        rule("passkey_plan"),
        rule("relying_party_unrelated"),
        rule("removal_policy_not_written"),
        rule("duplicate_provider_identifier"),
        rule("parameter_default_secret"),
        rule("external_attribute"),
        rule("sms_message_line_break"),
        rule("resource_server_name_missing"),
        rule("mapped_attribute_characters"),
        rule("user_pool_name_characters"),
        rule("tag_key_characters"),
        // The list of regions gets out of date.
        rule("unknown_region"),
        rule("deployment_ses_region"),
        rule("auth_flows_empty"),
        rule("function_version"),
        rule("reference_without_sub"),
        rule("name_in_quotes"),
        rule("provider_user_pool_id"),
        rule("role_mapping_provider_missing"),
        rule("role_mapping_rules_empty"),
        rule("oauth_without_domain"),
        rule("url_host_case"),
        rule("url_host_of_load_balancer"),
        rule("issuer_shared"),
        rule("issuer_of_domain"),
        rule("issuer_host_case"),
        rule("provider_detail_empty"),
        rule("oidc_scopes_without_openid"),
        rule("provider_name_reserved"),
        rule("passwordless_on_classic_pages"),
        rule("output_description_bytes"),
        rule("recovery_not_verified"),
        rule("sign_up_not_confirmed"),
        rule("verification_link_without_domain"),
        rule("secret_parameter_output"),
        rule("legacy_flow_mixed"),
        rule("risk_configuration_plan"),
        rule("takeover_notification_sender"),
        rule("ip_range_syntax"),
        rule("terms_incomplete"),
        rule("css_statement"),
        rule("ui_customization_without_domain"),
        rule("ui_customization_of_managed_login"),
        rule("client_metadata_key_characters"),
        rule("user_resend"),
        rule("replica_in_own_region"),
        rule("condition_constant"),
        rule("override_for_condition"),
        rule("principal_tags_provider_missing"),
        rule("provider_unreachable"),
        rule("providers_under_condition"),
        rule("deployment_secret_region"),
        rule("similar_stage_entry"),
        rule("email_mfa_sender_condition"),
        rule("branding_plan"),
        rule("url_scheme_case"),
        // The list of types gets out of date.
        rule("resource_type_misspelled"),
        rule("policy_element"),
        rule("policy_element_missing"),
        rule("policy_version"),
        rule("policy_variables_version"),
    ];
    let warnings: BTreeSet<_> = rules()
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
            assert_style(&violation.help.text, case.rule.name);
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
    for rule in rules() {
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
    let (_, text) = rule("group_description_length").bad.split_once('"').unwrap();
    assert!(text.len() > 2048 + 5);
    let (_, text) = rule("mfa_message_length").bad.split_once('"').unwrap();
    assert!(text.len() > 140 + 1);
}

/// For each limit of a setting, exactly one rule that guards the setting reports violations.
#[test]
fn each_limit_has_a_rule() {
    let mut all = BTreeMap::new();
    section_fields(UserPool::SECTION, &mut all);
    section_fields(ParameterSettings::SECTION, &mut all);
    section_fields(OutputSettings::SECTION, &mut all);
    for field in all.values().flat_map(|fields| fields.iter()) {
        for limit in field.limits {
            let speaks = |rule: &&&Rule| rule.guards(field) && rule.speaks_for(LimitKind::of(limit));
            let rules: Vec<&str> = rules().iter().filter(speaks).map(|rule| rule.name).collect();
            assert_eq!(rules.len(), 1, "{}.{}: {limit:?}: {rules:?}", field.section, field.name);
        }
    }
}

/// A setting's name shows what its strings stand for, and the rules about secrets, URLs, regions and ARNs guard all such
/// settings.
#[test]
fn names_tell_what_strings_stand_for() {
    use cognito_model::schema::kind::{Meaning, Place};
    // The ARN of a pool has its own rule, the URL of a provider in an identity pool has no scheme and sometimes no host, and the
    // others become a part of the property that they are named after.
    const OTHERS: &[&str] = &[
        "ImportedPoolArn.user_pool_arn",
        "ProviderAddress.url",
        "SesEmail.from_name",
        // The ARN of an SES identity, which is not an attribute of any resource.
        "SesEmail.identity",
        "SesEmail.ses_verified_domain",
        "SignInUrl.sign_in_path",
        "TakeoverNotification.identity",
    ];
    let mut all = BTreeMap::new();
    section_fields(UserPool::SECTION, &mut all);
    section_fields(ParameterSettings::SECTION, &mut all);
    section_fields(OutputSettings::SECTION, &mut all);
    let mut wrong = Vec::new();
    for field in all.values().flat_map(|fields| fields.iter()) {
        let Some(place) = field.place() else { continue };
        let name = format!("{}.{}", field.section, field.name);
        let ends = |ends: &[&str]| {
            ends.iter()
                .any(|end| field.name.ends_with(end) || field.cloudformation.ends_with(end))
        };
        let means = |meaning| field.means == Some(meaning);
        let is_arn = matches!(place, Place::Arn(_) | Place::Ref(_));
        let is_right = if ends(&["secret", "Secret", "password", "private_key"]) {
            means(Meaning::Secret)
        } else if ends(&["url", "urls", "uri", "uris", "URL", "URLs", "URI", "endpoint"]) {
            means(Meaning::Url)
        } else if ends(&["region", "Region"]) {
            means(Meaning::Region)
        } else if ends(&["email", "From", "ReplyToEmailAddress"]) {
            means(Meaning::EmailAddress)
        } else if ends(&["arn", "arns", "Arn", "ARN", "ARNs", "KeyID"]) {
            is_arn
        } else {
            true
        };
        if !is_right {
            wrong.push(name);
        }
    }
    assert_eq!(wrong, OTHERS);
}

/// Every field of the language, by its section.
fn fields(kind: &Kind, into: &mut BTreeMap<&'static str, &'static [Field]>) {
    match kind {
        Kind::Section(section) | Kind::Short(section, _) => section_fields(section, into),
        Kind::Map(map) => fields(map.value, into),
        Kind::List(item) => fields(item, into),
        Kind::Variants(variants) => {
            for payload in variants.variants.iter().filter_map(|variant| variant.payload) {
                fields(payload, into);
            }
        }
        _ => {}
    }
}

fn section_fields(section: &Section, into: &mut BTreeMap<&'static str, &'static [Field]>) {
    if into.insert(section.name, section.fields).is_none() {
        for field in section.fields {
            fields(field.kind, into);
        }
    }
}

#[test]
fn a_violation_says_all_that_the_macro_says() {
    let case = cases::all().into_iter().next().unwrap();
    let violations = case.bad.validate();
    assert_eq!(
        violations.first().unwrap().to_string(),
        "error: sign_in_aliases.preferred_username: `preferred_username` needs `username` among the sign-in aliases\n\n\
         note: Cognito accepts a preferred username only in addition to an immutable username\n\
         help: write `sign_in_aliases: { username, preferred_username }`\n\
         rule: preferred_username_without_username"
    );
    // What `assert_eq!(validate(&pool), [])` shows fits on a screen.
    let shown = format!("{violations:?}");
    assert!(shown.contains(r#"Rule { name: "preferred_username_without_username", level: Error, .. }"#));
    assert!(shown.len() < 1_000, "{shown}");
}
