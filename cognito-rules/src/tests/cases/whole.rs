//! What CloudFormation supports but the CDK has no construct for.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use cognito_model::{AuthFlows, Client, CustomDomain, Domain, DomainFailover, Entry, UserPool};

pub(super) fn pool() -> Vec<Case> {
    let flows = |legacy| UserPool {
        clients: [Entry::new(
            "web",
            Client {
                disable_oauth: Some(true),
                auth_flows: Some(AuthFlows {
                    user_srp: Some(true),
                    legacy_user_password: legacy,
                    ..AuthFlows::DEFAULT
                }),
                ..Client::DEFAULT
            },
        )]
        .into(),
        ..UserPool::DEFAULT
    };
    let failover = |health_check: &str| UserPool {
        domains: [Entry::new(
            "login",
            Domain::Custom(CustomDomain {
                domain_name: "login.example.com".into(),
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1".into(),
                failover: Some(DomainFailover {
                    secondary_region: "us-west-2".into(),
                    health_check: health_check.to_owned().into(),
                    ..DomainFailover::DEFAULT
                }),
                ..CustomDomain::DEFAULT
            }),
        )]
        .into(),
        ..UserPool::DEFAULT
    };
    vec![
        at_key(
            rule("legacy_flow_mixed"),
            "clients.web.auth_flows.legacy_user_password",
            flows(Some(true)),
            flows(None),
        ),
        at_value(
            rule("health_check_length"),
            "domains.login.failover.health_check",
            failover(&"0".repeat(65)),
            failover(&"0".repeat(64)),
        ),
    ]
}
