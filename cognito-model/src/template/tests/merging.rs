//! Whether the result of a merge is complete.

use super::*;
use crate::pool::group::Group;
use crate::pool::identity_pool::{IdentityPool, IdentityPoolAuthenticationProviders};
use crate::pool::stack::{External, Mapping};
use crate::template::MergeErrorKind;
use crate::value::intrinsic::{Intrinsic, Target, Value};
use crate::value::text::Text;

fn template(text: &str) -> Template {
    Template::from_json(text).unwrap()
}

/// A declaration with a group whose role is in the rest of the template, and a rest with a role that trusts the identity pool.
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
    assert_eq!(*error.kind(), MergeErrorKind::Circle(circle.into()));
    assert!(
        error
            .to_string()
            .contains("AdminRole → Later → ShopAdminsGroup → AdminRole"),
        "{error}"
    );
}

#[test]
fn a_misspelled_reference_names_the_member_that_was_meant() {
    let similar = |to: &str| {
        let left = format!(r#"{{"Resources":{{"Api":{{"Type":"T","Properties":{{"X":{{"Ref":"{to}"}}}}}}}}}}"#);
        let right =
            r#"{"Parameters":{"Stage":{}},"Resources":{"ShopWebClient":{"Type":"T"},"ShopAppClient":{"Type":"T"}}}"#;
        template(&left).merge(template(right)).unwrap_err().to_string()
    };
    assert_eq!(
        similar("ShopWebCleint"),
        "`Resources.Api` refers to `ShopWebCleint`, which none of the templates has; write `ShopWebClient`, or also merge the \
         template that has it"
    );
    assert!(similar("Stge").contains("; write `Stage`, "));
    assert!(similar("Uploads").ends_with("; correct the name, or also merge the template that has it"));
}

#[test]
fn a_merged_template_refers_to_nothing_that_is_not_there() {
    let dangling = |left: &str, right: &str| {
        let error = template(left).merge(template(right)).err()?;
        match error.kind() {
            MergeErrorKind::Dangling { from, to, .. } => Some(format!("{from} {to}")),
            other => panic!("{other:?}"),
        }
    };
    let with = |value: &str| format!(r#"{{"Resources":{{"A":{{"Type":"T","Properties":{{"X":{value}}}}}}}}}"#);
    let rest = r#"{"Parameters":{"P":{}},"Mappings":{"M":{}},"Conditions":{"C":{}},"Resources":{"B":{"Type":"T"}}}"#;
    for value in [
        r#"{"Ref":"Nobody"}"#,
        r#"{"Fn::GetAtt":["Nobody","Arn"]}"#,
        r#"{"Fn::GetAtt":"Nobody.Arn"}"#,
        r#"[{"Fn::Sub":"${P} ${Nobody}"}]"#,
        r#"{"Fn::Sub":["${V} ${Nobody.Arn}",{"V":1}]}"#,
        r#"{"Fn::If":["Nobody",1,2]}"#,
        r#"{"Fn::FindInMap":["Nobody","a","b"]}"#,
        r#"{"Fn::FindInMap":["M","a","b",{"DefaultValue":{"Ref":"Nobody"}}]}"#,
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
        r#"{"Fn::FindInMap":["M",{"Ref":"P"},"b",{"DefaultValue":"Nobody"}]}"#,
        r#"{"Fn::FindInMap":[{"Ref":"P"},"Nobody","b"]}"#,
        r#"{"Ref":{"no":"function"},"DependsOn":"Nobody"}"#,
        r#"{"Condition":"Nobody"}"#,
    ] {
        assert_eq!(dangling(&with(value), rest), None, "{value}");
    }
    for attribute in ["DependsOn", "Condition"] {
        let left = format!(r#"{{"Resources":{{"A":{{"Type":"T","{attribute}":"Nobody"}}}}}}"#);
        assert_eq!(dangling(&left, rest).as_deref(), Some("Resources.A Nobody"));
    }
    let output = r#"{"Outputs":{"O":{"Value":{"Ref":"Nobody"}}}}"#;
    assert_eq!(dangling(output, rest).as_deref(), Some("Outputs.O Nobody"));

    for condition in [
        r#"{"Fn::Equals":[{"Fn::FindInMap":["Nobody","a","b"]},"c"]}"#,
        r#"{"Fn::Equals":[{"Ref":"Nobody"},"c"]}"#,
        r#"{"Fn::Not":[{"Condition":"Nobody"}]}"#,
    ] {
        let left = format!(r#"{{"Conditions":{{"D":{condition}}}}}"#);
        assert_eq!(dangling(&left, rest).as_deref(), Some("Conditions.D Nobody"));
    }
    let condition = r#"{"Conditions":{"D":{"Fn::Or":[{"Condition":"C"},{"Fn::Equals":[{"Fn::FindInMap":["M","a","b"]},{"Ref":"P"}]}]}}}"#;
    assert_eq!(dangling(condition, rest), None);

    // What a transform adds is not in the template yet.
    let sam = |transform: &str, id: &str| {
        let left = format!(
            r#"{{"Transform":"{transform}","Resources":{{
            "Fn":{{"Type":"AWS::Serverless::Function","Properties":{{"Events":{{"queue":{{"Type":"SQS"}}}}}}}},
            "A":{{"Type":"T","Properties":{{"X":{{"Ref":"{id}"}}}}}}}}}}"#
        );
        dangling(&left, rest)
    };
    let serverless = "AWS::Serverless-2016-10-31";
    assert_eq!(sam(serverless, "FnRole"), None);
    assert_eq!(sam(serverless, "FnliveStage"), None);
    assert_eq!(sam(serverless, "Fnqueue"), None);
    assert_eq!(sam(serverless, "Fne").as_deref(), Some("Resources.A Fne"));
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

#[test]
fn an_error_names_both_templates() {
    let (shop, roles) = shop_and_roles();
    let roles = roles.named("infra/roles.yaml");
    let error = |text: &str| {
        let rest = template(text).named("infra/rest.yaml");
        shop.clone().merge_all([roles.clone(), rest]).unwrap_err().to_string()
    };
    for (rest, expected) in [
        (
            r#"{"Resources":{"ShopWebClient":{"Type":"T"}}}"#,
            "`shop` and `infra/rest.yaml` both have `ShopWebClient` in `Resources`; rename one, or pin another logical ID for it",
        ),
        (
            r#"{"Resources":{"AdminRole":{"Type":"T"}}}"#,
            "`infra/roles.yaml` and `infra/rest.yaml` both have `AdminRole` in `Resources`; rename one, or pin another logical ID \
             for it",
        ),
        (
            r#"{"Parameters":{"ShopWebClient":{"Type":"String"}},"Resources":{}}"#,
            "`ShopWebClient` is a parameter of one template and a resource of the other (`infra/rest.yaml` and `shop`); rename one \
             of them",
        ),
        (
            r#"{"Resources":{"Api":{"Type":"T","Properties":{"X":{"Ref":"ShopWebApp"}}}}}"#,
            "`Resources.Api` of `infra/rest.yaml` refers to `ShopWebApp`, which is neither in this template nor in `shop` or \
             `infra/roles.yaml`; correct the name, or also merge the template that has it",
        ),
    ] {
        assert_eq!(error(rest), expected);
    }
    let circle = template(
        r#"{"Resources":{"AdminRole":{"Type":"AWS::IAM::Role","DependsOn":"ShopAdminsGroup","Properties":{}}}}"#,
    );
    assert_eq!(
        shop.merge(circle.named("infra/rest.yaml")).unwrap_err().to_string(),
        "the resources have a circular dependency (`infra/rest.yaml` and `shop`): AdminRole → ShopAdminsGroup → AdminRole; remove \
         one of these references, or one `DependsOn`"
    );
}

#[test]
fn what_is_external_has_its_declared_type() {
    let shop = UserPool {
        name: "shop".into(),
        external: [Entry::new(
            "check",
            External {
                resource_type: "AWS::Lambda::Function".into(),
            },
        )]
        .into(),
        ..UserPool::DEFAULT
    };
    let merged = |kind: &str| {
        let rest = template(&format!(r#"{{"Resources":{{"Check":{{"Type":"{kind}"}}}}}}"#)).named("infra/rest.yaml");
        rest.merge(shop.template())
    };
    assert!(merged("AWS::Lambda::Function").is_ok());
    // The Serverless Application Model turns it into a function.
    assert!(merged("AWS::Serverless::Function").is_ok());
    assert_eq!(
        merged("AWS::Lambda::Alias").unwrap_err().to_string(),
        "`shop` declares `Check` as an `AWS::Lambda::Function`, but it is an `AWS::Lambda::Alias` in `infra/rest.yaml`; write \
         `AWS::Lambda::Alias` in `external`, or name another resource"
    );
}

#[test]
fn parameters_that_do_not_contradict_each_other_are_one() {
    let one = r#"{"Parameters":{"Stage":{"Type":"String","Default":"dev"}},"Resources":{}}"#;
    let other = |member: &str| {
        let other = format!(r#"{{"Parameters":{{"Stage":{{"Type":"String",{member}}}}},"Resources":{{}}}}"#);
        template(one).merge(template(&other))
    };
    let united = other(r#""Description":"The stage","AllowedValues":["dev","prod"]"#).unwrap();
    assert_eq!(
        united.section("Parameters").get("Stage").unwrap().to_json(),
        r#"{"Type":"String","Default":"dev","Description":"The stage","AllowedValues":["dev","prod"]}"#
    );
    let error = other(r#""Default":"prod""#).unwrap_err();
    let section = "Parameters".to_owned();
    let key = "Stage".to_owned();
    assert_eq!(*error.kind(), MergeErrorKind::Member { section, key });
}

#[test]
fn variables_of_the_serverless_framework_refer_to_nothing() {
    let (shop, _) = shop_and_roles();
    let rest = |text: &str| {
        template(&format!(
            r#"{{"Resources":{{"AdminRole":{{"Type":"AWS::IAM::Role"}},"Api":{{"Type":"T","Properties":{{"Arn":{{"Fn::Sub":"{text}"}}}}}}}}}}"#
        ))
    };
    for known in [
        "${self:custom.api}/${AWS::Region}",
        "${ssm:/shop/${opt:stage, 'dev'}/api}",
        "${AdminRole.Arn}",
    ] {
        assert!(rest(known).merge(shop.clone()).is_ok(), "{known}");
    }
    for unknown in ["${self}", "${self:custom.api}${Missing}"] {
        assert!(rest(unknown).merge(shop.clone()).is_err(), "{unknown}");
    }
}

#[test]
fn mappings_of_the_rest_are_named_and_not_declared() {
    let look_up = |mapping: &'static str| Intrinsic::FindInMap(mapping.into(), ["a".into(), "b".into()].into());
    let mut pinned = Entry::new("third", Mapping::External(None));
    pinned.logical_id = Some("Pinned".into());
    let pool = UserPool {
        mappings: [
            Entry::new("regions", Mapping::External(None)),
            Entry::new("other", Mapping::External(Some("EnvironmentNames".into()))),
            pinned,
        ]
        .into(),
        user_pool_name: Some(Text::from(look_up("regions"))),
        property_overrides: [Entry::new("Other", Value::from(look_up("other")))].into(),
        mfa_message: Some(Text::from(look_up("third"))),
        ..POOL
    };
    let own = pool.template().named("src/pools.rs");
    assert!(own.section("Mappings").is_empty());
    let text = own.to_json();
    for id in ["Regions", "EnvironmentNames", "Pinned"] {
        let call = format!(r#"{{"Fn::FindInMap":["{id}","a","b"]}}"#);
        assert!(text.contains(&call), "{id} {text}");
    }
    let rest = |mappings: &str| {
        let text =
            format!(r#"{{"Mappings":{{"Pinned":{{}},"Regions":{{}}{mappings}}},"Resources":{{"A":{{"Type":"T"}}}}}}"#);
        template(&text).named("infra/template.yaml")
    };
    let whole = own.clone().merge(rest(r#","EnvironmentNames":{}"#)).unwrap();
    assert_eq!(whole.section("Mappings").keys().count(), 3);
    assert_eq!(
        own.merge(rest(r#","EnvironmentName":{}"#)).unwrap_err().to_string(),
        "`Resources.Customers` of `src/pools.rs` refers to `EnvironmentNames`, which is neither in this template nor in \
         `infra/template.yaml`; write `EnvironmentName`, or also merge the template that has it"
    );
}
