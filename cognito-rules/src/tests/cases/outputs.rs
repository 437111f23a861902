//! Outputs and their exports.

use super::{Case, at_value};
use crate::tests::rule;
use cognito_model::{
    Entry, Intrinsic, KnownOutput, Output, OutputSettings, OutputValue, Pseudo, SubPart, Target, Text, UserPool,
};

/// A pool with one output.
pub(super) fn output(settings: OutputSettings) -> UserPool {
    outputs([("pool_id", settings)])
}

fn outputs<const N: usize>(outputs: [(&'static str, OutputSettings); N]) -> UserPool {
    let outputs = outputs.map(|(name, settings)| {
        let value = match settings.value {
            OutputValue::EMPTY => OutputValue::Known(KnownOutput::UserPoolId),
            value => value,
        };
        Entry::new(name, Output(OutputSettings { value, ..settings }))
    });
    UserPool {
        outputs: outputs.into(),
        ..UserPool::DEFAULT
    }
}

pub(super) fn exports() -> Vec<Case> {
    let export = |name: Text| OutputSettings {
        export_name: Some(name),
        ..OutputSettings::DEFAULT
    };
    let sub = |target: Target| Text::from(Intrinsic::Sub([SubPart::Ref(target)].into()));
    let described = |length: usize| {
        output(OutputSettings {
            description: Some("x".repeat(length).into()),
            ..OutputSettings::DEFAULT
        })
    };
    let two = |second: &'static str| outputs([("id", export("customers".into())), ("arn", export(second.into()))]);
    vec![
        at_value(
            rule("export_name_characters"),
            "outputs.pool_id.export_name",
            output(export("pool_id".into())),
            output(export("Auth:pool-id-1".into())),
        ),
        at_value(
            rule("export_name_of_resource"),
            "outputs.pool_id.export_name",
            output(export(sub(Target::Pool))),
            output(export(sub(Target::Pseudo(Pseudo::StackName)))),
        ),
        at_value(
            rule("duplicate_export_name"),
            "outputs.arn.export_name",
            two("customers"),
            two("Customers"),
        ),
        at_value(
            rule("output_description_length"),
            "outputs.pool_id.description",
            described(1025),
            described(1024),
        ),
    ]
}
