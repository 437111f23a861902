//! A pool in a hand-written template, here for the Serverless Application Model.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use cognito_dsl::model::{Json, MergeErrorKind, Template, TemplateError};
use cognito_dsl::user_pool;

user_pool! {
    mod customers {
        external: { sms_sender: AWS::IAM::Role },
        parameters: { stage: String { default: "dev", allowed_values: ["dev", "prod"] } },
        user_pool_name: Fn::Sub("customers-${stage}"),
        sms_role: sms_sender,
        clients: { web: { disable_oauth } },
        outputs: { pool_id: UserPoolId },
    }
}

const SAM: &str = r#"{
  "AWSTemplateFormatVersion": "2010-09-09",
  "Transform": "AWS::Serverless-2016-10-31",
  "Description": "An API that knows its users",
  "Globals": { "Function": { "Timeout": 10, "MemorySize": 128.5 } },
  "Parameters": {
    "Stage": { "Type": "String", "Default": "dev", "AllowedValues": ["dev", "prod"] },
    "Origin": { "Type": "String" }
  },
  "Conditions": { "IsProd": { "Fn::Equals": [{ "Ref": "Stage" }, "prod"] } },
  "Resources": {
    "SmsSender": { "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": {} } },
    "Api": {
      "Type": "AWS::Serverless::Api",
      "Properties": {
        "StageName": { "Ref": "Stage" },
        "Auth": { "Authorizers": { "Users": { "UserPoolArn": { "Fn::GetAtt": ["Customers", "Arn"] } } } }
      }
    }
  },
  "Outputs": { "ApiId": { "Value": { "Ref": "Api" } } }
}"#;

fn sam() -> Template {
    Template::from_json(SAM).unwrap()
}

fn keys(template: &Template, section: &str) -> Vec<String> {
    template.section(section).keys().map(str::to_owned).collect()
}

