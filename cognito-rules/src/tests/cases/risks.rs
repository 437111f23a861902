//! Logs, and how threat protection responds to risks.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use cognito_model::{
    AccountTakeover, EventLog, FeaturePlan, Items, Logs, S3Log, TakeoverAction, TakeoverNotify, Text, ThreatProtection,
    UserPool,
};

pub(super) fn risks() -> Vec<Case> {
    let with = |plan, protection| UserPool {
        feature_plan: Some(plan),
        threat_protection: Some(protection),
        ..UserPool::DEFAULT
    };
    let takeover = |notify| ThreatProtection {
        account_takeover: Some(AccountTakeover {
            high: Some(TakeoverAction::Block(TakeoverNotify {
                notify,
                ..TakeoverNotify::DEFAULT
            })),
            ..AccountTakeover::DEFAULT
        }),
        ..ThreatProtection::DEFAULT
    };
    let ranges = |range: &str, count| ThreatProtection {
        skipped_ips: Some(Items::List(vec![Text::from(range.to_owned()); count].into())),
        ..ThreatProtection::DEFAULT
    };
    let logs = |plan| UserPool {
        feature_plan: Some(plan),
        logs: Some(Logs {
            user_auth_events: Some(EventLog::S3(S3Log {
                bucket: "arn:aws:s3:::sign-ins".into(),
                ..S3Log::DEFAULT
            })),
            ..Logs::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    use FeaturePlan::{Essentials, Lite, Plus};
    vec![
        at_key(
            rule("risk_configuration_plan"),
            "threat_protection",
            with(Lite, takeover(false)),
            with(Plus, takeover(false)),
        ),
        at_key(
            rule("takeover_notification_sender"),
            "threat_protection.account_takeover.high",
            with(Plus, takeover(true)),
            with(Plus, takeover(false)),
        ),
        at_value(
            rule("ip_range_syntax"),
            "threat_protection.skipped_ips[0]",
            with(Plus, ranges("203.0.113.0/33", 1)),
            with(Plus, ranges("2001:db8::/32", 1)),
        ),
        at_key(
            rule("ip_ranges_count"),
            "threat_protection.skipped_ips",
            with(Plus, ranges("203.0.113.0/24", 201)),
            with(Plus, ranges("203.0.113.0/24", 200)),
        ),
        at_key(
            rule("auth_event_log_plan"),
            "logs.user_auth_events",
            logs(Essentials),
            logs(Plus),
        ),
    ]
}
