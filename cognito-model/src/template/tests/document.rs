//! Templates as documents: reading, writing, looking up, and merging.

use super::*;
use crate::pool::stack::{Parameter, ParameterSettings};
use crate::template::{MergeErrorKind, TemplateError};

fn template(text: &str) -> Template {
    Template::from_json(text).unwrap()
}

fn merged(left: &str, right: &str) -> Result<String, String> {
    match template(left).merge(template(right)) {
        Ok(merged) => Ok(merged.to_json()),
        Err(error) => Err(error.to_string()),
    }
}

#[test]
fn what_was_written_is_read_in_the_same_order() {
    let text = r#"{"Zeta":1,"Resources":{"b":{"Type":"T","x":[true,null,-5,1.5,"ü\n"]},"a":{}},"AWSTemplateFormatVersion":"2010-09-09"}"#;
    assert_eq!(template(text).to_json(), text);
    let pool = UserPool {
        clients: [Entry::new("web", Client::DEFAULT)].into(),
        enable_sms_role: Some(true),
        ..POOL
    };
    let written = pool.template();
    assert_eq!(template(&written.to_json_pretty()), written);
    assert_eq!(template(&written.to_json()).to_string(), written.to_json_pretty());
}

#[test]
fn a_byte_order_mark_is_not_a_part_of_the_text() {
    assert_eq!(json("\u{feff}1"), Json::Integer(1));
    let error = Json::from_text("\u{feff}{\n  \"a\" 1}").unwrap_err().to_string();
    assert!(error.contains("at line 2 column 7"), "{error}");
}

#[test]
fn the_same_pool_gives_the_same_bytes() {
    let pool = || UserPool {
        clients: ["c", "a", "b"].map(|name| Entry::new(name, Client::DEFAULT)).into(),
        tags: ["z", "y"].map(|name| Entry::new(name, "v".into())).into(),
        ..POOL
    };
    assert_eq!(pool().template().to_json(), pool().template().to_json());
    let template = pool().template();
    let ids: Vec<_> = template.resources().keys().collect();
    assert_eq!(
        ids,
        ["Customers", "CustomersCClient", "CustomersAClient", "CustomersBClient"]
    );
}

