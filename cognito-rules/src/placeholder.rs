//! Placeholders of messages: those that are misspelt, and those that a message does not fill.

use crate::engine::report::{Report, Violation};
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use cognito_model::{EmailStyle, SettingPath, Text, UserPool};

/// What Cognito writes a code or a temporary password in place of.
pub(crate) const CODE: &str = "{####}";

/// What Cognito writes the name of an invited user in place of.
pub(crate) const USERNAME: &str = "{username}";

/// What Cognito makes a link of.
pub(crate) const LINK: &str = "{##Verify Email##}";

/// What people write in place of [`CODE`], without blanks, `_` and `-`.
const CODES: &[&str] = &[
    "code",
    "otp",
    "pin",
    "password",
    "verificationcode",
    "confirmationcode",
    "temporarypassword",
];

/// What people write in place of [`USERNAME`], without blanks, `_` and `-`.
const NAMES: &[&str] = &["username", "user", "login", "loginname"];

/// A part of a text that is nearly a placeholder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NearMiss<'t> {
    /// As it is written.
    pub(crate) found: &'t str,
    /// The placeholder that was meant.
    pub(crate) meant: &'static str,
}

/// The parts of a text that are nearly placeholders, in their order.
pub(crate) fn near_misses(text: &str) -> Vec<NearMiss<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some((_, after)) = rest.split_once('{') {
        rest = after;
        // Style sheets have braces too, so that a brace within is not looked into from outside.
        let Some(inner) = after.find(['{', '}']).map(|end| after.split_at(end).0) else {
            break;
        };
        let start = text.len() - after.len();
        let end = start + inner.len() + 1;
        if text.as_bytes().get(end - 1) != Some(&b'}') {
            continue;
        }
        let is_doubled = text.get(..start - 1).is_some_and(|before| before.ends_with('{'))
            && text.get(end..).is_some_and(|after| after.starts_with('}'));
        let meant = match meant_by(inner) {
            Some((meant, is_exact)) if !is_exact || is_doubled => meant,
            _ => continue,
        };
        let (start, end) = if is_doubled {
            (start - 2, end + 1)
        } else {
            (start - 1, end)
        };
        if let Some(found_text) = text.get(start..end) {
            found.push(NearMiss {
                found: found_text,
                meant,
            });
        }
    }
    found
}

/// The placeholder that is meant by what stands between braces, and whether it is spelt so.
fn meant_by(inner: &str) -> Option<(&'static str, bool)> {
    let trimmed = inner.trim();
    if trimmed.is_empty() || trimmed.len() > 200 {
        return None;
    }
    if trimmed.bytes().all(|byte| byte == b'#') {
        return Some((CODE, inner == "####"));
    }
    if trimmed.starts_with('#') && trimmed.ends_with('#') {
        let is_exact = inner.starts_with("##") && inner.ends_with("##");
        return Some((LINK, is_exact));
    }
    let plain: String = trimmed
        .chars()
        .filter(|c| !matches!(c, ' ' | '_' | '-'))
        .collect::<String>()
        .to_lowercase();
    if NAMES.contains(&plain.as_str()) {
        return Some((USERNAME, inner == "username"));
    }
    CODES.contains(&plain.as_str()).then_some((CODE, false))
}

/// The text of a link, if there is one and it has a text.
fn named_link(text: &str) -> Option<&str> {
    text.match_indices("{##").find_map(|(start, opening)| {
        let (_, after) = text.split_at(start + opening.len());
        let (inside, _) = after.split_once("##}")?;
        (!inside.is_empty() && !inside.contains(['{', '}'])).then_some(inside)
    })
}

/// A message of the pool.
struct Message<'p> {
    path: SettingPath,
    name: &'static str,
    text: &'p str,
    /// Whether it makes a link of what is between `{##` and `##}`.
    takes_link: bool,
    /// Whether it fills `{username}`. What the messages of a verification do with it is not on record.
    takes_name: bool,
}

