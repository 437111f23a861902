//! Rules about grants: whom they are for, and that they allow something.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::{Items, UserPool};

rules! {
    /// A grant for nobody, or for several at once.
    error grant_principal {
        guards: [Grant.role, Grant.user, Grant.group],
        reason: "a grant is for one role, one user or one group of IAM",
        evidence: "the language",
        bad: "grants: [{ actions: [AdminGetUser] }]",
        good: r#"grants: [{ role: "support", actions: [AdminGetUser] }]"#,
        check: [Pool(check_grant_principal)],
    }

    /// A grant that allows nothing.
    error grant_without_actions {
        guards: [Grant.actions],
        reason: "a statement of a policy has an action at least, or IAM refuses it",
        evidence: "aws-cdk-lib 2.276.0, aws-iam PolicyStatement",
        bad: r#"grants: [{ role: "support", actions: [] }]"#,
        good: r#"grants: [{ role: "support", actions: [AdminGetUser] }]"#,
        check: [Pool(check_grant_without_actions)],
    }
}

fn check_grant_principal(pool: &UserPool, report: &mut Report) {
    for (index, grant) in pool.grants.iter().enumerate() {
        let path = setting(&["grants"]).index(index);
        let written: Vec<&str> = [
            ("role", grant.role.is_some()),
            ("user", grant.user.is_some()),
            ("group", grant.group.is_some()),
        ]
        .into_iter()
        .filter_map(|(name, is_written)| is_written.then_some(name))
        .collect();
        let violation = match written[..] {
            [_] => continue,
            [] => Finding::at(
                path.clone(),
                "this grant is for nobody",
                "write `role: name`, `user: name` or `group: name` in it",
            )
            .about_all(["role", "user", "group"].map(|name| path.field(name))),
            [first, second, ..] => Finding::at(
                path.field(second),
                format!("this grant is for {} at once", listed(&written)),
                format!("leave all but `{first}` out, and write a grant of its own for each"),
            )
            .at_key(),
        };
        report.push(violation);
    }
}

fn check_grant_without_actions(pool: &UserPool, report: &mut Report) {
    for (index, grant) in pool.grants.iter().enumerate() {
        let path = setting(&["grants"]).index(index);
        let help = "write what is allowed, as in `actions: [AdminGetUser]`";
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
