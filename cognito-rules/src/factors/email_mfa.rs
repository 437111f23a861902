//! Rules about codes by email as the second factor.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::messages::ses;
use cognito_model::naming::conditions;
use cognito_model::{FeaturePlan, Target, UserPool, UserPoolEmail};

rules! {
    /// Codes by email as the second factor, in a pool that does not use Amazon SES.
    error email_mfa_without_ses {
        guards: [MfaSecondFactor.email, UserPool.email],
        reason: "Cognito sends codes for the second factor only through Amazon SES, not from its own address",
        evidence: "aws-cdk-lib 2.276.0, user-pool; go-to-k/cdkd#2069",
        bad: "mfa: Optional,\nmfa_second_factor: { otp, email }",
        good: r#"mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Pool(check_email_mfa_without_ses)],
    }

    /// Codes by email as the second factor, with an SES sender that depends on a condition.
    warn email_mfa_sender_condition {
        guards: [MfaSecondFactor.email, SesEmail.condition],
        reason: "if the condition is false, Cognito itself sends the emails, and it rejects codes by email as the second factor",
        evidence: "aws-cdk-lib 2.276.0, user-pool; go-to-k/cdkd#2069",
        bad: r#"parameters: { sender: String },
conditions: { has_sender: Fn::Not(Fn::Equals(Ref(sender), "")) },
mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: Ref(sender), ses_region: "us-east-1", condition: has_sender }"#,
        good: r#"parameters: { sender: String },
mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: Ref(sender), ses_region: "us-east-1" }"#,
        check: [Pool(check_email_mfa_sender_condition)],
    }

    /// Codes by email as the second factor with the Lite plan.
    error email_mfa_plan {
        guards: [MfaSecondFactor.email, UserPool.feature_plan],
        reason: "codes by email are a feature of the Essentials plan",
        evidence: "aws-cdk-lib 2.276.0, user-pool; aws-amplify/amplify-backend#3043",
        bad: r#"feature_plan: Lite,
mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        good: r#"feature_plan: Essentials,
mfa: Optional,
mfa_second_factor: { otp, email },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Pool(check_email_mfa_plan)],
    }
}

fn check_email_mfa_without_ses(pool: &UserPool, report: &mut Report) {
    if !pool.allows_email_mfa() || matches!(pool.email, Some(UserPoolEmail::Ses(_))) {
        return;
    }
    let fact = match pool.email {
        Some(_) => "`email` as a second factor needs Amazon SES, but the pool has `email: Cognito`",
        None => "`email` as a second factor needs Amazon SES, but the pool has no `email` setting",
    };
    report.push(
        Finding::at(setting(&["mfa_second_factor", "email"]),
            fact,
            "write `email: Ses { .. }` with an email address that SES has verified, and its region",
        )
        .at_key()
        .about(setting(&["email"]))
        .about(setting(&["mfa"])),
    );
}

fn check_email_mfa_sender_condition(pool: &UserPool, report: &mut Report) {
    let own = conditions::of_target(pool, &Target::Pool);
    let Some(condition) = ses::condition_of_sender(pool, &own).filter(|_| pool.allows_email_mfa()) else {
        return;
    };
    let fact = format!("`email` is a second factor, but the SES sender depends on the condition `{condition}`");
    let help = Help::from("remove `condition`, or allow `email` as a second factor only in the stages with a sender").edit(Edit::Remove);
    report.push(
        Finding::at(setting(&["email", "condition"]), fact, help)
            .at_key()
            .about(setting(&["mfa_second_factor", "email"])),
    );
}

fn check_email_mfa_plan(pool: &UserPool, report: &mut Report) {
    if pool.feature_plan != Some(FeaturePlan::Lite) || !pool.allows_email_mfa() {
        return;
    }
    report.push(
        Finding::at(
            setting(&["mfa_second_factor", "email"]),
            "`email` as a second factor needs a plan above `feature_plan: Lite`",
            Help::from("write `feature_plan: Essentials`, or remove `email` from `mfa_second_factor`").sets(&["feature_plan"], "Essentials"),
        )
        .at_key()
        .about(setting(&["feature_plan"]))
        .about(setting(&["mfa"])),
    );
}
