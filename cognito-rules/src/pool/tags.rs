//! Rules about tags.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::{rules, ten};
use crate::engine::words::{length, quoted};
use cognito_model::schema::limit::utf16_length;

rules! {
    /// A tag value that is too long.
    error tag_value_length {
        guards: [IdentityPool.tags, UserPool.tags, Replica.tags],
        reason: "a tag value has at most 256 characters",
        evidence: "API CreateUserPool, TagValueType; CloudFormation schema of AWS::Cognito::IdentityPool, IdentityPoolTags",
        bad: concat!("tags: { team: \"", ten!(ten!("all")), "\" }"),
        good: r#"tags: { team: "identity" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A tag key that is empty or too long.
    error tag_key_length {
        guards: [IdentityPool.tags, UserPool.tags, Replica.tags],
        reason: "a tag key has 1 to 128 characters",
        evidence: "API CreateUserPool, TagKeysType; CloudFormation schema of AWS::Cognito::IdentityPool, IdentityPoolTags",
        bad: concat!("tags: { \"", ten!(ten!("of")), "\": \"identity\" }"),
        good: r#"tags: { team: "identity" }"#,
        check: [Key(check_tag_key_length)],
    }

    /// A tag key with characters that CloudFormation does not accept.
    ///
    /// The API documents no pattern, so this is a warning.
    warn tag_key_characters {
        guards: [UserPool.tags, Replica.tags],
        reason: "CloudFormation accepts only these characters in a tag key: letters, digits, spaces and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`",
        evidence: "CloudFormation schema of AWS::Cognito::UserPool, UserPoolTags",
        bad: r#"tags: { "cost#center": "1234" }"#,
        good: r#"tags: { "cost-center": "1234" }"#,
        check: [Key(check_tag_key_characters)],
    }
}

/// The maximum length of a tag's key.
const LONGEST_KEY: usize = 128;

fn check_tag_key_length(key: &str, _: &Node<'_>) -> Option<Finding> {
    let fact = match utf16_length(key) {
        0 => "the tag key is empty".to_owned(),
        1..=LONGEST_KEY => return None,
        _ => format!("the tag key has {}, which is more than {LONGEST_KEY}", length(key)),
    };
    Some(Finding::new(fact, format!("write a key of 1 to {LONGEST_KEY} characters")))
}

fn check_tag_key_characters(key: &str, _: &Node<'_>) -> Option<Finding> {
    let wrong = key.chars().find(|&c| !is_key(c))?;
    let fact = format!("the tag key is {}, which contains `{wrong:?}`", quoted(key));
    Some(Finding::new(fact, "write letters, digits and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`"))
}

/// Whether CloudFormation accepts a character in a key: `[\p{L}\p{Z}\p{N}_.:/=+\-@]`, and the letters that Unicode counts as marks.
pub(crate) fn is_key(c: char) -> bool {
    c.is_alphanumeric() || (c.is_whitespace() && !c.is_control()) || "_.:/=+-@".contains(c)
}
