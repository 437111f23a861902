//! Rules about the names of groups.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::Finding;
use crate::engine::limits::wrong_characters;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::schema::charset::Charset;
use cognito_model::{Entry, Group, UserPool};

const NAME: Charset = Charset::Visible(128);

rules! {
    /// A group name that Cognito does not accept.
    error group_name_characters {
        guards: [Group.group_name],
        reason: "the name of a group has 1 to 128 visible characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool-group; API CreateGroup",
        bad: r#"groups: { admins: { group_name: "site admins" } }"#,
        good: r#"groups: { admins: { group_name: "site-admins" } }"#,
        check: [Limit(LimitKind::Characters), Pool(check_names_of_entries)],
    }

    /// Two groups with the same name in the pool.
    error duplicate_group_name {
        guards: [Group.group_name],
        reason: "a pool identifies its groups by their names",
        evidence: "API CreateGroup, GroupExistsException; CloudFormation Validate 1.14, E3019",
        bad: r#"groups: { admins: {}, staff: { group_name: "admins" } }"#,
        good: r#"groups: { admins: {}, staff: { group_name: "staff" } }"#,
        check: [Pool(check_duplicate_group_name)],
    }
}

/// The part of [`group_name_characters`] that is not about a setting: the name of the entry, if it becomes the name of the
/// group.
fn check_names_of_entries(pool: &UserPool, report: &mut Report) {
    for entry in pool.groups.iter().filter(|entry| entry.value.group_name.is_none()) {
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

fn check_duplicate_group_name(pool: &UserPool, report: &mut Report) {
    let mut seen: ByName<&Entry<Group>> = ByName::new();
    for group in &pool.groups {
        let written = group.value.group_name.as_ref();
        let Some(name) = written.map_or(Some(group.name.as_str()), known) else {
            continue;
        };
        let other = *seen.get_or_insert(name, group);
        // Entries with the same name have their own rule.
        if other.name == group.name {
            continue;
        }
        let place = |group: &Entry<Group>| setting(&["groups"]).key(&group.name).field("group_name");
        // If both names are written, the later one is the one to change.
        let (path, about) = match written {
            Some(_) => (place(group), place(other)),
            None => (place(other), place(group)),
        };
        report.push(
            Finding::at(
                path,
                format!(
                    "{} and {} are both the group {}",
                    quoted_name(&other.name),
                    quoted_name(&group.name),
                    quoted(name)
                ),
                "write another `group_name`, or remove one of the two",
            )
            .about(about),
        );
    }
}
