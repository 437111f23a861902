//! Rules about the export names of outputs.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::report::WrittenIntrinsic;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{is_dynamic, quoted};
use crate::declaration::references::resource_in;
use cognito_model::{Entry, Function, Intrinsic, Output, SettingPath, Text, UserPool};

/// Each output that is exported, with its export name and the path of that setting.
fn exports(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<Output>, &Text)> {
    pool.outputs.iter().filter_map(|output| {
        let path = setting(&["outputs"]).key(&output.name).field("export_name");
        Some((path, output, output.value.0.export_name.as_ref()?))
    })
}

rules! {
    /// An export name with characters that CloudFormation does not allow.
    error export_name_characters {
        guards: [OutputSettings.export_name],
        reason: "CloudFormation allows letters, digits, colons and hyphens in export names, and rejects others with `Output is malformed`",
        evidence: "aws/aws-cdk#28563; aws-samples/startup-kit-templates#45",
        bad: r#"outputs: { pool_id: { value: UserPoolId, export_name: "customers_pool_id" } }"#,
        good: r#"outputs: { pool_id: { value: UserPoolId, export_name: "customers-pool-id" } }"#,
        check: [Text(look_at_export_name)],
    }

    /// An export name that depends on a resource.
    error export_name_of_resource {
        guards: [OutputSettings.export_name],
        reason: "CloudFormation has to know export names before it creates any resources, so an export name cannot depend on resources, imported values or `Fn::GetAZs`",
        evidence: "aws-cloudformation/cfn-lint#1632",
        bad: r#"outputs: { pool_id: { value: UserPoolId, export_name: Fn::Sub("${pool}-id") } }"#,
        good: r#"outputs: { pool_id: { value: UserPoolId, export_name: Fn::Sub("${AWS::StackName}-id") } }"#,
        check: [Pool(check_export_name_of_resource)],
    }

    /// Two outputs with the same export name.
    error duplicate_export_name {
        guards: [OutputSettings.export_name],
        reason: "other stacks import a value by its export name, which must be unique in the account and region",
        evidence: "compose-x/ecs_composex#444; aws/aws-cdk#24349",
        bad: r#"outputs: {
    pool_id: { value: UserPoolId, export_name: "customers" },
    pool_arn: { value: UserPoolArn, export_name: "customers" },
}"#,
        good: r#"outputs: {
    pool_id: { value: UserPoolId, export_name: "customers-id" },
    pool_arn: { value: UserPoolArn, export_name: "customers-arn" },
}"#,
        check: [Pool(check_duplicate_export_name)],
    }
}

fn look_at_export_name(name: &str, _: &Node<'_>) -> Option<Finding> {
    if is_dynamic(name) {
        return None;
    }
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '-');
    let fact = match name.chars().find(|&c| !fits(c)) {
        Some(wrong) => format!("`export_name` is {}, which contains `{wrong:?}`", quoted(name)),
        None if name.is_empty() => "`export_name` is empty".to_owned(),
        None => return None,
    };
    let plain: String = name.chars().map(|c| if fits(c) { c } else { '-' }).collect();
    let help = if plain.chars().any(|c| c.is_ascii_alphanumeric()) {
        Help::from(format!("write {}", quoted(&plain))).edit(Edit::Replace(format!("{plain:?}")))
    } else {
        "write letters, digits, colons and hyphens, as in `\"customers-pool-id\"`".into()
    };
    Some(Finding::new(fact, help))
}

fn check_export_name_of_resource(pool: &UserPool, report: &mut Report) {
    let outputs = setting(&["outputs"]);
    for WrittenIntrinsic { path, intrinsic, .. } in &*report.intrinsics() {
        let what = match intrinsic {
            Intrinsic::Call(function @ (Function::ImportValue | Function::GetAZs), _) => {
                (function.name().to_owned(), "is known only at deploy time")
            }
            other => match resource_in(pool, other) {
                Some(target) => (target.called(), "is a resource"),
                None => continue,
            },
        };
        if outputs.contains(path) && path.last() == Some("export_name") {
            let (name, is) = what;
            report.push(
                Finding::at(
                    path.clone(),
                    format!("the export name refers to `{name}`, which {is}"),
                    "write a string, or `Fn::Sub(\"${AWS::StackName}-..\")`",
                )
                .at_part(name),
            );
        }
    }
}

fn check_duplicate_export_name(pool: &UserPool, report: &mut Report) {
    // With different conditions, at most one of the two may exist.
    let mut first: ByName<(SettingPath, &str)> = ByName::new();
    for (path, output, name) in exports(pool) {
        // The macro does not know the value of a constant, so each constant has the same placeholder.
        if matches!(name, Text::Intrinsic(intrinsic) if *intrinsic == Intrinsic::NO_VALUE) {
            continue;
        }
        let condition = output.value.0.condition.as_ref().map(|condition| condition.0.as_str());
        let key = format!("{} {name:?}", condition.unwrap_or_default());
        let (about, earlier) = first.get_or_insert(&key, (path.clone(), &output.name)).clone();
        // The first one meets itself, and `duplicate_name` reports two outputs with one name.
        if earlier == output.name.as_str() {
            continue;
        }
        report.push(
            Finding::at(
                path,
                format!(
                    "the outputs {} and {} have the same `export_name`",
                    quoted_name(earlier),
                    quoted_name(&output.name)
                ),
                "write another `export_name`, or remove one of the two",
            )
            .about(about),
        );
    }
}
