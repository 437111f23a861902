//! Rules about grants and the actions in them.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{listed, quoted};
use cognito_model::pool::action::{closest, is_known};
use cognito_model::{Action, Items, SettingPath, UserPool};

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

    /// A text of an action that stands for none of Cognito's.
    ///
    /// A warning, because IAM takes any text, and the service may have learned an action since.
    warn unknown_action {
        guards: [Grant.actions, TriggerSettings.actions, VersionedTriggerSettings.actions],
        reason: "any text can be an action to IAM, and one that there is not allows nothing",
        evidence: "IAM, service authorization reference, Amazon Cognito User Pools",
        bad: r#"grants: [{ role: "support", actions: ["cognito-idp:AdminListUsers"] }]"#,
        good: r#"grants: [{ role: "support", actions: ["cognito-idp:ListUsers"] }]"#,
        check: [Pool(check_unknown_action)],
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

fn check_unknown_action(pool: &UserPool, report: &mut Report) {
    let triggers = pool.lambda_triggers.iter();
    for trigger in triggers.flat_map(|triggers| triggers.assigned()) {
        let path = setting(&["lambda_triggers", trigger.name, "actions"]);
        check_actions(trigger.actions, &path, report);
    }
    for (index, grant) in pool.grants.iter().enumerate() {
        let path = setting(&["grants"]).index(index).field("actions");
        check_actions(grant.actions.as_ref(), &path, report);
    }
}

fn check_actions(actions: Option<&Items<Action>>, path: &SettingPath, report: &mut Report) {
    for (index, action) in actions.and_then(Items::list).into_iter().flatten().enumerate() {
        let (Some(written), Some(text)) = (action.0.literal(), action.in_policy()) else {
            continue;
        };
        if is_known(&text) {
            continue;
        }
        let fact = if text.contains(['*', '?']) {
            format!("{} stands for no action of Cognito's user pools", quoted(written))
        } else {
            format!("{} is no action of Cognito's user pools", quoted(written))
        };
        let help = match text.split_once(':').and_then(|(_, name)| closest(name)) {
            Some(meant) => format!("write `{meant}`"),
            None => "write an operation of the API of user pools by its name, such as `AdminGetUser`, or several by a text such as \
                     `\"cognito-idp:List*\"`"
                .to_owned(),
        };
        report.push(Finding::at(path.index(index), fact, help));
    }
}
