//! Templates as YAML, read back by another library than the one that wrote them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::fs;

use cognito_dsl::model::{Json, Object, Template};
use cognito_tests::settings::comparisons;
use cognito_tests::{declarations, declarations::customers};
use proptest::prelude::*;

/// A template with this JSON at a place where anything is allowed.
fn with(json: Json) -> Template {
    let metadata = Json::from(Object::from([("A", json)]));
    Template::try_from(Json::from(Object::from([("Metadata", metadata)]))).unwrap()
}

/// How a string is written, without the indentation.
fn written(text: &str) -> String {
    let yaml = cognito_dsl::yaml::write(&with(text.into()));
    yaml.strip_prefix("Metadata:\n  A: ")
        .unwrap()
        .strip_suffix('\n')
        .unwrap()
        .replace("\n    ", "\n")
}

/// Compares the texts, so that the order of members counts too. No line may end with a space, because tools that tidy files
/// would remove it.
fn assert_same(name: &str, template: &Template) {
    let yaml = cognito_dsl::yaml::write(template);
    let read: yaml_serde::Value = yaml_serde::from_str(&yaml).unwrap_or_else(|error| panic!("{name}: {error}\n{yaml}"));
    let read = Json::from_text(&serde_json::to_string(&read).unwrap()).unwrap();
    assert_eq!(read.to_json(), template.to_json(), "{name}:\n{yaml}");
    assert!(yaml.lines().all(|line| !line.ends_with(' ')), "{name}: {yaml:?}");
}

#[test]
fn every_template_says_the_same() {
    let mut count = 0;
    let mut check = |name: &str, template: Template| {
        assert_same(name, &template);
        count += 1;
    };
    for (name, pool) in declarations::ALL {
        check(name, pool().template());
    }
    for comparison in comparisons() {
        for case in comparison.settings.iter().flat_map(|setting| setting.cases) {
            check(case.name, (case.pool)().template());
        }
    }
    // The CDK's templates, which ours are equal to.
    for folder in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/parity/cases")).unwrap() {
        let file = folder.unwrap().path().join("template.json");
        let template = Template::from_json(&fs::read_to_string(&file).unwrap()).unwrap();
        check(&file.to_string_lossy(), template);
    }
    assert!(count > 500, "there are only {count} templates");
}

#[test]
fn a_template_can_be_read() {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("customers.yaml", cognito_dsl::yaml::write(&customers::POOL.template()));
    });
}

/// Strings that a reader of YAML 1.1 or 1.2 would take for a boolean, a number, a date, a time of day, null, a merge or an
/// indicator if they had no quotes.
#[test]
fn a_text_stays_a_text() {
    for text in [
        "Yes",
        "no",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "FALSE",
        "null",
        "~",
        "",
        "nan",
        ".nan",
        "inf",
        "-.Inf",
        "012",
        "0o17",
        "0x1F",
        "0b1",
        "1_000",
        "1e3",
        "+1",
        "-1",
        ".5",
        "1.",
        "190:20:30",
        "1:30",
        "2012-10-17",
        "2001-12-14t21:59:43.10-05:00",
        "<<",
        "=",
        "-",
        "- a",
        "?",
        "? a",
        ":",
        "a:",
        "a: b",
        "a #b",
        "#a",
        "*a",
        "&a",
        "!Ref A",
        "!",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "'a",
        "\"a",
        "[a]",
        "{a}",
        ", a",
        " a",
        "a ",
        "---",
        "...",
        "a\tb",
        "a\rb",
        "a\u{0}b",
        "a\u{85}b",
        "a\u{a0}b",
        "a\u{2028}b",
        "a\u{feff}b",
        "a\u{ffff}b",
        "\n",
        "a \nb",
    ] {
        let yaml = written(text);
        assert!(yaml.starts_with('"') && yaml.ends_with('"'), "{text:?} became {yaml}");
        assert!(
            yaml.chars()
                .all(|c| !c.is_control() && !('\u{2028}'..='\u{2029}').contains(&c) && c != '\u{feff}'),
            "{text:?} became {yaml:?}"
        );
        assert_same(text, &with(text.into()));
        assert_same(text, &with(Object::from([(text, text)]).into()));
    }
}

