//! The rule about the length of strings in settings without a shorter limit.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::length;
use cognito_model::schema::kind::Field;
use cognito_model::schema::limit::{Limit, utf16_length};

rules! {
    /// A string that is longer than Cognito ever accepts.
    error text_length {
        guards: every(has_the_longest_limit),
        reason: "unless the API has a shorter limit, a string has at most 131072 characters",
        evidence: "API CreateUserPool and CreateIdentityProvider, StringType",
        bad: r#"identity_providers: { staff: Saml { metadata: File("src/tests/long.xml") } }"#,
        good: r#"identity_providers: { staff: Saml { metadata: Url("https://idp.example.com/metadata") } }"#,
        check: [Limit(LimitKind::Length), Key(look_at_key)],
    }
}

/// The maximum length of a string.
const LONGEST: usize = 131_072;

fn look_at_key(key: &str, _: &Node<'_>) -> Option<Finding> {
    (utf16_length(key) > LONGEST).then(|| {
        let fact = format!("the key has {}, which is more than {LONGEST}", length(key));
        Finding::new(fact, format!("write a key of at most {LONGEST} characters"))
    })
}

fn has_the_longest_limit(row: &Field) -> bool {
    row.limits.contains(&Limit::Length { min: 0, max: LONGEST })
}
