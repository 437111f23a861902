//! Entries with a condition: what the template contains for them, and that nothing refers to what is not there.

use cognito_model::template::{Json, Template};

use super::{pool, read, render};

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

/// Asserts that, whichever conditions hold, what is left refers to nothing that is gone.
#[track_caller]
fn assert_nothing_dangles(template: &Template) {
    let free = ["PoolIsProd", "PoolIsBig", "IsElse"];
    for case in 0..1 << free.len() {
        let holds = |name: &str| {
            holds(template, name, &|name| {
                let index = free
                    .iter()
                    .position(|free| *free == name)
                    .unwrap_or_else(|| panic!("{name} is no condition"));
                case & (1 << index) != 0
            })
        };
        let mut left: Vec<(&str, Json)> = Vec::new();
        for (id, resource) in template.resources().iter() {
            if resource.get("Condition").and_then(Json::as_text).is_none_or(holds) {
                left.push((id, evaluated(resource, &holds).unwrap()));
            }
        }
        let outputs = template
            .section("Outputs")
            .iter()
            .filter(|(_, output)| output.get("Condition").and_then(Json::as_text).is_none_or(holds));
        let outputs: Vec<Json> = outputs.map(|(_, output)| evaluated(output, &holds).unwrap()).collect();
        let is_there = |id: &str| {
            left.iter().any(|(other, _)| *other == id)
                || template.section("Parameters").contains(id)
                || template.resource(id).is_none()
        };
        for json in left.iter().map(|(_, json)| json).chain(&outputs) {
            references(json, &mut |id| {
                assert!(is_there(id), "{id} is not there in case {case}\n{}", template.to_json())
            });
        }
    }
}

fn holds(template: &Template, name: &str, free: &dyn Fn(&str) -> bool) -> bool {
    let parts = template
        .section("Conditions")
        .get(name)
        .and_then(|it| it.get("Fn::And"))
        .and_then(Json::as_list);
    match parts {
        Some(parts) => parts
            .iter()
            .all(|part| holds(template, part.get("Condition").and_then(Json::as_text).unwrap(), free)),
        None => free(name),
    }
}

/// What is left of a value under these conditions, if anything.
fn evaluated(json: &Json, holds: &dyn Fn(&str) -> bool) -> Option<Json> {
    if let Some([condition, then, otherwise]) = json.get("Fn::If").and_then(Json::as_list) {
        let value = if holds(condition.as_text().unwrap()) {
            then
        } else {
            otherwise
        };
        return evaluated(value, holds);
    }
    if json.get("Ref").and_then(Json::as_text) == Some("AWS::NoValue") {
        return None;
    }
    Some(match json {
        Json::List(items) => items.iter().filter_map(|item| evaluated(item, holds)).collect(),
        Json::Object(object) => {
            let members = object
                .iter()
                .filter_map(|(key, value)| Some((key, evaluated(value, holds)?)));
            Json::Object(members.collect())
        }
        other => other.clone(),
    })
}

fn references(json: &Json, look: &mut dyn FnMut(&str)) {
    match json {
        Json::List(items) => items.iter().for_each(|item| references(item, look)),
        Json::Object(object) => {
            for (key, value) in object.iter() {
                match (key, value) {
                    ("Ref", Json::Text(id)) => look(id),
                    ("Fn::GetAtt", Json::List(parts)) => look(parts[0].as_text().unwrap()),
                    ("DependsOn", Json::List(ids)) => ids.iter().filter_map(Json::as_text).for_each(&mut *look),
                    ("Fn::Sub", Json::Text(text)) => {
                        let names = text
                            .split("${")
                            .skip(1)
                            .filter_map(|rest| rest.split(['}', '.']).next());
                        names.filter(|name| !name.starts_with("AWS::")).for_each(&mut *look);
                    }
                    _ => {}
                }
                references(value, look);
            }
        }
        _ => {}
    }
}

