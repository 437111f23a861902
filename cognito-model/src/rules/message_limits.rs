//! Rules about the length and the characters of messages.

use crate::messages::EmailStyle;
use crate::pool::UserPool;
use crate::rules::rule_macro::{rule, ten};
use crate::rules::words::{known, without_placeholder};
use crate::rules::{Charset, Check, Class, Level, Report, Rule, Violation, setting};

rule! {
    /// A subject of an email that is empty or too long.
    pub static EMAIL_SUBJECT_LENGTH: Rule = Rule {
        name: "email_subject_length",
        level: Level::Error,
        reason: "the subject of an email has 1 to 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailSubject",
        bad: r#"user_invitation: { email_subject: "" }"#,
        good: r#"user_invitation: { email_subject: "Welcome" }"#,
        check: Check::Length { min: 1, max: 140 },
    };
}

rule! {
    /// A subject of an email with characters that Cognito does not take.
    pub static EMAIL_SUBJECT_CHARACTERS: Rule = Rule {
        name: "email_subject_characters",
        level: Level::Error,
        reason: "the subject of an email has characters that can be seen, and plain spaces",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailSubject",
        bad: r#"user_invitation: { email_subject: "Welcome to\u{a0}us" }"#,
        good: r#"user_invitation: { email_subject: "Welcome to us" }"#,
        check: Check::Characters(Charset::Only(Class::Message)),
    };
}

rule! {
    /// An email for a new address or number that is too long.
    pub static EMAIL_BODY_LENGTH: Rule = Rule {
        name: "email_body_length",
        level: Level::Error,
        reason: "an email has at most 20000 characters, counted in UTF-16",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailMessage",
        bad: concat!(
            "user_verification: { email_body: \"{####} ",
            ten!(ten!(ten!("We do thank you. ! "))),
            ten!(ten!("We do it once more. ")),
            "\" }"
        ),
        good: r#"user_verification: { email_body: "Your code is {####}" }"#,
        check: Check::Length { min: 0, max: 20000 },
    };
}

rule! {
    /// An email with characters that Cognito does not take.
    pub static EMAIL_BODY_CHARACTERS: Rule = Rule {
        name: "email_body_characters",
        level: Level::Error,
        reason: "an email has characters that can be seen, plain spaces and line breaks, and none that join or hide others",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailMessage",
        bad: r#"user_verification: { email_body: "Your code is\u{a0}{####}" }"#,
        good: r#"user_verification: { email_body: "Your code is {####}" }"#,
        check: Check::Characters(Charset::Only(Class::Message)),
    };
}

rule! {
    /// A text message for a new number that is too long.
    pub static SMS_MESSAGE_LENGTH: Rule = Rule {
        name: "sms_message_length",
        level: Level::Error,
        reason: "a text message of Cognito has at most 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, SmsVerificationMessageType; CloudFormation schema of AWS::Cognito::UserPool, SmsMessage",
        bad: r#"user_verification: { sms_message: "Thank you for using our wonderful application, which would not be what it is without people like you. We send you this code, and we send it to nobody else: {####}" }"#,
        good: r#"user_verification: { sms_message: "Your code is {####}" }"#,
        check: Check::Length { min: 0, max: 140 },
    };
}

rule! {
    /// A text message with a line break.
    ///
    /// The pattern of the API has a dot around the code, which stands for no line break. That of CloudFormation does not.
    pub static SMS_MESSAGE_LINE_BREAK: Rule = Rule {
        name: "sms_message_line_break",
        level: Level::Warn,
        reason: "the API describes a text message as one line with a code",
        evidence: "API CreateUserPool, SmsVerificationMessageType",
        bad: r#"mfa_message: "Your code is\n{####}""#,
        good: r#"mfa_message: "Your code is {####}""#,
        check: Check::Characters(Charset::Only(Class::Line)),
    };
}

rule! {
    /// A text message without a place for the code, beside a link by email.
    pub static SMS_MESSAGE_PLACEHOLDER_BESIDE_LINK: Rule = Rule {
        name: "sms_message_placeholder_beside_link",
        level: Level::Error,
        reason: "a number is verified by a code, also where an address is verified by a link",
        evidence: "API CreateUserPool, SmsVerificationMessageType; CloudFormation schema of AWS::Cognito::UserPool, SmsMessage",
        bad: r#"user_verification: { email_style: Link, sms_message: "Welcome!" }"#,
        good: r#"user_verification: { email_style: Link, sms_message: "Your code is {####}" }"#,
        check: Check::Pool(check_sms_message_placeholder_beside_link),
    };
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
    let rule = &SMS_MESSAGE_PLACEHOLDER_BESIDE_LINK;
    report.push(Violation::new(rule, path.field("sms_message"), fact, help).about(path.field("email_style")));
}

rule! {
    /// An invitation by email that is too short or too long.
    pub static INVITATION_EMAIL_LENGTH: Rule = Rule {
        name: "invitation_email_length",
        level: Level::Error,
        reason: "an invitation by email has 6 to 20000 characters, counted in UTF-16",
        evidence: "API CreateUserPool, MessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, InviteMessageTemplate",
        bad: r#"user_invitation: { email_body: "Hi" }"#,
        good: r#"user_invitation: { email_body: "Hi {username}, your password is {####}" }"#,
        check: Check::Length { min: 6, max: 20000 },
    };
}

rule! {
    /// An invitation by text message that is too short or too long.
    pub static INVITATION_SMS_LENGTH: Rule = Rule {
        name: "invitation_sms_length",
        level: Level::Error,
        reason: "an invitation by text message has 6 to 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, MessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, InviteMessageTemplate",
        bad: r#"user_invitation: { sms_message: "Hi" }"#,
        good: r#"user_invitation: { sms_message: "{username}, your password is {####}" }"#,
        check: Check::Length { min: 6, max: 140 },
    };
}
