//! The schema.

use super::*;
use crate::pool::attribute::{
    BooleanAttribute, CustomAttribute, DateTimeAttribute, NumberAttribute, StandardAttribute, StandardAttributeName,
    StandardAttributes, StringAttribute,
};
use crate::value::intrinsic::{Intrinsic, Target};
use crate::value::number::Number;

#[test]
fn standard_attributes_say_both_flags_and_no_type() {
    let with = |attributes: Vec<_>| UserPool {
        standard_attributes: Some(StandardAttributes(attributes.into())),
        ..POOL
    };
    assert_pool(with(vec![]), "{}");
    assert_pool(
        with(vec![
            (StandardAttributeName::Email, StandardAttribute::DEFAULT),
            (
                StandardAttributeName::Birthdate,
                StandardAttribute {
                    mutable: Some(false),
                    ..StandardAttribute::DEFAULT
                },
            ),
            (
                StandardAttributeName::Fullname,
                StandardAttribute {
                    required: Some(true),
                    ..StandardAttribute::DEFAULT
                },
            ),
        ]),
        r#"{"Schema":[{"Mutable":true,"Name":"email","Required":false},
        {"Mutable":false,"Name":"birthdate","Required":false},{"Mutable":true,"Name":"name","Required":true}]}"#,
    );
}

#[test]
fn custom_attributes_say_what_is_given_and_take_zero_for_nothing() {
    let string = |min: Option<i64>, max: Option<i64>| {
        CustomAttribute::String(StringAttribute {
            min_len: min.map(Number::from),
            max_len: max.map(Number::from),
            mutable: None,
            ..StringAttribute::DEFAULT
        })
    };
    let number = |min: Option<Number>, max: Option<Number>| {
        CustomAttribute::Number(NumberAttribute {
            min,
            max,
            mutable: Some(true),
            ..NumberAttribute::DEFAULT
        })
    };
    let parameter = Number::Intrinsic(Intrinsic::Ref(Target::Parameter("least".into())));
    let attributes = [
        ("a", string(None, None)),
        ("b", string(Some(0), Some(0))),
        ("c", string(Some(0), Some(5))),
        ("d", string(Some(3), None)),
        ("e", number(Some(0.into()), None)),
        ("f", number(Some((-5).into()), Some(0.into()))),
        ("g", number(Some(parameter), None)),
        ("h", CustomAttribute::Boolean(BooleanAttribute::DEFAULT)),
        (
            "i",
            CustomAttribute::DateTime(DateTimeAttribute {
                mutable: Some(false),
                ..DateTimeAttribute::DEFAULT
            }),
        ),
    ];
    let entries = attributes
        .into_iter()
        .map(|(name, attribute)| Entry::new(name, attribute));
    let pool = UserPool {
        custom_attributes: Some(entries.collect()),
        ..POOL
    };
    assert_pool(
        pool,
        r#"{"Schema":[{"AttributeDataType":"String","Name":"a"},{"AttributeDataType":"String","Name":"b"},
        {"AttributeDataType":"String","Name":"c","StringAttributeConstraints":{"MaxLength":"5","MinLength":"0"}},
        {"AttributeDataType":"String","Name":"d","StringAttributeConstraints":{"MinLength":"3"}},
        {"AttributeDataType":"Number","Mutable":true,"Name":"e"},
        {"AttributeDataType":"Number","Mutable":true,"Name":"f",
         "NumberAttributeConstraints":{"MaxValue":"0","MinValue":"-5"}},
        {"AttributeDataType":"Number","Mutable":true,"Name":"g",
         "NumberAttributeConstraints":{"MinValue":{"Ref":"Least"}}},
        {"AttributeDataType":"Boolean","Name":"h"},{"AttributeDataType":"DateTime","Mutable":false,"Name":"i"}]}"#,
    );
}
