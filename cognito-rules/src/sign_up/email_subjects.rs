//! Rules about the subjects of emails.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::engine::words::quoted;

rules! {
    /// An email subject that is empty or too long.
    error email_subject_length {
        guards: [UserVerification.email_subject, UserInvitation.email_subject, EmailAuthentication.subject, NotificationEmail.subject],
        reason: "an email subject has 1 to 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailSubject",
        bad: r#"user_invitation: { email_subject: "" }"#,
        good: r#"user_invitation: { email_subject: "Welcome" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An email subject with characters that Cognito does not accept.
    error email_subject_characters {
        guards: [UserVerification.email_subject, UserInvitation.email_subject, EmailAuthentication.subject, NotificationEmail.subject],
        reason: "an email subject can contain only visible characters and plain spaces",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailSubject",
        bad: r#"user_invitation: { email_subject: "Welcome to\u{a0}us" }"#,
        good: r#"user_invitation: { email_subject: "Welcome to us" }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A subject of more than one line.
    warn email_subject_lines {
        guards: [UserVerification.email_subject, UserInvitation.email_subject, EmailAuthentication.subject, NotificationEmail.subject],
        reason: "the subject is one line in the header of an email",
        evidence: "RFC 5322, 2.2",
        bad: r#"user_invitation: { email_subject: "Welcome\nto the shop" }"#,
        good: r#"user_invitation: { email_subject: "Welcome to the shop" }"#,
        check: [Text(check_email_subject_lines)],
    }
}

fn check_email_subject_lines(subject: &str, node: &Node<'_>) -> Option<Finding> {
    if !subject.contains(['\n', '\r']) {
        return None;
    }
    let joined = subject.split_whitespace().collect::<Vec<_>>().join(" ");
    let help = Help::from(format!("write the subject on one line, as in {}", quoted(&joined)));
    let help = match node.row.accepts_text(&joined) {
        true => help.edit(Edit::Replace(format!("{joined:?}"))),
        false => help,
    };
    let fact = format!("`{}` is {}, which contains a line break", node.name(), quoted(subject));
    Some(Finding::new(fact, help))
}
