//! Conditions in `overrides`, where an entry has a setting for them, and comparisons that are always the same.

use super::super::{diagnose, pool, render};
use super::CONDITIONS;

/// The rules that report something about a body.
fn rules(body: &str) -> Vec<&'static str> {
    let source = format!("#[allow(unused_name)]\n{}", pool(&format!("{CONDITIONS}\n{body}")));
    let found = diagnose(&source);
    found
        .into_iter()
        .map(|it| it.rule.unwrap_or_else(|| panic!("{}", it.fact)))
        .collect()
}

#[test]
fn an_override_leads_to_the_setting() {
    for body in [
        r#"domains: { login: Prefix { domain_prefix: "shop", overrides: { "Condition": is_prod } } }"#,
        r#"groups: { staff: { overrides: { "Condition": is_prod } } }"#,
        r#"groups: { staff: { condition: is_big, overrides: { "Condition": is_prod } } }"#,
        r#"users: { admin: { username: "a", overrides: { "Condition": is_prod } } }"#,
    ] {
        assert_eq!(rules(body), ["override_for_condition"], "{body}");
    }
    for body in [
        // The pool, whose condition would be one for everything.
        r#"overrides: { "Condition": is_prod }"#,
        // The same condition, and one that contains it.
        r#"groups: { staff: { condition: is_prod, overrides: { "Condition": is_prod } } }"#,
        r#"groups: { staff: { overrides: { "Metadata.Condition": "is_prod" } } }"#,
        r#"enable_sms_role, mfa: Optional, mfa_second_factor: { sms }, sms_role_overrides: { "Condition": is_prod }"#,
    ] {
        assert_eq!(rules(body), [""; 0], "{body}");
    }
}

#[test]
fn comparisons_that_never_change() {
    let body = |value: &str| format!("parameters: {{ _a: String, _b: String }}, conditions: {{ _is: {value} }}");
    for (value, result) in [
        (r#"Fn::Equals("1", 1)"#, "true"),
        (r#"Fn::Equals(true, "false")"#, "false"),
        (r#"Fn::Equals(_a, _a)"#, "true"),
        (r#"Fn::Not(Fn::Equals("a", "a"))"#, "true"),
    ] {
        let source = pool(&body(value));
        let shown = render(&source);
        assert!(shown.contains(&format!("always {result}")), "{value}: {shown}");
    }
    for value in [
        r#"Fn::Equals(_a, _b)"#,
        r#"Fn::Equals(_a, "")"#,
        r#"Fn::Equals(AWS::Region, "eu-west-1")"#,
    ] {
        assert_eq!(render(&pool(&body(value))), "", "{value}");
    }
}
