//! Rules about the logs of a pool.

use crate::engine::finding::{Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{FeaturePlan, UserPool};

rules! {
    /// A log of sign-ins with the Essentials plan.
    ///
    /// Pools that had threat protection before Cognito introduced plans are on the Lite plan and keep it, so the rule accepts
    /// Lite.
    error auth_event_log_plan {
        guards: [Logs.user_auth_events, UserPool.feature_plan],
        reason: "threat protection is a feature of the Plus plan, and so is the log of what it finds",
        evidence: "hashicorp/terraform-provider-aws#47790; hashicorp/terraform-provider-aws#47894",
        bad: r#"feature_plan: Essentials,
logs: { user_auth_events: S3("arn:aws:s3:::sign-ins") }"#,
        good: r#"feature_plan: Plus,
logs: { user_auth_events: S3("arn:aws:s3:::sign-ins") }"#,
        check: [Pool(check_auth_event_log_plan)],
    }
}

fn check_auth_event_log_plan(pool: &UserPool, report: &mut Report) {
    let has_log = pool.logs.as_ref().is_some_and(|logs| logs.user_auth_events.is_some());
    if !has_log || pool.effective_feature_plan() != Some(&FeaturePlan::Essentials) {
        return;
    }
    report.push(
        Finding::at(
            setting(&["logs", "user_auth_events"]),
            "`user_auth_events` needs `feature_plan: Plus`, but the pool has `feature_plan: Essentials`",
            Help::from("write `feature_plan: Plus`, or remove `user_auth_events`").sets(&["feature_plan"], "Plus"),
        )
        .at_key()
        .about(setting(&["feature_plan"])),
    );
}
