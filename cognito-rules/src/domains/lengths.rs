//! Rules about the length of domains.

use crate::engine::rule::rules;

rules! {
    /// A custom domain that is empty or too long.
    error domain_name_length {
        guards: [CustomDomain.domain_name],
        reason: "a custom domain has 1 to 63 characters",
        evidence: "API CreateUserPoolDomain, DomainType; CloudFormation schema of AWS::Cognito::UserPoolDomain, Domain",
        bad: r#"domains: {
    login: Custom {
        domain_name: "sign-in.of-the-customers.of-our-wonderful-company.international.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        good: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        check: [Limit(LimitKind::Length)],
    }

    /// The ID of a health check that is too long.
    error health_check_length {
        guards: [DomainFailover.health_check],
        reason: "the ID of a health check has at most 64 characters",
        evidence: "API CreateUserPoolDomain, FailoverType; CloudFormation schema of AWS::Cognito::UserPoolDomain, Routing",
        bad: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
        failover: { secondary_region: "us-west-2", health_check: "arn:aws:route53:::healthcheck/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" },
    },
}"#,
        good: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
        failover: { secondary_region: "us-west-2", health_check: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" },
    },
}"#,
        check: [Limit(LimitKind::Length)],
    }
}
