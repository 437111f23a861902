//! Settings of parameters.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use cognito_model::{Entry, Parameter, ParameterSettings, UserPool, Value};

/// A pool with one parameter.
pub(super) fn parameter(parameter_type: &'static str, settings: ParameterSettings) -> UserPool {
    let parameter = Parameter {
        parameter_type: parameter_type.into(),
        settings,
    };
    UserPool {
        parameters: [Entry::new("_stage", parameter)].into(),
        ..UserPool::DEFAULT
    }
}

pub(super) fn parameters() -> Vec<Case> {
    let lengths = |min, max| {
        parameter(
            "String",
            ParameterSettings {
                min_length: Some(min),
                max_length: Some(max),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    let least = |parameter_type| {
        parameter(
            parameter_type,
            ParameterSettings {
                min_length: Some(1),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    let allowed = |default: &'static str| {
        parameter(
            "String",
            ParameterSettings {
                default: Some(default.into()),
                allowed_values: Some([Value::from("prod"), Value::from("test")].into()),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    let secret = |default: Option<Value>| {
        parameter(
            "String",
            ParameterSettings {
                no_echo: Some(true),
                default,
                ..ParameterSettings::DEFAULT
            },
        )
    };
    let described = |length: usize| {
        parameter(
            "String",
            ParameterSettings {
                description: Some("x".repeat(length).into()),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    vec![
        at_key(
            rule("parameter_limit_of_type"),
            "parameters._stage.min_length",
            least("Number"),
            least("String"),
        ),
        at_value(
            rule("parameter_bounds"),
            "parameters._stage.max_length",
            lengths(8, 4),
            lengths(4, 4),
        ),
        at_value(
            rule("parameter_default"),
            "parameters._stage.default",
            allowed("production"),
            allowed("prod"),
        ),
        at_value(
            rule("parameter_default_secret"),
            "parameters._stage.default",
            secret(Some("GOCSPX-1a2b3c".into())),
            secret(None),
        ),
        at_value(
            rule("parameter_description_length"),
            "parameters._stage.description",
            described(4001),
            described(4000),
        ),
    ]
}
