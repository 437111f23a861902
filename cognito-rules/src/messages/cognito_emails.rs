//! The rule about emails that Cognito sends itself.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{UserPool, UserPoolEmail};

rules! {
    /// Emails from Cognito's own sender, in a pool where users sign up themselves.
    warn cognito_email_limit {
        guards: [UserPool.email],
        after: [crate::factors::email_mfa::email_mfa_without_ses],
        reason: "Cognito's own sender sends at most 50 emails a day for an AWS account, and users who come later get no code",
        evidence: "londonaicentre/FLIP#300; Amazon Cognito Developer Guide, Email settings for user pools",
        bad: r#"self_sign_up_enabled,
auto_verify: { email },
email: Cognito { reply_to: "support@example.com" }"#,
        good: r#"self_sign_up_enabled,
auto_verify: { email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1", reply_to: "support@example.com" }"#,
        check: [Pool(check_cognito_email_limit)],
    }
}

fn check_cognito_email_limit(pool: &UserPool, report: &mut Report) {
    // Administrators invite only a few users. And a declaration that does not mention email may simply be unfinished.
    let is_for_all = pool.self_sign_up_enabled == Some(true);
    let has_sender = pool
        .lambda_triggers
        .as_ref()
        .is_some_and(|triggers| triggers.custom_email_sender.is_some());
    if !matches!(pool.email, Some(UserPoolEmail::Cognito(_))) || !is_for_all || has_sender {
        return;
    }
    report.push(
        Finding::at(
            setting(&["email"]),
            "`email` is `Cognito`, but anyone can sign up",
            "write `email: Ses { .. }` with your own email address and its region, before users sign up",
        )
        .at_key()
        .about(setting(&["self_sign_up_enabled"]))
        .about(setting(&["mfa"]))
        .about(setting(&["mfa_second_factor", "email"]))
        .about(setting(&["lambda_triggers"])),
    );
}
