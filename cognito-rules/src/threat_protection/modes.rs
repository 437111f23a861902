//! The rule about the two names of threat protection.

use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{listed, chosen};
use cognito_model::UserPool;

rules! {
    /// Threat protection under its old name and under its new one.
    error advanced_security_mode_conflict {
        guards: [
            UserPool.advanced_security_mode,
            UserPool.standard_threat_protection_mode,
            UserPool.custom_threat_protection_mode,
        ],
        reason: "both names are for the same property, so you can set only one of them",
        evidence: "aws-cdk-lib 2.276.0, user-pool",
        bad: "feature_plan: Plus,\nadvanced_security_mode: Enforced,\nstandard_threat_protection_mode: FullFunction",
        good: "feature_plan: Plus,\nstandard_threat_protection_mode: FullFunction",
        check: [Pool(check_advanced_security_mode_conflict)],
    }
}

fn check_advanced_security_mode_conflict(pool: &UserPool, report: &mut Report) {
    let modern = chosen(&[
        (
            "standard_threat_protection_mode",
            pool.standard_threat_protection_mode.is_some(),
        ),
        (
            "custom_threat_protection_mode",
            pool.custom_threat_protection_mode.is_some(),
        ),
    ]);
    if pool.advanced_security_mode.is_none() || modern.is_empty() {
        return;
    }
    // The old name should be removed, because the new ones can express everything that it can.
    report.push(
        Finding::at(
            setting(&["advanced_security_mode"]),
            format!("`advanced_security_mode` is set together with {}", listed(modern)),
            "remove `advanced_security_mode`, and use `standard_threat_protection_mode` instead",
        )
        .at_key()
        .about(setting(&["standard_threat_protection_mode"]))
        .about(setting(&["custom_threat_protection_mode"])),
    );
}
