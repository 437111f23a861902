//! Rules about the length and the characters of messages.

use crate::engine::rule::{rules, ten};

rules! {
    /// A verification email that is too long.
    error email_body_length {
        guards: [UserVerification.email_body, EmailAuthentication.message],
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

    /// An email with characters that Cognito does not accept.
    error email_body_characters {
        guards: [UserVerification.email_body, UserInvitation.email_body, EmailAuthentication.message, NotificationEmail.html_body, NotificationEmail.text_body],
        reason: "an email can have visible characters, plain spaces and line breaks, but no characters that join or hide others",
        evidence: "API CreateUserPool, VerificationMessageTemplateType; CloudFormation schema of AWS::Cognito::UserPool, EmailMessage",
        bad: r#"user_verification: { email_body: "Your code is\u{a0}{####}" }"#,
        good: r#"user_verification: { email_body: "Your code is {####}" }"#,
        check: [Limit(LimitKind::Characters)],
    }

    /// A verification SMS message that is too long.
    error sms_message_length {
        guards: [UserVerification.sms_message],
        reason: "Cognito's SMS messages have at most 140 characters, counted in UTF-16",
        evidence: "API CreateUserPool, SmsVerificationMessageType; CloudFormation schema of AWS::Cognito::UserPool, SmsMessage",
        bad: r#"user_verification: { sms_message: "Thank you for using our wonderful application, which would not be what it is without people like you. We send you this code, and we send it to nobody else: {####}" }"#,
        good: r#"user_verification: { sms_message: "Your code is {####}" }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An SMS message with a line break.
    ///
    /// The API's pattern has dots around the code, and a dot does not match a line break. CloudFormation has no such pattern.
    warn sms_message_line_break {
        guards: [UserVerification.sms_message, UserPool.mfa_message],
        reason: "the API describes an SMS message as one line with a code",
        evidence: "API CreateUserPool, SmsVerificationMessageType",
        bad: r#"mfa_message: "Your code is\n{####}""#,
        good: r#"mfa_message: "Your code is {####}""#,
        check: [Limit(LimitKind::Characters)],
    }
}
