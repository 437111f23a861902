//! Rules about parameters of the template: their type, their limits and their default against each other.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::rule::ten;
use crate::engine::walk::setting;
use crate::engine::words::{characters, listed, quoted};
use cognito_model::{Entry, Items, Parameter, UserPool, Value};

rules! {
    /// A limit that parameters of another type have.
    error parameter_limit_of_type {
        guards: [
            ParameterSettings.allowed_pattern,
            ParameterSettings.min_length,
            ParameterSettings.max_length,
            ParameterSettings.min_value,
            ParameterSettings.max_value,
        ],
        reason: "a number is limited by its value, and a text by its length and a pattern",
        evidence: "CloudFormation Linter 1.58, E2001; CloudFormation template anatomy, Parameters",
        bad: "parameters: { seats: Number { min_length: 1 } }",
        good: "parameters: { seats: Number { min_value: 1 } }",
        check: [Pool(check_parameter_limit_of_type)],
    }

    /// Limits between which no value fits.
    error parameter_bounds {
        guards: [
            ParameterSettings.min_length,
            ParameterSettings.max_length,
            ParameterSettings.min_value,
            ParameterSettings.max_value,
        ],
        after: [parameter_limit_of_type],
        reason: "a deployment has to give a value that lies between both limits",
        evidence: "CloudFormation template anatomy, Parameters",
        bad: "parameters: { stage: String { min_length: 8, max_length: 4 } }",
        good: "parameters: { stage: String { min_length: 4, max_length: 8 } }",
        check: [Pool(check_parameter_bounds)],
    }

    /// A default that the parameter itself does not take.
    error parameter_default {
        guards: [
            ParameterSettings.default,
            ParameterSettings.allowed_values,
            ParameterSettings.min_length,
            ParameterSettings.max_length,
            ParameterSettings.min_value,
            ParameterSettings.max_value,
        ],
        reason: "a default has to keep to the type and the limits of its parameter, like any other value",
        evidence: "CloudFormation Linter 1.58, E2015; aws-cloudformation/cfn-lint#197; cloudtools/troposphere#808",
        bad: r#"parameters: { stage: String { default: "prod", allowed_values: ["production", "test"] } }"#,
        good: r#"parameters: { stage: String { default: "test", allowed_values: ["production", "test"] } }"#,
        check: [Pool(check_parameter_default)],
    }

    /// A value in the source of a parameter that is kept out of sight.
    warn parameter_default_secret {
        guards: [ParameterSettings.default, ParameterSettings.no_echo],
        reason: "`no_echo` hides what a deployment gives, and not what the source and the template say",
        evidence: "CloudFormation template anatomy, Parameters, NoEcho",
        bad: r#"parameters: { google_secret: String { no_echo, default: "GOCSPX-1a2b3c" } }"#,
        good: "parameters: { google_secret: String { no_echo } }",
        check: [Pool(check_parameter_default_secret)],
    }

    /// A description of a parameter that is too long.
    error parameter_description_length {
        guards: [ParameterSettings.description],
        reason: "the description of a parameter has at most 4000 characters",
        evidence: "CloudFormation Linter 1.58, E2011; CloudFormation quotas",
        bad: concat!(
            "parameters: { stage: String { description: \"",
            ten!(ten!("The stage that the stack is deployed to.. ")),
            "\" } }"
        ),
        good: r#"parameters: { stage: String { description: "The stage that the stack is deployed to" } }"#,
        check: [Limit(LimitKind::Length)],
    }

    /// A description of an output that is too long.
    error output_description_length {
        guards: [OutputSettings.description],
        reason: "the description of an output has at most 1024 bytes",
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

fn check_parameter_limit_of_type(pool: &UserPool, report: &mut Report) {
    for parameter in &pool.parameters {
        let settings = &parameter.settings;
        let of_texts = [
            ("min_length", settings.min_length.is_some(), Some("min_value")),
            ("max_length", settings.max_length.is_some(), Some("max_value")),
            ("allowed_pattern", settings.allowed_pattern.is_some(), None),
        ];
        let of_numbers = [
            ("min_value", settings.min_value.is_some(), Some("min_length")),
            ("max_value", settings.max_value.is_some(), Some("max_length")),
        ];
        let others: &[(&str, bool, Option<&str>)] = match parameter.parameter_type.as_str() {
            "Number" => &of_texts,
            "String" | "CommaDelimitedList" => &of_numbers,
            _ => continue,
        };
        for (name, _, instead) in others.iter().filter(|(_, is_written, _)| *is_written) {
            let kind = &parameter.parameter_type;
            let help = match instead {
                Some(instead) => format!("write `{instead}`, or leave it out"),
                None => "leave it out".to_owned(),
            };
            report.push(
                Finding::at(
                    setting(&["parameters"]).key(&parameter.name).field(*name),
                    format!(
                        "{} is of type `{kind}`, which takes no `{name}`",
                        quoted_name(&parameter.name)
                    ),
                    help,
                )
                .at_key(),
            );
        }
    }
}

fn check_parameter_bounds(pool: &UserPool, report: &mut Report) {
    for parameter in &pool.parameters {
        let settings = &parameter.settings;
        let path = setting(&["parameters"]).key(&parameter.name);
        for (min_name, min, max_name, max) in [
            ("min_length", settings.min_length, "max_length", settings.max_length),
            ("min_value", settings.min_value, "max_value", settings.max_value),
        ] {
            let (Some(min), Some(max)) = (min, max) else { continue };
            if min <= max {
                continue;
            }
            report.push(
                Finding::at(
                    path.field(max_name),
                    format!("`{max_name}: {max}` is less than `{min_name}: {min}`"),
                    format!("write `{max_name}: {min}` or more, or a smaller `{min_name}`"),
                )
                .about(path.field(min_name)),
            );
        }
    }
}

fn check_parameter_default(pool: &UserPool, report: &mut Report) {
    for parameter in &pool.parameters {
        let path = setting(&["parameters"]).key(&parameter.name);
        let Some(default) = &parameter.settings.default else {
            continue;
        };
        let Some((fact, help, about)) = wrong_default(parameter, default) else {
            continue;
        };
        let about = about.map(|name| path.field(name));
        report.push(Finding::at(path.field("default"), fact, help).about_all(about));
    }
}

/// Fact, help, and the setting that the default does not keep to.
fn wrong_default(parameter: &Entry<Parameter>, default: &Value) -> Option<(String, String, Option<&'static str>)> {
    let kind = parameter.parameter_type.as_str();
    let text = match default {
        Value::List(_) | Value::Map(_) | Value::Null => {
            let help = if kind.contains("List") {
                "write the items in one text, with commas between them"
            } else {
                "write a text or a number"
            };
            let what = match default {
                Value::List(_) => "a list",
                Value::Map(_) => "an object",
                _ => "`null`",
            };
            let fact = format!("the default is {what}, and a template takes one text or number");
            return Some((fact, help.to_owned(), None));
        }
        _ => text_of(default)?,
    };
    let items: Vec<&str> = match kind {
        "String" | "Number" => vec![&text],
        "CommaDelimitedList" | "List<Number>" => text.split(',').map(str::trim).collect(),
        // What a default of another type stands for is not in the template.
        _ => return None,
    };
    let is_number = kind.contains("Number");
    let shown = shown(default);
    if let Some(item) = items.iter().find(|item| is_number && item.parse::<f64>().is_err()) {
        return Some((
            format!("the default is {shown}, and the parameter is of type `{kind}`"),
            format!("write a number in the place of {}", quoted(item)),
            None,
        ));
    }
    limited_default(parameter, &items, &shown, is_number)
}

/// The same of the limits.
fn limited_default(
    parameter: &Entry<Parameter>,
    items: &[&str],
    shown: &str,
    is_number: bool,
) -> Option<(String, String, Option<&'static str>)> {
    let settings = &parameter.settings;
    let allowed = settings
        .allowed_values
        .as_ref()
        .and_then(Items::list)
        .unwrap_or_default();
    let texts: Option<Vec<String>> = allowed.iter().map(text_of).collect();
    if let Some(texts) = texts.filter(|texts| !texts.is_empty()) {
        let is_allowed = |item: &&str| {
            let same = |text: &String| {
                let numbers = (item.parse::<f64>(), text.parse::<f64>());
                text == item || (is_number && matches!(numbers, (Ok(a), Ok(b)) if a.total_cmp(&b).is_eq()))
            };
            texts.iter().any(same)
        };
        if let Some(item) = items.iter().find(|item| !is_allowed(item)) {
            let fact = if items.len() == 1 {
                format!("the default is {shown}, which is not among the `allowed_values`")
            } else {
                format!(
                    "the default has {} in it, which is not among the `allowed_values`",
                    quoted(item)
                )
            };
            let help = format!("write one of {}, or allow it", listed(allowed.iter().filter_map(plain)));
            return Some((fact, help, Some("allowed_values")));
        }
    }
    let [text] = items else { return None };
    // Between limits that exclude each other there is nothing to be.
    let excludes = |min: Option<i64>, max: Option<i64>| matches!((min, max), (Some(min), Some(max)) if min > max);
    if excludes(settings.min_value, settings.max_value) || excludes(settings.min_length, settings.max_length) {
        return None;
    }
    if is_number {
        let number = text.parse::<f64>().ok()?;
        let (min, max) = (settings.min_value, settings.max_value);
        return match (min, max) {
            (Some(min), _) if number < min as f64 => Some(beyond(shown, "less", "min_value", min)),
            (_, Some(max)) if number > max as f64 => Some(beyond(shown, "more", "max_value", max)),
            _ => None,
        };
    }
    if parameter.parameter_type.as_str() != "String" {
        return None;
    }
    let length = text.chars().count();
    let has = format!("{shown}, which has {}", characters(length));
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    match (settings.min_length, settings.max_length) {
        (Some(min), _) if length < min => Some(beyond(&has, "less", "min_length", min)),
        (_, Some(max)) if length > max => Some(beyond(&has, "more", "max_length", max)),
        _ => None,
    }
}

fn beyond(shown: &str, than: &str, name: &'static str, limit: i64) -> (String, String, Option<&'static str>) {
    let joint = if shown.contains(", which") {
        ", and that is"
    } else {
        ", which is"
    };
    (
        format!("the default is {shown}{joint} {than} than `{name}: {limit}`"),
        format!("write another default, or another `{name}`"),
        Some(name),
    )
}

/// A value as a deployment would give it.
fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.to_string()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Float(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        _ => None,
    }
}

/// A value as a declaration writes it.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(format!("{:?}", text.as_str())),
        other => text_of(other),
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => quoted(text),
        other => format!("`{}`", text_of(other).unwrap_or_default()),
    }
}

fn check_parameter_default_secret(pool: &UserPool, report: &mut Report) {
    for parameter in &pool.parameters {
        let settings = &parameter.settings;
        let path = setting(&["parameters"]).key(&parameter.name);
        let is_secret = settings.no_echo == Some(true) && parameter.parameter_type.as_str() == "String";
        let is_written = matches!(&settings.default, Some(Value::Text(text)) if !text.is_empty());
        if is_secret && is_written {
            report.push(
                Finding::at(
                    path.field("default"),
                    format!(
                        "{} has `no_echo`, and its default stands in the source",
                        quoted_name(&parameter.name)
                    ),
                    "leave the default out, or `no_echo` if it is no secret",
                )
                .about(path.field("no_echo")),
            );
        }
    }
}
