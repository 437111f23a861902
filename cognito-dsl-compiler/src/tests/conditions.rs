//! Entries with a condition: what the template contains for them, and messages about references to what may not exist.

mod dangling;
mod entries;
mod overridden;

use cognito_model::template::{Json, Template};

use super::{pool, read, render};
use dangling::assert_nothing_dangles;

/// The beginning of all declarations here.
const CONDITIONS: &str = r#"parameters: { stage: String, size: String },
conditions: {
    is_prod: Fn::Equals(stage, "prod"), is_big: Fn::Equals(size, "big"),
    is_both: Fn::And(is_prod, is_big), is_else: External,
},"#;

/// The template of a body without messages, except about what is unused.
#[track_caller]
fn template(body: &str) -> Template {
    let source = pool(&format!("{CONDITIONS}\n{body}"));
    let source = format!("#[allow(unused_name)]\n{source}");
    assert_eq!(render(&source), "");
    let (lowered, _) = read(&source);
    let template = lowered.unwrap().pool.template();
    assert_nothing_dangles(&template);
    template
}

#[track_caller]
fn assert_at(template: &Template, path: &str, expected: &str) {
    let found = template.get(path).map(Json::to_json);
    assert_eq!(found.as_deref(), Some(expected), "{path}\n{}", template.to_json());
}

#[track_caller]
fn assert_none(template: &Template, path: &str) {
    assert_eq!(template.get(path), None, "{path}\n{}", template.to_json());
}

#[test]
fn an_external_condition_can_have_another_name() {
    let source = pool("conditions: { is_prod: External(\"IsProduction\") }, groups: { staff: { condition: is_prod } }");
    assert_eq!(render(&source), "");
    let template = read(&source).0.unwrap().pool.template();
    assert_at(&template, "Resources.PoolStaffGroup.Condition", "\"IsProduction\"");
    assert_none(&template, "Conditions");
}

