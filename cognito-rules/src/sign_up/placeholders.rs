//! Placeholders of messages: misspelled ones, and those that a message does not replace.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use crate::grammar::placeholder::{CODE, LINK, NearMiss, USERNAME, named_link, near_misses};
use cognito_model::{EmailStyle, SettingPath, Text, UserPool};

/// A message of the pool.
struct PoolMessage<'p> {
    path: SettingPath,
    name: &'static str,
    text: &'p str,
    /// Whether it turns the text between `{##` and `##}` into a link.
    takes_link: bool,
    /// Whether it replaces `{username}`. What verification messages do with it is not on record.
    takes_name: bool,
}

fn messages(pool: &UserPool) -> Vec<PoolMessage<'_>> {
    let verification = pool.user_verification.as_ref();
    let invitation = pool.user_invitation.as_ref();
    let is_link = verification.is_some_and(|it| it.email_style == Some(EmailStyle::Link));
    let of_verification = |name| setting(&["user_verification", name]);
    let of_invitation = |name| setting(&["user_invitation", name]);
    let rows: [(SettingPath, &'static str, Option<&Text>, bool, bool); 6] = [
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
        (
            setting(&["email_authentication", "message"]),
            "message",
            pool.email_authentication.as_ref().and_then(|it| it.message.as_ref()),
            false,
            false,
        ),
    ];
    rows.into_iter()
        .filter_map(|(path, name, text, takes_link, takes_name)| {
            Some(PoolMessage {
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
    /// A misspelled placeholder.
    warn placeholder_spelling {
        guards: [
            UserVerification.email_body,
            UserVerification.sms_message,
            UserInvitation.email_body,
            UserInvitation.sms_message,
            UserPool.mfa_message,
            EmailAuthentication.message,
        ],
        after: [
            crate::sign_up::invitations::invitation_placeholder,
            crate::sign_up::invitations::invitation_sms_placeholder,
        ],
        reason: "Cognito replaces only placeholders with the exact spelling, and sends everything else unchanged",
        evidence: "API CreateUserPool, MessageTemplateType and VerificationMessageTemplateType",
        bad: r#"user_verification: { email_body: "Your code is {####}. Again: { #### }" }"#,
        good: r#"user_verification: { email_body: "Your code is {####}. Again: {####}" }"#,
        check: [Pool(check_placeholder_spelling)],
    }

    /// A placeholder that Cognito does not replace in this kind of message.
    warn placeholder_misplaced {
        guards: [
            UserVerification.email_style,
            UserVerification.email_body,
            UserVerification.sms_message,
            UserInvitation.email_body,
            UserInvitation.sms_message,
            UserPool.mfa_message,
            EmailAuthentication.message,
        ],
        after: [
            crate::sign_up::invitations::invitation_placeholder,
            crate::sign_up::invitations::invitation_sms_placeholder,
            placeholder_spelling,
        ],
        reason: "only a verification email with `email_style: Link` has a link, and it has no code",
        evidence: "aws/aws-cdk#6705; API CreateUserPool, VerificationMessageTemplateType",
        bad: r#"user_verification: { email_body: "Your code is {####}, or press {##here##}" }"#,
        good: r#"user_verification: { email_body: "Your code is {####}" }"#,
        check: [Pool(check_placeholder_misplaced)],
    }
}

fn check_placeholder_spelling(pool: &UserPool, report: &mut Report) {
    for message in messages(pool) {
        let wanted = |miss: &NearMiss<'_>| match miss.meant {
            USERNAME => message.takes_name,
            LINK => message.takes_link,
            _ => !message.takes_link,
        };
        if let Some(miss) = near_misses(message.text).into_iter().find(wanted) {
            report.push(
                Finding::at(
                    message.path,
                    format!(
                        "`{}` is {}, which contains `{}`",
                        message.name,
                        quoted(message.text),
                        miss.found
                    ),
                    Help::from(format!("write `{}` instead of `{}`", miss.meant, miss.found))
                        .edit(Edit::Replace(format!("{:?}", message.text.replace(miss.found, miss.meant)))),
                )
                .about(setting(&["user_verification", "email_style"])),
            );
        }
    }
}

fn check_placeholder_misplaced(pool: &UserPool, report: &mut Report) {
    for message in messages(pool) {
        let (fact, help) = match (message.takes_link, named_link(message.text)) {
            (false, Some(link)) => {
                let link = format!("{{##{link}##}}");
                let is_verification = message.path == setting(&["user_verification", "email_body"]);
                let help = if is_verification {
                    "remove the link, or remove the code and set `email_style: Link`"
                } else {
                    "remove the link"
                };
                (
                    format!("{}, which Cognito sends unchanged", quoted(&link)),
                    help.to_owned(),
                )
            }
            (true, None) if message.text.contains(CODE) => (
                format!("`{CODE}`, which is a link without text"),
                format!("write the text of the link, as in `{LINK}`, or `email_style: Code`"),
            ),
            (true, Some(_)) if message.text.contains(CODE) => (
                format!("`{CODE}` together with a link, but an email with a link has no code"),
                format!("remove `{CODE}`, or write `email_style: Code`"),
            ),
            _ => continue,
        };
        report.push(
            Finding::at(message.path, format!("`{}` contains {fact}", message.name), help)
                .about(setting(&["user_verification", "email_style"])),
        );
    }
}
