//! Templates that CloudFormation cannot read: `check` and `import` say what is wrong and where, and import the rest exactly.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::{cognito_reading, path};

/// A property of the pool, and what is wrong with it.
const PROPERTIES: &[(&str, &str)] = &[
    ("UserPoolName: !Ref [Stage]", "`Ref` takes a name, not a list"),
    ("UserPoolName: { Ref: true }", "`Ref` takes a name, not a boolean"),
    ("UserPoolName: !Ref ''", "`Ref` takes a name, not an empty string"),
    (
        "UserPoolName: !Join ['-', [a, b], c]",
        "`Fn::Join` takes 2 arguments, not 3",
    ),
    (
        "UserPoolName: !Join '-'",
        "`Fn::Join` takes a list of 2 arguments, not a string",
    ),
    (
        "UserPoolName: !Join [!Ref Stage, [a, b]]",
        "`Fn::Join` takes a string as its delimiter, not a function",
    ),
    (
        "UserPoolName: !Join ['-', a]",
        "`Fn::Join` takes a list to join, not a string",
    ),
    ("UserPoolName: !If [IsProd, a]", "`Fn::If` takes 3 arguments, not 2"),
    (
        "UserPoolName: !If [!Equals [a, b], a, b]",
        "`Fn::If` takes the name of a condition first, not a function",
    ),
    (
        "UserPoolName: !GetAtt Users",
        "`Fn::GetAtt` takes a resource and its attribute",
    ),
    (
        "UserPoolName: !GetAtt [Users, Arn, x]",
        "`Fn::GetAtt` takes a resource and its attribute",
    ),
    (
        "UserPoolName: !Select [x, [a, b]]",
        "`Fn::Select` takes an index, which starts at 0, and a list",
    ),
    (
        "UserPoolName: !Sub [a, b, c]",
        "`Fn::Sub` takes a string, or a string and an object with its variables",
    ),
    (
        "UserPoolName: { 'Fn::Sub': 1 }",
        "`Fn::Sub` takes a string, not a number",
    ),
    ("UserPoolName: !Sub 'a-${}'", "`${}` in `Fn::Sub` has no name"),
    ("UserPoolName: !Sub ['${X}', { X: }]", "there is no value"),
    ("UserPoolName: !Split ['-']", "`Fn::Split` takes 2 arguments, not 1"),
    (
        "UserPoolName: !FindInMap [Names, a]",
        "`Fn::FindInMap` takes 3 arguments, not 2",
    ),
    (
        "UserPoolName: !ImportValue [a]",
        "`Fn::ImportValue` takes a string, not a list",
    ),
    (
        "AutoVerifiedAttributes: { email: true }",
        "`AutoVerifiedAttributes` of `AWS::Cognito::UserPool` takes a list, not an object",
    ),
    (
        "Policies: [a]",
        "`Policies` of `AWS::Cognito::UserPool` takes an object, not a list",
    ),
    (
        "LambdaConfig: a",
        "`LambdaConfig` of `AWS::Cognito::UserPool` takes an object, not a string",
    ),
    (
        "MfaConfiguration: [OPTIONAL]",
        "`MfaConfiguration` of `AWS::Cognito::UserPool` takes a string, not a list",
    ),
    (
        "UserPoolName: { Ref: Stage, 'Fn::Sub': a }",
        "`UserPoolName` of `AWS::Cognito::UserPool` takes a string, not an object",
    ),
];

const POOL: &str = "\
Parameters:
  Stage: { Type: String }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Mappings:
  Names: { a: { b: c } }
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    DeletionPolicy: Retain
    Properties:
      ";

fn assert_says(yaml: &str, line: usize, fact: &str) {
    for command in ["import", "check"] {
        let ran = cognito_reading(yaml, &[command, "-"]);
        assert_eq!(ran.code, 1, "{yaml}\n{}", ran.messages);
        let head = format!("error[malformed_template]: {fact}\n");
        assert_eq!(
            ran.messages.matches(&head).count(),
            1,
            "{yaml}\n{fact}\n{}",
            ran.messages
        );
        let message = ran.messages.split(&head).nth(1).unwrap();
        assert!(
            message.trim_start().starts_with(&format!("--> -:{line}:")),
            "{fact}\n{message}"
        );
        assert!(message.contains("= help: "), "{fact}\n{message}");
        assert!(!ran.messages.contains("bug"), "{yaml}\n{}", ran.messages);
        assert_eq!(ran.output, "", "{yaml}");
    }
}

#[test]
fn says_which_property_is_malformed() {
    for (property, fact) in PROPERTIES {
        assert_says(&format!("{POOL}{property}\n"), POOL.lines().count(), fact);
    }
}

