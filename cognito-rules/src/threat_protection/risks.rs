//! Rules about how threat protection responds to risks.

use std::net::IpAddr;

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::quoted;
use crate::messages::ses;
use cognito_model::naming::conditions;
use cognito_model::{FeaturePlan, SettingPath, ThreatProtection, UserPool, UserPoolEmail};

rules! {
    /// Settings for risks, with a plan that has no threat protection.
    warn risk_configuration_plan {
        guards: [UserPool.threat_protection, Client.threat_protection],
        after: [crate::threat_protection::plan::threat_protection_plan, crate::threat_protection::plan::threat_protection_lite],
        reason: "threat protection is a feature of the Plus plan",
        evidence: "API SetRiskConfiguration",
        bad: "feature_plan: Essentials,\nthreat_protection: { account_takeover: { high: Block } }",
        good: "feature_plan: Plus,\nthreat_protection: { account_takeover: { high: Block } }",
        check: [Pool(check_risk_configuration_plan)],
    }

    /// Emails about risks, in a pool that cannot send them, or only under a condition.
    warn takeover_notification_sender {
        guards: [AccountTakeover.low, AccountTakeover.medium, AccountTakeover.high, SesEmail.condition],
        reason: "Cognito sends these emails through Amazon SES, from the identity whose ARN you write",
        evidence: "API SetRiskConfiguration, NotifyConfigurationType",
        bad: "threat_protection: { account_takeover: { high: Block { notify } } }",
        good: r#"threat_protection: { account_takeover: { high: Block { notify } } },
email: Ses { from_email: "noreply@example.com", ses_region: "us-east-1" }"#,
        check: [Pool(check_takeover_notification_sender)],
    }

    /// A string that is not a range of IP addresses.
    warn ip_range_syntax {
        guards: [ThreatProtection.blocked_ips, ThreatProtection.skipped_ips],
        reason: "ranges of IP addresses are written in CIDR notation",
        evidence: "API SetRiskConfiguration, RiskExceptionConfigurationType",
        bad: r#"threat_protection: { blocked_ips: ["203.0.113.*"] }"#,
        good: r#"threat_protection: { blocked_ips: ["203.0.113.0/24"] }"#,
        check: [Text(check_ip_range_syntax)],
    }

    /// More ranges of IP addresses than Cognito accepts.
    error ip_ranges_count {
        guards: [ThreatProtection.blocked_ips, ThreatProtection.skipped_ips],
        reason: "Cognito accepts at most 200 ranges to block, and at most 200 to skip",
        evidence: "API SetRiskConfiguration, BlockedIPRangeListType and SkippedIPRangeListType",
        bad: RANGES,
        good: r#"threat_protection: { blocked_ips: ["203.0.0.0/16"] }"#,
        check: [Limit(LimitKind::Count)],
    }
}

/// 201 ranges.
const RANGES: &str = {
    use crate::engine::rule::ten;
    concat!(
        "threat_protection: { blocked_ips: [",
        ten!(ten!("\"203.0.113.1/32\", \"203.0.113.2/32\", ")),
        "\"203.0.113.3/32\"] }"
    )
};

/// Every `threat_protection` of the declaration, with its path and the conditions under which it exists.
fn protections(pool: &UserPool) -> Vec<(SettingPath, &ThreatProtection, Vec<&str>)> {
    let mut protections = Vec::new();
    if let Some(protection) = &pool.threat_protection {
        let conditions = conditions::of_part(pool, protection.condition.as_ref());
        protections.push((setting(&["threat_protection"]), protection, conditions));
    }
    for client in &pool.clients {
        if let Some(protection) = &client.value.threat_protection {
            let path = setting(&["clients"]).key(&client.name).field("threat_protection");
            let conditions = conditions::of_client_part(pool, client, protection.condition.as_ref());
            protections.push((path, protection, conditions));
        }
    }
    protections
}

fn check_risk_configuration_plan(pool: &UserPool, report: &mut Report) {
    let plan = match pool.effective_feature_plan() {
        Some(FeaturePlan::Plus) | None => return,
        Some(plan) => plan.row().name,
    };
    for (path, ..) in protections(pool) {
        let help = Help::from("write `feature_plan: Plus`, or remove `threat_protection`").sets(&["feature_plan"], "Plus");
        let fact = format!("`threat_protection` needs `feature_plan: Plus`, but the pool has `feature_plan: {plan}`");
        report.push(Finding::at(path, fact, help).at_key().about(setting(&["feature_plan"])));
    }
}

fn check_takeover_notification_sender(pool: &UserPool, report: &mut Report) {
    for (path, protection, own) in protections(pool) {
        let lacks = match (&pool.email, ses::condition_of_sender(pool, &own)) {
            (Some(UserPoolEmail::Ses(_)), None) => continue,
            (_, Some(condition)) => format!("the SES sender depends on the condition `{condition}`"),
            _ => "the pool has no SES identity to send the email".to_owned(),
        };
        let Some(takeover) = &protection.account_takeover else { continue };
        if takeover.notification.as_ref().is_some_and(|it| it.identity.is_some()) {
            continue;
        }
        let path = path.field("account_takeover");
        let mut notifying = takeover.actions().into_iter();
        // One identity sends the emails of all levels.
        if let Some((level, _)) = notifying.find(|(_, action)| action.is_some_and(|action| action.notifies())) {
            report.push(
                Finding::at(
                    path.field(level),
                    format!("`{level}` has `notify`, but {lacks}"),
                    "add `notification: { identity: \"arn:aws:ses:..\" }` to `account_takeover`, with the ARN of the identity, or write \
                     `email: Ses { .. }` in the pool, without a condition",
                )
                .at_key()
                .about(setting(&["email", "condition"])),
            );
        }
    }
}

fn check_ip_range_syntax(range: &str, node: &Node<'_>) -> Option<Finding> {
    let (address, bits) = range.split_once('/').unwrap_or((range, ""));
    let most = match address.parse::<IpAddr>() {
        Ok(IpAddr::V4(_)) => Some(32),
        Ok(IpAddr::V6(_)) => Some(128),
        Err(_) => None,
    };
    let is_range = most.zip(bits.parse::<u8>().ok()).is_some_and(|(most, bits)| bits <= most);
    if is_range {
        return None;
    }
    let whole = most.map(|most| format!("{address}/{most}")).filter(|_| bits.is_empty());
    let help = match &whole {
        Some(whole) => {
            let help = Help::from(format!("write {} for this IP address alone", quoted(whole)));
            help.edit(Edit::Replace(format!("{whole:?}")))
        }
        None => Help::from("write an IP address and the length of its prefix, as in `\"203.0.113.0/24\"`"),
    };
    let fact = format!("`{}` has {}, which is not in CIDR notation", node.row.name, quoted(range));
    Some(Finding::new(fact, help))
}
