//! Rules about the principal of a grant, and about grants without actions.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{listed, chosen};
use cognito_model::{Items, UserPool};

rules! {
    /// A grant that names no principal, or several.
    error grant_principal {
        guards: [Grant.role, Grant.user, Grant.group],
        reason: "a grant names exactly one IAM role, user or group",
        evidence: "the language",
        bad: "grants: [{ actions: [AdminGetUser] }]",
        good: r#"grants: [{ role: "support", actions: [AdminGetUser] }]"#,
        check: [Pool(check_grant_principal)],
    }

    /// A grant without actions.
    error grant_without_actions {
        guards: [Grant.actions],
        reason: "IAM rejects a policy statement without actions",
        evidence: "aws-cdk-lib 2.276.0, aws-iam PolicyStatement",
        bad: r#"grants: [{ role: "support", actions: [] }]"#,
        good: r#"grants: [{ role: "support", actions: [AdminGetUser] }]"#,
        check: [Pool(check_grant_without_actions)],
    }
}

fn check_grant_principal(pool: &UserPool, report: &mut Report) {
    for (index, grant) in pool.grants.iter().enumerate() {
        let path = setting(&["grants"]).index(index);
        let written = chosen(&[
            ("role", grant.role.is_some()),
            ("user", grant.user.is_some()),
            ("group", grant.group.is_some()),
        ]);
        let violation = match written[..] {
            [_] => continue,
            [] => Finding::at(
                path.clone(),
                "this grant names no principal",
                "add `role: name`, `user: name` or `group: name`",
            )
            .about_fields(&path, &["role", "user", "group"]),
            [first, second, ..] => Finding::at(
                path.field(second),
                format!("this grant names more than one principal: {}", listed(&written)),
                format!("keep only `{first}`, and write a separate grant for each other principal"),
            )
            .at_key(),
        };
        report.push(violation);
    }
}

fn check_grant_without_actions(pool: &UserPool, report: &mut Report) {
    for (index, grant) in pool.grants.iter().enumerate() {
        let path = setting(&["grants"]).index(index);
        let help = "write the actions to allow, as in `actions: [AdminGetUser]`";
        let actions = path.field("actions");
        match &grant.actions {
            Some(Items::List(list)) if list.is_empty() => {
                report.push(Finding::at(actions, "`actions` of this grant is empty", help));
            }
            Some(_) => {}
            None => report.push(Finding::at(path, "this grant has no `actions`", help).about(actions)),
        }
    }
}
