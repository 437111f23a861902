//! Rules about the functions of Lambda triggers, their roles and actions.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{known, quoted};
use crate::grammar::arn::{Arn, PartialArn};
use cognito_model::{Function, Intrinsic, Items, LambdaTriggers, SubPart, Target, Text, UserPool, Value};

rules! {
    /// Two functions for the trigger that runs before token generation.
    error pre_token_generation_functions {
        guards: [LambdaTriggers.pre_token_generation, LambdaTriggers.pre_token_generation_config],
        reason: "`pre_token_generation` is the old name of the same trigger, and Cognito requires the same function under both names",
        evidence: "API CreateUserPool, LambdaConfigType",
        bad: r#"lambda_triggers: {
    pre_token_generation: "arn:aws:lambda:us-east-1:123456789012:function:old",
    pre_token_generation_config: { function: "arn:aws:lambda:us-east-1:123456789012:function:new", version: V2_0 },
}"#,
        good: r#"lambda_triggers: {
    pre_token_generation_config: { function: "arn:aws:lambda:us-east-1:123456789012:function:new", version: V2_0 },
}"#,
        check: [Pool(check_pre_token_generation_functions)],
    }

    /// The ARN of a version of a function.
    warn function_version {
        guards: [TriggerSettings.function, VersionedTriggerSettings.function],
        reason: "a version of a function never changes, so the pool keeps calling this version after you publish another",
        evidence: "AWS Lambda developer guide, function versions and aliases",
        bad: r#"lambda_triggers: { pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check:3" }"#,
        good: r#"lambda_triggers: { pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check:live" }"#,
        check: [Text(look_at_version), Intrinsic(look_at_version_by_name)],
    }

    /// The ARN of something else than a function, for which the template writes a permission.
    error trigger_permission_function {
        guards: [TriggerSettings.function, VersionedTriggerSettings.function],
        after: [crate::declaration::regions::arn_partition, crate::declaration::arn_format::arn_format],
        reason: "the template permits Cognito to call the function, and CloudFormation rejects a permission whose `FunctionName` is not a function",
        evidence: "CloudFormation schema of AWS::Lambda::Permission, FunctionName; API AddPermission of Lambda, NamespacedFunctionName",
        bad: r#"lambda_triggers: { pre_sign_up: "arn:aws:iam::123456789012:role/check" }"#,
        good: r#"lambda_triggers: { pre_sign_up: "arn:aws:lambda:eu-west-1:123456789012:function:check" }"#,
        check: [Pool(check_trigger_permission_function)],
    }

    /// A trigger with a role but no actions, or with actions but no role.
    error trigger_role_and_actions {
        guards: [
            TriggerSettings.role,
            TriggerSettings.actions,
            VersionedTriggerSettings.role,
            VersionedTriggerSettings.actions,
        ],
        reason: "the role and the actions of a trigger become one policy, which needs both",
        evidence: "aws/aws-cdk#7016",
        bad: r#"external: { check: AWS::Lambda::Function, check_role: AWS::IAM::Role },
lambda_triggers: { pre_sign_up: { function: check, role: check_role } }"#,
        good: r#"external: { check: AWS::Lambda::Function, check_role: AWS::IAM::Role },
lambda_triggers: { pre_sign_up: { function: check, role: check_role, actions: [AdminGetUser] } }"#,
        check: [Pool(check_trigger_role_and_actions)],
    }
}

fn check_trigger_permission_function(pool: &UserPool, report: &mut Report) {
    for trigger in pool.triggers() {
        let function = &trigger.function.0;
        let is_other = |text: &&str| Arn::parse(text).is_some() && !is_function_name(text);
        let called = match function {
            Text::Intrinsic(Intrinsic::Sub(parts)) => PartialArn::of(parts).filter(|arn| arn.service != "lambda").map(|_| "this".to_owned()),
            _ => known(function).filter(is_other).map(quoted),
        };
        let Some(called) = called.filter(|_| pool.generates_permission(&trigger)) else { continue };
        report.push(Finding::at(
            setting(&["lambda_triggers", trigger.name, "function"]),
            format!("{called} is not the ARN of a Lambda function"),
            "write the ARN of a function, as in `\"arn:aws:lambda:us-east-1:123456789012:function:name\"`",
        ));
    }
}

/// Whether a string matches the pattern of `FunctionName`, which allows parts of an ARN to be missing.
fn is_function_name(text: &str) -> bool {
    let mut parts: Vec<&str> = text.split(':').collect();
    let mut next_is = |fits: &dyn Fn(&[&str]) -> usize| {
        let count = fits(&parts);
        parts.drain(..count);
    };
    next_is(&|parts| match parts {
        ["arn", partition, "lambda", ..] if partition.is_empty() || partition.starts_with("aws") => 3,
        _ => 0,
    });
    let is_region = |part: &str| part.contains('-') && part.ends_with(|c: char| c.is_ascii_digit()) && part.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-');
    let is_account = |part: &str| part.len() == 12 && part.bytes().all(|it| it.is_ascii_digit());
    let is_name = |part: &str| !part.is_empty() && part.bytes().all(|it| it.is_ascii_alphanumeric() || matches!(it, b'-' | b'_' | b'.'));
    let is_alias = |part: &str| is_name(part.trim_start_matches('$'));
    next_is(&|parts| usize::from(parts.len() > 1 && is_region(parts[0])));
    next_is(&|parts| usize::from(parts.len() > 1 && is_account(parts[0])));
    next_is(&|parts| usize::from(parts.len() > 1 && parts[0] == "function"));
    match parts.as_slice() {
        [name] => is_name(name),
        [name, alias] => is_name(name) && is_alias(alias),
        _ => false,
    }
}

