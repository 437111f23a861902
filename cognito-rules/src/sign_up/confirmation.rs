//! Rules about whether users can finish signing up.

use crate::clients::domain::may_have_domain;
use crate::engine::finding::{Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{EmailStyle, SettingPath, UserPool};

rules! {
    /// Self sign-up in a pool that confirms no user.
    ///
    /// This is a warning, because an administrator can confirm users one by one.
    warn sign_up_not_confirmed {
        guards: [UserPool.self_sign_up_enabled, UserPool.auto_verify],
        after: [crate::sign_in::aliases::preferred_username_without_username],
        reason: "Cognito confirms a user who enters the code that it sends to a verified attribute, and users who are not confirmed cannot sign in",
        evidence: "aws/aws-cdk#10623; kubeflow/manifests#122; Amazon Cognito Developer Guide, Signing up and confirming user accounts",
        bad: "self_sign_up_enabled,\nsign_in_aliases: { username }",
        good: "self_sign_up_enabled,\nsign_in_aliases: { username },\nauto_verify: { email }",
        check: [Pool(check_sign_up_not_confirmed)],
    }

    /// Verification by a link in a pool without a domain.
    ///
    /// This is a warning, because the domain can be in another stack.
    warn verification_link_without_domain {
        guards: [UserVerification.email_style],
        reason: "the link leads to the domain of the pool, and every sign-up fails without a domain",
        evidence: "aws/aws-cdk#8674; API CreateUserPool, VerificationMessageTemplate",
        bad: r#"auto_verify: { email },
user_verification: { email_style: Link, email_body: "Please {##confirm your address##}" }"#,
        good: r#"auto_verify: { email },
user_verification: { email_style: Link, email_body: "Please {##confirm your address##}" },
domains: { login: Prefix("my-app") }"#,
        check: [Pool(check_verification_link_without_domain)],
    }
}

/// The settings that decide what is verified when users sign up.
pub(crate) fn verification_settings() -> impl Iterator<Item = SettingPath> {
    let settings: [&[&'static str]; 6] = [
        &["auto_verify"],
        &["auto_verify", "email"],
        &["auto_verify", "phone"],
        &["sign_in_aliases", "email"],
        &["sign_in_aliases", "phone"],
        &["lambda_triggers", "pre_sign_up"],
    ];
    settings.into_iter().map(setting)
}

/// Whether a trigger can confirm users and verify their attributes.
pub(crate) fn has_pre_sign_up(pool: &UserPool) -> bool {
    pool.lambda_triggers
        .as_ref()
        .is_some_and(|triggers| triggers.pre_sign_up.is_some())
}

fn check_sign_up_not_confirmed(pool: &UserPool, report: &mut Report) {
    let verifies = pool
        .effective_auto_verify()
        .is_some_and(|verified| verified.email || verified.phone);
    if !pool.effective_self_sign_up() || verifies || has_pre_sign_up(pool) || pool.import.is_some() {
        return;
    }
    let close = "self_sign_up_enabled";
    // Users who sign up with a phone number alone have no email address.
    let is_by_phone = pool.sign_in_aliases.as_ref().is_some_and(|aliases| aliases.phone && !aliases.email);
    let verified = if is_by_phone { "{ phone }" } else { "{ email }" };
    let help = format!("write `auto_verify: {verified}`, or a `pre_sign_up` trigger that confirms users");
    let (open, help) = match pool.self_sign_up_enabled {
        Some(_) => ("users can sign up", Help::from(help)),
        None => (
            "users can sign up, because `self_sign_up_enabled` is not set",
            Help::from(format!("{help}; write `{close}: false` if administrators create the users")).sets(&[close], "false"),
        ),
    };
    report.push(
        Finding::at(
            setting(&[close]),
            format!("{open}, but the pool verifies nothing, so they are never confirmed"),
            help.sets(&["auto_verify"], verified),
        )
        .at_key()
        .about(setting(&["sign_in_aliases", "preferred_username"]))
        .about_all(verification_settings()),
    );
}

fn check_verification_link_without_domain(pool: &UserPool, report: &mut Report) {
    let is_link = pool
        .user_verification
        .as_ref()
        .is_some_and(|messages| messages.email_style == Some(EmailStyle::Link));
    let verifies_email = pool.effective_auto_verify().is_some_and(|verified| verified.email);
    if !is_link || !verifies_email || may_have_domain(pool) {
        return;
    }
    report.push(
        Finding::at(
            setting(&["user_verification", "email_style"]),
            "the link in the email needs a domain, but the pool has none",
            "add a domain, as in `domains: { login: Prefix(\"my-app\") }`, or use `email_style: Code` and `{####}` in the messages",
        )
        .about_all(verification_settings().filter(|path| path.first() != Some("lambda_triggers")))
        .about(setting(&["domains"])),
    );
}