#[test]
fn what_is_no_template_is_refused_with_the_reason() {
    let error = |text| Template::from_json(text).unwrap_err().to_string();
    assert_eq!(
        error("[]"),
        "the template is not an object; write its members by their names"
    );
    assert_eq!(
        error(r#"{"Resources":[]}"#),
        "the section `Resources` is not an object; write its members by their names"
    );
    let twice = error(r#"{"Resources":{"a":1,"a":2}}"#);
    assert!(twice.contains("the key `a` comes twice at line 1"), "{twice}");
    assert!(matches!(
        Template::from_json("Resources:"),
        Err(TemplateError::NotJson(_))
    ));
}

#[test]
fn numbers_are_integers_as_far_as_they_can_be() {
    assert_eq!(json("9223372036854775807"), Json::Integer(i64::MAX));
    assert_eq!(json("9223372036854775808"), Json::Float(9223372036854775808.0));
    assert_eq!(json("1e2"), Json::Float(100.0));
    assert_eq!(Json::Float(f64::NAN).to_json(), "null");
    assert_eq!(json("1.0").to_json(), "1.0");
    for number in [0.1, -2.5e-7, 1e16, 123_456_789_012_345_680.0, f64::MAX] {
        assert_eq!(json(&Json::Float(number).to_json()), Json::Float(number));
    }
}

/// `serde_json` gives a second opinion on what JSON is and how it is written.
#[test]
fn another_reader_and_writer_agree() {
    let texts = [
        r#"{"a":[],"b":{},"c":[[1,{"d":null}],true],"e":-1.5}"#,
        r#"["\"\\\/\b\f\n\r\t\u0000\u001f\u007f\u00e9\ud83d\ude00ü"]"#,
        r#""x""#,
        " 1 ",
    ];
    for text in texts {
        let theirs: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(json(text).to_json(), theirs.to_string());
        assert_eq!(
            json(text).to_json_pretty(),
            serde_json::to_string_pretty(&theirs).unwrap()
        );
    }
    let broken = [
        "",
        "{",
        "[1,]",
        r#"{"a":1,}"#,
        "{a:1}",
        r#"{"a" 1}"#,
        "[1 2]",
        "[1] 2",
        "01",
        "1.",
        "+1",
        ".5",
        "nul",
        "'a'",
        "\"\n\"",
        r#""\x""#,
        r#""\ud800""#,
        r#"""#,
        "]",
        "// a\n1",
        "NaN",
    ];
    for text in broken {
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "{text}");
        assert!(Json::from_text(text).is_err(), "{text}");
    }
}

#[test]
fn a_mistake_in_a_text_has_its_place() {
    let error = |text: &str| Json::from_text(text).unwrap_err().to_string();
    let twice = error("{\n  \"ü\": 1,\n  \"ü\": 2\n}");
    assert!(twice.contains("the key `ü` comes twice at line 3 column 5"), "{twice}");
    let end = error("{\"a\": [1");
    assert!(end.contains("the text ends too early at line 1 column 9"), "{end}");
    let word = error("nonsense");
    assert!(
        word.contains("`nonsense` is not a JSON value at line 1 column 1"),
        "{word}"
    );
    let inner = error("{\"a\": tru_e }");
    assert!(
        inner.contains("`tru_e` is not a JSON value at line 1 column 7"),
        "{inner}"
    );
    let comma = error("[\n  1,\n]");
    assert!(
        comma.contains("trailing commas are not allowed at line 3 column 1"),
        "{comma}"
    );
    let deep = error(&"[".repeat(100_000));
    assert!(
        deep.contains("values are nested more than 128 deep at line 1 column 129"),
        "{deep}"
    );
    let deepest = "[".repeat(128) + &"]".repeat(128);
    assert_eq!(json(&deepest).to_json(), deepest);
}

#[test]
fn objects_are_equal_in_any_order_and_keep_their_own() {
    let mut object = Object::from([("b", 1_i64), ("a", 2)]);
    assert_eq!(object, Object::from([("a", 2_i64), ("b", 1)]));
    assert_ne!(object, Object::from([("a", 2_i64), ("c", 1)]));
    assert_eq!(object.set("b", 3_i64), Some(Json::Integer(1)));
    assert_eq!(object.set("c", 4_i64), None);
    *object.entry("a", || Json::Null) = Json::Integer(5);
    *object.entry("d", || Json::Null) = Json::Integer(6);
    assert_eq!(Json::Object(object.clone()).to_json(), r#"{"b":3,"a":5,"c":4,"d":6}"#);
    assert_eq!(object.remove("a"), Some(Json::Integer(5)));
    assert_eq!(object.remove("a"), None);
    assert_eq!(object.keys().collect::<Vec<_>>(), ["b", "c", "d"]);
}

#[test]
fn things_are_found_by_their_path() {
    let template = template(r#"{"Resources":{"A":{"Properties":{"x.y":[{"z":1}]}}}}"#);
    assert_eq!(
        template.get(r"Resources.A.Properties.x\.y.0.z"),
        Some(&Json::Integer(1))
    );
    assert_eq!(template.get("Resources.A.Properties.x.y"), None);
    assert_eq!(template.resource("B"), None);
    assert!(template.section("Outputs").is_empty());
}

#[test]
fn merging_unites_what_is_shared() {
    let left = r#"{"AWSTemplateFormatVersion":"2010-09-09","Resources":{"A":{}},"Outputs":{}}"#;
    let right = r#"{"Description":"d","Parameters":{"P":{"Type":"String"}},"Resources":{"B":{}},"Custom":1}"#;
    assert_eq!(
        merged(left, right).unwrap(),
        r#"{"AWSTemplateFormatVersion":"2010-09-09","Description":"d","Parameters":{"P":{"Type":"String"}},"Resources":{"A":{},"B":{}},"Outputs":{},"Custom":1}"#
    );
    assert_eq!(
        merged(
            r#"{"Transform":"T","Parameters":{"P":{"Type":"String","Default":"x"}},"Metadata":{"M":1}}"#,
            r#"{"Transform":["U","T"],"Parameters":{"P":{"Default":"x","Type":"String"}},"Metadata":{"M":1,"N":2}}"#
        )
        .unwrap(),
        r#"{"Transform":["T","U"],"Parameters":{"P":{"Type":"String","Default":"x"}},"Metadata":{"M":1,"N":2}}"#
    );
    assert_eq!(
        merged(r#"{"Transform":"T"}"#, r#"{"Transform":"T"}"#).unwrap(),
        r#"{"Transform":"T"}"#
    );
}

#[test]
fn merging_refuses_whatever_would_be_lost() {
    for (left, right, expected) in [
        (
            r#"{"Resources":{"A":{}}}"#,
            r#"{"Resources":{"A":{}}}"#,
            "both templates have `A` in `Resources`; rename one, or pin another logical ID for it",
        ),
        (
            r#"{"Parameters":{"P":{"Type":"String"}}}"#,
            r#"{"Parameters":{"P":{"Type":"Number"}}}"#,
            "both templates have a parameter `P`, with different settings; make them equal or rename one",
        ),
        (
            r#"{"Description":"a"}"#,
            r#"{"Description":"b"}"#,
            "the templates differ in `Description`, which a template has only once; make it equal or remove it from one",
        ),
        (
            r#"{"Resources":{"A":{}}}"#,
            r#"{"Parameters":{"A":{"Type":"String"}}}"#,
            "`A` is a parameter of one template and a resource of the other; rename one of them",
        ),
    ] {
        assert_eq!(merged(left, right).unwrap_err(), expected);
        assert!(merged(right, left).is_err());
    }
}

#[test]
fn pools_share_their_parameters() {
    let pool = |name: &'static str, parameter_type: &'static str| UserPool {
        name: name.into(),
        parameters: [Entry::new(
            "google_secret",
            Parameter {
                parameter_type: parameter_type.into(),
                settings: ParameterSettings::DEFAULT,
            },
        )]
        .into(),
        ..UserPool::DEFAULT
    };
    let customers = pool("customers", "String").template();
    let both = customers.clone().merge(pool("staff", "String").template()).unwrap();
    assert_eq!(both.resources().keys().collect::<Vec<_>>(), ["Customers", "Staff"]);
    assert_eq!(both.section("Parameters").len(), 1);
    let error = customers.clone().merge(pool("staff", "Number").template()).unwrap_err();
    assert_eq!(
        *error.kind(),
        MergeErrorKind::Member {
            section: "Parameters".into(),
            key: "GoogleSecret".into()
        }
    );
    assert!(customers.clone().merge(customers).is_err());
}
