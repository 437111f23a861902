//! Booleans whose names mean the opposite of a setting.

use super::{diagnose, pool};

/// The help turns the value around too, or else it would switch on what was to be switched off.
#[test]
fn a_boolean_with_the_opposite_meaning() {
    for (code, body) in [
        ("self_sign_up_enabled: false", "disable_self_sign_up"),
        ("self_sign_up_enabled: true", "no_self_sign_up: false"),
        ("sign_in_case_sensitive: false", "sign_in_case_insensitive: true"),
        ("disable_oauth: true", "clients: { web: { enable_oauth: false } }"),
        ("disable_oauth", "clients: { web: { no_oauth } }"),
        (
            "enable_token_revocation: false",
            "clients: { web: { disable_token_revocation: true } }",
        ),
        (
            "prevent_user_existence_errors",
            "clients: { web: { disable_user_existence_errors } }",
        ),
        (
            "prevent_user_existence_errors: false",
            "clients: { web: { allow_user_existence_errors } }",
        ),
        (
            "allow_unauthenticated_identities: false",
            "identity_pools: { app: { deny_unauthenticated_identities } }",
        ),
        ("require_digits: false", "password_policy: { no_digits: true }"),
        ("require_symbols: false", "password_policy: { require_no_symbols }"),
        ("self_sign_up_enabled: false", "self_sign_up_disabled: true"),
        ("mutable: false", "custom_attributes: { plan: String(imutable) }"),
        ("sign_in_case_sensitive: false", "case_insensitve: true"),
        ("require_digits", "password_policy: { enable_digits: true }"),
    ] {
        let found = diagnose(&pool(body));
        assert_eq!(found.len(), 1, "{body}");
        let help = found[0].help.as_ref().map(|help| help.text.as_str());
        assert_eq!(help, Some(format!("write `{code}`").as_str()), "{body}");
    }
}

/// Nothing is switched off that has only a similar name.
#[test]
fn a_boolean_that_is_not_meant() {
    for body in [
        "disable_token_revocation: true",
        "prevent_deletion",
        "clients: { web: { disable_oauth, no_refresh_tokens: true } }",
        "clients: { web: { disable_oauth, disable_refresh } }",
    ] {
        let found = diagnose(&pool(body));
        assert_eq!(found.len(), 1, "{body}");
        let help = found[0].help.as_ref().map(|help| help.edits.len());
        assert_eq!(help, Some(0), "{body}: {}", found[0].message());
    }
}
