//! Rules about the limits of parameters.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::UserPool;

rules! {
    /// A limit that does not fit the type of the parameter.
    error parameter_limit_of_type {
        guards: [
            ParameterSettings.allowed_pattern,
            ParameterSettings.min_length,
            ParameterSettings.max_length,
            ParameterSettings.min_value,
            ParameterSettings.max_value,
        ],
        reason: "a number has limits on its value, and a string on its length and its pattern",
        evidence: "CloudFormation Linter 1.58, E2001; CloudFormation template anatomy, Parameters",
        bad: "parameters: { seats: Number { min_length: 1 } },\nuser_pool_name: seats",
        good: "parameters: { seats: Number { min_value: 1 } },\nuser_pool_name: seats",
        check: [Pool(check_parameter_limit_of_type)],
    }

    /// A lower limit that is above the upper limit.
    error parameter_bounds {
        guards: [
            ParameterSettings.min_length,
            ParameterSettings.max_length,
            ParameterSettings.min_value,
            ParameterSettings.max_value,
        ],
        after: [parameter_limit_of_type],
        reason: "every deployment needs a value between the two limits",
        evidence: "CloudFormation template anatomy, Parameters",
        bad: "parameters: { stage: String { min_length: 8, max_length: 4 } },\nuser_pool_name: stage",
        good: "parameters: { stage: String { min_length: 4, max_length: 8 } },\nuser_pool_name: stage",
        check: [Pool(check_parameter_bounds)],
    }
}

fn check_parameter_limit_of_type(pool: &UserPool, report: &mut Report) {
    for parameter in &pool.parameters {
        let settings = &parameter.value.settings;
        let of_texts = [
            ("min_length", settings.min_length.is_some(), Some("min_value")),
            ("max_length", settings.max_length.is_some(), Some("max_value")),
            ("allowed_pattern", settings.allowed_pattern.is_some(), None),
        ];
        let of_numbers = [
            ("min_value", settings.min_value.is_some(), Some("min_length")),
            ("max_value", settings.max_value.is_some(), Some("max_length")),
        ];
        let others: &[(&str, bool, Option<&str>)] = match parameter.value.parameter_type.as_str() {
            "Number" => &of_texts,
            "String" | "CommaDelimitedList" => &of_numbers,
            _ => continue,
        };
        for (name, _, instead) in others.iter().filter(|(_, is_written, _)| *is_written) {
            let kind = &parameter.value.parameter_type;
            let help = match instead {
                Some(instead) => Help::from(format!("remove the limit, or use `{instead}`")).edit(Edit::Remove),
                None => Help::from("remove it").edit(Edit::Remove),
            };
            report.push(
                Finding::at(
                    setting(&["parameters"]).key(&parameter.name).field(*name),
                    format!(
                        "{} has the type `{kind}`, which does not allow `{name}`",
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
        let settings = &parameter.value.settings;
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
                    Help::from(format!("write `{max_name}: {min}` or more, or a smaller `{min_name}`"))
                        .edit(Edit::Replace(min.to_string())),
                )
                .about(path.field(min_name)),
            );
        }
    }
}
