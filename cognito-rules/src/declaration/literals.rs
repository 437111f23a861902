//! The rule about places that take no intrinsic.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use cognito_model::{Intrinsic, OutputSettings, ParameterSettings};

rules! {
    /// An intrinsic where a template has to have the value itself.
    error intrinsic_for_literal {
        guards: [
            OutputSettings.description,
            ParameterSettings.default,
            ParameterSettings.description,
            ParameterSettings.allowed_values,
            ParameterSettings.allowed_pattern,
            ParameterSettings.constraint_description,
            UserPool.mappings,
        ],
        reason: "CloudFormation reads parameters, mappings and descriptions before it works out any intrinsic",
        evidence: "cloudtools/troposphere#808; CloudFormation Linter 1.58, E2001",
        bad: r#"parameters: { region: String { default: AWS::Region } }"#,
        good: r#"parameters: { region: String { default: "eu-west-1" } }"#,
        check: [Intrinsic(look_at_intrinsic)],
    }
}

fn look_at_intrinsic(_: &Intrinsic, node: &Node<'_>) -> Option<Finding> {
    let noun = if node.row.section == ParameterSettings::SECTION.name {
        "a parameter takes"
    } else if node.row.section == OutputSettings::SECTION.name {
        "the description of an output takes"
    } else {
        "a mapping takes"
    };
    Some(Finding::new(
        format!("{noun} the value itself, and no intrinsic"),
        "write the value, or put the intrinsic where the name is used",
    ))
}
