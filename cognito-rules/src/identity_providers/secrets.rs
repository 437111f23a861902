//! Rules about provider secrets that others could read.

use crate::clients::settings::quoted_name;
use crate::engine::by_name::ByName;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::node::Node;
use crate::engine::report::{Report, WrittenIntrinsic};
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::is_dynamic;
use cognito_model::schema::kind::{Field, Meaning};
use cognito_model::schema::path::PathStep;
use cognito_model::{Function, Intrinsic, Parameter, SubPart, Target, UserPool, Value};

rules! {
    /// A secret in the source code, even in an override.
    warn plain_text_secret {
        guards: every(is_secret),
        reason: "everyone who can read the source code or the template can read the secret",
        evidence: "aws/aws-cdk#7225",
        bad: r#"identity_providers: { google: Google { client_id: "my-app", client_secret: "do-not-tell" } }"#,
        good: r#"identity_providers: { google: Google { client_id: "my-app", client_secret: Secret("google", "client_secret") } }"#,
        check: [Text(plain_text), Pool(check_overridden_secret), Pool(check_composed_secret)],
    }

    /// A secret in a parameter that CloudFormation shows to everyone who can view the stack.
    warn secret_parameter_shown {
        guards: [ParameterSettings.no_echo],
        reason: "CloudFormation shows the values of parameters with the stack, unless they have `no_echo`",
        evidence: "AWS CloudFormation User Guide, Parameters, NoEcho",
        bad: r#"parameters: { google_secret: String },
identity_providers: { google: Google { client_id: "my-app", client_secret: google_secret } }"#,
        good: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "my-app", client_secret: google_secret } }"#,
        check: [Pool(check_secret_parameter_shown)],
    }

    /// A parameter with `no_echo` among the outputs of the template.
    warn secret_parameter_output {
        guards: [OutputSettings.value, ParameterSettings.no_echo],
        reason: "CloudFormation does not mask outputs, so everyone who can view the stack can see the value",
        evidence: "AWS CloudFormation User Guide, Parameters, NoEcho",
        bad: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "my-app", client_secret: google_secret } },
outputs: { google_secret: { value: google_secret } }"#,
        good: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "my-app", client_secret: google_secret } }"#,
        check: [Pool(check_secret_parameter_output)],
    }
}

fn is_secret(row: &Field) -> bool {
    row.means == Some(Meaning::Secret)
}

fn plain_text(text: &str, node: &Node<'_>) -> Option<Finding> {
    // The message does not repeat the secret.
    (!text.is_empty() && !is_dynamic(text)).then(|| in_plain_text(node.row.name, node.entry()))
}

fn in_plain_text(name: &str, entry: &str) -> Finding {
    Finding::new(
        format!("`{name}` of {} is written as plain text", quoted_name(entry)),
        "write `Secret(..)` with its name in Secrets Manager, or use a parameter with `no_echo`",
    )
}

/// Checks the overrides of providers: `"ProviderDetails.client_secret"`, or a key of `"ProviderDetails"`.
fn check_overridden_secret(pool: &UserPool, report: &mut Report) {
    for provider in &pool.identity_providers {
        let Some(maps) = provider.value.overrides() else { continue };
        let path = setting(&["identity_providers"]).key(&provider.name);
        for (field, map) in ["property_overrides", "overrides"].into_iter().zip(maps) {
            for one in map {
                let name = one.name.rsplit('.').next().unwrap_or_default();
                secrets(name, &one.value, &mut |secret, value| {
                    let finding = in_plain_text(secret, &provider.name).or_at(&path.field(field).key(&one.name));
                    report.push(finding.at_literal(value));
                });
            }
        }
    }
}

/// Checks functions whose value is in the source: `Fn::Join` of literals, and the values of mappings.
fn check_composed_secret(pool: &UserPool, report: &mut Report) {
    for written in &*report.intrinsics() {
        let Some(row) = written.row_of_string().filter(|row| is_secret(row)) else {
            continue;
        };
        let is_plain = match &written.intrinsic {
            Intrinsic::Call(Function::Join, arguments) => match arguments.as_slice() {
                [_, Value::List(items)] => {
                    let texts: Option<String> = items.iter().map(text_of).collect();
                    texts.is_some_and(|text| !text.is_empty() && !is_dynamic(&text))
                }
                _ => false,
            },
            Intrinsic::FindInMap(name, keys) => maps_to_secret(pool, name, keys),
            _ => false,
        };
        if is_plain {
            let entry = written.path.steps().get(1).and_then(PathStep::name).unwrap_or_default();
            report.push(in_plain_text(row.name, entry).or_at(&written.path));
        }
    }
}

