//! `diff` and the build script agree on what a loss is.

#![allow(clippy::unwrap_used)]

use cognito_model::{Json, Object, Template};
use cognito_rules::deployed::{CREATE_ONLY, compare};

use super::changes::{Effect, changes};

/// A pool, and a resource of a type that belongs to it.
fn stack(kind: &str, properties: Option<&[(&str, &str)]>) -> Template {
    let mut resources = Object::from([("Pool", Object::from([("Type", "AWS::Cognito::UserPool")]))]);
    if let Some(given) = properties {
        let mut resource = Object::from([("Type", format!("AWS::Cognito::{kind}"))]);
        let mut properties = Object::from([("UserPoolId", Object::from([("Ref", "Pool")]))]);
        for (key, value) in given {
            properties.set(*key, *value);
        }
        resource.set("Properties", properties);
        resources.set("It", resource);
    }
    Template::try_from(Json::Object(Object::from([("Resources", resources)]))).unwrap()
}

/// The stack with another logical ID for the resource.
fn moved(stack: &Template) -> Template {
    let text = stack.to_json().replace("\"It\"", "\"Other\"");
    Template::from_json(&text).unwrap()
}

/// Every removal, every replacement and every other logical ID is a fact, so the macro, the build script and the command agree.
#[test]
fn a_loss_is_a_fact() {
    let mut silent = Vec::new();
    for (kind, properties) in CREATE_ONLY {
        let names: Vec<(&str, &str)> = properties.iter().map(|property| (*property, "a")).collect();
        let deployed = stack(kind, Some(&names));
        let mut edits = vec![
            ("removed", deployed.clone(), stack(kind, None)),
            ("moved", deployed.clone(), moved(&deployed)),
        ];
        for property in *properties {
            edits.push((
                *property,
                stack(kind, Some(&[(*property, "a")])),
                stack(kind, Some(&[(*property, "b")])),
            ));
        }
        for (edit, old, new) in edits {
            let is_loss = changes(&old, &new).iter().any(|change| change.is_loss());
            let has_verdict = !compare(&old, &new).is_empty();
            if is_loss && !has_verdict {
                silent.push(format!("{kind} {edit}"));
            }
        }
    }
    assert!(silent.is_empty(), "{silent:?}");
}

/// The paths of the changes with their effects, of a pool or of another resource.
fn effects(kind: &str, before: &[(&str, &str)], after: &[(&str, &str)]) -> Vec<(String, Effect)> {
    let resource = |properties: &[(&str, &str)]| {
        let mut object = Object::new();
        for (key, value) in properties {
            object.set(*key, Json::from_text(value).unwrap());
        }
        let kind = format!("AWS::Cognito::{kind}");
        let it = Object::from([("Type", Json::from(kind)), ("Properties", Json::Object(object))]);
        let resources = Object::from([("It", it)]);
        Template::try_from(Json::Object(Object::from([("Resources", resources)]))).unwrap()
    };
    let changes = changes(&resource(before), &resource(after));
    let mut effects = Vec::new();
    for change in changes {
        effects.push((change.path, change.effect));
    }
    effects
}

