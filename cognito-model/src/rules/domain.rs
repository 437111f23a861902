//! Rules about the domains of the sign-in pages.

use crate::rules::rule_macro::rule;
use crate::rules::{Charset, Check, Level, Rule};

rule! {
    /// A prefix that cannot be a part of a domain.
    pub static DOMAIN_PREFIX_CHARACTERS: Rule = Rule {
        name: "domain_prefix_characters",
        level: Level::Error,
        reason: "the prefix becomes the first label of a domain of Amazon",
        evidence: "aws-cdk-lib 2.276.0, user-pool-domain; mineiros-io/terraform-aws-cognito-user-pool#69",
        bad: r#"domains: { login: Prefix { domain_prefix: "My_App" } }"#,
        good: r#"domains: { login: Prefix { domain_prefix: "my-app" } }"#,
        check: Check::Characters(Charset::DomainPrefix),
    };
}
