//! The rule about the length of strings for which no setting has a shorter limit.

use crate::engine::rule::rules;
use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::Limit;

rules! {
    /// A string that is longer than Cognito ever accepts.
    error text_length {
        guards: every(has_the_longest_limit),
        reason: "unless the API has a shorter limit, a string has at most 131072 characters",
        evidence: "API CreateUserPool and CreateIdentityProvider, StringType",
        bad: r#"identity_providers: { staff: Saml { metadata: File("src/tests/long.xml") } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: [Limit(LimitKind::Length)],
    }
}

fn has_the_longest_limit(row: &Field) -> bool {
    row.limits.contains(&Limit::Length { min: 0, max: 131_072 })
}
