//! Rules about the length and the characters of messages.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::{rules, ten};
use crate::engine::walk::setting;
use crate::engine::words::{known, without_placeholder};
use cognito_model::{EmailStyle, UserPool};

rules! {
    /// A subject of an email that is empty or too long.
    error email_subject_length {
        guards: [UserVerification.email_subject, UserInvitation.email_subject],
        reason: "the subject of an email has 1 to 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailSubject",
        bad: r#"user_invitation: { email_subject: "" }"#,
        good: r#"user_invitation: { email_subject: "Welcome" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A subject of an email with characters that Cognito does not take.
    error email_subject_characters {
        guards: [UserVerification.email_subject, UserInvitation.email_subject],
        reason: "the subject of an email has characters that can be seen, and plain spaces",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailSubject",
        bad: r#"user_invitation: { email_subject: "Welcome to\u{a0}us" }"#,
        good: r#"user_invitation: { email_subject: "Welcome to us" }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// An email for a new address or number that is too long.
    error email_body_length {
        guards: [UserVerification.email_body],
        reason: "an email has at most 20000 characters, counted in UTF-16",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailMessage",
        bad: concat!(
            "user_verification: { email_body: \"{####} ",
            ten!(ten!(ten!("We do thank you. ! "))),
            ten!(ten!("We do it once more. ")),
            "\" }"
        ),
        good: r#"user_verification: { email_body: "Your code is {####}" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An email with characters that Cognito does not take.
    error email_body_characters {
        guards: [UserVerification.email_body, UserInvitation.email_body],
        reason: "an email has characters that can be seen, plain spaces and line breaks, and none that join or hide others",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailMessage",
        bad: r#"user_verification: { email_body: "Your code is\u{a0}{####}" }"#,
        good: r#"user_verification: { email_body: "Your code is {####}" }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A text message for a new number that is too long.
    error sms_message_length {
        guards: [UserVerification.sms_message],
        reason: "a text message of Cognito has at most 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, SmsVerificationMessageType; CloudFormation schema of AWS::Cognito::UserPool, SmsMessage",
        bad: r#"user_verification: { sms_message: "Thank you for using our wonderful application, which would not be what it is without people like you. We send you this code, and we send it to nobody else: {####}" }"#,
        good: r#"user_verification: { sms_message: "Your code is {####}" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A text message with a line break.
    ///
    /// The pattern of the API has a dot around the code, which stands for no line break. That of CloudFormation does not.
    warn sms_message_line_break {
        guards: [UserVerification.sms_message, UserPool.mfa_message],
        reason: "the API describes a text message as one line with a code",
        evidence: "API CreateUserPool, SmsVerificationMessageType",
        bad: r#"mfa_message: "Your code is\n{####}""#,
        good: r#"mfa_message: "Your code is {####}""#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A text message without a place for the code, beside a link by email.
    error sms_message_placeholder_beside_link {
        guards: [UserVerification.sms_message],
        reason: "a number is verified by a code, also where an address is verified by a link",
        evidence: "API CreateUserPool, SmsVerificationMessageType; CloudFormation schema of AWS::Cognito::UserPool, SmsMessage",
        bad: r#"user_verification: { email_style: Link, sms_message: "Welcome!" }"#,
        good: r#"user_verification: { email_style: Link, sms_message: "Your code is {####}" }"#,
        check: [Pool(check_sms_message_placeholder_beside_link)],
    }

    /// An invitation by email that is too short or too long.
    error invitation_email_length {
        guards: [UserInvitation.email_body],
        reason: "an invitation by email has 6 to 20000 characters, counted in UTF-16",
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
}

fn check_sms_message_placeholder_beside_link(pool: &UserPool, report: &mut Report) {
    let Some(verification) = &pool.user_verification else {
        return;
    };
    let Some(message) = verification.sms_message.as_ref().and_then(known) else {
        return;
    };
    if verification.email_style != Some(EmailStyle::Link) || message.contains("{####}") {
        return;
    }
    let (fact, help) = without_placeholder("sms_message", message, "{####}");
    let path = setting(&["user_verification"]);
    report.push(Finding::at(path.field("sms_message"), fact, help).about(path.field("email_style")));
}
