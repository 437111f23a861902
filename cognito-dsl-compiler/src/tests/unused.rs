//! Declared names that nothing uses, and everything that counts as a use.

use super::{diagnose, pool, render};

/// Bodies whose names are all used, or need not be.
const USED: &[&str] = &[
    "parameters: { site: String }, user_pool_name: site",
    "parameters: { site: String }, user_pool_name: Ref(site)",
    r#"parameters: { site: String }, user_pool_name: Fn::Sub("shop-${site}")"#,
    r#"parameters: { site: String }, user_pool_name: Fn::Sub("shop-${of}", { of: site })"#,
    r#"parameters: { site: String }, user_pool_name: Fn::Join("-", ["shop", Fn::Select(0, Fn::Split(",", site))])"#,
    "parameters: { site: String }, outputs: { site: Ref(site) }",
    "parameters: { site: String }, tags: { site: site }",
    r#"parameters: { site: String }, property_overrides: { "UserPoolTags.site": Ref(site) }"#,
    r#"parameters: { site: String }, property_overrides: { "UserPoolTags.site": { "Ref": "Site" } }"#,
    r#"parameters: { site: String }, overrides: { "Metadata.site": { "Fn::Sub": "at ${Site}" } }"#,
    r#"parameters: { site: String }, clients: { web: { disable_oauth, overrides: { "Metadata.site": { "Ref": "Site" } } } }"#,
    r#"external: { role: AWS::IAM::Role }, overrides: { "DependsOn": "Role" }"#,
    r#"external: { role: AWS::IAM::Role }, overrides: { "DependsOn": [Ref(role)] }"#,
    r#"external: { #[logical_id = "Texts"] role: AWS::IAM::Role }, overrides: { "DependsOn": ["Texts", "Other"] }"#,
    "external: { role: AWS::IAM::Role }, groups: { staff: { role: role } }",
    "external: { check: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: check }",
    r#"parameters: { stage: String }, conditions: { is_prod: Fn::Equals(stage, "prod") }, user_pool_name: Fn::If(is_prod, "a", "b")"#,
    r#"conditions: { is_prod: Fn::Equals(AWS::Region, "eu-west-1") }, overrides: { "Condition": is_prod }"#,
    r#"conditions: { #[logical_id = "Live"] is_prod: Fn::Equals(AWS::Region, "eu-west-1") }, overrides: { "Condition": "Live" }"#,
    r#"conditions: { is_prod: Fn::Equals(AWS::Region, "eu-west-1") }, outputs: { id: { value: UserPoolId, condition: is_prod } }"#,
    r#"mappings: { names: { prod: { pool: "shop" } } }, user_pool_name: Fn::FindInMap(names, "prod", "pool")"#,
    "parameters: { _site: String }, external: { _role: AWS::IAM::Role }",
];

/// Bodies with an unused name, and that name.
const UNUSED: &[(&str, &str)] = &[
    (
        "site",
        r#"parameters: { site: String { default: "a", description: "Site" } }"#,
    ),
    ("site", r#"parameters: { site: String }, user_pool_name: "Site""#),
    (
        "site",
        r#"parameters: { site: String }, overrides: { "Metadata.a": "Websites" }"#,
    ),
    (
        "is_prod",
        r#"conditions: { is_prod: Fn::Equals(AWS::Region, "eu-west-1") }"#,
    ),
    ("names", r#"mappings: { names: { prod: { pool: "shop" } } }"#),
    ("role", "external: { role: AWS::IAM::Role }"),
    (
        "other",
        "external: { other: AWS::IAM::Role, role: AWS::IAM::Role }, groups: { staff: { role: role } }",
    ),
    ("has no `${of}`", r#"user_pool_name: Fn::Sub("shop-{of}", { of: "a" })"#),
    (
        "has no `${and}`",
        r#"user_pool_name: Fn::Sub("shop-${of}-${AWS::Region}", { of: "a", and: "b" })"#,
    ),
];

#[test]
fn every_use_counts() {
    let said: String = USED.iter().map(|body| render(&pool(body))).collect();
    assert_eq!(said, "");
}

#[test]
fn what_nothing_uses_is_reported_once() {
    for (name, body) in UNUSED {
        let said = diagnose(&pool(body));
        let [only] = &said[..] else {
            panic!("{body}\n{}", render(&pool(body)));
        };
        assert!(only.rule.is_some_and(|rule| rule.starts_with("unused_")), "{body}");
        assert!(only.fact.contains(name), "{}", only.fact);
    }
}

/// A name can be unused because of a mistake elsewhere, which is reported instead.
#[test]
fn nothing_is_said_beside_what_was_not_read() {
    let said = diagnose(&pool(
        "external: { check: AWS::Lambda::Function }, lambda_triggers: { pre_sing_up: check }",
    ));
    assert_eq!(said.iter().map(|it| it.rule).collect::<Vec<_>>(), [None]);
}
