//! Conditions in `overrides`, where an entry has a setting for them, and comparisons that are always the same.

use super::super::helps::applied;
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
fn the_edit_puts_the_setting_in_place_of_the_override() {
    for (body, edited) in [
        (
            r#"groups: { staff: { overrides: { "Condition": is_prod } } }"#,
            r#"groups: { staff: { condition: is_prod } }"#,
        ),
        (
            r#"clients: { web: { overrides: { "Condition": is_prod }, disable_oauth, ..Recommended } }"#,
            r#"clients: { web: { disable_oauth, condition: is_prod, ..Recommended } }"#,
        ),
        (
            r#"groups: { staff: { overrides: { "Metadata.By": "x", "Condition": is_prod } } }"#,
            r#"groups: { staff: { overrides: { "Metadata.By": "x" }, condition: is_prod } }"#,
        ),
        (
            r#"domains: { login: Prefix("shop", overrides: { "Condition": is_prod }) }"#,
            r#"domains: { login: Prefix("shop", condition: is_prod) }"#,
        ),
    ] {
        let source = pool(&format!("{CONDITIONS}\n{body}"));
        let found = diagnose(&source);
        let help = found
            .iter()
            .find(|it| it.rule == Some("override_for_condition"))
            .and_then(|it| it.help.clone());
        let Some(help) = help else { panic!("{body}") };
        let without_spaces = |text: &str| text.split_whitespace().collect::<String>();
        let result = applied(&source, &help.edits[0]);
        assert!(without_spaces(&result).contains(&without_spaces(edited)), "{result}");
        assert!(!render(&result).contains("override_for_condition"), "{result}");
    }
    // Two conditions have to be combined.
    let body = r#"groups: { staff: { condition: is_big, overrides: { "Condition": is_prod } } }"#;
    let shown = render(&pool(&format!("{CONDITIONS}\n{body}")));
    assert!(
        shown.contains("combines the two, `Fn::And(is_big, is_prod)`"),
        "{shown}"
    );
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
