//! The rule about the actions of grants and triggers.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted};
use cognito_model::Action;
use cognito_model::pool::action::{closest, is_known};

rules! {
    /// An action that does not exist in Cognito user pools.
    ///
    /// This is a warning, because IAM accepts any string, and Cognito may have added the action since.
    warn unknown_action {
        guards: [Grant.actions, TriggerSettings.actions, VersionedTriggerSettings.actions],
        reason: "IAM accepts any string as an action, but an action that does not exist allows nothing; this rule knows the actions of botocore 1.44.7, and no newer ones",
        evidence: "IAM, service authorization reference, Amazon Cognito User Pools",
        bad: r#"grants: [{ role: "support", actions: ["cognito-idp:AdminListUsers"] }]"#,
        good: r#"grants: [{ role: "support", actions: ["cognito-idp:ListUsers"] }]"#,
        check: [Text(look_at_action)],
    }
}

fn look_at_action(written: &str, _: &Node<'_>) -> Option<Finding> {
    let text = Action::from(written.to_owned()).in_policy()?;
    if is_known(&text) || is_dynamic(written) {
        return None;
    }
    let fact = if text.contains(['*', '?']) {
        format!("{} matches no action of Cognito user pools", quoted(written))
    } else {
        format!("{} is not an action of Cognito user pools", quoted(written))
    };
    let help = match text.split_once(':').and_then(|(_, name)| closest(name)) {
        Some(meant) => Help::from(format!("write `{meant}`")).edit(Edit::Replace(meant.to_owned())),
        None => "write the name of a user pools API operation, such as `AdminGetUser`, or a pattern in a string, such as \
                 `\"cognito-idp:List*\"`"
            .into(),
    };
    Some(Finding::new(fact, help))
}
