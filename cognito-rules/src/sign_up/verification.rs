//! The rule about attributes that are verified before they change.

use crate::engine::finding::{Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{listed, chosen};
use cognito_model::UserPool;

rules! {
    /// `keep_original` for an attribute that the pool does not verify.
    error keep_original_not_verified {
        guards: [KeepOriginalAttributes.email, KeepOriginalAttributes.phone],
        reason: "Cognito can keep an old value until the new one is verified only if the pool verifies new values",
        evidence: "aws/aws-cli#7151",
        measured: [("mkdirJava", "2022-08", "aws/aws-cli#7151")],
        bad: "auto_verify: { email },\nkeep_original: { email, phone }",
        good: "auto_verify: { email, phone },\nkeep_original: { email, phone }",
        check: [Pool(check_keep_original_not_verified)],
    }
}

fn check_keep_original_not_verified(pool: &UserPool, report: &mut Report) {
    let Some(kept) = &pool.keep_original else { return };
    let verified = pool.effective_auto_verify();
    let (email, phone) = verified.map_or((false, false), |verified| (verified.email, verified.phone));
    let missing = chosen(&[("email", kept.email && !email), ("phone", kept.phone && !phone)]);
    let Some(first) = missing.first() else { return };
    let wanted = chosen(&[("email", kept.email || email), ("phone", kept.phone || phone)]);
    let (are, them) = if missing.len() == 1 { ("is", "it") } else { ("are", "them") };
    report.push(
        Finding::at(
            setting(&["keep_original", first]),
            format!("{} {are} in `keep_original`, but the pool does not verify {them}", listed(&missing)),
            Help::from(format!("write `auto_verify: {{ {} }}`", wanted.join(", ")))
                .sets(&["auto_verify"], format!("{{ {} }}", wanted.join(", "))),
        )
        .at_key()
        .about_fields(&setting(&["auto_verify"]), &["email", "phone"])
        .about_fields(&setting(&["sign_in_aliases"]), &["email", "phone"]),
    );
}