fn text_of(value: &Value) -> Option<&str> {
    match value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// Whether a mapping has a literal where `Fn::FindInMap` looks.
fn maps_to_secret(pool: &UserPool, name: &str, keys: &[Value]) -> bool {
    let [first, second, ..] = keys else { return false };
    let rows = pool.mappings.named(name).and_then(|mapping| mapping.value.rows());
    let fits = |key: &Value, name: &str| text_of(key).is_none_or(|key| key == name);
    let mut rows = rows.into_iter().flatten().filter(|row| fits(first, row.name.as_str()));
    rows.any(|row| {
        let mut values = row.value.0.iter().filter(|value| fits(second, value.name.as_str()));
        values.any(|value| text_of(&value.value).is_some_and(|text| !text.is_empty() && !is_dynamic(text)))
    })
}

/// Every literal secret in a value with this name.
fn secrets(name: &str, value: &Value, found: &mut dyn FnMut(&str, &Value)) {
    match value {
        Value::Text(text) if ["client_secret", "private_key"].contains(&name) && !text.is_empty() && !is_dynamic(text) => {
            found(name, value);
        }
        Value::Map(fields) => fields.iter().for_each(|(name, value)| secrets(name, value, found)),
        _ => {}
    }
}

fn check_secret_parameter_shown(pool: &UserPool, report: &mut Report) {
    let all = report.intrinsics();
    let mut uses: ByName<&WrittenIntrinsic> = ByName::new();
    for written in all.iter().filter(|written| written.row_of_string().is_some_and(is_secret)) {
        inserted_parameters(&written.intrinsic, &mut |name| {
            uses.insert(name, written);
        });
    }
    for parameter in &pool.parameters {
        // A parameter of another type holds the name of the place where the secret is stored.
        if parameter.value.parameter_type != "String" || parameter.value.settings.no_echo == Some(true) {
            continue;
        }
        let Some(used) = uses.get(parameter.name.as_str()) else {
            continue;
        };
        let provider = used.path.steps().get(1).and_then(PathStep::name).unwrap_or_default();
        let path = setting(&["parameters"]).key(&parameter.name);
        report.push(
            Finding::at(
                path.clone(),
                format!(
                    "the parameter {} is the `{}` of {}, but has no `no_echo`",
                    quoted_name(&parameter.name),
                    used.path.last().unwrap_or_default(),
                    quoted_name(provider)
                ),
                Help::from(format!(
                    "write `{}: String {{ no_echo }}`",
                    quoted_name(&parameter.name).trim_matches('`')
                ))
                .edit(Edit::Add(path.clone(), "no_echo".into())),
            )
            .at_key()
            .about(path.field("no_echo"))
            .about(used.path.clone()),
        );
    }
}

/// The parameters whose values are in the value of a function. The keys of `Fn::FindInMap` are not.
fn inserted_parameters<'i>(intrinsic: &'i Intrinsic, found: &mut dyn FnMut(&'i str)) {
    let mut of_values = |values: &'i [Value]| {
        for value in values {
            if let Value::Intrinsic(inner) = value {
                inserted_parameters(inner, found);
            }
        }
    };
    match intrinsic {
        // A parameter there is part of the name of the secret, not the secret.
        Intrinsic::Call(Function::ImportValue, _) => {}
        Intrinsic::Sub(parts) if parts.iter().any(|part| matches!(part, SubPart::Text(text) if is_dynamic(text))) => {}
        Intrinsic::If(_, branches) => of_values(branches),
        Intrinsic::FindInMap(_, arguments) => of_values(Intrinsic::default_value(arguments).map_or(&[], std::slice::from_ref)),
        Intrinsic::Call(_, arguments) => {
            of_values(arguments);
            for argument in arguments {
                match argument {
                    Value::List(items) if !items.iter().any(|it| matches!(it, Value::Text(text) if is_dynamic(text))) => {
                        of_values(items);
                    }
                    _ => {}
                }
            }
        }
        Intrinsic::Ref(Target::Parameter(name)) => found(name),
        Intrinsic::Sub(parts) => {
            for part in parts {
                match part {
                    SubPart::Ref(Target::Parameter(name)) => found(name),
                    SubPart::Variable(_, Value::Intrinsic(inner)) => inserted_parameters(inner, found),
                    _ => {}
                }
            }
        }
        _ => {}
    }
}

fn check_secret_parameter_output(pool: &UserPool, report: &mut Report) {
    let outputs = setting(&["outputs"]);
    for WrittenIntrinsic { path, intrinsic, .. } in &*report.intrinsics() {
        let Some(output) = path.steps().get(1).and_then(PathStep::name).filter(|_| outputs.contains(path)) else {
            continue;
        };
        for name in parameters_in(intrinsic) {
            let is_secret = |parameter: &Parameter| parameter.parameter_type == "String" && parameter.settings.no_echo == Some(true);
            if !pool.parameters.named(name).is_some_and(|entry| is_secret(&entry.value)) {
                continue;
            }
            let fact = format!("the output {} shows the parameter {}", quoted_name(output), quoted_name(name));
            let help = "remove the output, or remove `no_echo` if the parameter is not a secret";
            report.push(
                Finding::at(path.clone(), fact, help)
                    .about(setting(&["parameters"]).key(name).field("no_echo")),
            );
        }
    }
}

/// The parameters that an intrinsic function itself refers to.
fn parameters_in(intrinsic: &Intrinsic) -> Vec<&str> {
    match intrinsic {
        Intrinsic::Ref(Target::Parameter(name)) => vec![name],
        Intrinsic::Sub(parts) => {
            let names = parts.iter().filter_map(|part| match part {
                SubPart::Ref(Target::Parameter(name)) => Some(name.as_str()),
                _ => None,
            });
            names.collect()
        }
        _ => Vec::new(),
    }
}
