//! Overrides by their full path silence what `property_overrides` silences.

use cognito_model::schema::kind::Section;
use cognito_model::{Client, Entry, Map, UserPool, Value};
use cognito_rules as rules;

use super::{pool, read};

/// The properties that the rows of a section become.
fn properties(section: &'static Section) -> Vec<String> {
    let rows = section.fields.iter();
    let all = rows.flat_map(|row| row.cloudformation.split(", "));
    let mut names: Vec<String> = all
        .filter_map(|property| property.split([':', ' ', '.', '[']).next())
        .filter(|name| name.starts_with(|first: char| first.is_ascii_uppercase()))
        .map(str::to_owned)
        .collect();
    names.sort();
    names.dedup();
    names
}

/// What the rules report, except those about overrides themselves.
fn said(pool: &UserPool) -> Vec<(&'static str, String)> {
    let violations = rules::validate(pool).into_iter();
    violations
        .filter(|violation| !violation.path.to_string().contains("overrides"))
        .map(|violation| (violation.rule.name, violation.path.to_string()))
        .collect()
}

fn one(name: &str) -> Map<Value> {
    [Entry::new(name.to_owned(), Value::from("x"))].into()
}

#[test]
fn overrides_by_full_path_silence_what_property_overrides_silence() {
    let (of_pool, of_client) = (properties(UserPool::SECTION), properties(Client::SECTION));
    let mut silenced = 0;
    let mut differences = Vec::new();
    for rule in rules::rules() {
        let Some(lowered) = read(&pool(rule.bad)).0 else {
            continue;
        };
        let plain = lowered.pool;
        let before = said(&plain);
        let mut compare = |property: &str, by_property: UserPool, by_path: UserPool| {
            let (by_property, by_path) = (said(&by_property), said(&by_path));
            silenced += usize::from(by_property.len() < before.len());
            if by_property != by_path {
                differences.push(format!("{} by {property}: {by_property:?}, {by_path:?}", rule.name));
            }
        };
        for property in &of_pool {
            let (mut by_property, mut by_path) = (plain.clone(), plain.clone());
            by_property.property_overrides = one(property);
            by_path.overrides = one(&format!("Properties.{property}"));
            compare(property, by_property, by_path);
        }
        let names: Vec<String> = plain.clients.iter().map(|client| client.name.to_string()).collect();
        for name in names.iter().map(String::as_str) {
            for property in &of_client {
                let (mut by_property, mut by_path) = (plain.clone(), plain.clone());
                if let (Some(one_way), Some(other)) = (by_property.clients.get_mut(name), by_path.clients.get_mut(name))
                {
                    one_way.property_overrides = one(property);
                    other.overrides = one(&format!("Properties.{property}"));
                }
                compare(property, by_property, by_path);
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(silenced > 50, "{silenced} of the examples are silenced by an override");
}

/// An override decides what it sets, and nothing else.
#[test]
fn overrides_decide_what_they_set() {
    const PASSKEY: &str = "mfa: Required, mfa_second_factor: { otp }, \
                           passkey_relying_party_id: \"auth.example.com\", \
                           sign_in_policy: { allowed_first_auth_factors: { password, passkey } }";
    let mapping = |attribute: &str, mapped: &str, overrides: &str| {
        format!(
            "{attribute}, identity_providers: {{ staff: Saml {{ metadata: Url(\"https://example.com/metadata\"), \
             attribute_mapping: {{ {mapped} }}, property_overrides: {{ {overrides} }} }} }}"
        )
    };
    let fixed = "custom_attributes: { plan: String }";
    let custom = "custom: { plan: \"plan\" }";
    let email = "standard_attributes: { email: { mutable: false } }";
    let long = "custom: { the_department_of_the_company: \"department\" }";
    for (body, wanted) in [
        (PASSKEY.to_owned(), &["passkey_with_required_mfa"][..]),
        (
            format!("{PASSKEY}, overrides: {{ \"Properties.WebAuthnFactorConfiguration\": \"x\" }}"),
            &[],
        ),
        (
            format!("{PASSKEY}, overrides: {{ \"Properties.MfaConfiguration\": \"ON\" }}"),
            &[],
        ),
        (
            format!("{PASSKEY}, overrides: {{ \"Metadata.WebAuthnFactorConfiguration\": \"x\" }}"),
            &["passkey_with_required_mfa"],
        ),
        (
            mapping(fixed, custom, "\"AttributeMapping.username\": \"x\""),
            &["mapped_attribute_immutable"],
        ),
        (
            mapping(fixed, custom, "\"AttributeMapping.custom:other\": \"x\""),
            &["mapped_attribute_immutable"],
        ),
        (mapping(fixed, custom, "\"AttributeMapping.custom:plan\": \"x\""), &[]),
        (mapping(fixed, custom, "\"AttributeMapping\": null"), &[]),
        (
            mapping(email, "email: \"mail\"", "\"AttributeMapping.username\": \"x\""),
            &["mapped_attribute_immutable"],
        ),
        (
            mapping(email, "email: \"mail\"", "\"AttributeMapping.email\": \"x\""),
            &[],
        ),
        (
            mapping("property_overrides: { \"Schema\": [] }", long, ""),
            &["mapped_attribute_length"],
        ),
        (
            mapping(
                "custom_attributes: { the_department_of_the_company: String(mutable) }",
                long,
                "",
            ),
            &["custom_attribute_name_length"],
        ),
        (
            "domains: { a: Prefix { domain_prefix: \"shop\", overrides: { \"Condition\": \"A\" } }, \
             b: Prefix { domain_prefix: \"shop\", overrides: { \"Condition\": \"B\" } } }"
                .to_owned(),
            &[],
        ),
        (
            "domains: { a: Prefix { domain_prefix: \"shop\", overrides: { \"Condition\": \"A\" } }, \
             b: Prefix(\"store\") }"
                .to_owned(),
            &["second_domain"],
        ),
    ] {
        let lowered = read(&pool(&body)).0.expect(&body);
        let names: Vec<&str> = said(&lowered.pool).into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, wanted, "{body}");
    }
}

/// A factor that cannot be read hides nothing about the others.
#[test]
fn a_factor_is_judged_by_itself() {
    let said = super::diagnose(&pool(
        "sign_in_policy: { allowed_first_auth_factors: { password, email_otp: 5, sms_otp } }",
    ));
    let rules: Vec<_> = said.iter().map(|diagnostic| diagnostic.rule).collect();
    assert_eq!(rules, [None, Some("sms_otp_without_role")]);
    let both = "mfa: Required, mfa_second_factor: { otp }, \
                sign_in_policy: { allowed_first_auth_factors: { password, email_otp, sms_otp } }";
    let said: Vec<_> = super::diagnose(&pool(both))
        .iter()
        .map(|diagnostic| diagnostic.rule)
        .collect();
    assert_eq!(said, [Some("code_factor_with_required_mfa")]);
}
