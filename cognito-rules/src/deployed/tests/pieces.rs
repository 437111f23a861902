//! Strings with pseudo parameters, which differ for certain or not.

use super::*;

const SUB: &str = r#"{"Fn::Sub": "shop-${AWS::AccountId}"}"#;

fn changed(path: &'static str, before: &'static str, after: &'static str) -> Vec<&'static str> {
    found(&[(path, before)], &[(path, after)])
}

#[test]
fn strings_that_certainly_differ_are_reported() {
    for (before, after) in [
        (SUB, r#"{"Fn::Sub": "shop2-${AWS::AccountId}"}"#),
        (SUB, r#"{"Fn::Sub": "shop-${AWS::AccountId}-eu"}"#),
        (SUB, r#"{"Fn::Sub": "${AWS::AccountId}-shop2"}"#),
        (SUB, r#"{"Fn::Sub": "login-${AWS::Region}"}"#),
        (SUB, r#"{"Fn::Join": ["-", ["shop2", {"Ref": "AWS::AccountId"}]]}"#),
        (SUB, r#""shop-a""#),
        (SUB, r#""shop-1234""#),
        (r#""shop-a""#, SUB),
        (r#"{"Fn::Sub": "shop-${AWS::Region}"}"#, r#""login-eu-west-1""#),
        (r#"{"Fn::Sub": "shop"}"#, r#""shops""#),
    ] {
        assert_eq!(
            changed("Login.Domain", before, after),
            ["deployed_domain_prefix"],
            "{before} {after}"
        );
    }
}

#[test]
fn strings_that_may_be_equal_are_not() {
    for (before, after) in [
        (SUB, r#""shop-123456789012""#),
        (r#""shop-123456789012""#, SUB),
        (SUB, r#"{"Fn::Join": ["-", ["shop", {"Ref": "AWS::AccountId"}]]}"#),
        (SUB, r#"{"Fn::Sub": "shop-${AWS::Region}"}"#),
        (SUB, r#"{"Fn::Sub": "login-${Name}"}"#),
        (SUB, r#"{"Fn::Sub": ["login-${A}", {"A": "b"}]}"#),
        (SUB, r#"{"Ref": "Name"}"#),
        (SUB, r#""{{resolve:ssm:/shop/name}}""#),
        (SUB, r#"{"Fn::Sub": "{{resolve:ssm:/shop/name}}-x"}"#),
        (r#"{"Fn::Sub": "shop-${AWS::Region}"}"#, r#""shop-eu-west-1""#),
        (r#"{"Fn::Sub": "shop-${AWS::StackName}-x"}"#, r#""shop-a-x-x""#),
        (r#"{"Fn::Sub": "shop"}"#, r#""shop""#),
        (r#"{"Fn::Sub": "${!shop}"}"#, r#""${shop}""#),
    ] {
        assert_eq!(changed("Login.Domain", before, after), [""; 0], "{before} {after}");
    }
}

/// Every fact compares strings in the same way.
#[test]
fn all_names_are_compared_this_way() {
    let in_region = r#"{"Fn::Sub": "a-${AWS::Region}"}"#;
    let other = r#"{"Fn::Sub": "b-${AWS::Region}"}"#;
    let upper = r#"{"Fn::Sub": "A-${AWS::Region}"}"#;
    assert_eq!(changed("Admins.GroupName", in_region, other), ["deployed_group_name"]);
    assert_eq!(
        changed("Admins.GroupName", in_region, upper),
        ["deployed_group_name_case"]
    );
    assert_eq!(
        changed("Orders.Identifier", in_region, other),
        ["deployed_server_identifier"]
    );
    assert_eq!(
        changed("Google.ProviderName", in_region, other),
        ["deployed_provider_name"]
    );
    assert_eq!(changed("User.Username", in_region, other), ["deployed_user_name"]);
    assert_eq!(
        changed("/Outputs/PoolId/Export/Name", in_region, other),
        ["deployed_export"]
    );
}