/// One message about two properties rejects both of them.
#[test]
fn a_verdict_covers_what_changes_with_it() {
    let found = effects(
        "UserPool",
        &[("AliasAttributes", r#"["email"]"#), ("UserPoolName", r#""a""#)],
        &[("UsernameAttributes", r#"["email"]"#), ("UserPoolName", r#""b""#)],
    );
    let expected = [
        ("AliasAttributes", Effect::Refused),
        ("UserPoolName", Effect::InPlace),
        ("UsernameAttributes", Effect::Refused),
    ];
    assert_eq!(found, expected.map(|(path, effect)| (path.to_owned(), effect)));
    let found = effects(
        "UserPool",
        &[
            ("AutoVerifiedAttributes", r#"["email"]"#),
            (
                "UserAttributeUpdateSettings",
                r#"{"AttributesRequireVerificationBeforeUpdate": ["email"]}"#,
            ),
        ],
        &[],
    );
    let expected = ["AutoVerifiedAttributes", "UserAttributeUpdateSettings"];
    assert_eq!(found, expected.map(|path| (path.to_owned(), Effect::Refused)));
}

/// Functions that put the same parts together are one value. A function around the triggers is not a trigger.
#[test]
fn other_spellings_of_functions_are_no_change() {
    let domain = |value| {
        effects(
            "UserPoolDomain",
            &[("Domain", r#"{"Fn::Join": ["", ["shop-", {"Ref": "Id"}]]}"#)],
            &[("Domain", value)],
        )
    };
    assert_eq!(domain(r#"{"Fn::Sub": "shop-${Id}"}"#), []);
    assert_eq!(
        domain(r#"{"Fn::Sub": "shop-${Other}"}"#),
        [("Domain".to_owned(), Effect::Replaced)]
    );
    let providers = |name: &str| {
        effects(
            "IdentityPool",
            &[(
                "CognitoIdentityProviders",
                r#"[{"ClientId": "a", "ProviderName": {"Fn::GetAtt": ["Pool", "ProviderName"]}}]"#,
            )],
            &[(
                "CognitoIdentityProviders",
                &format!(r#"[{{"ClientId": "a", "ProviderName": {name}}}]"#),
            )],
        )
    };
    let joined = r#"{"Fn::Join": ["", ["cognito-idp.", {"Ref": "AWS::Region"}, ".amazonaws.com/", {"Ref": "Pool"}]]}"#;
    assert_eq!(providers(joined), []);
    assert_eq!(providers(&joined.replace("Pool", "Other")).len(), 1);
    let found = effects(
        "UserPool",
        &[(
            "LambdaConfig",
            r#"{"Fn::If": ["IsProd", {"PreSignUp": "arn:f"}, {"Ref": "AWS::NoValue"}]}"#,
        )],
        &[(
            "LambdaConfig",
            r#"{"PreSignUp": {"Fn::If": ["IsProd", "arn:f", {"Ref": "AWS::NoValue"}]}}"#,
        )],
    );
    assert_eq!(found, [("LambdaConfig".to_owned(), Effect::InPlace)]);
}

/// What is removed from a style stays as it is, and what changes in the same style changes.
#[test]
fn only_removed_settings_are_ignored() {
    let found = effects(
        "ManagedLoginBranding",
        &[("Settings", r#"{"colors": {"page": "red", "text": "blue"}}"#)],
        &[("Settings", r#"{"colors": {"page": "green"}}"#)],
    );
    let expected = [
        ("Settings.colors.page", Effect::InPlace),
        ("Settings.colors.text", Effect::Ignored),
    ];
    assert_eq!(found, expected.map(|(path, effect)| (path.to_owned(), effect)));
}

/// A verdict about a property that does not change is shown at that property, whatever else changes in the resource.
#[test]
fn a_verdict_is_never_about_another_property() {
    let template = |name: &str, has_provider: bool| {
        let provider = r#""Google": {"Type": "AWS::Cognito::UserPoolIdentityProvider", "Properties": {"UserPoolId": "p", "ProviderName": "Google", "ProviderType": "Google"}},"#;
        let provider = if has_provider { provider } else { "" };
        let client = format!(
            r#""Web": {{"Type": "AWS::Cognito::UserPoolClient", "Properties": {{"UserPoolId": "p", {name} "SupportedIdentityProviders": ["Google"]}}}}"#
        );
        Template::from_json(&format!(r#"{{"Resources": {{{provider} {client}}}}}"#)).unwrap()
    };
    for name in ["", r#""ClientName": "b","#] {
        let found = changes(&template("", true), &template(name, false));
        let refused: Vec<&str> = found
            .iter()
            .filter(|it| it.effect == Effect::Refused)
            .map(|it| it.path.as_str())
            .collect();
        assert_eq!(refused, ["SupportedIdentityProviders"], "{found:#?}");
    }
}

/// Each attribute is a change of its own, with the verdict about it. Their order does not matter.
#[test]
fn attributes_of_a_schema_are_compared_by_name() {
    let found = effects(
        "UserPool",
        &[(
            "Schema",
            r#"[{"Name": "email", "Required": true}, {"Name": "plan", "Mutable": true}, {"Name": "size"}]"#,
        )],
        &[(
            "Schema",
            r#"[{"Name": "size"}, {"Name": "more"}, {"Name": "plan"}, {"Name": "email", "Required": true}]"#,
        )],
    );
    let expected = [("Schema.plan", Effect::Refused), ("Schema.more", Effect::InPlace)];
    assert_eq!(found, expected.map(|(path, effect)| (path.to_owned(), effect)));
}

/// Long values are shown from shortly before their first difference, and an object by the member that differs.
#[test]
fn the_difference_of_long_values_is_shown() {
    let long = "Administrators of the shop, who can manage other users and groups";
    let pool = |description: &str, days: u32| {
        Template::from_json(&format!(
            r#"{{"Resources": {{
                "Admins": {{"Type": "AWS::Cognito::UserPoolGroup", "Properties": {{"UserPoolId": "p", "Description": "{description}"}}}},
                "Pool": {{"Type": "AWS::Cognito::UserPool", "Properties": {{"Schema": [
                    {{"Name": "plan", "AttributeDataType": "Number", "NumberAttributeConstraints": {{"MinValue": "{days}"}}}}
                ]}}}}
            }}}}"#
        ))
        .unwrap()
    };
    let mut out = Vec::new();
    let found = changes(&pool(long, 1), &pool(&format!("{long}, and read logs"), 2));
    super::show::print(&found, &[], false, &mut out).unwrap();
    let text = String::from_utf8(out).unwrap();
    assert!(
        text.contains("  Description: `..her users and groups` -> `..her users and groups, and read logs`: in place\n"),
        "{text}"
    );
    assert!(
        text.contains("  Schema.plan.NumberAttributeConstraints.MinValue: `1` -> `2`: rejected\n"),
        "{text}"
    );
}
