//! Rules about outputs and the names under which they are exported.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::report::Written;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use crate::declaration::references::resource_in;
use cognito_model::{Entry, Function, Intrinsic, Output, SettingPath, Text, UserPool};

/// Each output that is exported, with the place and the text of its name.
fn exports(pool: &UserPool) -> impl Iterator<Item = (SettingPath, &Entry<Output>, &Text)> {
    pool.outputs.iter().filter_map(|output| {
        let path = setting(&["outputs"]).key(&output.name).field("export_name");
        Some((path, output, output.0.export_name.as_ref()?))
    })
}

rules! {
    /// The name of an export with characters that no such name has.
    error export_name_characters {
        guards: [OutputSettings.export_name],
        reason: "CloudFormation takes names of letters, digits, colons and hyphens for exports, and answers others with `Output is malformed`",
        evidence: "aws/aws-cdk#28563; aws-samples/startup-kit-templates#45",
        bad: r#"outputs: { pool_id: { value: UserPoolId, export_name: "customers_pool_id" } }"#,
        good: r#"outputs: { pool_id: { value: UserPoolId, export_name: "customers-pool-id" } }"#,
        check: [Pool(check_export_name_characters)],
    }

    /// The name of an export that hangs on a resource.
    error export_name_of_resource {
        guards: [OutputSettings.export_name],
        reason: "CloudFormation has to know the names of exports before it creates anything: they must not depend on resources, imported values or `Fn::GetAZs`",
        evidence: "aws-cloudformation/cfn-lint#1632",
        bad: r#"outputs: { pool_id: { value: UserPoolId, export_name: Fn::Sub("${pool}-id") } }"#,
        good: r#"outputs: { pool_id: { value: UserPoolId, export_name: Fn::Sub("${AWS::StackName}-id") } }"#,
        check: [Pool(check_export_name_of_resource)],
    }

    /// Two outputs that are exported under one name.
    error duplicate_export_name {
        guards: [OutputSettings.export_name],
        reason: "other stacks import a value by its name, which is the only one of the account and region",
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

fn check_export_name_characters(pool: &UserPool, report: &mut Report) {
    for (path, _, name) in exports(pool) {
        let Some(name) = known(name) else { continue };
        let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '-');
        let fact = match name.chars().find(|&c| !fits(c)) {
            Some(wrong) => format!("`export_name` is {}, with `{wrong:?}` in it", quoted(name)),
            None if name.is_empty() => "`export_name` is empty".to_owned(),
            None => continue,
        };
        let plain: String = name.chars().map(|c| if fits(c) { c } else { '-' }).collect();
        let help = if plain.chars().any(|c| c.is_ascii_alphanumeric()) {
            format!("write {}", quoted(&plain))
        } else {
            "write letters, digits, colons and hyphens, as in `\"customers-pool-id\"`".to_owned()
        };
        report.push(Finding::at(path, fact, help));
    }
}

fn check_export_name_of_resource(pool: &UserPool, report: &mut Report) {
    let places: Vec<SettingPath> = exports(pool).map(|(path, ..)| path).collect();
    for Written { path, intrinsic, .. } in &*report.intrinsics() {
        let what = match intrinsic {
            Intrinsic::Call(function @ (Function::ImportValue | Function::GetAZs), _) => {
                (function.name().to_owned(), "differs with what is deployed")
            }
            other => match resource_in(pool, other) {
                Some(target) => (target.called(), "is a resource"),
                None => continue,
            },
        };
        if places.contains(path) {
            let (name, is) = what;
            report.push(
                Finding::at(
                    path.clone(),
                    format!("the name of an export refers to `{name}`, which {is}"),
                    "write a text, or `Fn::Sub(\"${AWS::StackName}-..\")`",
                )
                .at_part(name),
            );
        }
    }
}

fn check_duplicate_export_name(pool: &UserPool, report: &mut Report) {
    let all: Vec<_> = exports(pool).collect();
    for (index, (path, output, name)) in all.iter().enumerate() {
        // Under different conditions, no more than one of the two may be there.
        let twin = all.iter().take(index).find(|(_, other, taken)| {
            taken == name && other.name != output.name && other.0.condition == output.0.condition
        });
        let Some((about, earlier, _)) = twin else { continue };
        // The stand-in for a constant of the program is like any other.
        if matches!(name, Text::Intrinsic(intrinsic) if *intrinsic == Intrinsic::NO_VALUE) {
            continue;
        }
        report.push(
            Finding::at(
                path.clone(),
                format!(
                    "the outputs {} and {} have the same `export_name`",
                    quoted_name(&earlier.name),
                    quoted_name(&output.name)
                ),
                "write another `export_name`, or leave one of the two out",
            )
            .about(about.clone()),
        );
    }
}
