//! The rule about settings that take no intrinsic function.

use crate::engine::finding::Finding;
use crate::engine::limits::is_read_first;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use cognito_model::{DeploysTo, Intrinsic, OutputSettings, ParameterSettings};

rules! {
    /// An intrinsic function where the template needs the value itself.
    error intrinsic_for_literal {
        guards: every(is_read_first),
        reason: "CloudFormation reads parameters, mappings and descriptions before it evaluates intrinsic functions, and the macro evaluates none",
        evidence: "cloudtools/troposphere#808; CloudFormation Linter 1.58, E2001",
        bad: r#"parameters: { region: String { default: AWS::Region } },
user_pool_name: region"#,
        good: r#"parameters: { region: String { default: "eu-west-1" } },
user_pool_name: region"#,
        check: [Intrinsic(look_at_intrinsic)],
    }
}

fn look_at_intrinsic(_: &Intrinsic, node: &Node<'_>) -> Option<Finding> {
    let noun = if node.row.section == ParameterSettings::SECTION.name {
        "a parameter needs"
    } else if node.row.section == OutputSettings::SECTION.name {
        "the description of an output needs"
    } else if node.row.section == DeploysTo::SECTION.name {
        "`deploys_to` needs"
    } else {
        "a mapping needs"
    };
    // Nothing refers to a description.
    let help = match node.row.section == OutputSettings::SECTION.name {
        true => "write the description as a string",
        false => "write the value, or move the intrinsic function to the setting where you use the name",
    };
    Some(Finding::new(
        format!("{noun} the value itself, not an intrinsic function"),
        help,
    ))
}
