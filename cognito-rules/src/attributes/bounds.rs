//! Rules about the minimum and maximum value or length of attributes.

use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use cognito_model::{CustomAttribute, Number, SettingPath, StandardAttributeType, UserPool};

rules! {
    /// A minimum length below zero.
    error string_min_len {
        guards: [StringAttribute.min_len, StandardStringType.min_len],
        reason: "no string has fewer than 0 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool-attr",
        bad: "custom_attributes: { plan: String(-1..=20) }",
        good: "custom_attributes: { plan: String(0..=20) }",
        check: [Limit(LimitKind::Range)],
    }

    /// A maximum length beyond what an attribute can hold.
    error string_max_len {
        guards: [StringAttribute.max_len, StandardStringType.max_len],
        reason: "an attribute holds at most 2048 characters",
        evidence: "aws-cdk-lib 2.276.0, user-pool-attr; API CreateUserPool, SchemaAttributeType",
        bad: "custom_attributes: { biography: String(..=5000) }",
        good: "custom_attributes: { biography: String(..=2048) }",
        // No check at the lower end: how Cognito treats negative numbers is not on record.
        check: [Limit(LimitKind::Range)],
    }

    /// A minimum value or length above the maximum.
    error attribute_bounds {
        guards: [
            StringAttribute.min_len, StringAttribute.max_len, NumberAttribute.min, NumberAttribute.max,
            StandardStringType.min_len, StandardStringType.max_len, StandardNumberType.min, StandardNumberType.max,
        ],
        reason: "Cognito rejects an attribute that cannot have any value",
        evidence: "badmintoncryer/cdk-preflight 1.9.1; API CreateUserPool, SchemaAttributeType",
        measured: [
            ("badmintoncryer", "", "cdk-preflight 1.9.1, pf-cognito-schema-number-min-max-order and pf-cognito-schema-attr-length-order"),
        ],
        bad: "custom_attributes: { seats: Number { min: 10, max: 1 } }",
        good: "custom_attributes: { seats: Number { min: 1, max: 10 } }",
        check: [Pool(check_attribute_bounds)],
    }
}

/// The bounds of an attribute, and the names of the two settings.
type AttributeBounds<'p> = (&'p Option<Number>, &'p Option<Number>, (&'static str, &'static str));

fn of_custom(attribute: &CustomAttribute) -> Option<AttributeBounds<'_>> {
    match attribute {
        CustomAttribute::String(it) => Some((&it.min_len, &it.max_len, ("min_len", "max_len"))),
        CustomAttribute::Number(it) => Some((&it.min, &it.max, ("min", "max"))),
        _ => None,
    }
}

fn of_standard(data_type: &StandardAttributeType) -> Option<AttributeBounds<'_>> {
    match data_type {
        StandardAttributeType::String(it) => Some((&it.min_len, &it.max_len, ("min_len", "max_len"))),
        StandardAttributeType::Number(it) => Some((&it.min, &it.max, ("min", "max"))),
        _ => None,
    }
}

fn check_attribute_bounds(pool: &UserPool, report: &mut Report) {
    for attribute in pool.custom_attributes.iter().flatten() {
        let path = setting(&["custom_attributes"]).key(&attribute.name);
        if let Some(bounds) = of_custom(&attribute.value) {
            compare(path, bounds, report);
        }
    }
    for (name, attribute) in pool.standard_attributes.iter().flat_map(|them| &them.0) {
        let path = setting(&["standard_attributes"]).key(name.name()).field("data_type");
        if let Some(bounds) = attribute.data_type.as_ref().and_then(of_standard) {
            compare(path, bounds, report);
        }
    }
}

fn compare(path: SettingPath, (least, greatest, names): AttributeBounds<'_>, report: &mut Report) {
    let literal = |number: &Option<Number>| number.as_ref().and_then(Number::literal);
    let (Some(least), Some(greatest)) = (literal(least), literal(greatest)) else {
        return;
    };
    if least <= greatest {
        return;
    }
    report.push(
        Finding::at(
            path.field(names.0),
            format!(
                "`{}` is `{least}`, which is more than `{}: {greatest}`",
                names.0, names.1
            ),
            Help::from(format!("write `{}: {greatest}`, or a larger `{}`", names.0, names.1))
                .edit(Edit::Replace(greatest.to_string())),
        )
        .about(path.field(names.1)),
    );
}