#[test]
fn every_entry_takes_a_condition() {
    let template = template(
        r#"external: { f: AWS::Lambda::Function, acm: AWS::CertificateManager::Certificate, app_role: AWS::IAM::Role },
        resource_servers: { orders: { identifier: "orders", scopes: { read: "Read" }, condition: is_prod } },
        identity_providers: {
            okta: Oidc { client_id: "a", client_secret: Secret("okta"), issuer_url: "https://okta.example.com", condition: is_prod },
        },
        clients: {
            web: { condition: is_prod, disable_oauth },
        },
        domains: { login: Prefix { domain_prefix: "shop", condition: is_big } },
        groups: { staff: { condition: is_big } },
        users: { admin: { groups: [staff], condition: is_prod } },
        grants: [{ role: app_role, actions: [ListUsers], condition: is_big }],
        replicas: { west: { region: "us-west-2", condition: is_prod } },
        logs: { user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:a"), condition: is_else },
        ui_customization: { css: ".logo-customizable { max-width: 60%; }", condition: is_big },
        outputs: { web_id: ClientId(web), stage: { value: stage, condition: is_big } },
        resources: { news: AWS::SNS::Topic { condition: is_prod } }"#,
    );
    for (id, condition) in [
        ("PoolOrdersResourceServer", "PoolIsProd"),
        ("PoolOktaProvider", "PoolIsProd"),
        ("PoolWebClient", "PoolIsProd"),
        ("PoolLoginDomain", "PoolIsBig"),
        ("PoolStaffGroup", "PoolIsBig"),
        ("PoolAdminUser", "PoolIsProd"),
        ("PoolAdminUserStaffAttachment", "PoolIsBoth"),
        ("PoolAppRolePolicy", "PoolIsBig"),
        ("PoolWestReplica", "PoolIsProd"),
        ("PoolLogDelivery", "IsElse"),
        ("PoolUiCustomization", "PoolIsBig"),
        ("News", "PoolIsProd"),
    ] {
        assert_at(
            &template,
            &format!("Resources.{id}.Condition"),
            &format!("{condition:?}"),
        );
    }
    assert_at(&template, "Outputs.PoolWebId.Condition", "\"PoolIsProd\"");
    assert_at(&template, "Outputs.PoolStage.Condition", "\"PoolIsBig\"");
    assert_none(&template, "Resources.Pool.Condition");
}

#[test]
fn what_belongs_to_the_pool_has_the_condition_of_the_pool() {
    let template = template(
        r#"condition: is_prod, enable_sms_role,
        external: { f: AWS::Lambda::Function },
        lambda_triggers: { pre_sign_up: f },
        clients: { web: { disable_oauth, condition: is_big }, ios: { disable_oauth } },
        outputs: { pool_id: UserPoolId, web_id: web, other: "x" },
        identity_pools: { app: { authentication_providers: { user_pools: [web] } } }"#,
    );
    for id in ["Pool", "PoolSmsRole", "PoolPreSignUpPermission", "PoolIosClient"] {
        assert_at(&template, &format!("Resources.{id}.Condition"), "\"PoolIsProd\"");
    }
    assert_at(&template, "Resources.PoolWebClient.Condition", "\"PoolIsBoth\"");
    assert_at(&template, "Outputs.PoolPoolId.Condition", "\"PoolIsProd\"");
    assert_at(&template, "Outputs.PoolWebId.Condition", "\"PoolIsBoth\"");
    assert_none(&template, "Outputs.PoolOther.Condition");
    assert_none(&template, "Resources.PoolAppIdentityPool.Condition");
    assert_at(
        &template,
        "Resources.PoolAppIdentityPool.Properties.CognitoIdentityProviders.0.Fn::If.0",
        "\"PoolIsBoth\"",
    );
}

#[test]
fn a_trigger_under_a_condition_is_left_out_of_the_pool() {
    let template = template(
        r#"external: { f: AWS::Lambda::Function, role: AWS::IAM::Role },
        lambda_triggers: {
            pre_sign_up: { function: f, condition: is_prod, role: role, actions: [ListUsers] },
            post_confirmation: { function: Fn::If(is_big, f, AWS::NoValue), condition: is_prod },
            pre_token_generation_config: { function: f, version: V2_0, condition: is_big },
        }"#,
    );
    let config = "Resources.Pool.Properties.LambdaConfig";
    assert_at(
        &template,
        &format!("{config}.PreSignUp"),
        r#"{"Fn::If":["PoolIsProd",{"Fn::GetAtt":["F","Arn"]},{"Ref":"AWS::NoValue"}]}"#,
    );
    assert_at(
        &template,
        &format!("{config}.PreTokenGenerationConfig"),
        r#"{"Fn::If":["PoolIsBig",{"LambdaArn":{"Fn::GetAtt":["F","Arn"]},"LambdaVersion":"V2_0"},{"Ref":"AWS::NoValue"}]}"#,
    );
    assert_at(
        &template,
        "Resources.PoolPreSignUpPermission.Condition",
        "\"PoolIsProd\"",
    );
    assert_at(&template, "Resources.PoolPreSignUpPolicy.Condition", "\"PoolIsProd\"");
    assert_at(
        &template,
        "Resources.PoolPostConfirmationPermission.Condition",
        "\"PoolIsBoth\"",
    );
    assert_at(
        &template,
        "Resources.PoolPreTokenGenerationConfigPermission.Condition",
        "\"PoolIsBig\"",
    );
}

#[test]
fn a_client_asks_only_for_what_is_there() {
    let template = template(
        r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "Read" }, condition: is_prod } },
        identity_providers: {
            google: Google { client_id: "a", client_secret: Secret("google"), condition: is_prod },
            okta: Oidc { client_id: "a", client_secret: Secret("okta"), issuer_url: "https://okta.example.com" },
        },
        clients: {
            web: { oauth: { scopes: [orders::read, openid], callback_urls: ["https://shop.example.com"] } },
            named: {
                supported_identity_providers: [Cognito, Google],
                oauth: { scopes: ["orders/read"], callback_urls: ["https://shop.example.com"] },
            },
            prod: { condition: is_both, oauth: { scopes: [orders::read], callback_urls: ["https://shop.example.com"] } },
        },
        domains: { login: Prefix("shop") }"#,
    );
    let google = r#"{"Fn::If":["PoolIsProd",{"Ref":"PoolGoogleProvider"},{"Ref":"AWS::NoValue"}]}"#;
    let read = r#"{"Fn::Join":["",[{"Ref":"PoolOrdersResourceServer"},"/read"]]}"#;
    let if_read = format!(r#"{{"Fn::If":["PoolIsProd",{read},{{"Ref":"AWS::NoValue"}}]}}"#);
    let web = "Resources.PoolWebClient.Properties";
    assert_at(
        &template,
        &format!("{web}.SupportedIdentityProviders"),
        &format!(r#"[{google},{{"Ref":"PoolOktaProvider"}},"COGNITO"]"#),
    );
    assert_at(
        &template,
        &format!("{web}.AllowedOAuthScopes"),
        &format!(r#"[{if_read},"openid"]"#),
    );
    let named = "Resources.PoolNamedClient.Properties";
    assert_at(
        &template,
        &format!("{named}.SupportedIdentityProviders"),
        &format!(r#"["COGNITO",{google}]"#),
    );
    assert_at(
        &template,
        &format!("{named}.AllowedOAuthScopes"),
        &format!("[{if_read}]"),
    );
    assert_none(&template, "Resources.PoolNamedClient.DependsOn");
    let prod = "Resources.PoolProdClient.Properties";
    assert_at(
        &template,
        &format!("{prod}.SupportedIdentityProviders"),
        r#"[{"Ref":"PoolGoogleProvider"},{"Ref":"PoolOktaProvider"},"COGNITO"]"#,
    );
    assert_at(&template, &format!("{prod}.AllowedOAuthScopes"), &format!("[{read}]"));
}

#[test]
fn what_belongs_to_an_entry_needs_the_conditions_of_both() {
    let template = template(
        r#"clients: {
            web: {
                condition: is_prod, oauth: { callback_urls: ["https://shop.example.com"] },
                branding: { default, condition: is_else },
                terms: {
                    terms_of_use: { default: "https://shop.example.com/terms" },
                    privacy_policy: { default: "https://shop.example.com/privacy" }, condition: is_big,
                },
                ui_customization: { css: ".logo-customizable { max-width: 60%; }" },
            },
        },
        domains: { login: Prefix { domain_prefix: "shop", condition: is_big } },
        identity_pools: {
            app: {
                condition: is_big,
                authentication_providers: { user_pools: [web], google: { client_id: "a" } },
                principal_tags: { google: { claims: { department: "dept" }, condition: is_prod } },
                role_mappings: [{ provider_url: UserPool(web), mapping_key: "web", use_token }],
            },
        }"#,
    );
    assert_at(
        &template,
        "Resources.PoolWebBranding.Condition",
        "\"PoolIsProdAndIsElse\"",
    );
    assert_at(
        &template,
        "Conditions.PoolIsProdAndIsElse",
        r#"{"Fn::And":[{"Condition":"PoolIsProd"},{"Condition":"IsElse"}]}"#,
    );
    assert_at(&template, "Resources.PoolWebTermsOfUse.Condition", "\"PoolIsBoth\"");
    for id in [
        "PoolAppIdentityPool",
        "PoolAppIdentityPoolAuthenticatedRole",
        "PoolAppIdentityPoolRoleAttachment",
    ] {
        assert_at(&template, &format!("Resources.{id}.Condition"), "\"PoolIsBig\"");
    }
    assert_at(
        &template,
        "Resources.PoolAppIdentityPoolGooglePrincipalTags.Condition",
        "\"PoolIsBoth\"",
    );
    let mapping = "Resources.PoolAppIdentityPoolRoleAttachment.Properties.RoleMappings.web.Fn::If.0";
    assert_at(&template, mapping, "\"PoolIsProd\"");
    // CloudFormation accepts no functions in `DependsOn`.
    let style = "Resources.PoolWebClientUiCustomization";
    assert_none(&template, &format!("{style}.DependsOn"));
    assert_at(
        &template,
        &format!("{style}.Metadata.DependsOn"),
        r#"[{"Fn::If":["PoolIsBig",{"Ref":"PoolLoginDomain"},{"Ref":"AWS::NoValue"}]}]"#,
    );
}

#[test]
fn each_condition_of_a_principal_has_a_policy() {
    let template = template(
        r#"external: { app_role: AWS::IAM::Role },
        grants: [
            { role: app_role, actions: [ListUsers] },
            { role: app_role, actions: [AdminDeleteUser], condition: is_big },
            { role: app_role, actions: [AdminGetUser] },
        ]"#,
    );
    assert_none(&template, "Resources.PoolAppRolePolicy.Condition");
    assert_at(&template, "Resources.PoolAppRolePolicy2.Condition", "\"PoolIsBig\"");
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
