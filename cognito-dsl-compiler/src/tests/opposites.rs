//! Booleans whose names mean the opposite of a setting.

use super::{diagnose, pool};

/// The help turns the value around too, or else it would switch on what was to be switched off.
#[test]
fn a_boolean_with_the_opposite_meaning() {
    for (body, code) in [
        ("disable_self_sign_up", "self_sign_up_enabled: false"),
        ("no_self_sign_up: false", "self_sign_up_enabled: true"),
        ("sign_in_case_insensitive: true", "sign_in_case_sensitive: false"),
        ("clients: { web: { enable_oauth: false } }", "disable_oauth: true"),
        ("clients: { web: { no_oauth } }", "disable_oauth"),
        (
            "clients: { web: { disable_token_revocation: true } }",
            "enable_token_revocation: false",
        ),
        (
            "clients: { web: { disable_user_existence_errors } }",
            "prevent_user_existence_errors",
        ),
        (
            "clients: { web: { allow_user_existence_errors } }",
            "prevent_user_existence_errors: false",
        ),
        (
            "identity_pools: { app: { deny_unauthenticated_identities } }",
            "allow_unauthenticated_identities: false",
        ),
        ("password_policy: { no_digits: true }", "require_digits: false"),
        ("password_policy: { require_no_symbols }", "require_symbols: false"),
        ("self_sign_up_disabled: true", "self_sign_up_enabled: false"),
        ("custom_attributes: { plan: String(imutable) }", "mutable: false"),
        ("case_insensitve: true", "sign_in_case_sensitive: false"),
        ("password_policy: { enable_digits: true }", "require_digits"),
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
