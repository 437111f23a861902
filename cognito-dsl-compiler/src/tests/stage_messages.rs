//! What messages say about stages: which stage has a mistake, and what to do about it there.

use super::diagnostics::all;
use super::{diagnose, pool, render};

#[test]
fn mistakes() {
    insta::assert_snapshot!(all(&[
        ("no stages", "stages: {}"),
        ("no braces", "stages: [dev, prod]"),
        ("no colon", "stages { dev: {} }"),
        ("no value", "stages"),
        ("another name", "environments: { dev: { mfa: Off } }"),
        ("a stage without a value", "stages: { dev }"),
        ("a stage with another value", "stages: { dev: true }"),
        ("a stage twice", "stages: { dev: {}, dev: {} }"),
        ("stages twice", "stages: { dev: {} }, stages: { prod: {} }"),
        ("stages in a stage", "stages: { dev: { stages: { a: {} } } }"),
        ("one module for two", "stages: { \"a-b\": {}, a_b: {} }"),
        ("an unknown setting in one", "stages: { dev: { mfaa: Off }, prod: {} }"),
        (
            "nothing to remove",
            "stages: { dev: { domains: { login: null }, mfa: null } }, domains: { login2: Prefix(\"a\") }"
        ),
        ("an attribute", "stages: { #[cfg(test)] dev: {} }"),
        (
            "a logical ID",
            "groups: { a: {} }, stages: { dev: { groups: { #[logical_id = \"X\"] a: {} } } }"
        ),
        (
            "half typed",
            "stages: { dev: { mf }, prod: { clients: { web: { oauth: { ca } } } } }"
        ),
    ]));
}

#[test]
fn who_has_a_mistake_is_said() {
    insta::assert_snapshot!(all(&[
        ("every stage", "mfa: Offf, stages: { dev: {}, prod: {} }"),
        (
            "every stage breaks a rule",
            "password_policy: { min_length: 6 }, stages: { dev: {}, prod: {} }"
        ),
        (
            "one stage has it from the pool",
            "password_policy: { min_length: 6 }, stages: { dev: {}, test: {}, prod: { password_policy: { min_length: 12 } } }"
        ),
        (
            "one stage writes it",
            "password_policy: { min_length: 12 }, stages: { dev: { password_policy: { min_length: 6 } }, prod: {} }"
        ),
        (
            "one stage breaks a rule of the pool",
            "mfa: Optional, mfa_second_factor: { sms, otp }, stages: { dev: { enable_sms_role: false }, prod: {} }"
        ),
    ]));
}

#[test]
fn rules_can_be_silenced_in_one_stage() {
    let short = "password_policy: { min_length: 6 }";
    let said = render(&pool(&format!(
        "stages: {{ #[allow(short_password)] dev: {{ {short} }}, prod: {{}} }}"
    )));
    assert_eq!(said, "");
    // It is used if one stage needs it.
    let source = format!("#[allow(short_password)]\nmod pool {{ stages: {{ dev: {{ {short} }}, prod: {{}} }} }}");
    assert_eq!(diagnose(&source).len(), 0, "{}", render(&source));
    let source = "#[allow(short_password)]\nmod pool { stages: { dev: {}, prod: {} } }";
    assert_eq!(diagnose(source).len(), 1, "{}", render(source));
}

/// Neither is circular alone.
#[test]
fn a_stage_can_complete_a_circular_dependency() {
    let shared = "groups: { a: { depends_on: [b] }, b: {} },";
    assert_eq!(render(&pool(shared)), "");
    let said = render(&pool(&format!(
        "{shared} stages: {{ dev: {{ groups: {{ b: {{ depends_on: [a] }} }} }}, prod: {{}} }}"
    )));
    assert_eq!(said.matches("error: ").count(), 1, "{said}");
    assert!(
        said.contains("a circular dependency: `groups.a` → `groups.b` → `groups.a`"),
        "{said}"
    );
}