#[test]
fn a_pool_goes_into_it() {
    let template = sam().merge(customers::POOL.template()).unwrap();
    assert_eq!(
        keys(&template, "Resources"),
        ["SmsSender", "Api", "Customers", "CustomersWebClient"]
    );
    // The parameter that both have occurs once.
    assert_eq!(keys(&template, "Parameters"), ["Stage", "Origin"]);
    assert_eq!(keys(&template, "Outputs"), ["ApiId", "CustomersPoolId"]);
    assert_eq!(
        template.get("Transform").and_then(Json::as_text),
        Some("AWS::Serverless-2016-10-31")
    );
    assert_eq!(
        template
            .get("Globals.Function.MemorySize")
            .map(Json::to_json)
            .as_deref(),
        Some("128.5")
    );
    let role = template.get("Resources.Customers.Properties.SmsConfiguration.SnsCallerArn");
    assert_eq!(
        role.map(Json::to_json).as_deref(),
        Some(r#"{"Fn::GetAtt":["SmsSender","Arn"]}"#)
    );
}

#[test]
fn the_other_way_round() {
    let template = customers::POOL.template().merge(sam()).unwrap();
    assert_eq!(
        keys(&template, "Resources"),
        ["Customers", "CustomersWebClient", "SmsSender", "Api"]
    );
    // In the usual order, with unknown sections at the end.
    let sections: Vec<&str> = template.as_object().keys().collect();
    assert_eq!(
        sections,
        [
            "AWSTemplateFormatVersion",
            "Description",
            "Transform",
            "Parameters",
            "Conditions",
            "Resources",
            "Outputs",
            "Globals"
        ]
    );
}

#[test]
fn reading_what_was_written_changes_nothing() {
    for template in [
        sam(),
        sam().merge(customers::POOL.template()).unwrap(),
        customers::POOL.template(),
    ] {
        for text in [template.to_json(), template.to_json_pretty()] {
            assert_eq!(
                Template::from_json(&text).unwrap().to_json_pretty(),
                template.to_json_pretty()
            );
        }
    }
}

#[test]
fn what_both_have_is_refused() {
    let with = |from: &str, to: &str| {
        assert!(SAM.contains(from), "{from}");
        Template::from_json(&SAM.replace(from, to))
            .unwrap()
            .merge(customers::POOL.template())
            .unwrap_err()
            .kind()
            .clone()
    };
    let member = |section: &str, key: &str| MergeErrorKind::Member {
        section: section.to_owned(),
        key: key.to_owned(),
    };
    assert_eq!(
        with(r#""Api": {"#, r#""CustomersWebClient": {"#),
        member("Resources", "CustomersWebClient")
    );
    assert_eq!(
        with(r#""Default": "dev""#, r#""Default": "prod""#),
        member("Parameters", "Stage")
    );
    assert_eq!(
        with(r#""ApiId""#, r#""CustomersPoolId""#),
        member("Outputs", "CustomersPoolId")
    );
    assert_eq!(
        with(r#""Api": {"#, r#""Stage": {"#),
        MergeErrorKind::ParameterAndResource("Stage".to_owned())
    );
    assert_eq!(
        with("2010-09-09", "2011-01-01"),
        MergeErrorKind::Section("AWSTemplateFormatVersion".to_owned())
    );
}

user_pool! {
    mod members {
        external: { check: AWS::Lambda::Function, check_role: AWS::IAM::Role },
        lambda_triggers: { pre_sign_up: { function: check, role: check_role, actions: [ListUsers] } },
    }
}

/// The permissions of a trigger's role on the pool are not part of the role, because the function needs the role before the pool
/// can exist.
#[test]
fn a_function_that_uses_the_pool_makes_no_circle() {
    let text = r#"{
      "Resources": {
        "CheckRole": { "Type": "AWS::IAM::Role", "Properties": { "AssumeRolePolicyDocument": {} } },
        "Check": { "Type": "AWS::Lambda::Function", "Properties": { "Role": { "Fn::GetAtt": ["CheckRole", "Arn"] } } }
      }
    }"#;
    let template = Template::from_json(text)
        .unwrap()
        .merge(members::POOL.template())
        .unwrap();
    let mut waiting: Vec<(String, Vec<String>)> = template
        .resources()
        .iter()
        .map(|(id, resource)| (id.to_owned(), references(resource)))
        .collect();
    let mut order = Vec::new();
    while !waiting.is_empty() {
        let ready = waiting
            .iter()
            .position(|(_, needs)| needs.iter().all(|id| order.contains(id)));
        let ready = ready.unwrap_or_else(|| panic!("these wait for each other: {waiting:#?}"));
        order.push(waiting.remove(ready).0);
    }
    assert_eq!(
        order,
        [
            "CheckRole",
            "Check",
            "Members",
            "MembersPreSignUpPermission",
            "MembersPreSignUpPolicy"
        ]
    );
}

/// The resources that a value refers to.
fn references(value: &Json) -> Vec<String> {
    match value {
        Json::Object(object) => object
            .iter()
            .flat_map(|(key, value)| match (key, value) {
                ("Ref", Json::Text(id)) => vec![id.to_string()],
                ("Fn::GetAtt", Json::List(parts)) => parts
                    .first()
                    .and_then(Json::as_text)
                    .map(str::to_owned)
                    .into_iter()
                    .collect(),
                _ => references(value),
            })
            .collect(),
        Json::List(items) => items.iter().flat_map(references).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn a_pool_twice_is_refused() {
    let template = customers::POOL.template();
    assert!(template.clone().merge(template).is_err());
}

#[test]
fn what_is_no_template_is_refused() {
    for text in ["", "[]", "{", "Resources: {}", r#"{"Resources": []}"#, "{} {}"] {
        let error = Template::from_json(text).unwrap_err();
        assert!(
            matches!(error, TemplateError::NotJson(_) | TemplateError::NotAnObject(_)),
            "{text}: {error}"
        );
    }
}
