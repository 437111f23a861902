//! Rules about the messages to users whom an administrator created.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::{listed, quoted};
use crate::grammar::placeholder::{CODE, USERNAME, near_misses};

rules! {
    /// An invitation by email that is too short or too long.
    error invitation_email_length {
        guards: [UserInvitation.email_body, NotificationEmail.html_body, NotificationEmail.text_body],
        reason: "an invitation by email or an email about a risk has 6 to 20000 characters, counted in UTF-16",
        evidence: "API CreateUserPool, MessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, InviteMessageTemplate",
        bad: r#"user_invitation: { email_body: "Hi" }"#,
        good: r#"user_invitation: { email_body: "Hi {username}, your password is {####}" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An invitation by text message that is too short or too long.
    error invitation_sms_length {
        guards: [UserInvitation.sms_message],
        reason: "an invitation by text message has 6 to 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, MessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, InviteMessageTemplate",
        bad: r#"user_invitation: { sms_message: "Hi" }"#,
        good: r#"user_invitation: { sms_message: "{username}, your password is {####}" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An invitation that does not say what to sign in with.
    warn invitation_placeholder {
        guards: [UserInvitation.email_body, UserInvitation.sms_message],
        reason: "an invitation contains the user name and the temporary password, in place of `{username}` and `{####}`",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-invite-message-username-placeholder; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        bad: r#"user_invitation: { email_body: "Welcome, {username}!" }"#,
        good: r#"user_invitation: { email_body: "Welcome, {username}! Your password is {####}" }"#,
        check: [Text(check_invitation_placeholder)],
    }
}

fn check_invitation_placeholder(text: &str, node: &Node<'_>) -> Option<Finding> {
    let missing: Vec<&str> = [USERNAME, CODE]
        .into_iter()
        .filter(|part| !text.contains(part))
        .collect();
    if missing.is_empty() {
        return None;
    }
    let near = near_misses(text);
    let ways = missing
        .iter()
        .map(|part| match near.iter().find(|miss| miss.meant == *part) {
            Some(miss) => format!("replace `{}` by `{part}`", miss.found),
            None => format!("put `{part}` into the text"),
        });
    let help = if near.iter().any(|miss| missing.contains(&miss.meant)) {
        ways.collect::<Vec<_>>().join(", and ")
    } else {
        format!("put {} into the text", listed(&missing))
    };
    let name = node.row.name;
    let fact = format!("`{name}` is {}, which has no {} in it", quoted(text), listed(&missing));
    Some(Finding::new(fact, help))
}
