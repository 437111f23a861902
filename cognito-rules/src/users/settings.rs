//! Rules about the other settings of users.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use crate::pool::tags::is_key;
use cognito_model::{MessageAction, UserPool};

rules! {
    /// A group name that Cognito does not accept.
    error user_group_characters {
        guards: [User.groups],
        reason: "the name of a group has 1 to 128 visible characters",
        evidence: "API AdminAddUserToGroup, GroupNameType",
        bad: r#"users: { admin: { groups: ["site admins"] } }"#,
        good: r#"users: { admin: { groups: ["site-admins"] } }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A metadata key with characters that CloudFormation does not accept.
    ///
    /// The API documents no pattern, so this is a warning.
    warn client_metadata_key_characters {
        guards: [User.client_metadata],
        after: [crate::declaration::text_lengths::text_length],
        reason: "CloudFormation accepts only these characters in the key: letters, digits, spaces and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`",
        evidence: "CloudFormation schema of AWS::Cognito::UserPoolUser, ClientMetadata",
        bad: r##"users: { admin: { client_metadata: { "shop#id": "42" } } }"##,
        good: r#"users: { admin: { client_metadata: { "shop-id": "42" } } }"#,
        check: [Key(check_metadata_key)],
    }

    /// A repeated invitation for a user who does not exist yet.
    ///
    /// The template may be for a user who already exists, so this is a warning.
    warn user_resend {
        guards: [User.message_action],
        reason: "CloudFormation creates the user, so there is no earlier invitation to send again",
        evidence: "API AdminCreateUser, MessageAction",
        bad: "users: { admin: { message_action: Resend } }",
        good: "users: { admin: {} }",
        check: [Pool(check_user_resend)],
    }
}

fn check_metadata_key(key: &str, _: &Node<'_>) -> Option<Finding> {
    let wrong = key.chars().find(|&c| !is_key(c))?;
    let fact = format!("the key is {}, which contains `{wrong:?}`", quoted(key));
    Some(Finding::new(fact, "write letters, digits and `_`, `.`, `:`, `/`, `=`, `+`, `-`, `@`"))
}

fn check_user_resend(pool: &UserPool, report: &mut Report) {
    for entry in &pool.users {
        if entry.value.message_action == Some(MessageAction::Resend) {
            let path = setting(&["users"]).key(&entry.name).field("message_action");
            let help = Help::from("remove `message_action`: Cognito sends an invitation to a new user").edit(Edit::Remove);
            report.push(Finding::at(path, "`Resend` needs a user who already exists", help));
        }
    }
}