#[test]
fn the_rest_of_the_template_can_have_the_parameters() {
    let source = pool(
        "parameters: { stage: External, sites: External(\"CallbackSites\"), #[logical_id = \"Length\"] length: External },
        user_pool_name: Fn::Sub(\"shop-${stage}\"), password_policy: { min_length: 8 },
        clients: { web: { oauth: { callback_urls: sites, flows: { authorization_code_grant }, scopes: [openid] } } },
        domains: { login: Prefix(stage) }, groups: { a: { precedence: length } }",
    );
    assert_eq!(render(&source), "");
    let template = read(&source).0.unwrap().pool.template();
    assert_none(&template, "Parameters");
    assert_at(
        &template,
        "Resources.Pool.Properties.UserPoolName",
        "{\"Fn::Sub\":\"shop-${Stage}\"}",
    );
    assert_at(
        &template,
        "Resources.PoolWebClient.Properties.CallbackURLs",
        "{\"Ref\":\"CallbackSites\"}",
    );
    assert_at(
        &template,
        "Resources.PoolAGroup.Properties.Precedence",
        "{\"Ref\":\"Length\"}",
    );
    let rest = |parameters: &str| {
        let json =
            format!("{{\"Parameters\": {parameters}, \"Resources\": {{\"A\": {{\"Type\": \"AWS::SNS::Topic\"}}}}}}");
        Template::try_from(Json::from_text(&json).unwrap()).unwrap()
    };
    let string = "{\"Type\": \"String\"}";
    let whole = template.clone();
    assert!(
        whole
            .merge(rest(&format!(
                "{{\"Stage\": {string}, \"CallbackSites\": {string}, \"Length\": {string}}}"
            )))
            .is_ok()
    );
    let whole = template;
    let missing = whole
        .merge(rest(&format!("{{\"Stage\": {string}, \"Length\": {string}}}")))
        .unwrap_err();
    assert!(missing.to_string().contains("`CallbackSites`"), "{missing}");
}

#[test]
fn messages() {
    let cases = [
        ("in quotes", "clients: { web: { disable_oauth, condition: \"is_prod\" } }"),
        ("by its logical ID", "clients: { web: { disable_oauth, condition: \"PoolIsProd\" } }"),
        ("by the name of an external one", "clients: { web: { disable_oauth, condition: \"IsElse\" } }"),
        ("of the other template", "clients: { web: { disable_oauth, condition: \"HasWeb\" } }"),
        ("a function", "clients: { web: { disable_oauth, condition: Fn::Not(is_prod) } }"),
        ("a parameter", "clients: { web: { disable_oauth, condition: stage } }"),
        ("a flag", "clients: { web: { disable_oauth, condition: true } }"),
        ("another word", "clients: { web: { disable_oauth, when: is_prod } }"),
        ("`Fn::If` around a client", "clients: { web: Fn::If(is_prod, { disable_oauth }, AWS::NoValue) }"),
        ("`Fn::If` around a domain", "domains: { login: Fn::If(is_prod, Prefix(\"a\"), AWS::NoValue) }"),
        ("`Fn::If` around clients", "clients: Fn::If(is_prod, { web: { disable_oauth } }, {})"),
        ("`Fn::If` in quotes", "clients: { web: { \"Fn::If\": [is_prod, { disable_oauth }, AWS::NoValue] } }"),
        ("`Condition` as CloudFormation has it", "clients: { web: { disable_oauth, Condition: \"IsProd\" } }"),
        ("an external parameter with settings", "parameters: { site: External { default: \"a\" } }"),
        ("an external parameter without an ID", "parameters: { site: External() }"),
        ("an external condition by a name", "conditions: { has_web: External(HasWeb) }"),
        (
            "of an import",
            "clients: { web: { import: \"1example23456789\", condition: is_prod } }",
        ),
        (
            "from the pool",
            "external: { f: AWS::Lambda::Function },
            resources: { g: AWS::Lambda::Function { condition: is_prod } },
            lambda_triggers: { pre_sign_up: { function: f, condition: is_prod }, post_confirmation: g }",
        ),
        (
            "from a group",
            "identity_pools: { app: { condition: is_prod } },
            groups: { staff: { role: Fn::GetAtt(app::authenticated_role, Arn) } }",
        ),
        (
            "in `Fn::Sub`",
            "clients: { web: { disable_oauth, condition: is_prod } },
            resources: { topic: AWS::SNS::Topic { properties: { DisplayName: Fn::Sub(\"${web}\") }, condition: is_big } }",
        ),
        (
            "where it does not hold",
            "clients: { web: { disable_oauth, condition: is_prod } },
            resources: { topic: AWS::SNS::Topic { properties: { DisplayName: Fn::If(is_prod, \"a\", Ref(web)) } } }",
        ),
        (
            "the same condition twice in a domain",
            "domains: { a: Prefix { domain_prefix: \"a\", condition: is_prod }, b: Prefix { domain_prefix: \"b\", condition: is_prod } }",
        ),
    ];
    let mut text = String::new();
    for (name, body) in cases {
        let declared = if body.starts_with("parameters") || body.starts_with("conditions") {
            ""
        } else {
            CONDITIONS
        };
        let source = pool(&format!("{declared}\n{body}"));
        text.push_str(&format!(
            "## {name}\n\n{}\n",
            render(&format!("#[allow(unused_name)]\n{source}"))
        ));
    }
    insta::assert_snapshot!(text);
}

#[test]
fn nothing_is_said_where_the_reference_is_there() {
    template(
        r#"clients: { web: { disable_oauth, condition: is_prod } },
        resources: {
            same: AWS::SNS::Topic { properties: { DisplayName: Ref(web) }, condition: is_prod },
            both: AWS::SNS::Topic { properties: { DisplayName: Ref(web) }, condition: is_both },
            chosen: AWS::SNS::Topic { properties: { DisplayName: Fn::If(is_prod, Ref(web), "none") } },
            joined: AWS::SNS::Topic { properties: { DisplayName: Fn::If(is_both, Fn::Sub("${web}-x"), "none") } },
            waits: AWS::SNS::Topic { depends_on: [web] },
        },
        domains: {
            a: Prefix { domain_prefix: "a", condition: is_prod }, b: Prefix { domain_prefix: "b", condition: is_big },
        }"#,
    );
}

/// The names of `a`, `b` and `c` together are those of `a` and `b_and_c`.
#[test]
fn each_combination_has_its_own_condition() {
    let source = pool(
        r#"parameters: { stage: String },
        conditions: {
            a: Fn::Equals(stage, "a"), b: Fn::Equals(stage, "b"), c: Fn::Equals(stage, "c"), b_and_c: Fn::Equals(stage, "d"),
        },
        condition: a,
        clients: {
            web: { disable_oauth, condition: b, branding: { default, condition: c } },
            app: { disable_oauth, condition: b_and_c },
        }"#,
    );
    let template = read(&source).0.unwrap().pool.template();
    for (resource, condition, parts) in [
        ("PoolAppClient", "PoolAAndBAndC", &["PoolA", "PoolBAndC"][..]),
        ("PoolWebBranding", "PoolAAndBAndCBoth", &["PoolA", "PoolB", "PoolC"]),
    ] {
        assert_at(
            &template,
            &format!("Resources.{resource}.Condition"),
            &format!("{condition:?}"),
        );
        let parts: Vec<String> = parts
            .iter()
            .map(|part| format!(r#"{{"Condition":"{part}"}}"#))
            .collect();
        let expected = format!(r#"{{"Fn::And":[{}]}}"#, parts.join(","));
        assert_at(&template, &format!("Conditions.{condition}"), &expected);
    }
}
