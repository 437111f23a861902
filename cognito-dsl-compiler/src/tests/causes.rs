//! When one mistake has two consequences, it is reported once, where the mistake is.

use super::{diagnose, pool, render};

/// Declarations with one mistake each, which more than one part of the macro could report.
const MISTAKES: &[&str] = &[
    // After an unknown field, the braces only look empty.
    r#"mfa: Required, mfa_second_factor: { "sms" }"#,
    "mfa: Required, mfa_second_factor: { Factor::sms }",
    "mfa: Required, mfa_second_factor: { voice }",
    "mfa: Required, mfa_second_factor: { totp }",
    r#"sign_in_policy: { allowed_first_auth_factors: { "password", passkey } }"#,
    r#"clients: { web: { oauth: { flows: { token }, callback_urls: ["https://a.example.com"] } } }"#,
    r#"clients: { web: { oauth: { flows: { "code" }, callback_urls: ["https://a.example.com"] } } }"#,
    "clients: { web: { disable_oauth, generate_secret: false, 1 } }, outputs: { secret: ClientSecret(web) }",
    // Everything that is missing is missing for one reason.
    "identity_providers: { google: Google }",
    "identity_providers: { apple: Apple {} }",
    "domains: { login: Custom }",
    // Neither of the two is missing.
    r#"clients: { web: { oauth: { callback_urls: ["https://a.b"] } } },
domains: { login: Prefix("my-app") },
outputs: { url: SignInUrl(web, login, "https://a.b") }"#,
    r#"clients: { web: { oauth: { callback_urls: ["https://a.b"] } } },
domains: { login: Prefix("my-app") },
outputs: { url: SignInUrl { client: login, domain: web, redirect_uri: "https://a.b" } }"#,
    // What does not exist is not a range either.
    "custom_attributes: { plan: String(required) }",
    "custom_attributes: { plan: Number { required, mutable } }",
    "custom_attributes: { plan: String(mutabel) }",
    // The name is too long, so it would be rejected whatever it stands for.
    "custom_attributes: { phone_number_verified: Boolean }",
];

#[test]
fn one_cause_gives_one_message() {
    let mut text = String::new();
    for body in MISTAKES {
        let found = diagnose(&pool(body));
        assert_eq!(found.len(), 1, "{body}\n{}", render(&pool(body)));
        text.push_str(&render(&pool(body)));
    }
    insta::assert_snapshot!(text);
}

/// A nameless item does not hide mistakes elsewhere.
#[test]
fn other_mistakes_are_still_said() {
    for body in [
        r#""abc", mfa: Optional, mfa_second_factor: {}"#,
        r#"sign_in_aliases: { "email" }, mfa: Optional, mfa_second_factor: {}"#,
        r#"domains: { login: Prefix("a-"), "x" }, groups: { admins: { precedence: -1 } }"#,
    ] {
        let found = diagnose(&pool(body));
        assert!(found.len() >= 2, "{body}\n{}", render(&pool(body)));
    }
}
