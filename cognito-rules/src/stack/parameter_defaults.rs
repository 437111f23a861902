//! Rules about the defaults of parameters.

use crate::clients::settings::quoted_name;
use crate::engine::finding::Finding;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::{characters, listed, quoted};
use crate::stack::parameters::{parameter_bounds, parameter_limit_of_type};
use cognito_model::{Entry, Items, Parameter, UserPool, Value};

rules! {
    /// A default that the parameter itself does not allow.
    error parameter_default {
        guards: [
            ParameterSettings.default,
            ParameterSettings.allowed_values,
            ParameterSettings.min_length,
            ParameterSettings.max_length,
            ParameterSettings.min_value,
            ParameterSettings.max_value,
        ],
        after: [parameter_limit_of_type, parameter_bounds],
        reason: "a default has to satisfy the type and the limits of its parameter, like any other value",
        evidence: "CloudFormation Linter 1.58, E2015; aws-cloudformation/cfn-lint#197; cloudtools/troposphere#808",
        bad: r#"parameters: { stage: String { default: "prod", allowed_values: ["production", "test"] } },
user_pool_name: stage"#,
        good: r#"parameters: { stage: String { default: "test", allowed_values: ["production", "test"] } },
user_pool_name: stage"#,
        check: [Pool(check_parameter_default)],
    }

    /// A default for a parameter with `no_echo`.
    warn parameter_default_secret {
        guards: [ParameterSettings.default, ParameterSettings.no_echo],
        reason: "`no_echo` hides the value that a deployment passes, but not the default in the source code and in the template",
        evidence: "CloudFormation template anatomy, Parameters, NoEcho",
        bad: r#"parameters: { google_secret: String { no_echo, default: "GOCSPX-1a2b3c" } },
identity_providers: { google: Google { client_id: "123-abc.apps.googleusercontent.com", client_secret: google_secret } }"#,
        good: r#"parameters: { google_secret: String { no_echo } },
identity_providers: { google: Google { client_id: "123-abc.apps.googleusercontent.com", client_secret: google_secret } }"#,
        check: [Pool(check_parameter_default_secret)],
    }
}

fn check_parameter_default(pool: &UserPool, report: &mut Report) {
    for parameter in &pool.parameters {
        let path = setting(&["parameters"]).key(&parameter.name);
        let Some(default) = &parameter.value.settings.default else {
            continue;
        };
        let Some((fact, help, about)) = wrong_default(parameter, default) else {
            continue;
        };
        let about = about.iter().map(|name| path.field(*name));
        report.push(Finding::at(path.field("default"), fact, help).about_all(about));
    }
}

/// Fact, help, and the limits that the default violates.
type Wrong = (String, String, &'static [&'static str]);

/// What is wrong with a default.
fn wrong_default(parameter: &Entry<Parameter>, default: &Value) -> Option<Wrong> {
    let kind = parameter.value.parameter_type.as_str();
    let text = match default {
        Value::List(_) | Value::Map(_) | Value::Null => {
            let help = if kind.contains("List") {
                "write the items in one string, separated by commas"
            } else {
                "write a string or a number"
            };
            let what = match default {
                Value::List(_) => "a list",
                Value::Map(_) => "an object",
                _ => "`null`",
            };
            let fact = format!("the default is {what}, but CloudFormation allows only a string or a number");
            return Some((fact, help.to_owned(), &[]));
        }
        _ => text_of(default)?,
    };
    let items: Vec<&str> = match kind {
        "String" | "Number" => vec![&text],
        "CommaDelimitedList" | "List<Number>" => text.split(',').map(str::trim).collect(),
        // For other types, the template does not contain the value itself.
        _ => return None,
    };
    let is_number = kind.contains("Number");
    let shown = shown(default);
    if let Some(item) = items.iter().find(|item| is_number && item.parse::<f64>().is_err()) {
        return Some((
            format!("the default is {shown}, but the parameter has the type `{kind}`"),
            format!("write a number instead of {}", quoted(item)),
            &[],
        ));
    }
    limited_default(parameter, &items, &shown, is_number)
}

/// What is wrong with a default by the limits.
fn limited_default(
    parameter: &Entry<Parameter>,
    items: &[&str],
    shown: &str,
    is_number: bool,
) -> Option<Wrong> {
    let settings = &parameter.value.settings;
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
                format!("the default is {shown}, which is not one of the `allowed_values`")
            } else {
                format!(
                    "the default contains {}, which is not one of the `allowed_values`",
                    quoted(item)
                )
            };
            let help = format!("write one of {}, or add this value to `allowed_values`", listed(allowed.iter().filter_map(plain)));
            return Some((fact, help, &["allowed_values"]));
        }
    }
    let [text] = items else { return None };
    if is_number {
        let number = text.parse::<f64>().ok()?;
        let (min, max) = (settings.min_value, settings.max_value);
        return match (min, max) {
            (Some(min), _) if number < min as f64 => Some(beyond(shown, "less", min, &["min_value", "max_value"])),
            (_, Some(max)) if number > max as f64 => Some(beyond(shown, "more", max, &["max_value", "min_value"])),
            _ => None,
        };
    }
    if parameter.value.parameter_type.as_str() != "String" {
        return None;
    }
    let length = text.chars().count();
    let has = format!("{shown}, which has {}", characters(length));
    let length = i64::try_from(length).unwrap_or(i64::MAX);
    match (settings.min_length, settings.max_length) {
        (Some(min), _) if length < min => Some(beyond(&has, "less", min, &["min_length", "max_length"])),
        (_, Some(max)) if length > max => Some(beyond(&has, "more", max, &["max_length", "min_length"])),
        _ => None,
    }
}

/// Reports that a default violates the first of two limits. It is also about the second, because no default fits if the limits
/// exclude each other.
fn beyond(shown: &str, than: &str, limit: i64, names: &'static [&'static str; 2]) -> Wrong {
    let joint = if shown.contains(", which") {
        ", and this is"
    } else {
        ", which is"
    };
    let [name, _] = names;
    (
        format!("the default is {shown}{joint} {than} than `{name}: {limit}`"),
        format!("write another default, or another `{name}`"),
        names,
    )
}

/// A value as a deployment would pass it.
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
        let settings = &parameter.value.settings;
        let path = setting(&["parameters"]).key(&parameter.name);
        let is_secret = settings.no_echo == Some(true) && parameter.value.parameter_type.as_str() == "String";
        let is_written = matches!(&settings.default, Some(Value::Text(text)) if !text.is_empty());
        if is_secret && is_written {
            report.push(
                Finding::at(
                    path.field("default"),
                    format!(
                        "{} has `no_echo`, but its default is visible in the source code",
                        quoted_name(&parameter.name)
                    ),
                    "remove the default, or remove `no_echo` if the parameter is not a secret",
                )
                .about(path.field("no_echo")),
            );
        }
    }
}