fn messages(pool: &UserPool) -> Vec<Message<'_>> {
    let verification = pool.user_verification.as_ref();
    let invitation = pool.user_invitation.as_ref();
    let is_link = verification.is_some_and(|it| it.email_style == Some(EmailStyle::Link));
    let of_verification = |name| setting(&["user_verification", name]);
    let of_invitation = |name| setting(&["user_invitation", name]);
    let rows: [(SettingPath, &'static str, Option<&Text>, bool, bool); 5] = [
        (
            of_verification("email_body"),
            "email_body",
            verification.and_then(|it| it.email_body.as_ref()),
            is_link,
            false,
        ),
        (
            of_verification("sms_message"),
            "sms_message",
            verification.and_then(|it| it.sms_message.as_ref()),
            false,
            false,
        ),
        (
            of_invitation("email_body"),
            "email_body",
            invitation.and_then(|it| it.email_body.as_ref()),
            false,
            true,
        ),
        (
            of_invitation("sms_message"),
            "sms_message",
            invitation.and_then(|it| it.sms_message.as_ref()),
            false,
            true,
        ),
        (
            setting(&["mfa_message"]),
            "mfa_message",
            pool.mfa_message.as_ref(),
            false,
            false,
        ),
    ];
    rows.into_iter()
        .filter_map(|(path, name, text, takes_link, takes_name)| {
            Some(Message {
                path,
                name,
                text: known(text?)?,
                takes_link,
                takes_name,
            })
        })
        .collect()
}

rules! {
    /// Something that is nearly a placeholder.
    warn placeholder_spelling {
        guards: [
            UserVerification.email_body,
            UserVerification.sms_message,
            UserInvitation.email_body,
            UserInvitation.sms_message,
            UserPool.mfa_message,
        ],
        reason: "Cognito fills what is spelt like its placeholder to the letter, and sends the rest as it is",
        evidence: "API CreateUserPool, MessageTemplateType and VerificationMessageTemplateType",
        bad: r#"user_verification: { email_body: "Your code is {####}. Again: { #### }" }"#,
        good: r#"user_verification: { email_body: "Your code is {####}. Again: {####}" }"#,
        check: Pool(check_placeholder_spelling),
    }

    /// A placeholder that a message of this kind does not fill.
    warn placeholder_misplaced {
        guards: [
            UserVerification.email_style,
            UserVerification.email_body,
            UserVerification.sms_message,
            UserInvitation.email_body,
            UserInvitation.sms_message,
            UserPool.mfa_message,
        ],
        reason: "only the email that verifies an address by a link has one, and it has no code",
        evidence: "aws/aws-cdk#6705; API CreateUserPool, VerificationMessageTemplateType",
        bad: r#"user_verification: { email_body: "Your code is {####}, or press {##here##}" }"#,
        good: r#"user_verification: { email_body: "Your code is {####}" }"#,
        check: Pool(check_placeholder_misplaced),
    }
}

fn check_placeholder_spelling(pool: &UserPool, report: &mut Report) {
    for message in messages(pool) {
        // A placeholder that is missing is said to be so, with what stands in its place.
        if report.is_settled(&message.path) {
            continue;
        }
        let wanted = |miss: &NearMiss<'_>| match miss.meant {
            USERNAME => message.takes_name,
            LINK => message.takes_link,
            _ => !message.takes_link,
        };
        if let Some(miss) = near_misses(message.text).into_iter().find(wanted) {
            report.push(
                Violation::new(
                    &placeholder_spelling,
                    message.path,
                    format!(
                        "`{}` is {}, with `{}` in it",
                        message.name,
                        quoted(message.text),
                        miss.found
                    ),
                    format!("write `{}` in the place of `{}`", miss.meant, miss.found),
                )
                .about(setting(&["user_verification", "email_style"])),
            );
        }
    }
}

fn check_placeholder_misplaced(pool: &UserPool, report: &mut Report) {
    for message in messages(pool) {
        if report.is_settled(&message.path) {
            continue;
        }
        let (fact, help) = match (message.takes_link, named_link(message.text)) {
            (false, Some(link)) => {
                let link = format!("{{##{link}##}}");
                let is_verification = message.path.as_str() == "user_verification.email_body";
                let help = if is_verification {
                    "leave the link out, or write `email_style: Link` and leave the code out"
                } else {
                    "leave the link out"
                };
                (
                    format!("{} in it, which is sent as it is", quoted(&link)),
                    help.to_owned(),
                )
            }
            (true, None) if message.text.contains(CODE) => (
                format!("`{CODE}` in it, which is a link without a text"),
                format!("write the text of the link, as in `{LINK}`, or `email_style: Code`"),
            ),
            (true, Some(_)) if message.text.contains(CODE) => (
                format!("`{CODE}` in it beside a link, and there is no code"),
                format!("leave `{CODE}` out, or write `email_style: Code`"),
            ),
            _ => continue,
        };
        report.push(
            Violation::new(
                &placeholder_misplaced,
                message.path,
                format!("`{}` has {fact}", message.name),
                help,
            )
            .about(setting(&["user_verification", "email_style"])),
        );
    }
}
