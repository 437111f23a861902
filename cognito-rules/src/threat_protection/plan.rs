//! Rules about features that the written plan does not have, beside those that the CDK knows.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{
    AdvancedSecurityMode, CustomThreatProtectionMode, Domain, FeaturePlan, LambdaVersion, ManagedLoginVersion,
    StandardThreatProtectionMode, UserPool,
};

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
        bad: "feature_plan: Essentials,\nstandard_threat_protection_mode: FullFunction",
        good: "feature_plan: Plus,\nstandard_threat_protection_mode: FullFunction",
        check: [Pool(check_threat_protection_plan)],
    }

    /// Threat protection with the Lite plan.
    ///
    /// Pools that had it before there were plans are Lite and keep it, so that it cannot be refused.
    warn threat_protection_lite {
        guards: [
            UserPool.feature_plan,
            UserPool.advanced_security_mode,
            UserPool.standard_threat_protection_mode,
            UserPool.custom_threat_protection_mode,
        ],
        reason: "threat protection is a feature of the Plus plan, and of pools that had it before there were plans",
        evidence: "aws/aws-cdk#36023; aws/aws-cdk#33565",
        bad: "feature_plan: Lite,\nadvanced_security_mode: Enforced",
        good: "feature_plan: Plus,\nadvanced_security_mode: Enforced",
        check: [Pool(check_threat_protection_lite)],
    }

    /// Access tokens that are customised with the Lite plan.
    warn token_version_plan {
        guards: [VersionedTriggerSettings.version, UserPool.feature_plan],
        reason: "access tokens can be customised from the Essentials plan on, and by pools that could before there were plans",
        evidence: "aws/aws-lambda-go#589; serverless/serverless#13588; aws/aws-cdk#36023",
        bad: r#"feature_plan: Lite,
external: { add_claims: AWS::Lambda::Function },
lambda_triggers: { pre_token_generation_config: { function: add_claims, version: V2_0 } }"#,
        good: r#"feature_plan: Essentials,
external: { add_claims: AWS::Lambda::Function },
lambda_triggers: { pre_token_generation_config: { function: add_claims, version: V2_0 } }"#,
        check: [Pool(check_token_version_plan)],
    }

    /// The new sign-in pages with the Lite plan.
    warn managed_login_plan {
        guards: [PrefixDomain.managed_login_version, CustomDomain.managed_login_version, UserPool.feature_plan],
        reason: "the new sign-in pages are a feature of the Essentials plan",
        evidence: "hashicorp/terraform-provider-aws#40467; lgallard/terraform-aws-cognito-user-pool#402",
        bad: r#"feature_plan: Lite,
domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        good: r#"feature_plan: Lite,
domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: ClassicHostedUi } }"#,
        check: [Pool(check_managed_login_plan)],
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
    if let (Some(FeaturePlan::Lite), Some(mode)) = (&pool.feature_plan, threat_protection(pool)) {
        let plan = "the pool has `feature_plan: Lite`";
        push_threat_protection(mode, plan, report);
    }
}

fn push_threat_protection(mode: &'static str, plan: &str, report: &mut Report) {
    let fact = format!("`{mode}` needs `feature_plan: Plus`, and {plan}");
    let help = format!("write `feature_plan: Plus`, or leave `{mode}` out");
    report.push(
        Finding::at(setting(&[mode]), fact, help)
            .at_key()
            .about(setting(&["feature_plan"])),
    );
}

/// The first setting that turns threat protection on, be it only to look.
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

fn check_token_version_plan(pool: &UserPool, report: &mut Report) {
    let trigger = pool.lambda_triggers.as_ref();
    let trigger = trigger.and_then(|triggers| triggers.pre_token_generation_config.as_ref());
    let version = match trigger.and_then(|trigger| trigger.0.version.as_ref()) {
        Some(LambdaVersion::V2_0) => "V2_0",
        Some(LambdaVersion::V3_0) => "V3_0",
        Some(LambdaVersion::V1_0) | None => return,
    };
    if pool.feature_plan != Some(FeaturePlan::Lite) {
        return;
    }
    report.push(
        Finding::at(
            setting(&["lambda_triggers", "pre_token_generation_config", "version"]),
            format!("`version: {version}` needs a plan above `feature_plan: Lite`"),
            "write `feature_plan: Essentials`, or `version: V1_0`",
        )
        .about(setting(&["feature_plan"])),
    );
}

fn check_managed_login_plan(pool: &UserPool, report: &mut Report) {
    if pool.feature_plan != Some(FeaturePlan::Lite) {
        return;
    }
    for domain in &pool.domains {
        let version = match &domain.value {
            Domain::Prefix(domain) => &domain.managed_login_version,
            Domain::Custom(domain) => &domain.managed_login_version,
        };
        if *version != Some(ManagedLoginVersion::NewerManagedLogin) || domain.import().is_some() {
            continue;
        }
        report.push(
            Finding::at(
                setting(&["domains"]).key(&domain.name).field("managed_login_version"),
                "`NewerManagedLogin` needs a plan above `feature_plan: Lite`",
                "write `feature_plan: Essentials`, or `managed_login_version: ClassicHostedUi`",
            )
            .about(setting(&["feature_plan"])),
        );
    }
}
