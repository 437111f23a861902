//! What the template contains for entries with a condition, and for what belongs to them.

use super::{assert_at, assert_none, template};

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
