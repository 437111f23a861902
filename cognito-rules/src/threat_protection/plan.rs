//! Rules about threat protection and the plan.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{AdvancedSecurityMode, CustomThreatProtectionMode, FeaturePlan, StandardThreatProtectionMode, UserPool};

rules! {
    /// Threat protection with the Essentials plan.
    error threat_protection_plan {
        guards: [
            UserPool.feature_plan,
            UserPool.advanced_security_mode,
            UserPool.standard_threat_protection_mode,
            UserPool.custom_threat_protection_mode,
        ],
        reason: "threat protection is a feature of the Plus plan",
        evidence: "hashicorp/terraform-provider-aws#40734; aws/aws-cdk#33565",
        measured: [("IkeNefcy", "2025-02", "aws/aws-cdk#33565")],
        bad: "feature_plan: Essentials,\nstandard_threat_protection_mode: FullFunction",
        good: "feature_plan: Plus,\nstandard_threat_protection_mode: FullFunction",
        check: [Pool(check_threat_protection_plan)],
    }

    /// Threat protection with the Lite plan, or without a plan.
    ///
    /// Pools that had threat protection before Cognito introduced plans are on the Lite plan and keep it, so this is a warning. A
    /// new pool without a plan is on the Essentials plan.
    warn threat_protection_lite {
        guards: [
            UserPool.feature_plan,
            UserPool.advanced_security_mode,
            UserPool.standard_threat_protection_mode,
            UserPool.custom_threat_protection_mode,
        ],
        reason: "threat protection is a feature of the Plus plan, and of pools that had it before Cognito introduced plans",
        evidence: "aws/aws-cdk#36023; aws/aws-cdk#33565",
        bad: "feature_plan: Lite,\nadvanced_security_mode: Enforced",
        good: "feature_plan: Plus,\nadvanced_security_mode: Enforced",
        check: [Pool(check_threat_protection_lite)],
    }
}

fn check_threat_protection_plan(pool: &UserPool, report: &mut Report) {
    if let (Some(FeaturePlan::Essentials), Some(mode)) = (pool.effective_feature_plan(), threat_protection(pool)) {
        let plan = match pool.feature_plan {
            Some(_) => "the pool has `feature_plan: Essentials`",
            None => "`..Recommended` writes `feature_plan: Essentials`",
        };
        push_threat_protection(mode, plan, report);
    }
}

fn check_threat_protection_lite(pool: &UserPool, report: &mut Report) {
    let Some(mode) = threat_protection(pool) else { return };
    let plan = match (&pool.feature_plan, pool.effective_feature_plan()) {
        (Some(FeaturePlan::Lite), _) => "the pool has `feature_plan: Lite`",
        // A deployed pool has whatever plan it has.
        (None, None) if pool.cdk.is_none() => "a new pool without `feature_plan` is on the Essentials plan",
        _ => return,
    };
    push_threat_protection(mode, plan, report);
}

fn push_threat_protection(mode: &'static str, plan: &str, report: &mut Report) {
    let fact = format!("`{mode}` needs `feature_plan: Plus`, but {plan}");
    let help = Help::from(format!("write `feature_plan: Plus`, or remove `{mode}`"))
        .sets(&["feature_plan"], "Plus")
        .edit(Edit::Remove);
    report.push(
        Finding::at(setting(&[mode]), fact, help)
            .at_key()
            .about(setting(&["feature_plan"])),
    );
}

/// The first setting that turns threat protection on, even if only to observe.
fn threat_protection(pool: &UserPool) -> Option<&'static str> {
    use {AdvancedSecurityMode as Old, CustomThreatProtectionMode as Custom, StandardThreatProtectionMode as Standard};
    let old = matches!(pool.advanced_security_mode, Some(Old::Enforced | Old::Audit));
    let standard = &pool.standard_threat_protection_mode;
    let standard = matches!(standard, Some(Standard::FullFunction | Standard::AuditOnly));
    let custom = &pool.custom_threat_protection_mode;
    let custom = matches!(custom, Some(Custom::FullFunction | Custom::AuditOnly));
    [
        ("standard_threat_protection_mode", standard),
        ("custom_threat_protection_mode", custom),
        ("advanced_security_mode", old),
    ]
    .into_iter()
    .find_map(|(name, is_on)| is_on.then_some(name))
}
