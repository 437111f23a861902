//! CloudFormation's limits on templates: exactly at each limit, one below and one above.

use super::*;
use crate::template::TemplateLimit;
use crate::template::TemplateLimit::*;

fn with_members(section: &str, count: usize) -> Template {
    let members: Object = (0..count).map(|index| (format!("M{index}"), Object::new())).collect();
    Template::try_from(Json::from(Object::from([(section, members)]))).unwrap()
}

fn exceeded(template: &Template, bytes: usize) -> Vec<TemplateLimit> {
    template
        .exceeded_limits(bytes)
        .iter()
        .map(|exceeded| exceeded.limit())
        .collect()
}

fn message(template: &Template, bytes: usize) -> String {
    let messages: Vec<String> = template
        .exceeded_limits(bytes)
        .iter()
        .map(ToString::to_string)
        .collect();
    messages.join("\n")
}

#[test]
fn the_members_are_counted() {
    for (section, limit, max) in [
        ("Resources", Resources, 500),
        ("Outputs", Outputs, 200),
        ("Parameters", Parameters, 200),
        ("Mappings", Mappings, 200),
    ] {
        assert_eq!(limit.max(), max);
        assert_eq!(exceeded(&with_members(section, max - 1), 1), []);
        assert_eq!(exceeded(&with_members(section, max), 1), []);
        let above = with_members(section, max + 1);
        assert_eq!(exceeded(&above, 1), [limit]);
        let found = &above.exceeded_limits(1)[0];
        assert_eq!((found.found(), found.is_error()), (max + 1, true));
    }
}

#[test]
fn the_bytes_are_counted() {
    let template = POOL.template();
    for (limit, max, below) in [(InlineBody, 51_200, vec![]), (Body, 1_048_576, vec![InlineBody])] {
        assert_eq!(limit.max(), max);
        assert_eq!(exceeded(&template, max - 1), below);
        assert_eq!(exceeded(&template, max), below);
        assert_eq!(exceeded(&template, max + 1), [limit]);
    }
    assert!(!template.exceeded_limits(51_201)[0].is_error());
    assert!(template.exceeded_limits(1_048_577)[0].is_error());
    // All of them are tested.
    assert_eq!(TemplateLimit::ALL.len(), 6);
}

#[test]
fn the_way_out_is_named() {
    // The compact form is suggested only if it is small enough.
    let short = POOL.template();
    let long = |bytes| {
        let text = "x".repeat(bytes);
        Template::try_from(Json::from(Object::from([("Description", text)]))).unwrap()
    };
    let compact = short.to_json().len();
    assert_eq!(
        message(&short, 60_000),
        format!(
            "the template has 60,000 bytes, but CloudFormation accepts only 51,200 as text; deploy it from S3 \
             (`aws cloudformation deploy --s3-bucket ..`), or write it as compact JSON, which has {compact} bytes"
        )
    );
    assert_eq!(
        message(&long(51_200), 60_000),
        "the template has 60,000 bytes, but CloudFormation accepts only 51,200 as text; deploy it from S3 \
         (`aws cloudformation deploy --s3-bucket ..`)"
    );
    assert_eq!(
        message(&long(900_000), 1_048_577),
        "the template has 1,048,577 bytes, but CloudFormation accepts only 1,048,576; write it as compact JSON, which has \
         900,018 bytes, or divide it into nested stacks"
    );
    assert_eq!(
        message(&long(1_048_577), 2_000_000),
        "the template has 2,000,000 bytes, but CloudFormation accepts only 1,048,576; divide it into nested stacks"
    );
    for (section, count, expected) in [
        (
            "Resources",
            501,
            "the template has 501 resources, but CloudFormation accepts only 500; divide it into nested stacks",
        ),
        (
            "Outputs",
            1_201,
            "the template has 1,201 outputs, but CloudFormation accepts only 200; remove those that are not used, or divide it \
             into nested stacks",
        ),
        (
            "Parameters",
            201,
            "the template has 201 parameters, but CloudFormation accepts only 200; give several values as one list, or divide it \
             into nested stacks",
        ),
        (
            "Mappings",
            201,
            "the template has 201 mappings, but CloudFormation accepts only 200; combine several of them, or divide it into nested \
             stacks",
        ),
    ] {
        assert_eq!(message(&with_members(section, count), 1), expected);
    }
}