#[test]
fn an_entry_of_a_stage_that_is_nearly_one_of_the_pool() {
    let rules = |body: &str| -> Vec<_> {
        let found = diagnose(&pool(body));
        found
            .iter()
            .map(|it| (it.rule.unwrap_or_default(), it.fact.clone()))
            .collect()
    };
    let similar = |one: &str, other: &str| {
        let fact = format!("only this stage has `{one}`, but the pool has `{other}`");
        vec![("similar_stage_entry", fact)]
    };
    const SPA: &str = "clients: { spa: { disable_oauth } }";
    let stage = |entries: &str| format!("{SPA}, stages: {{ dev: {{ {entries} }}, prod: {{}} }}");
    // What the new entry lacks is not reported.
    assert_eq!(rules(&stage("clients: { sap: {} }")), similar("sap", "spa"));
    assert_eq!(
        rules(
            "resource_servers: { r: { identifier: \"r\", scopes: { read: \"x\" } } }, \
               stages: { dev: { resource_servers: { r: { scopes: { raed: \"y\" } } } } }"
        ),
        similar("raed", "read")
    );
    // New entries with names of their own, and what the stage silences.
    assert_eq!(
        rules(&stage("clients: { spa2: { disable_oauth }, spb: { disable_oauth } }")),
        []
    );
    assert_eq!(
        rules(&stage(
            "clients: { #[allow(similar_stage_entry)] sap: { disable_oauth } }"
        )),
        []
    );
    assert_eq!(rules("stages: { dev: { groups: { editor: {}, editors: {} } } }"), []);
}

#[test]
fn a_name_that_a_stage_removes_is_not_to_be_declared() {
    for (map, shared) in [
        (
            "external: { x: null }",
            "external: { x: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: x }",
        ),
        (
            "external: null",
            "external: { x: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: x }",
        ),
        (
            "parameters: { x: null }",
            "parameters: { x: String }, user_pool_name: x",
        ),
        (
            "parameters: { x: null }",
            "parameters: { x: String }, user_pool_name: Fn::Sub(\"${x}\")",
        ),
        ("groups: { x: null }", "groups: { x: {} }, outputs: { a: Ref(x) }"),
        (
            "external: { x: null }",
            "external: { x: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: external::x }",
        ),
        (
            "parameters: { x: null }",
            "parameters: { x: String }, user_pool_name: Ref(parameters::x)",
        ),
        (
            "groups: { x: null }",
            "groups: { x: {}, y: { description: \"Y\", ..x } }",
        ),
        (
            "resource_servers: { r: { scopes: { x: null } } }",
            "resource_servers: { r: { identifier: \"r\", scopes: { x: \"X\", y: \"Y\" } } }, domains: { l: Prefix(\"my-app\") }, \
             clients: { web: { oauth: { callback_urls: [\"https://a.b\"], scopes: [r::x, r::y] } } }",
        ),
        (
            "clients: { x: null }",
            "clients: { x: { disable_oauth } }, outputs: { a: ClientId(x) }",
        ),
        (
            "custom_attributes: { x: null }",
            "custom_attributes: { x: String }, clients: { web: { disable_oauth, read_attributes: [custom::x] } }",
        ),
        (
            "identity_providers: { x: null }",
            "identity_providers: { x: Google { client_id: \"a\", client_secret: Secret(\"b\") } }, domains: { l: Prefix(\"my-app\") }, \
             clients: { web: { oauth: { callback_urls: [\"https://a.b\"] }, supported_identity_providers: [x] } }",
        ),
    ] {
        let source = pool(&format!("{shared}, stages: {{ dev: {{ {map} }}, prod: {{}} }}"));
        let said = render(&source);
        assert_eq!(diagnose(&source).len(), 1, "{said}");
        assert!(
            said.contains("this stage removes `x` with `null`: keep `x` there"),
            "{said}"
        );
    }
}
