//! Rules about the domains of the sign-in pages.

use crate::engine::rule::rules;

rules! {
    /// A prefix that cannot be a part of a domain.
    error domain_prefix_characters {
        guards: [PrefixDomain.domain_prefix],
        reason: "the prefix becomes the first label of a domain of Amazon",
        evidence: "aws-cdk-lib 2.276.0, user-pool-domain; mineiros-io/terraform-aws-cognito-user-pool#69",
        bad: r#"domains: { login: Prefix { domain_prefix: "My_App" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app" } }"#,
        check: [Limit(LimitKind::Characters)],
    }
}
