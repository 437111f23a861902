//! Rules about groups.

use crate::engine::finding::Finding;
use crate::engine::limits::wrong_characters;
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use cognito_model::UserPool;
use cognito_model::schema::charset::Charset;

const NAME: Charset = Charset::Visible(128);

rules! {
    /// A name of a group that Cognito does not take.
    error group_name_characters {
        guards: [Group.group_name],
        reason: "the name of a group has 1 to 128 characters, all of which can be seen",
        evidence: "aws-cdk-lib 2.276.0, user-pool-group; API CreateGroup",
        bad: r#"groups: { admins: { group_name: "site admins" } }"#,
        good: r#"groups: { admins: { group_name: "site-admins" } }"#,
        check: [Limit(LimitKind::Characters), Pool(check_names_of_entries)],
    }

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

    /// A precedence that is no positive 32-bit number.
    error group_precedence {
        guards: [Group.precedence],
        reason: "the precedence of a group is a number of 31 bits, of which the smallest goes first",
        evidence: "aws-cdk-lib 2.276.0, user-pool-group; API CreateGroup",
        bad: "groups: { admins: { precedence: -1 } }",
        good: "groups: { admins: { precedence: 0 } }",
        check: [Limit(LimitKind::Range)],
    }
}

/// The part of [`group_name_characters`] that is about no value: the name of the entry, where it becomes that of the group.
fn check_names_of_entries(pool: &UserPool, report: &mut Report) {
    for entry in pool.groups.iter().filter(|entry| entry.group_name.is_none()) {
        if NAME.accepts(&entry.name) {
            continue;
        }
        let path = setting(&["groups"]).key(&entry.name);
        let subject = format!("the name of the group is {}", quoted(&entry.name));
        let (fact, help) = wrong_characters(NAME, "group_name", &subject, &entry.name);
        report.push(
            Finding::at(path.clone(), fact, help)
                .at_key()
                .about(path.field("group_name")),
        );
    }
}
