//! `check` on templates with misspelled properties and unresolved references.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use support::cognito_reading;

const YAML: &str = "\
Conditions:
  IsProd: !Equals [!Ref Stge, prod]
Parameters:
  Stage: { Type: String }
Resources:
  Users:
    Type: AWS::Cognito::UserPool
    DeletionPolicy: Retain
    Properties:
      UserPoolName: !Sub 'shop-${Stage}-${AWS::Regoin}'
      UsernameAttributes: [email]
      AutoVerifiedAttributes: [email]
      Policies: { PasswordPolicyy: { MinimumLength: 12 } }
      LambdaConfig: !If [IsProd, { PreSignup: !GetAtt Chek.Arn }, { Sparkles: 1 }]
      UserPoolTags: { PasswordPolicyy: anything }
  Web:
    Type: AWS::Cognito::UserPoolClient
    DependsOn: [Check, Gone]
    Condition: IsProd
    Properties:
      UserPoolId: { Ref: User }
  Check:
    Type: AWS::Lambda::Function
    Metadata: { Note: !Ref Nowhere }
    Properties:
      Environment: { Variables: { A: !FindInMap [Nope, a, b], B: !If [Never, a, b] } }
Outputs:
  Id: { Value: !GetAtt Users.Arn }
";

/// The level, the rule, the place and the line with the help of each finding.
fn findings(yaml: &str) -> Vec<String> {
    let ran = cognito_reading(yaml, &["check", "-", "--format", "json"]);
    let list: serde_json::Value = serde_json::from_str(&ran.output).unwrap();
    let mut findings = Vec::new();
    for it in list.as_array().unwrap() {
        let text = |key: &str| it[key].as_str().unwrap_or("-").to_owned();
        findings.push(format!(
            "{}:{} {}[{}] {}: {}",
            it["line"],
            it["column"],
            text("level"),
            text("rule"),
            text("message"),
            text("help")
        ));
    }
    findings
}

#[test]
fn finds_what_is_not_there() {
    let elsewhere = "correct the name, or check the template that this one is merged into";
    assert_eq!(
        findings(YAML),
        [
            // What is not there is not reported as a resource too.
            "2:20 error[undefined_reference] the template has no resource or parameter `Stge`: write `Stage`".to_owned(),
            "10:21 error[undefined_reference] the template has no resource or parameter `AWS::Regoin`: write `AWS::Region`".to_owned(),
            "13:19 error[unknown_property] `Policies` of `AWS::Cognito::UserPool` has no property `PasswordPolicyy`: write `PasswordPolicy`"
                .to_owned(),
            "14:36 error[unknown_property] `LambdaConfig` of `AWS::Cognito::UserPool` has no property `PreSignup`: write `PreSignUp`"
                .to_owned(),
            "14:47 error[undefined_reference] the template has no resource `Chek`: write `Check`".to_owned(),
            // It may be a new property.
            "14:69 warning[unknown_property] `LambdaConfig` of `AWS::Cognito::UserPool` has no property `Sparkles`: -".to_owned(),
            format!("18:24 error[undefined_reference] the template has no resource `Gone`: {elsewhere}"),
            "21:26 error[undefined_reference] the template has no resource or parameter `User`: write `Users`".to_owned(),
            format!("26:35 error[undefined_reference] the template has no mapping `Nope`: {elsewhere}"),
            format!("26:63 error[undefined_reference] the template has no condition `Never`: {elsewhere}"),
        ]
    );
}

/// SAM generates resources with known names, and other transforms can add anything.
#[test]
fn allows_what_a_transform_adds() {
    let yaml = "\
Transform: SAM
Resources:
  Api: { Type: AWS::Serverless::Api, Properties: { StageName: prod } }
  Function: { Type: AWS::Serverless::Function }
Outputs:
  Role: { Value: !GetAtt FunctionRole.Arn }
  Stage: { Value: !Ref Api.Stage }
  Implicit: { Value: !Ref ServerlessRestApi }
  Bucket: { Value: !Ref Bucket }
";
    let found = findings(&yaml.replace("SAM", "AWS::Serverless-2016-10-31"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("`Bucket`"), "{found:?}");
    for transform in ["AWS::LanguageExtensions", "[AWS::Serverless-2016-10-31, MyMacro]"] {
        assert_eq!(findings(&yaml.replace("SAM", transform)), [""; 0]);
    }
    let included = "Resources:\n  Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3 } }\nOutputs: { A: { Value: !Ref B } }\n";
    assert_eq!(findings(included), [""; 0]);
}

#[test]
fn required_properties() {
    let yaml = "\
Resources:
  Pool: { Type: AWS::Cognito::UserPool }
  Web: { Type: AWS::Cognito::UserPoolClient, Properties: { ClientName: web } }
  Api:
    Type: AWS::Cognito::UserPoolResourceServer
    Properties: { UserPoolId: !Ref Pool, Identifier: api, Name: !Ref AWS::NoValue, Scopes: [{ ScopeName: read }] }
  Admins: { Type: AWS::Cognito::UserPoolGroup }
  Login: { Type: AWS::Cognito::UserPoolDomain, Properties: { UserPoolID: !Ref Pool, Domain: shop-sign-in } }
";
    let mut found = findings(yaml);
    found.retain(|it| it.contains("error["));
    assert_eq!(
        found,
        [
            "3:46 error[missing_property] `AWS::Cognito::UserPoolClient` has no `UserPoolId`, which is required: add `UserPoolId`",
            "6:5 error[missing_property] `AWS::Cognito::UserPoolResourceServer` has no `Name`, which is required: add `Name`",
            "6:93 error[missing_property] `Scopes` of `AWS::Cognito::UserPoolResourceServer` has no `ScopeDescription`, \
             which is required: add `ScopeDescription`",
            "7:3 error[missing_property] `AWS::Cognito::UserPoolGroup` has no `UserPoolId`, which is required: add `UserPoolId`",
            "8:62 error[unknown_property] `AWS::Cognito::UserPoolDomain` has no property `UserPoolID`: write `UserPoolId`",
        ]
    );
}

#[test]
fn explains_the_rules_about_templates() {
    for name in [
        "duplicate_key",
        "malformed_template",
        "missing_property",
        "undefined_reference",
        "unknown_property",
    ] {
        let ran = cognito_reading("", &["explain", name]);
        assert_eq!(ran.code, 0);
        ran.assert_output("The reason: CloudFormation ");
    }
}