#[test]
fn says_which_member_is_malformed() {
    let pool = "Resources:\n  Users: { Type: AWS::Cognito::UserPool, DeletionPolicy: Retain }\n";
    for (member, fact) in [
        (
            "  Web: AWS::Cognito::UserPoolClient",
            "`Web` is a string, not an object",
        ),
        ("  Web: { Properties: {} }", "the resource has no type"),
        (
            "  Web: { Type: AWS::S3::Bucket, Properties: [a] }",
            "`Properties` is a list, not an object",
        ),
        (
            "  Web: { Type: AWS::S3::Bucket, DependsOn: [!Ref Users] }",
            "`DependsOn` takes logical IDs, not a function",
        ),
        (
            "  Web: { Type: AWS::S3::Bucket, Condition: [A] }",
            "`Condition` is a list, not the name of a condition",
        ),
        (
            "  Web-1: { Type: AWS::S3::Bucket }",
            "the name `Web-1` contains characters other than letters and digits",
        ),
        ("Parameters: { Stage: String }", "`Stage` is a string, not an object"),
        ("Parameters: { Stage: { Default: a } }", "the parameter has no type"),
        ("Mappings: { Names: { a: b } }", "`a` is a string, not an object"),
        ("Conditions: { A: yes }", "a condition is a function, not a string"),
        ("Conditions: { A: !Ref Stage }", "`Ref` is not a condition"),
        (
            "Conditions: { A: !Equals [a] }",
            "`Fn::Equals` takes 2 arguments, not 1",
        ),
        ("Outputs: { A: !Ref Users }", "`A` is a function, not an object"),
        ("Outputs: { A: { Description: a } }", "the output has no value"),
        ("Outputs: { A: { Value: a, Export: b } }", "the export has no name"),
    ] {
        assert_says(&format!("{pool}{member}\n"), 3, fact);
    }
}

/// A transform can turn anything into a template. And what is not on record is a warning.
#[test]
fn does_not_reject_what_may_work() {
    let yaml = format!("Transform: Mine\n{POOL}UserPoolName: !Join ['-']\n");
    let ran = cognito_reading(&yaml, &["import", "-"]);
    ran.assert_fine();
    ran.assert_output("UserPoolName: { \"Fn::Join\": [\"-\"] }");

    let ran = cognito_reading(&format!("{POOL}UserPoolName: !Sub 'a-${{Stage'\n"), &["import", "-"]);
    ran.assert_fine();
    ran.assert_messages("warning[malformed_template]: `${Stage` has no closing brace\n");
    ran.assert_output("UserPoolName: { \"Fn::Sub\": \"a-${Stage\" }");

    let ran = cognito_reading(
        &format!("{POOL}UserPoolName: !FindInMap [Nope, a, b]\n"),
        &["import", "-"],
    );
    ran.assert_fine();
}

/// An import that fails writes no file.
#[test]
fn an_error_writes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let files = ["pools.rs", "rest.yaml", "lock.json"].map(|name| path(folder.path(), name));
    let [code, rest, lock] = &files;
    let yaml = format!("{POOL}Policies: [a]\n");
    let ran = cognito_reading(&yaml, &["import", "-", "-o", code, "--rest", rest, "--lock", lock]);
    ran.assert_failure(
        1,
        "error: - cannot be imported, so nothing is written\nhelp: correct the mistakes above first\n",
    );
    for file in &files {
        assert!(!std::path::Path::new(file).exists(), "{file}");
    }
}

/// The template can be a part of another one, so an import only warns of what it lacks.
#[test]
fn an_import_warns_of_what_the_template_lacks() {
    let yaml = format!("{POOL}UserPoolName: !If [IsDev, a, b]\n");
    let ran = cognito_reading(&yaml, &["import", "-"]);
    ran.assert_fine();
    ran.assert_messages("warning[undefined_reference]: the template has no condition `IsDev`\n  --> -:12:");
    ran.assert_output("is_dev: External");
    let ran = cognito_reading(&yaml, &["check", "-"]);
    ran.assert_failure(1, "error[undefined_reference]: the template has no condition `IsDev`\n");
}

/// CloudFormation takes the last one, in YAML and in JSON.
#[test]
fn takes_the_last_of_equal_keys() {
    let yaml = format!("{POOL}MfaConfiguration: 'OFF'\n      UserPoolName: a\n      MfaConfiguration: OPTIONAL\n");
    let json = r#"{ "Resources": { "Users": { "Type": "AWS::Cognito::UserPool", "Properties": {
        "MfaConfiguration": "OFF", "UserPoolName": "a",
        "MfaConfiguration": "OPTIONAL"
    } } } }"#;
    for (text, first, second) in [(yaml.as_str(), 12, "14:7"), (json, 2, "3:9")] {
        let ran = cognito_reading(text, &["import", "-"]);
        ran.assert_fine();
        ran.assert_output("mfa: Optional");
        let fact = format!("`MfaConfiguration` is written a second time; the first one is in line {first}");
        ran.assert_messages(&format!("warning[duplicate_key]: {fact}\n"));
        ran.assert_messages(&format!("--> -:{second}\n"));
        ran.assert_messages("note: CloudFormation takes the last one\n");
        cognito_reading(text, &["check", "-"]).assert_messages(&fact);
    }
}
