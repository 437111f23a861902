//! The escape hatches.

use super::*;
use crate::pool::attribute::{StandardAttribute, StandardAttributeName, StandardAttributes};
use crate::template::overrides::split;
use crate::value::intrinsic::{Intrinsic, Target, Value};
use crate::value::list::Map;

fn values<const N: usize>(values: [(&'static str, Value); N]) -> Map<Value> {
    values.map(|(path, value)| Entry::new(path, value)).into()
}

fn map<const N: usize>(members: [(&'static str, Value); N]) -> Value {
    Value::Map(members.map(|(key, value)| (key.into(), value)).into())
}

fn schema() -> UserPool {
    let attributes = [StandardAttributeName::Email, StandardAttributeName::Address];
    UserPool {
        standard_attributes: Some(StandardAttributes(
            attributes.map(|name| (name, StandardAttribute::DEFAULT)).into(),
        )),
        ..POOL
    }
}

#[test]
fn paths_are_split_at_dots_without_a_backslash() {
    assert_eq!(split("A.B"), ["A", "B"]);
    assert_eq!(split(r"A\.B.C\\.D"), ["A.B", r"C\", "D"]);
    assert_eq!(split(""), [""]);
    assert_eq!(split(r"A\"), [r"A\"]);
}

#[test]
fn properties_are_set_by_their_path() {
    let pool = UserPool {
        property_overrides: values([
            ("Schema.0.Required", Value::Bool(true)),
            ("Schema.5", map([("Name", "n".into())])),
            ("Schema.1", Value::Null),
            ("Schema.x", Value::Null),
            ("AdminCreateUserConfig", map([("X", map([("Y", Value::Integer(1))]))])),
            (r"New.A\.B.C", Value::List([Value::Integer(1)].into())),
            ("EmailVerificationSubject.a", Value::Integer(1)),
            ("VerificationMessageTemplate.SmsMessage", Value::Null),
            ("SmsVerificationMessage", Value::Null),
            ("NotThere.Deep", Value::Null),
            ("Empty", map([])),
        ]),
        ..schema()
    };
    assert_pool(
        pool,
        r#"{"AdminCreateUserConfig":{"AllowAdminCreateUserOnly":true,"X":{"Y":1}},"EmailVerificationSubject":{"a":1},
        "Schema":[{"Mutable":true,"Name":"email","Required":true},{"Name":"n"}],
        "VerificationMessageTemplate":{"DefaultEmailOption":"CONFIRM_WITH_CODE",
        "EmailMessage":"The verification code to your new account is {####}","EmailSubject":"Verify your new account"},
        "New":{"A.B":{"C":[1]}},"SmsVerificationMessage":null}"#,
    );
}

#[test]
fn functions_are_replaced_and_not_merged() {
    let reference = |target: &'static str| Value::from(Intrinsic::Ref(Target::LogicalId(target.into())));
    let pool = UserPool {
        property_overrides: values([
            ("AdminCreateUserConfig", reference("Config")),
            ("Schema", reference("Schema")),
            ("AccountRecoverySetting", reference("Before")),
            ("AccountRecoverySetting.X", "after".into()),
        ]),
        ..schema()
    };
    assert_pool(
        pool,
        r#"{"AccountRecoverySetting":{"X":"after"},"AdminCreateUserConfig":{"Ref":"Config"},"Schema":{"Ref":"Schema"}}"#,
    );
}

#[test]
fn anything_of_the_resource_can_be_set() {
    let pool = UserPool {
        enable_sms_role: Some(true),
        property_overrides: values([("UserPoolName", "first".into())]),
        overrides: values([
            ("Metadata.Owner", "x".into()),
            ("DeletionPolicy", "Delete".into()),
            ("UpdateReplacePolicy", Value::Null),
            ("Properties.UserPoolName", "second".into()),
        ]),
        sms_role_overrides: values([("Properties.RoleName", "texting".into())]),
        clients: [Entry::new(
            "web",
            Client {
                property_overrides: values([("RefreshTokenValidity", Value::Integer(1))]),
                overrides: values([("DependsOn", Value::List(["Idp".into()].into()))]),
                ..Client::DEFAULT
            },
        )]
        .into(),
        ..POOL
    };
    let template = pool.template();
    let resource = template.resource("Customers").unwrap();
    let keys: Vec<_> = resource.keys().collect();
    assert_eq!(keys, ["Type", "Metadata", "Properties", "DeletionPolicy"]);
    for (path, expected) in [
        ("Customers.DeletionPolicy", "Delete"),
        ("Customers.Metadata.Owner", "x"),
        ("Customers.Properties.UserPoolName", "second"),
        ("CustomersSmsRole.Properties.RoleName", "texting"),
        ("CustomersWebClient.DependsOn.0", "Idp"),
    ] {
        let text = template.get(&format!("Resources.{path}")).and_then(Json::as_text);
        assert_eq!(text, Some(expected), "{path}");
    }
    let validity = template.get("Resources.CustomersWebClient.Properties.RefreshTokenValidity");
    assert_eq!(validity, Some(&Json::Integer(1)));
}
