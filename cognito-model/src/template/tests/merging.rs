//! Whether what is merged is complete.

use super::*;
use crate::pool::group::Group;
use crate::pool::identity_pool::{IdentityPool, IdentityPoolAuthenticationProviders};
use crate::template::MergeError;
use crate::value::intrinsic::{Intrinsic, Target, Value};

fn template(text: &str) -> Template {
    Template::from_json(text).unwrap()
}

/// A declaration whose group has a role of the rest of the template, and a rest whose role trusts the identity pool.
fn shop_and_roles() -> (Template, Template) {
    let pool = UserPool {
        name: "shop".into(),
        clients: [Entry::new("web", Client::DEFAULT)].into(),
        groups: [Entry::new(
            "admins",
            Group {
                role: Some(Intrinsic::GetAtt(Target::External("admin_role".into()), "Arn".into()).into()),
                ..Group::DEFAULT
            },
        )]
        .into(),
        identity_pools: [Entry::new(
            "app",
            IdentityPool {
                authentication_providers: Some(IdentityPoolAuthenticationProviders {
                    user_pools: Some(["web".into()].into()),
                    ..IdentityPoolAuthenticationProviders::DEFAULT
                }),
                ..IdentityPool::DEFAULT
            },
        )]
        .into(),
        ..UserPool::DEFAULT
    };
    let roles = r#"{"Resources":{"AdminRole":{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{
        "Condition":{"StringEquals":{"cognito-identity.amazonaws.com:aud":{"Ref":"ShopAppIdentityPool"}}}}}}}}"#;
    (pool.template(), template(roles))
}

#[test]
fn a_role_of_a_group_can_trust_the_identity_pool() {
    let (shop, roles) = shop_and_roles();
    assert!(shop.clone().merge(roles.clone()).is_ok());
    assert!(roles.merge(shop).is_ok());
}

#[test]
fn a_merged_template_has_no_circular_dependency() {
    let (shop, mut roles) = shop_and_roles();
    let Some(Json::Object(resources)) = roles.sections.get_mut("Resources") else {
        panic!("{roles:?}");
    };
    resources.set("Later", json(r#"{"Type":"T","DependsOn":"ShopAdminsGroup"}"#));
    let Some(Json::Object(role)) = resources.get_mut("AdminRole") else {
        panic!("no role");
    };
    role.set("DependsOn", "Later");
    let error = shop.merge(roles).unwrap_err();
    let circle = ["AdminRole", "Later", "ShopAdminsGroup", "AdminRole"].map(str::to_owned);
    assert_eq!(error, MergeError::Circle(circle.into()));
    assert!(
        error
            .to_string()
            .contains("AdminRole → Later → ShopAdminsGroup → AdminRole"),
        "{error}"
    );
}

#[test]
fn a_merged_template_refers_to_nothing_that_is_not_there() {
    let dangling = |left: &str, right: &str| match template(left).merge(template(right)) {
        Err(MergeError::Dangling { from, to }) => Some(format!("{from} {to}")),
        other => other.map(|_| None).unwrap(),
    };
    let with = |value: &str| format!(r#"{{"Resources":{{"A":{{"Type":"T","Properties":{{"X":{value}}}}}}}}}"#);
    let rest = r#"{"Parameters":{"P":{}},"Conditions":{"C":{}},"Resources":{"B":{"Type":"T"}}}"#;
    for value in [
        r#"{"Ref":"Nobody"}"#,
        r#"{"Fn::GetAtt":["Nobody","Arn"]}"#,
        r#"{"Fn::GetAtt":"Nobody.Arn"}"#,
        r#"[{"Fn::Sub":"${P} ${Nobody}"}]"#,
        r#"{"Fn::Sub":["${V} ${Nobody.Arn}",{"V":1}]}"#,
        r#"{"Fn::If":["Nobody",1,2]}"#,
    ] {
        assert_eq!(
            dangling(&with(value), rest).as_deref(),
            Some("Resources.A Nobody"),
            "{value}"
        );
    }
    for value in [
        r#"{"Ref":"P"}"#,
        r#"{"Ref":"AWS::Region"}"#,
        r#"{"Fn::Sub":["${B} ${B.Arn} ${V} ${!Nobody}",{"V":1}]}"#,
        r#"{"Fn::If":["C",{"Ref":"B"},2]}"#,
        r#"{"Ref":{"no":"function"},"DependsOn":"Nobody"}"#,
    ] {
        assert_eq!(dangling(&with(value), rest), None, "{value}");
    }
    for attribute in ["DependsOn", "Condition"] {
        let left = format!(r#"{{"Resources":{{"A":{{"Type":"T","{attribute}":"Nobody"}}}}}}"#);
        assert_eq!(dangling(&left, rest).as_deref(), Some("Resources.A Nobody"));
    }
    let output = r#"{"Outputs":{"O":{"Value":{"Ref":"Nobody"}}}}"#;
    assert_eq!(dangling(output, rest).as_deref(), Some("Outputs.O Nobody"));

    // What a transform adds is not there yet.
    let sam = |transform: &str, id: &str| {
        let left = format!(
            r#"{{"Transform":"{transform}","Resources":{{"Fn":{{"Type":"AWS::Serverless::Function"}},
            "A":{{"Type":"T","Properties":{{"X":{{"Ref":"{id}"}}}}}}}}}}"#
        );
        dangling(&left, rest)
    };
    let serverless = "AWS::Serverless-2016-10-31";
    assert_eq!(sam(serverless, "FnRole"), None);
    assert_eq!(sam(serverless, "ServerlessRestApi"), None);
    assert_eq!(sam(serverless, "Nobody").as_deref(), Some("Resources.A Nobody"));
    assert_eq!(sam("Own", "Nobody"), None);
}

#[test]
fn three_templates_can_refer_to_each_other() {
    let one = |own: &str, other: &str| {
        template(&format!(
            r#"{{"Resources":{{"{own}":{{"Type":"T","Properties":{{"X":{{"Ref":"{other}"}}}}}}}}}}"#
        ))
    };
    let (a, b) = (one("A", "B"), one("B", "C"));
    let c = template(r#"{"Resources":{"C":{"Type":"T"}}}"#);
    let whole = a.clone().merge_all([b.clone(), c.clone()]).unwrap();
    assert_eq!(whole.resources().keys().collect::<Vec<_>>(), ["A", "B", "C"]);
    let error = a.merge(b).unwrap_err();
    assert!(error.to_string().contains("`Resources.B` refers to `C`"), "{error}");
}

#[test]
fn conditions_of_the_rest_are_named_and_not_declared() {
    let pool = UserPool {
        conditions: [Entry::new("is_prod", Value::Null)].into(),
        overrides: [Entry::new(
            "Condition",
            Value::from(Intrinsic::Condition("is_prod".into())),
        )]
        .into(),
        ..POOL
    };
    let template = pool.template();
    assert!(template.section("Conditions").is_empty());
    assert_eq!(template.get("Resources.Customers.Condition"), Some(&"IsProd".into()));
}
