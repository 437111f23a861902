//! What a rule is about: the settings that it guards, and the part of a declaration that they are in.

use cognito_rules::Rule;

use crate::settings::Located;

/// The parts of a declaration in the order of the document, each with the fields of the pool that it has.
const SUBJECTS: &[(&str, &[&str])] = &[
    (
        "The pool",
        &[
            "import",
            "user_pool_name",
            "feature_plan",
            "deletion_protection",
            "removal_policy",
            "tags",
        ],
    ),
    (
        "Signing up and in",
        &[
            "self_sign_up_enabled",
            "sign_in_aliases",
            "sign_in_case_sensitive",
            "sign_in_policy",
            "passkey_relying_party_id",
            "passkey_user_verification",
            "auto_verify",
            "keep_original",
            "user_verification",
            "user_invitation",
            "device_tracking",
        ],
    ),
    ("Attributes", &["standard_attributes", "custom_attributes"]),
    (
        "Passwords, second factors and recovery",
        &[
            "password_policy",
            "mfa",
            "mfa_second_factor",
            "mfa_message",
            "account_recovery",
        ],
    ),
    (
        "Threat protection",
        &[
            "advanced_security_mode",
            "standard_threat_protection_mode",
            "custom_threat_protection_mode",
        ],
    ),
    (
        "Email and text messages",
        &[
            "email",
            "sms_role",
            "sms_role_external_id",
            "enable_sms_role",
            "sns_region",
        ],
    ),
    ("Lambda triggers", &["lambda_triggers", "custom_sender_kms_key"]),
    ("Identity providers", &["identity_providers"]),
    ("Clients", &["clients"]),
    ("Resource servers", &["resource_servers"]),
    ("Domains", &["domains"]),
    ("Groups", &["groups"]),
    ("Identity pools", &["identity_pools"]),
    ("Grants", &["grants"]),
    (
        "The template",
        &[
            "parameters",
            "conditions",
            "mappings",
            "external",
            "outputs",
            "property_overrides",
            "overrides",
            "sms_role_overrides",
        ],
    ),
    (WHOLE, &[]),
];

/// Where rules are that no single setting could point to.
const WHOLE: &str = "The declaration as a whole";

/// A part of a declaration, and the rules about it.
pub(super) struct Subject<'r> {
    pub(super) name: &'static str,
    /// Each with the settings that it guards.
    pub(super) rules: Vec<(&'r Rule, Vec<Located>)>,
}

/// The subjects that there are rules about.
pub(super) fn subjects<'r>(rules: &[&'r Rule], places: &[Located]) -> Vec<Subject<'r>> {
    let names = SUBJECTS.iter().map(|(name, _)| *name);
    let mut subjects: Vec<Subject<'r>> = names
        .map(|name| Subject {
            name,
            rules: Vec::new(),
        })
        .collect();
    for rule in rules {
        let guarded = places.iter().filter(|place| place.rules.contains(&rule.name));
        let guarded: Vec<Located> = guarded.cloned().collect();
        let name = subject_of(&guarded);
        if let Some(subject) = subjects.iter_mut().find(|subject| subject.name == name) {
            subject.rules.push((*rule, guarded));
        }
    }
    subjects.retain(|subject| !subject.rules.is_empty());
    subjects
}

/// The part that most of the settings are in, and of several the first. What is spread over three parts and more, and not mostly
/// in one, is about the whole.
fn subject_of(guarded: &[Located]) -> &'static str {
    let field = |place: &Located| place.path.split(['.', ':', '[']).next().unwrap_or_default().to_owned();
    // An import is the whole pool's, and a plan decides about what is elsewhere.
    let weight = |field: &str| match field {
        "import" => 100,
        "feature_plan" => 1,
        _ => 2,
    };
    let weight_of = |fields: &[&str]| -> usize {
        let within = guarded
            .iter()
            .map(field)
            .filter(|field| fields.contains(&field.as_str()));
        within.map(|field| weight(&field)).sum()
    };
    let weighed = SUBJECTS
        .iter()
        .rev()
        .map(|(subject, fields)| (*subject, weight_of(fields)));
    let weighed: Vec<(&str, usize)> = weighed.filter(|(_, weight)| *weight > 0).collect();
    let all: usize = weighed.iter().map(|(_, weight)| weight).sum();
    match weighed.iter().max_by_key(|(_, weight)| *weight) {
        Some((_, weight)) if weighed.len() >= 3 && 2 * weight <= all => WHOLE,
        Some((subject, _)) => subject,
        None => WHOLE,
    }
}

#[cfg(test)]
mod tests {
    use cognito_dsl::model::UserPool;
    use cognito_rules::ALL;

    /// What is checked of every ARN is not about the identity pools, where most of the ARNs happen to be.
    #[test]
    fn rules_are_where_one_looks_for_them() {
        let places = crate::settings::places();
        let subjects = super::subjects(ALL, &places);
        let subject = |name: &str| {
            let mut found = subjects
                .iter()
                .filter(|it| it.rules.iter().any(|(rule, _)| rule.name == name));
            found.next().map(|it| it.name)
        };
        assert_eq!(subject("arn_parts"), Some(super::WHOLE));
        assert_eq!(
            subject("mfa_without_factor"),
            Some("Passwords, second factors and recovery")
        );
        assert_eq!(subject("unused_allow"), Some(super::WHOLE));
    }

    /// A new setting of the pool belongs somewhere.
    #[test]
    fn every_setting_of_the_pool_has_a_subject() {
        let known: Vec<&str> = super::SUBJECTS
            .iter()
            .flat_map(|(_, fields)| *fields)
            .copied()
            .collect();
        for field in UserPool::SECTION.fields.iter().filter(|field| field.name != "base") {
            assert!(
                known.contains(&field.name),
                "add `{}` to SUBJECTS in examples/rules/subject.rs",
                field.name
            );
        }
    }
}
