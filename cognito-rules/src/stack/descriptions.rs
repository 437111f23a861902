//! Rules about the descriptions of parameters and outputs.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
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
            "\" } },\nuser_pool_name: stage"
        ),
        good: r#"parameters: { stage: String { description: "The stage that the stack is deployed to" } },
user_pool_name: stage"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An output description that is too long.
    error output_description_length {
        guards: [OutputSettings.description],
        reason: "CloudFormation limits the description of an output to 1024 bytes, and each character takes at least one byte",
        evidence: "CloudFormation Linter 1.58, E6011; CloudFormation quotas",
        bad: concat!(
            "outputs: { pool_id: { value: UserPoolId, description: \"",
            ten!(ten!("The pool's ID. ")),
            "\" } }"
        ),
        good: r#"outputs: { pool_id: { value: UserPoolId, description: "The ID of the pool" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// An output description that is too long only when its bytes are counted.
    ///
    /// Only the documentation says that CloudFormation counts bytes, so this is a warning.
    warn output_description_bytes {
        guards: [OutputSettings.description],
        after: [output_description_length],
        reason: "CloudFormation limits the description of an output to 1024 bytes, and non-ASCII characters take several bytes",
        evidence: "AWS CloudFormation User Guide, Outputs, Description",
        bad: concat!(
            "outputs: { pool_id: { value: UserPoolId, description: \"",
            ten!(ten!("Zürich äöü")),
            "\" } }"
        ),
        good: r#"outputs: { pool_id: { value: UserPoolId, description: "The ID of the pool" } }"#,
        check: [Text(too_many_bytes)],
    }
}

/// The maximum length of a description in bytes.
const MOST_BYTES: usize = 1024;

fn too_many_bytes(text: &str, node: &Node<'_>) -> Option<Finding> {
    (text.len() > MOST_BYTES).then(|| {
        let fact = format!("`{}` has {} bytes, which is more than {MOST_BYTES}", node.name(), text.len());
        Finding::new(fact, format!("shorten the description to {MOST_BYTES} bytes"))
    })
}
