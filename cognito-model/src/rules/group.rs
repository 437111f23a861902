//! Rules about groups.

use crate::pool::UserPool;
use crate::rules::limit::wrong_characters;
use crate::rules::rule_macro::{rule, ten};
use crate::rules::words::quoted;
use crate::rules::{Charset, Check, Level, Report, Rule, Violation, setting};

const NAME: Charset = Charset::Visible(128);

rule! {
    /// A name of a group that Cognito does not take.
    pub static GROUP_NAME_CHARACTERS: Rule = Rule {
        name: "group_name_characters",
        level: Level::Error,
        reason: "the name of a group has 1 to 128 characters, all of which can be seen",
        evidence: "aws-cdk-lib 2.276.0, user-pool-group; API CreateGroup",
        bad: r#"groups: { admins: { group_name: "site admins" } }"#,
        good: r#"groups: { admins: { group_name: "site-admins" } }"#,
        check: Check::Characters(NAME),
    };
}

/// The part of [`GROUP_NAME_CHARACTERS`] that is about no value: the name of the entry, where it becomes that of the group.
pub(super) fn check_names_of_entries(pool: &UserPool, report: &mut Report) {
    for entry in pool.groups.iter().filter(|entry| entry.group_name.is_none()) {
        if NAME.accepts(&entry.name) {
            continue;
        }
        let path = setting(&["groups"]).key(&entry.name);
        let subject = format!("the name of the group is {}", quoted(&entry.name));
        let (fact, help) = wrong_characters(NAME, "group_name", &subject, &entry.name);
        report.push(
            Violation::new(&GROUP_NAME_CHARACTERS, path.clone(), fact, help)
                .at_key()
                .about(path.field("group_name")),
        );
    }
}

rule! {
    /// A description of a group that is too long.
    pub static GROUP_DESCRIPTION_LENGTH: Rule = Rule {
        name: "group_description_length",
        level: Level::Error,
        reason: "the description of a group has at most 2048 characters, counted in UTF-16",
        evidence: "aws-cdk-lib 2.276.0, user-pool-group; API CreateGroup",
        bad: concat!(
            "groups: { admins: { description: \"",
            ten!(ten!("They can do everything. ")),
            "\" } }"
        ),
        good: r#"groups: { admins: { description: "Can do everything" } }"#,
        check: Check::Length { min: 0, max: 2048 },
    };
}

rule! {
    /// A precedence that is no positive 32-bit number.
    pub static GROUP_PRECEDENCE: Rule = Rule {
        name: "group_precedence",
        level: Level::Error,
        reason: "the precedence of a group is a number of 31 bits, of which the smallest goes first",
        evidence: "aws-cdk-lib 2.276.0, user-pool-group; API CreateGroup",
        bad: "groups: { admins: { precedence: -1 } }",
        good: "groups: { admins: { precedence: 0 } }",
        check: Check::Range {
            min: 0,
            max: 2147483647,
        },
    };
}
