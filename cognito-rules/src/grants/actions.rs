//! The rule about the actions of grants and triggers.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{is_dynamic, quoted};
use cognito_model::Action;
use cognito_model::pool::action::{closest, is_known};

rules! {
    /// A text of an action that stands for none of Cognito's.
    ///
    /// A warning, because IAM takes any text, and the service may have learned an action since.
    warn unknown_action {
        guards: [Grant.actions, TriggerSettings.actions, VersionedTriggerSettings.actions],
        reason: "any text can be an action to IAM, and one that there is not allows nothing",
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
    Some(Finding::new(fact, help))
}
