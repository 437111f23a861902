//! Rules about verifying what people sign in with, and about inviting them.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, listed, quoted};
use crate::grammar::placeholder::{CODE, USERNAME, near_misses};
use cognito_model::UserPool;
use cognito_model::schema::limit::utf16_length;

rules! {
    /// An old value that stays until the new one is verified, of what is not verified.
    error keep_original_not_verified {
        guards: [UserPool.keep_original],
        reason: "an old value can stay until the new one is verified only where new ones are verified",
        evidence: "aws/aws-cli#7151",
        bad: "auto_verify: { email },\nkeep_original: { email, phone }",
        good: "auto_verify: { email, phone },\nkeep_original: { email, phone }",
        check: [Pool(check_keep_original_not_verified)],
    }

    /// An invitation that does not say what to sign in with.
    warn invitation_placeholder {
        guards: [UserInvitation.email_body, UserInvitation.sms_message, UserPool.user_invitation],
        reason: "an invitation brings the user name and the temporary password, in the places of `{username}` and `{####}`",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-invite-message-username-placeholder; lgallard/terraform-aws-cognito-user-pool, variables.tf",
        bad: r#"user_invitation: { email_body: "Welcome, {username}!" }"#,
        good: r#"user_invitation: { email_body: "Welcome, {username}! Your password is {####}" }"#,
        check: [Pool(check_invitation_placeholder)],
    }
}

fn check_keep_original_not_verified(pool: &UserPool, report: &mut Report) {
    let Some(kept) = &pool.keep_original else { return };
    let verified = pool.effective_auto_verify();
    let (email, phone) = verified.map_or((false, false), |verified| (verified.email, verified.phone));
    let missing: Vec<&str> = [("email", kept.email && !email), ("phone", kept.phone && !phone)]
        .into_iter()
        .filter_map(|(name, is_missing)| is_missing.then_some(name))
        .collect();
    let Some(first) = missing.first() else { return };
    let wanted: Vec<&str> = [("email", kept.email || email), ("phone", kept.phone || phone)]
        .into_iter()
        .filter_map(|(name, is_wanted)| is_wanted.then_some(name))
        .collect();
    let are = if missing.len() == 1 { "is" } else { "are" };
    report.push(
        Finding::at(
            setting(&["keep_original", first]),
            format!("{} {are} in `keep_original`, but not verified", listed(&missing)),
            format!("write `auto_verify: {{ {} }}`", wanted.join(", ")),
        )
        .at_key()
        .about_all(["email", "phone"].map(|name| setting(&["auto_verify", name])))
        .about_all(["email", "phone"].map(|name| setting(&["sign_in_aliases", name]))),
    );
}

fn check_invitation_placeholder(pool: &UserPool, report: &mut Report) {
    let Some(invitation) = &pool.user_invitation else {
        return;
    };
    for (name, text) in [
        ("email_body", &invitation.email_body),
        ("sms_message", &invitation.sms_message),
    ] {
        let Some(text) = text.as_ref().and_then(known) else {
            continue;
        };
        let missing: Vec<&str> = [USERNAME, CODE]
            .into_iter()
            .filter(|part| !text.contains(part))
            .collect();
        let path = setting(&["user_invitation", name]);
        // A text that is too short for any placeholder is another rule's.
        if missing.is_empty() || utf16_length(text) < "{####}".len() {
            continue;
        }
        let fact = format!("`{name}` is {}, which has no {} in it", quoted(text), listed(&missing));
        let near = near_misses(text);
        let ways = missing
            .iter()
            .map(|part| match near.iter().find(|miss| miss.meant == *part) {
                Some(miss) => format!("write `{part}` in the place of `{}`", miss.found),
                None => format!("put `{part}` into the text"),
            });
        let help = if near.iter().any(|miss| missing.contains(&miss.meant)) {
            ways.collect::<Vec<_>>().join(", and ")
        } else {
            format!("put {} into the text", listed(&missing))
        };
        report.push(Finding::at(path, fact, help));
    }
}
