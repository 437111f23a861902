//! The examples of `docs/rules.md`, compiled: what warns or is refused there does not get through here.

#![deny(warnings)]
#![allow(missing_docs, unreachable_pub)]

use cognito_model::UserPool;

/// What the document shows of a rule.
#[derive(Debug)]
pub struct Example {
    /// The name of the rule.
    pub rule: &'static str,
    /// The bad example, with the rule silenced. Some cannot be.
    pub bad: Option<UserPool>,
    /// The good example.
    pub good: UserPool,
}

include!(concat!(env!("OUT_DIR"), "/rule_examples.rs"));