#[test]
fn what_can_be_nothing_else_has_no_quotes() {
    for text in [
        "AWS::Cognito::UserPool",
        "arn:aws:iam::123456789012:role/Sender",
        "https://shop.example.com/signed-in?a=b&c#d",
        "See your orders",
        "Nobody",
        "true story",
        "e3",
    ] {
        assert_eq!(written(text), text);
        assert_same(text, &with(text.into()));
    }
}

#[test]
fn lines_are_a_block() {
    let text = "Welcome!\n\n  Your code is {####}\n# no comment\n--- nor an end";
    let block = "|-\nWelcome!\n\n  Your code is {####}\n# no comment\n--- nor an end";
    assert_eq!(written(text), block);
    assert_same(text, &with(text.into()));
    assert_eq!(written("a\nb\n"), "|\na\nb");
    for text in [
        "a\nb\n", "a\n\nb\n", "a\n\n\nb", " a\nb", "\na", "a\n\n", "a\n \nb", "a\n\tb", "a\nb ", "a\r\nb",
    ] {
        assert_same(text, &with(text.into()));
        let object = Object::from([("A", text)]);
        let list = vec![Json::from(text), Json::from(vec![text]), object.into(), text.into()];
        assert_same(text, &with(list.into()));
    }
}

#[test]
fn numbers_keep_what_they_are() {
    let numbers = vec![
        Json::Integer(0),
        Json::Integer(i64::MIN),
        Json::Integer(i64::MAX),
        Json::Float(128.5),
        Json::Float(1.0),
        Json::Float(1e300),
        Json::Float(5e-324),
        Json::Float(f64::INFINITY),
        Json::Float(f64::NAN),
        Json::Bool(true),
        Json::Null,
    ];
    assert_same("numbers", &with(Json::List(numbers)));
    for empty in [Json::List(Vec::new()), Object::new().into(), Json::Null] {
        assert_same("empty", &with(empty.clone()));
        assert_same("empty", &with(Object::from([("A", vec![empty])]).into()));
    }
}

/// Strings made of what has a meaning in YAML, and of anything else.
fn texts() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "a", "B", "0", "1", "9", ".", "-", "+", "_", ":", " ", "  ", "\n", "\r", "\t", "#", "'", "\"", "\\", "[", "]",
        "{", "}", ",", "&", "*", "!", "|", ">", "%", "@", "`", "?", "~", "=", "<<", "---", "...", "yes", "No", "true",
        "null", "e", "x", "o", "Z", "${", "\u{0}", "\u{7f}", "\u{85}", "\u{a0}", "\u{2028}", "\u{2029}", "\u{feff}",
        "\u{fffd}", "\u{ffff}", "ü", "漢", "😀",
    ]);
    prop_oneof![
        4 => prop::collection::vec(parts, 0..8).prop_map(|parts| parts.concat()),
        1 => prop::collection::vec(any::<char>(), 0..8).prop_map(|chars| chars.into_iter().collect()),
    ]
}

fn values() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        6 => texts().prop_map(Json::from),
        1 => any::<i64>().prop_map(Json::Integer),
        1 => any::<f64>().prop_filter("JSON has no others", |value| value.is_finite()).prop_map(Json::Float),
        1 => any::<bool>().prop_map(Json::Bool),
        1 => Just(Json::Null),
    ];
    leaf.prop_recursive(4, 30, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Json::List),
            prop::collection::vec((texts(), inner), 0..5)
                .prop_map(|members| members.into_iter().collect::<Object>().into()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_is_read_back(json in values()) {
        assert_same("random", &with(json));
    }
}
