//! Rules about the description and the precedence of groups.

use crate::engine::rule::{rules, ten};

rules! {
    /// A description of a group that is too long.
    error group_description_length {
        guards: [Group.description],
        reason: "the description of a group has at most 2048 characters, counted in UTF-16",
        evidence: "aws-cdk-lib 2.276.0, user-pool-group; API CreateGroup",
        bad: concat!(
            "groups: { admins: { description: \"",
            ten!(ten!("They can do everything. ")),
            "\" } }"
        ),
        good: r#"groups: { admins: { description: "Can do everything" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A precedence that is negative or too large.
    error group_precedence {
        guards: [Group.precedence],
        reason: "the precedence of a group is a number from 0 to 2147483647, where the smallest comes first",
        evidence: "aws-cdk-lib 2.276.0, user-pool-group; API CreateGroup",
        bad: "groups: { admins: { precedence: -1 } }",
        good: "groups: { admins: { precedence: 0 } }",
        check: [Limit(LimitKind::Range)],
    }
}
