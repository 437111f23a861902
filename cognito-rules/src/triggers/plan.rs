//! The rule about the version of the event that the plan does not have.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{AdvancedSecurityMode, FeaturePlan, LambdaVersion, UserPool};

rules! {
    /// Customized access tokens with the Lite plan.
    ///
    /// A pool that customized them before Cognito introduced plans used threat protection for that and keeps both, so the rule
    /// accepts a Lite pool with `advanced_security_mode`.
    error token_version_plan {
        guards: [VersionedTriggerSettings.version, UserPool.feature_plan],
        reason: "customized access tokens are a feature of the Essentials plan, and Cognito rejects them in a new pool on the Lite plan",
        evidence: "badmintoncryer/cdk-preflight 1.9.1; aws/aws-lambda-go#589; serverless/serverless#13588; aws/aws-cdk#36023",
        measured: [("badmintoncryer", "", "cdk-preflight 1.9.1, pf-cognito-pre-token-generation-config-tier")],
        bad: r#"feature_plan: Lite,
external: { add_claims: AWS::Lambda::Function },
lambda_triggers: { pre_token_generation_config: { function: add_claims, version: V2_0 } }"#,
        good: r#"feature_plan: Essentials,
external: { add_claims: AWS::Lambda::Function },
lambda_triggers: { pre_token_generation_config: { function: add_claims, version: V2_0 } }"#,
        check: [Pool(check_token_version_plan)],
    }
}

fn check_token_version_plan(pool: &UserPool, report: &mut Report) {
    let trigger = pool.lambda_triggers.as_ref();
    let trigger = trigger.and_then(|triggers| triggers.pre_token_generation_config.as_ref());
    let version = match trigger.and_then(|trigger| trigger.0.version.as_ref()) {
        Some(LambdaVersion::V2_0) => "V2_0",
        Some(LambdaVersion::V3_0) => "V3_0",
        _ => return,
    };
    let had_it_before = matches!(
        pool.advanced_security_mode,
        Some(AdvancedSecurityMode::Audit | AdvancedSecurityMode::Enforced)
    );
    if pool.feature_plan != Some(FeaturePlan::Lite) || had_it_before {
        return;
    }
    report.push(
        Finding::at(
            setting(&["lambda_triggers", "pre_token_generation_config", "version"]),
            format!("`version: {version}` needs a plan above `feature_plan: Lite`"),
            Help::from("write `feature_plan: Essentials`, or `version: V1_0`").sets(&["feature_plan"], "Essentials").edit(Edit::Replace("V1_0".into())),
        )
        .about(setting(&["feature_plan"]))
        .about(setting(&["advanced_security_mode"])),
    );
}