fn look_at_version(text: &str, _: &Node<'_>) -> Option<Finding> {
    let arn = Arn::known(text).filter(|arn| arn.service == "lambda")?;
    let mut parts = arn.resource.splitn(3, ':');
    let (Some("function"), Some(_), Some(version)) = (parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    let fact = this_version(version)?;
    let function = text.trim_end_matches(version).trim_end_matches(':');
    let help = Help::from("remove the version, or write the ARN of an alias").edit(Edit::Replace(format!("{function:?}")));
    Some(Finding::new(fact, help))
}

fn look_at_version_by_name(intrinsic: &Intrinsic, node: &Node<'_>) -> Option<Finding> {
    let is_function = |target: &Target| {
        let resource_type = node.pool.resource_type_of(target);
        matches!(resource_type, Some("AWS::Lambda::Function" | "AWS::Serverless::Function"))
    };
    let fact = match intrinsic {
        Intrinsic::Ref(target) | Intrinsic::GetAtt(target, _)
            if node.pool.resource_type_of(target) == Some("AWS::Lambda::Version") =>
        {
            format!("{} is a version of a function", quoted_name(&target.called()))
        }
        Intrinsic::Sub(parts) => match &parts[..] {
            [SubPart::GetAtt(target, attribute), SubPart::Text(text)] if is_function(target) && attribute == "Arn" => {
                this_version(text.strip_prefix(':')?)?
            }
            [_, .., SubPart::Text(text)] => {
                let (_, resource) = text.rsplit_once(":function:")?;
                this_version(resource.split_once(':')?.1)?
            }
            _ => return None,
        },
        Intrinsic::Call(Function::Join, arguments) => match arguments.as_slice() {
            [Value::Text(delimiter), Value::List(items)] => match &items[..] {
                [Value::Intrinsic(Intrinsic::GetAtt(target, attribute)), Value::Text(text)]
                    if is_function(target) && attribute == "Arn" =>
                {
                    this_version(format!("{delimiter}{text}").strip_prefix(':')?)?
                }
                _ => return None,
            },
            _ => return None,
        },
        _ => return None,
    };
    Some(Finding::new(fact, "write the function itself, or an alias"))
}

/// The fact that an ARN ends with this version, if it is one.
fn this_version(version: &str) -> Option<String> {
    let is_number = !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| format!("this is the ARN of version {version} of a function"))
}

fn check_pre_token_generation_functions(pool: &UserPool, report: &mut Report) {
    let Some(triggers) = &pool.lambda_triggers else { return };
    let (Some(old), Some(new)) = (&triggers.pre_token_generation, &triggers.pre_token_generation_config) else {
        return;
    };
    if !surely_differ(pool, &old.0.function.0, &new.0.function.0) {
        return;
    }
    report.push(
        Finding::at(
            setting(&["lambda_triggers", "pre_token_generation", "function"]),
            "`pre_token_generation` and `pre_token_generation_config` name different functions",
            Help::from("remove `pre_token_generation`")
                .edit(Edit::RemoveAt(setting(&["lambda_triggers", "pre_token_generation"]))),
        )
        .about_all(["pre_token_generation", "pre_token_generation_config"].map(|name| setting(&["lambda_triggers", name])))
        .about(setting(&["lambda_triggers", "pre_token_generation_config", "function"])),
    );
}

/// Whether two ARNs are certainly different: different strings, or attributes of different resources.
fn surely_differ(pool: &UserPool, left: &Text, right: &Text) -> bool {
    let resource = |text: &Text| match text {
        Text::Intrinsic(Intrinsic::GetAtt(target @ (Target::External(_) | Target::Resource(_) | Target::LogicalId(_)), _)) => {
            Some(pool.logical_id_of(target))
        }
        _ => None,
    };
    match (left, right) {
        (Text::Literal(left), Text::Literal(right)) => left != right,
        _ => match (resource(left), resource(right)) {
            (Some(left), Some(right)) => left != right,
            _ => false,
        },
    }
}

fn check_trigger_role_and_actions(pool: &UserPool, report: &mut Report) {
    for trigger in pool.lambda_triggers.as_ref().map(LambdaTriggers::assigned).unwrap_or_default() {
        let path = setting(&["lambda_triggers", trigger.name]);
        let is_empty = trigger.actions.and_then(Items::list).is_some_and(<[_]>::is_empty);
        let (written, missing, help) = match (trigger.role, trigger.actions) {
            (Some(_), None) => (
                "role",
                "actions",
                "write the actions that the function needs, as in `actions: [AdminGetUser]`",
            ),
            (None, Some(_)) => (
                "actions",
                "role",
                "write the role that the function runs with, as in `role: name`",
            ),
            (Some(_), Some(_)) if is_empty => {
                let violation = Finding::at(
                    path.field("actions"),
                    format!("`actions` of `{}` is empty", trigger.name),
                    "write the actions that the function needs, or remove `role` and `actions`",
                );
                report.push(violation);
                continue;
            }
            _ => continue,
        };
        report.push(
            Finding::at(
                path.field(written),
                format!("`{}` has `{written}` but no `{missing}`", trigger.name),
                format!("{help}, or remove `{written}`"),
            )
            .at_key()
            .about(path.field(missing)),
        );
    }
}
