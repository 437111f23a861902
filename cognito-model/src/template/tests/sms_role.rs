//! SMS messages, and tags, which a role has in another form than the pool.

use super::*;
use crate::pool::sign_in::SignInAliases;
use crate::value::intrinsic::{Intrinsic, Target};

const ALIASES: SignInAliases = SignInAliases::DEFAULT;

#[test]
fn the_role_for_text_messages_comes_with_its_tags() {
    let pool = UserPool {
        enable_sms_role: Some(true),
        sns_region: Some("eu-west-1".into()),
        sms_role_external_id: Some("ignored".into()),
        tags: [
            "zeta",
            "cost-center",
            "alpha",
            "Beta",
            "cost_center",
            "Alpha",
            "a1",
            "a:b",
            "ä",
            "äb",
            "a",
            "1x",
        ]
        .map(|key| Entry::new(key, "v".into()))
        .into(),
        ..POOL
    };
    let template = pool.template();
    assert_eq!(
        template.resources().keys().collect::<Vec<_>>(),
        ["Customers", "CustomersSmsRole"]
    );
    let role = properties(&template, "CustomersSmsRole");
    let tags = role.get("Tags").and_then(Json::as_list).unwrap();
    let keys: Vec<_> = tags.iter().filter_map(|tag| tag.get("Key")?.as_text()).collect();
    let sorted = [
        "1x",
        "Alpha",
        "Beta",
        "a",
        "a1",
        "a:b",
        "alpha",
        "cost-center",
        "cost_center",
        "zeta",
        "ä",
        "äb",
    ];
    assert_eq!(keys, sorted);
    let on_pool = template.get("Resources.Customers.Properties.UserPoolTags").unwrap();
    assert_eq!(on_pool.as_object().unwrap().keys().collect::<Vec<_>>(), sorted);

    let pool = UserPool {
        tags: [Entry::new("team", "identity".into())].into(),
        ..pool
    };
    let role = Json::Object(pool.template().resource("CustomersSmsRole").unwrap().clone());
    assert_eq!(
        role.to_json(),
        json(
            r#"{"Type":"AWS::IAM::Role","Properties":{"AssumeRolePolicyDocument":{"Statement":[{"Action":"sts:AssumeRole",
            "Condition":{"StringEquals":{"sts:ExternalId":"Customers"}},"Effect":"Allow",
            "Principal":{"Service":"cognito-idp.amazonaws.com"}}],"Version":"2012-10-17"},
            "Policies":[{"PolicyDocument":{"Statement":[{"Action":"sns:Publish","Effect":"Allow","Resource":"*"}],
            "Version":"2012-10-17"},"PolicyName":"sns-publish"}],"Tags":[{"Key":"team","Value":"identity"}]}}"#
        )
        .to_json()
    );
    assert_pool(
        pool,
        r#"{"SmsConfiguration":{"ExternalId":"Customers","SnsCallerArn":{"Fn::GetAtt":["CustomersSmsRole","Arn"]},
        "SnsRegion":"eu-west-1"},"UserPoolTags":{"team":"identity"}}"#,
    );
}

#[test]
fn a_role_for_text_messages_can_be_given_or_refused() {
    let pool = UserPool {
        sns_region: Some("eu-west-1".into()),
        ..POOL
    };
    assert_pool(pool, "{}");
    let phone = UserPool {
        sign_in_aliases: Some(SignInAliases { phone: true, ..ALIASES }),
        ..POOL
    };
    let none = r#""AutoVerifiedAttributes":["phone_number"],"#;
    assert_pool(
        UserPool {
            enable_sms_role: Some(false),
            ..phone.clone()
        },
        &format!(r#"{{{none}"UsernameAttributes":["phone_number"]}}"#),
    );
    let given = UserPool {
        sms_role: Some(Intrinsic::GetAtt(Target::External("texting".into()), "Arn".into()).into()),
        sms_role_external_id: Some("secret".into()),
        ..phone
    };
    assert!(!given.template().resources().contains("CustomersSmsRole"));
    assert_pool(
        given,
        &format!(
            r#"{{{none}"SmsConfiguration":{{"ExternalId":"secret","SnsCallerArn":{{"Fn::GetAtt":["Texting","Arn"]}}}},
            "UsernameAttributes":["phone_number"]}}"#
        ),
    );
}

#[test]
fn an_external_id_has_the_length_that_a_role_takes() {
    let external_id = |name: String| {
        let pool = UserPool {
            name: name.into(),
            enable_sms_role: Some(true),
            ..UserPool::DEFAULT
        };
        let id = pool.logical_id_of(&Target::Pool);
        let template = pool.template();
        let path = format!("Resources.{id}.Properties.SmsConfiguration.ExternalId");
        template.get(&path).and_then(Json::as_text).unwrap().to_owned()
    };
    assert_eq!(external_id("p".into()), "PSmsRole");
    assert_eq!(external_id("it".into()), "It");
    assert_eq!(external_id("x".repeat(2000)).len(), 1223);
}
