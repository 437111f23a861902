//! The rule about the names of exports.

use super::references::is_imported_identity_pool;
use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use cognito_model::naming::conditions::targets;
use cognito_model::{Function, Intrinsic, Target, UserPool, Value};

rules! {
    /// `Fn::ImportValue` of a name that is only known once a resource exists.
    error import_value_of_resource {
        guards: [],
        reason: "CloudFormation rejects the template: `the attribute in Fn::ImportValue must not depend on any resources, imported values, or Fn::GetAZs`",
        evidence: "aws-amplify/amplify-cli#4748; kubernetes-retired/kube-aws#1304; aws/copilot-cli#2659",
        bad: "external: { welcome: AWS::Lambda::Function },
lambda_triggers: { post_confirmation: Fn::ImportValue(welcome) }",
        good: r#"lambda_triggers: { post_confirmation: Fn::ImportValue("welcome") }"#,
        check: [Pool(check_import_value)],
    }
}

fn check_import_value(pool: &UserPool, report: &mut Report) {
    for written in &*report.intrinsics() {
        let Intrinsic::Call(Function::ImportValue, arguments) = &written.intrinsic else {
            continue;
        };
        let Some((what, part)) = arguments.iter().find_map(|argument| unknown(pool, argument)) else {
            continue;
        };
        let fact = format!("`Fn::ImportValue` takes the name of an export, and {what} is only known during the deployment");
        let help = "write the name of the export as a string, as in `Fn::ImportValue(\"welcome\")`, or with a parameter";
        report.push(Finding::at(written.path.clone(), fact, help).at_part(part));
    }
}

/// What in the name depends on a resource: its description, and the name to point at.
fn unknown(pool: &UserPool, value: &Value) -> Option<(String, String)> {
    let mut resource = None;
    targets(value, &mut |target| match target {
        // Another part of the template may be a parameter.
        Target::Parameter(_) | Target::Pseudo(_) | Target::LogicalId(_) => {}
        // The template has the ID of what exists already.
        existing if pool.is_imported(existing) || is_imported_identity_pool(pool, existing) => {}
        resource_of => {
            resource.get_or_insert_with(|| resource_of.called());
        }
    });
    if let Some(name) = resource {
        return Some((quoted_name(&name), name));
    }
    if let Value::Intrinsic(Intrinsic::If(_, branches)) = value {
        return branches.iter().find_map(|branch| unknown(pool, branch));
    }
    let called = call(value)?;
    Some((format!("the value of `{called}`"), called.to_owned()))
}

/// A function in the name whose value CloudFormation asks others for.
fn call(value: &Value) -> Option<&'static str> {
    match value {
        Value::Intrinsic(Intrinsic::Call(called @ (Function::ImportValue | Function::GetAZs), _)) => Some(called.name()),
        Value::Intrinsic(Intrinsic::Call(_, arguments)) => arguments.iter().find_map(call),
        Value::List(list) => list.iter().find_map(call),
        _ => None,
    }
}
