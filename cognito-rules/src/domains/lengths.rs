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
}
