//! The examples in `docs/rules.md`, compiled: if one gives a warning or an error, this does not compile.

#![deny(warnings)]
#![allow(missing_docs, unreachable_pub)]

use cognito_model::UserPool;

/// The examples of a rule in the document.
#[derive(Debug)]
pub struct Example {
    /// The name of the rule.
    pub rule: &'static str,
    /// The bad example, with the rule silenced. Not all rules can be silenced.
    pub bad: Option<UserPool>,
    /// The good example.
    pub good: UserPool,
}

include!(concat!(env!("OUT_DIR"), "/rule_examples.rs"));
