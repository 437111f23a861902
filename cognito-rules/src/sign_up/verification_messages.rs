//! Rules about the messages that verify an email address or a phone number.

use crate::engine::finding::Finding;
use crate::engine::nodes::strings;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{quoted, without_placeholder};
use crate::grammar::placeholder::{CODE, LINK};
use cognito_model::schema::class::is_invisible;
use cognito_model::{EmailStyle, Str, Text, UserPool, UserVerification, Value};

rules! {
    /// A verification email without a placeholder for its code.
    error email_body_placeholder {
        guards: [UserVerification.email_style, UserVerification.email_body],
        reason: "Cognito replaces `{####}` with the code",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws/aws-cdk#6705",
        bad: r#"user_verification: { email_body: "Thanks for signing up!" }"#,
        good: r#"user_verification: { email_body: "Thanks for signing up! Your code is {####}" }"#,
        check: [Pool(check_email_body_placeholder)],
    }

    /// An SMS message without a placeholder for the code.
    error sms_message_placeholder {
        guards: [UserVerification.email_style, UserVerification.sms_message],
        reason: "Cognito replaces `{####}` with the code",
        evidence: "aws-cdk-lib 2.276.0, user-pool; API CreateUserPool, SmsVerificationMessage",
        bad: r#"user_verification: { sms_message: "Welcome!" }"#,
        good: r#"user_verification: { sms_message: "Welcome! Your code is {####}" }"#,
        check: [Pool(check_sms_message_placeholder)],
    }

    /// An SMS message without a placeholder for the code, in a pool that sends links by email.
    error sms_message_placeholder_beside_link {
        guards: [UserVerification.sms_message],
        reason: "Cognito verifies a phone number with a code, even if it verifies email addresses with a link",
        evidence: "API CreateUserPool, SmsVerificationMessageType; CloudFormation schema of AWS::Cognito::UserPool, SmsMessage",
        bad: r#"user_verification: { email_style: Link, sms_message: "Welcome!" }"#,
        good: r#"user_verification: { email_style: Link, sms_message: "Your code is {####}" }"#,
        check: [Pool(check_sms_message_placeholder_beside_link)],
    }

    /// A verification email without a placeholder for its link.
    error link_placeholder {
        guards: [UserVerification.email_style, UserVerification.email_body],
        reason: "Cognito turns the text between `{##` and `##}` into the link",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws/aws-cdk#6705",
        bad: r#"user_verification: { email_style: Link, email_body: "Please confirm your address." }"#,
        good: r#"user_verification: { email_style: Link, email_body: "Please {##confirm your address##}." }"#,
        check: [Pool(check_link_placeholder)],
    }
}

fn check_email_body_placeholder(pool: &UserPool, report: &mut Report) {
    for (body, literal) in with_style(pool, &EmailStyle::Code, |it| it.email_body.as_ref()) {
        if body.contains(CODE) {
            continue;
        }
        let (fact, mut help) = without_placeholder("email_body", &body, CODE);
        if has_link(&body) {
            // If the message contains a link, a link was meant, and only the style is missing.
            help = "write `email_style: Link`, or write `{####}` instead of the link".to_owned();
        }
        push("email_body", (fact, help), literal, report);
    }
}

// Only if the email has a code: with a link, the CDK accepts any SMS message.
fn check_sms_message_placeholder(pool: &UserPool, report: &mut Report) {
    check_sms_message(pool, &EmailStyle::Code, report);
}

fn check_sms_message(pool: &UserPool, style: &EmailStyle, report: &mut Report) {
    for (message, literal) in with_style(pool, style, |it| it.sms_message.as_ref()) {
        if !message.contains(CODE) {
            let words = without_placeholder("sms_message", &message, CODE);
            push("sms_message", words, literal, report);
        }
    }
}

fn check_sms_message_placeholder_beside_link(pool: &UserPool, report: &mut Report) {
    check_sms_message(pool, &EmailStyle::Link, report);
}

fn check_link_placeholder(pool: &UserPool, report: &mut Report) {
    for (body, literal) in with_style(pool, &EmailStyle::Link, |it| it.email_body.as_ref()) {
        if !has_link(&body) {
            let (_, help) = without_placeholder("email_body", &body, LINK);
            let fact = format!("`email_body` is {}, which does not contain a link", quoted(&body));
            push("email_body", (fact, help), literal, report);
        }
    }
}

/// The literals of a message, if the emails have this style.
fn with_style(
    pool: &UserPool,
    style: &EmailStyle,
    message: fn(&UserVerification) -> Option<&Text>,
) -> Vec<(Str, Option<Value>)> {
    let Some(verification) = &pool.user_verification else { return Vec::new() };
    let actual = verification.email_style.as_ref().unwrap_or(&EmailStyle::Code);
    let message = message(verification).filter(|_| actual == style);
    message.map(strings).unwrap_or_default()
}

fn push(name: &'static str, (fact, help): (String, String), literal: Option<Value>, report: &mut Report) {
    let violation = Finding::at(setting(&["user_verification", name]), fact, help).at_literal_if(literal.as_ref());
    report.push(violation.about(setting(&["user_verification", "email_style"])));
}

/// Whether a string matches `\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}`, which is how the CDK looks for a link. The text of the
/// link may be empty, so `{####}` counts too.
fn has_link(text: &str) -> bool {
    text.match_indices("{##").any(|(start, opening)| {
        let (_, mut rest) = text.split_at(start + opening.len());
        loop {
            if rest.starts_with("##}") {
                return true;
            }
            let mut characters = rest.chars();
            match characters.next() {
                Some(c) if is_link_text(c) => rest = characters.as_str(),
                _ => return false,
            }
        }
    })
}

/// Whether a character may be in the text of a link: anything visible, and what the pattern counts as a space.
fn is_link_text(c: char) -> bool {
    !is_invisible(c.into())
        || matches!(c, '\t'..='\r' | ' ' | '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{2028}' | '\u{2029}'
            | '\u{202F}' | '\u{205F}' | '\u{3000}' | '\u{FEFF}')
}
