//! Rules about the messages to users created by an administrator.

use crate::engine::finding::Finding;
use crate::engine::nodes::strings;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{listed, quoted};
use crate::grammar::placeholder::{CODE, USERNAME, near_misses};
use crate::sign_in::first_factors::beyond_password;
use cognito_model::{Text, UserInvitation, UserPool, Value};

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

    /// An invitation by SMS message that is too short or too long.
    error invitation_sms_length {
        guards: [UserInvitation.sms_message],
        reason: "an invitation by SMS message has 6 to 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, MessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, InviteMessageTemplate",
        bad: r#"user_invitation: { sms_message: "Hi" }"#,
        good: r#"user_invitation: { sms_message: "{username}, your password is {####}" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An invitation by email that does not say what to sign in with.
    ///
    /// If users can sign in with a code or a passkey, the temporary password is optional, and only `{username}` is required.
    error invitation_placeholder {
        guards: [UserInvitation.email_body],
        reason: "an invitation contains the username and the temporary password, in place of `{username}` and `{####}`",
        evidence: "badmintoncryer/cdk-preflight 1.9.1; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        measured: [("badmintoncryer", "", "cdk-preflight 1.9.1, pf-cognito-invite-message-username-placeholder")],
        bad: r#"user_invitation: { email_body: "Welcome, {username}!" }"#,
        good: r#"user_invitation: { email_body: "Welcome, {username}! Your password is {####}" }"#,
        check: [Pool(check_invitation_placeholder)],
    }

    /// An invitation by SMS message that does not say what to sign in with.
    ///
    /// cdk-preflight rejects it too. No answer from Cognito is on record, so this is a warning.
    warn invitation_sms_placeholder {
        guards: [UserInvitation.sms_message],
        reason: "an invitation contains the username and the temporary password, in place of `{username}` and `{####}`",
        evidence: "badmintoncryer/cdk-preflight 1.9.1, pf-cognito-invite-sms-message-placeholder; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        bad: r#"user_invitation: { sms_message: "Your password is {####}" }"#,
        good: r#"user_invitation: { sms_message: "{username}, your password is {####}" }"#,
        check: [Pool(check_invitation_sms_placeholder)],
    }
}

fn check_invitation_placeholder(pool: &UserPool, report: &mut Report) {
    check(pool, "email_body", |invitation| invitation.email_body.as_ref(), report);
}

fn check_invitation_sms_placeholder(pool: &UserPool, report: &mut Report) {
    check(pool, "sms_message", |invitation| invitation.sms_message.as_ref(), report);
}

fn check(pool: &UserPool, name: &'static str, text: fn(&UserInvitation) -> Option<&Text>, report: &mut Report) {
    let Some(text) = pool.user_invitation.as_ref().and_then(text) else {
        return;
    };
    for (text, literal) in strings(text) {
        check_text(pool, name, &text, literal.as_ref(), report);
    }
}

fn check_text(pool: &UserPool, name: &'static str, text: &str, literal: Option<&Value>, report: &mut Report) {
    // The rules about length report it, even if they are silenced.
    if !UserInvitation::SECTION.row(name).accepts_text(text) {
        return;
    }
    let factors = beyond_password(pool);
    let wanted: &[&str] = if factors.is_empty() { &[USERNAME, CODE] } else { &[USERNAME] };
    let missing: Vec<&str> = wanted.iter().copied().filter(|part| !text.contains(part)).collect();
    if missing.is_empty() {
        return;
    }
    let near = near_misses(text);
    let ways = missing
        .iter()
        .map(|part| match near.iter().find(|miss| miss.meant == *part) {
            Some(miss) => format!("replace `{}` with `{part}`", miss.found),
            None => format!("put `{part}` into the message"),
        });
    let help = if near.iter().any(|miss| missing.contains(&miss.meant)) {
        ways.collect::<Vec<_>>().join(", and ")
    } else {
        format!("put {} into the message", listed(&missing))
    };
    let fact = format!("`{name}` is {}, which does not contain {}", quoted(text), listed(&missing));
    let finding = Finding::at(setting(&["user_invitation", name]), fact, help);
    report.push(finding.at_literal_if(literal));
}
