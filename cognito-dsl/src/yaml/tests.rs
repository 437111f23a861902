//! We can read what CloudFormation and SAM write, and what we write ourselves.

#![allow(clippy::unwrap_used)]

use super::{read, write};

/// The properties of a resource in this YAML.
fn properties(yaml: &str) -> String {
    let indented = yaml.replace('\n', "\n      ");
    let template = read(&format!(
        "Resources:\n  A:\n    Type: T\n    Properties:\n      {indented}\n"
    ));
    template.unwrap().get("Resources.A.Properties").unwrap().to_json()
}

#[test]
fn short_forms_are_functions() {
    for (yaml, json) in [
        ("A: !Ref Pool", r#"{"A":{"Ref":"Pool"}}"#),
        ("A: !Condition IsProd", r#"{"A":{"Condition":"IsProd"}}"#),
        ("A: !GetAtt Function.Arn", r#"{"A":{"Fn::GetAtt":["Function","Arn"]}}"#),
        (
            "A: !GetAtt Db.Endpoint.Port",
            r#"{"A":{"Fn::GetAtt":["Db","Endpoint.Port"]}}"#,
        ),
        (
            "A: !GetAtt [Function, Arn]",
            r#"{"A":{"Fn::GetAtt":["Function","Arn"]}}"#,
        ),
        ("A: !Sub '${Stage}-pool'", r#"{"A":{"Fn::Sub":"${Stage}-pool"}}"#),
        (
            "A: !If\n  - IsProd\n  - !Ref Pool\n  - !Ref AWS::NoValue",
            r#"{"A":{"Fn::If":["IsProd",{"Ref":"Pool"},{"Ref":"AWS::NoValue"}]}}"#,
        ),
        (
            "A: !Join ['-', [a, !Ref B]]",
            r#"{"A":{"Fn::Join":["-",["a",{"Ref":"B"}]]}}"#,
        ),
        (
            "A: !Transform { Name: AWS::Include }",
            r#"{"A":{"Fn::Transform":{"Name":"AWS::Include"}}}"#,
        ),
        (
            "A:\n  Fn::GetAtt: Function.Arn",
            r#"{"A":{"Fn::GetAtt":"Function.Arn"}}"#,
        ),
    ] {
        assert_eq!(properties(yaml), json, "{yaml}");
    }
}

#[test]
fn a_scalar_keeps_what_a_reader_could_lose() {
    for (yaml, json) in [
        ("012345678901", r#""012345678901""#),
        ("123456789012", "123456789012"),
        ("99999999999999999999", r#""99999999999999999999""#),
        ("2012-10-17", r#""2012-10-17""#),
        ("1.5", "1.5"),
        ("1.50", r#""1.50""#),
        ("+1", r#""+1""#),
        ("true", "true"),
        ("'true'", r#""true""#),
        ("!!str 1", r#""1""#),
        ("yes", r#""yes""#),
        ("~", "null"),
        ("''", r#""""#),
        ("|\n  a\n  b\n", r#""a\nb\n""#),
        (">-\n  a\n  b\n", r#""a b""#),
    ] {
        assert_eq!(
            properties(&format!("A: {yaml}")),
            format!(r#"{{"A":{json}}}"#),
            "{yaml}"
        );
    }
}

#[test]
fn aliases_and_merge_keys_are_resolved() {
    assert_eq!(
        properties("A: &a { X: 1, Y: 2 }\nB: *a\nC:\n  Y: 3\n  <<: *a"),
        r#"{"A":{"X":1,"Y":2},"B":{"X":1,"Y":2},"C":{"Y":3,"X":1}}"#
    );
}

#[test]
fn an_error_says_where() {
    let error = |text: &str| read(text).unwrap_err().to_string();
    insta::assert_snapshot!(
        error("Resources:\n  A:\n    Type: !Rf B"),
        @"line 3, column 11: CloudFormation has no short form `!Rf`"
    );
    insta::assert_snapshot!(error("Resources: {}\n---\nResources: {}"), @"line 3, column 1: a second document begins here; a template is one document");
    insta::assert_snapshot!(error("Resources:\n  A: {}\n  A: {}"), @"line 3, column 3: `A` is written a second time; the first one is in line 2");
    insta::assert_snapshot!(error("Resources:\n\tA: {}"), @"line 2, column 2: tabs disallowed within this context (block indentation)");
    insta::assert_snapshot!(error("Resources: [A]"), @"the section `Resources` is not an object; write its members by their names");
    insta::assert_snapshot!(error("? [a]\n: 1"), @"line 1, column 3: a key in a template is a string");
    insta::assert_snapshot!(error(""), @"the file is empty; a template has `Resources`");
    insta::assert_snapshot!(error("Resources: [*a]"), @"line 1, column 13: while parsing node, found unknown anchor");
}

#[test]
fn braces_may_close_below_their_key() {
    let of = |tags: &str| {
        let text = format!("Resources:\n  Pool:\n    Type: T\n    Properties:\n{tags}\n      Z: 1\n");
        read(&text).map(|template| template.get("Resources.Pool.Properties").unwrap().to_json())
    };
    let expected = r#"{"A":{"b":"c","d":["e"]},"Z":1}"#;
    for tags in [
        // Below the key, further left, several of them, and content as far left as its key.
        "      A: {\n        b: c, d: [e]\n      }",
        "      A: {\n        b: c, d: [e]\n  }",
        "      A: {\n        b: c,\n        d: [\n          e\n      ]\n      }",
        "      A: {\n      b: c,\n      d: [e] }",
        "      A: {b: c,\n    \"d\": [e]\n}",
    ] {
        assert_eq!(of(tags).as_deref(), Ok(expected), "{tags}");
    }
    // What is text stays as it is.
    let text = "      A: |\n        {\n          é: {\n        }}";
    assert_eq!(of(text).as_deref(), Ok(r#"{"A":"{\n  é: {\n}}\n","Z":1}"#));
    // A brace that is never closed is an error with its place.
    let open = of("      A: {\n        b: c\n").unwrap_err();
    assert!(open.line().is_some(), "{open}");
}

/// Moving twice as many lines takes twice as long.
#[test]
fn braces_take_one_pass() {
    let of = |count: usize| {
        let mut text = "Resources:\n".to_owned();
        for index in 0..count {
            text.push_str(&format!(
                "  A{index}:\n    Type: T\n    Properties: {{\n      b: [c]\n  }}\n"
            ));
        }
        let (moved, events) = super::indent::counted(&text);
        assert_eq!(moved.len(), text.len() + count * 4);
        assert_eq!(read(&text).unwrap().resources().len(), count);
        events
    };
    let (few, many) = (of(40), of(80));
    assert!(many < few * 9 / 4, "{few} {many}");
}

#[test]
fn the_order_and_the_sections_of_sam_stay() {
    let text = "\u{feff}Transform: AWS::Serverless-2016-10-31\nGlobals:\n  Function:\n    Timeout: 3\nRules: {}\nResources:\n  \
                Z:\n    Type: AWS::Serverless::Function\n  A:\n    Type: T\n";
    let template = read(text).unwrap();
    assert_eq!(
        template.to_json(),
        r#"{"Transform":"AWS::Serverless-2016-10-31","Globals":{"Function":{"Timeout":3}},"Rules":{},"Resources":{"Z":{"Type":"AWS::Serverless::Function"},"A":{"Type":"T"}}}"#
    );
    assert_eq!(read(&write(&template)).unwrap(), template);
}
