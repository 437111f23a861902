//! Rules about the descriptions of parameters and outputs.

use crate::engine::rule::{rules, ten};

rules! {
    /// A parameter description that is too long.
    error parameter_description_length {
        guards: [ParameterSettings.description],
        reason: "CloudFormation limits the description of a parameter to 4000 characters",
        evidence: "CloudFormation Linter 1.58, E2011; CloudFormation quotas",
        bad: concat!(
            "parameters: { stage: String { description: \"",
            ten!(ten!("The stage that the stack is deployed to.. ")),
            "\" } }"
        ),
        good: r#"parameters: { stage: String { description: "The stage that the stack is deployed to" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An output description that is too long.
    error output_description_length {
        guards: [OutputSettings.description],
        reason: "CloudFormation limits the description of an output to 1024 bytes",
        evidence: "CloudFormation Linter 1.58, E6011; CloudFormation quotas",
        bad: concat!(
            "outputs: { pool_id: { value: UserPoolId, description: \"",
            ten!(ten!("The id of it. ")),
            "\" } }"
        ),
        good: r#"outputs: { pool_id: { value: UserPoolId, description: "The id of the pool" } }"#,
        check: [Limit(LimitKind::Length)],
    }
}
