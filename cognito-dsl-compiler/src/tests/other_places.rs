//! The same mistake in another place: in a branch of `Fn::If`, in a part of `Fn::Sub`, in quotes, in a callback URL that an output
//! repeats.

use super::{diagnose, pool, rendered_place};

/// Each message of a body, as its rule and the code that it points to.
fn found(body: &str) -> Vec<String> {
    let source = pool(body);
    let all = diagnose(&source).into_iter();
    let shown = all.map(|it| {
        let place = rendered_place(&source, &it).unwrap_or_default();
        format!("{} at {place}", it.rule.unwrap_or("language"))
    });
    shown.collect()
}

pub(super) fn check(cases: &[(&str, &[&str])]) {
    for (body, expected) in cases {
        assert_eq!(found(body), *expected, "{body}");
    }
}

const OAUTH: &str = "scopes: [openid], flows: { authorization_code_grant }";

#[test]
fn a_misspelled_callback_url_is_reported_once() {
    for (url, place) in [
        ("http://shop.example.com/in", "callback_url_http"),
        ("htp://shop.example.com/in", "sign_in_url_redirect"),
        ("htttps://shop.example.com/in", "sign_in_url_redirect"),
        ("httsp://shop.example.com/in", "sign_in_url_redirect"),
        ("https:/shop.example.com/in", "sign_in_url_redirect"),
        ("https//shop.example.com/in", "sign_in_url_redirect"),
        ("shop.example.com/in", "sign_in_url_redirect"),
        ("https://Shop.example.com/in", "sign_in_url_redirect"),
        ("https://shop.example.com/in#top", "callback_url_fragment"),
        ("https://shop.example.com/in ", "redirect_url_characters"),
    ] {
        let body = |output: &str| {
            format!(
                "clients: {{ web: {{ oauth: {{ {OAUTH}, callback_urls: [{url:?}] }} }} }}, domains: {{ login: Prefix(\"my-shop\") }}, {output}"
            )
        };
        let output = r#"outputs: { a: SignInUrl(login, web, "https://shop.example.com/in"), b: SignInUrl(login, web, "https://shop.example.com/in") }"#;
        assert_eq!(found(&body(output)), [format!("{place} at {url:?}")], "{url}");
        let by_default = body("").replace(
            "callback_urls",
            "default_redirect_uri: \"https://shop.example.com/in\", callback_urls",
        );
        let place = place.replace("sign_in_url_redirect", "default_redirect_uri_not_a_callback");
        assert_eq!(found(&by_default), [format!("{place} at {url:?}")], "{url}");
    }
    // Without the output, what is wrong with the URL alone.
    check(&[
        (
            r#"clients: { web: { oauth: { scopes: [openid], flows: { authorization_code_grant }, callback_urls: ["htp://a.example.com/in", "myapp://in", "hppt://in"] } } }, domains: { login: Prefix("my-shop") }"#,
            &[r#"url_syntax at "htp://a.example.com/in""#],
        ),
        // The output is the one that is wrong, or another URL is.
        (
            r#"clients: { web: { oauth: { scopes: [openid], flows: { authorization_code_grant }, callback_urls: ["https://a.example.com/in"] } } }, domains: { login: Prefix("my-shop") }, outputs: { a: SignInUrl(login, web, "https://A.example.com/in") }"#,
            &[r#"sign_in_url_redirect at "https://A.example.com/in""#],
        ),
        (
            r#"clients: { web: { oauth: { scopes: [openid], flows: { authorization_code_grant }, callback_urls: ["http://a.example.com/in"] } } }, domains: { login: Prefix("my-shop") }, outputs: { a: SignInUrl(login, web, "https://b.example.com/in") }"#,
            &[
                r#"callback_url_http at "http://a.example.com/in""#,
                r#"sign_in_url_redirect at "https://b.example.com/in""#,
            ],
        ),
    ]);
}

#[test]
fn what_a_condition_chooses_from_is_checked() {
    check(&[
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, sns_region: Fn::If(c, "mars-north-1", Fn::If(c, "eu-west-1", "us_east_1"))"#,
            &[
                r#"unknown_region at "mars-north-1""#,
                r#"unknown_region at "us_east_1""#,
            ],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, password_policy: { min_length: Fn::If(c, 200, 8) }"#,
            &["password_min_length at 200"],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, clients: { web: { oauth: { scopes: [openid], flows: { authorization_code_grant }, callback_urls: [Fn::If(c, "https://a.example.com/in", "http://b.example.com/in")] } } }, domains: { login: Prefix(Fn::If(c, "My_Shop", AWS::NoValue)) }"#,
            &[
                r#"callback_url_http at "http://b.example.com/in""#,
                r#"domain_prefix_characters at "My_Shop""#,
            ],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, clients: { web: { oauth: { scopes: [openid], flows: { authorization_code_grant }, callback_urls: Fn::If(c, ["https://a.example.com/in"], ["http://b.example.com/in"]) } } }, domains: { login: Prefix("my-shop") }"#,
            &[r#"callback_url_http at "http://b.example.com/in""#],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, identity_providers: { google: Google { client_id: "x", client_secret: Fn::If(c, "swordfish", Secret("google")) } }"#,
            &[r#"plain_text_secret at "swordfish""#],
        ),
        (
            r#"identity_providers: { google: Google { client_id: Fn::Sub(""), client_secret: Fn::Sub("swordfish") } }"#,
            &[
                r#"provider_detail_empty at Fn::Sub("")"#,
                r#"plain_text_secret at Fn::Sub("swordfish")"#,
            ],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "x") }, user_pool_name: Fn::If(c, "a", "b")"#,
            &[r#"unknown_region at "x""#],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, lambda_triggers: { pre_sign_up: Fn::If(c, "arn:aws:lambda:us-east-1:123456789012:function:f:3", "f") }"#,
            &[
                r#"function_version at "arn:aws:lambda:us-east-1:123456789012:function:f:3""#,
                r#"arn_format at "f""#,
            ],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, domains: { login: Prefix("my-app") }, clients: { web: { oauth: { callback_urls: [Fn::If(c, "http://app.example.com", "https://b.example.com#x"), Fn::If(c, "MyApp://x", AWS::NoValue)], logout_urls: Fn::If(c, ["https://App.example.com"], []) }, ..Recommended } }"#,
            &[
                r#"callback_url_http at "http://app.example.com""#,
                r#"callback_url_fragment at "https://b.example.com#x""#,
                r#"url_scheme_case at "MyApp://x""#,
                r#"url_host_case at "https://App.example.com""#,
            ],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, user_verification: { email_body: Fn::If(c, "Hello", "{####}") }, user_invitation: { email_body: Fn::If(c, "{username}", "{username} {####}") }"#,
            &[
                r#"email_body_placeholder at "Hello""#,
                r#"invitation_placeholder at "{username}""#,
            ],
        ),
        // An ARN, of which a part is known only later.
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, sms_role: Fn::If(c, "arn:aws:iam::123456789012:role/sms", "{{resolve:ssm:/role}}")"#,
            &[],
        ),
    ]);
}

#[test]
fn what_is_known_of_a_value_is_checked() {
    check(&[
        // In an override, a function can also be an object, as in a template.
        (
            r#"overrides: { "Metadata.a": { "Fn::Sub": "${AWS::Region}" }, "Metadata.b": { "Fn::Sub": ["${AWS::Region}", {}], z: "${AWS::StackName}" }, "Metadata.c": "${AWS::StackId}" }"#,
            &[
                r#"reference_without_sub at { "Fn::Sub": ["${AWS::Region}", {}], z: "${AWS::StackName}" }"#,
                r#"reference_without_sub at "${AWS::StackId}""#,
            ],
        ),
        (
            r#"domains: { login: Custom { domain_name: "a.example.com", certificate: Fn::Sub("arn:${AWS::Partition}:acm:eu-west-1:${AWS::AccountId}:certificate/1") } }"#,
            &[
                r#"certificate_region at Fn::Sub("arn:${AWS::Partition}:acm:eu-west-1:${AWS::AccountId}:certificate/1")"#,
            ],
        ),
        (
            r#"lambda_triggers: { pre_sign_up: Fn::Sub("arn:aws:lambda:cn-north-1:${AWS::AccountId}:function:f") }"#,
            &[r#"arn_partition at Fn::Sub("arn:aws:lambda:cn-north-1:${AWS::AccountId}:function:f")"#],
        ),
        (
            r#"lambda_triggers: { pre_sign_up: Fn::Sub("arn:aws:lambda:mars-1:${AWS::AccountId}:function:f") }"#,
            &[r#"unknown_region at Fn::Sub("arn:aws:lambda:mars-1:${AWS::AccountId}:function:f")"#],
        ),
        (
            r#"groups: { staff: { group_name: Fn::Sub("the staff of ${AWS::Region}") } }"#,
            &[r#"intrinsic_never_fits at Fn::Sub("the staff of ${AWS::Region}")"#],
        ),
        (
            r#"conditions: { c: Fn::Equals(AWS::Region, "us-east-1") }, domains: { login: Prefix(Fn::If(c, Fn::Sub("shop_${AWS::AccountId}"), "shop")) }"#,
            &[r#"intrinsic_never_fits at Fn::If(c, Fn::Sub("shop_${AWS::AccountId}"), "shop")"#],
        ),
        (
            r#"domains: { login: Prefix(Fn::Sub("aws-${AWS::AccountId}")) }"#,
            &[r#"domain_prefix_reserved at Fn::Sub("aws-${AWS::AccountId}")"#],
        ),
        (
            r#"domains: { login: Prefix(Fn::Join("-", [AWS::AccountId, "cognito"])) }"#,
            &[r#"domain_prefix_reserved at Fn::Join("-", [AWS::AccountId, "cognito"])"#],
        ),
        (r#"domains: { login: Prefix(Fn::Sub("laws-${AWS::AccountId}")) }"#, &[]),
        (
            r#"parameters: { letters: String }, domains: { login: Prefix(Fn::Sub("aws${letters}")) }"#,
            &[],
        ),
        (
            r#"external: { live: AWS::Lambda::Version }, lambda_triggers: { pre_sign_up: Ref(live), custom_message: Fn::Sub("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:f:3") }"#,
            &[
                "function_version at Ref(live)",
                r#"function_version at Fn::Sub("arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:f:3")"#,
            ],
        ),
    ]);
}

#[test]
fn a_name_in_quotes_is_recognized() {
    check(&[(
        r#"outputs: { region: "AWS::Region", name: "${AWS::StackName}-x", other: "AWS Region" }"#,
        &[
            r#"name_in_quotes at "AWS::Region""#,
            r#"name_in_quotes at "${AWS::StackName}-x""#,
        ],
    )]);
}

/// The help of the only message about a body.
fn help(body: &str) -> String {
    let found = diagnose(&pool(body));
    match &found[..] {
        [only] => only.help.as_ref().map(|help| help.text.clone()).unwrap_or_default(),
        several => format!("{} messages:\n{}", several.len(), super::render(&pool(body))),
    }
}

#[test]
fn the_help_is_for_what_was_meant() {
    let client = |settings: &str| {
        format!(
            "custom_attributes: {{ tenant: String }}, resource_servers: {{ orders: {{ identifier: \"orders\", scopes: {{ read: \"Read\" }} }} }}, identity_providers: {{ google: Google {{ client_id: \"x\", client_secret: Secret(\"x\") }} }}, clients: {{ web: {{ {settings} }} }}, domains: {{ login: Prefix(\"my-shop\") }}"
        )
    };
    let oauth = |scope: &str| {
        client(&format!(
            "oauth: {{ scopes: [{scope}], flows: {{ authorization_code_grant }}, callback_urls: [\"https://a.example.com\"] }}"
        ))
    };
    let mut wrong = String::new();
    for (body, expected) in [
        // Names and functions in quotes.
        (oauth(r#""orders::read""#), "write `orders::read` without quotes"),
        (client(r#"disable_oauth, supported_identity_providers: ["google"]"#), "write `google` without quotes"),
        (client(r#"disable_oauth, supported_identity_providers: ["cognito"]"#), "write `Cognito` without quotes"),
        (client("disable_oauth, read_attributes: [sub]"), "write `\"sub\"`"),
        (client(r#"disable_oauth, read_attributes: ["custom::tenant"]"#), "write `custom::tenant` without quotes"),
        (client(r#"disable_oauth, read_attributes: ["custom:tenent"]"#), r#"write `"custom:tenant"`"#),
        (r#"external: { sender: AWS::IAM::Role, _s: AWS::IAM::Role }, outputs: { o: Ref(sender) }, sms_role: "sender""#.into(), "write `sender` without quotes"),
        (r#"sms_role: "!GetAtt Sender.Arn""#.into(), "write the function without quotes, as in `Fn::GetAtt(name, Arn)`"),
        (r#"sms_role: "Fn::GetAtt(sender, Arn)""#.into(), "write `Fn::GetAtt(sender, Arn)` without quotes"),
        (r#"email: Ses { from_email: "a@example.com", ses_region: "${AWS::Region}" }"#.into(), r#"write `Fn::Sub("${AWS::Region}")`, which inserts the values"#),
        (r#"groups: { staff: { role: "staff" } }"#.into(), "write an ARN, `arn:<partition>:<service>:<region>:<account>:<resource>`"),
        // Regions.
        (r#"sns_region: "us-esat-1""#.into(), "write `us-east-1`"),
        (r#"sns_region: "eu-wset-1""#.into(), "write `eu-west-1`"),
        (r#"sns_region: "eu-north-7""#.into(), "write the name of a region, such as `eu-central-1`"),
        // Nothing.
        ("parameters: { stage: String }, conditions: { is_prod: Fn::Equals(stage, \"prod\") }, mfa: Fn::If(is_prod, \"ON\", \"OFF\")".into(), "write one of `Off`, `Optional` and `Required`; if environments differ, write `stages: { dev: { mfa: .. }, prod: { .. } }`; if a parameter decides, write `property_overrides: { \"MfaConfiguration\": Fn::If(..) }` with CloudFormation's values"),
        ("parameters: { stage: String }, conditions: { is_prod: Fn::Equals(stage, \"prod\") }, removal_policy: Fn::If(is_prod, Retain, Destroy)".into(), "write one of `Destroy`, `Retain` and `RetainOnUpdateOrDelete`; if environments differ, write `stages: { dev: { removal_policy: .. }, prod: { .. } }`"),
        ("parameters: { stage: String }, user_pool_name: Fn::FindInMap(\"Names\", stage, \"pool\")".into(), r#"write a name of `mappings`; for a mapping of the rest of the template, declare `mappings: { name: External("Names") }`"#),
        // Names in functions.
        ("parameters: { stage: String }, conditions: { is_prod: Fn::Equals(stage, \"prod\") }, clients: { web: { oauth: { scopes: [openid, Fn::If(is_prod, cognito_admin, AWS::NoValue)], flows: { authorization_code_grant }, callback_urls: [\"https://a.example.com\"] } } }, domains: { login: Prefix(\"my-shop\") }".into(), "write `\"aws.cognito.signin.user.admin\"`, as CloudFormation has it"),
        ("removal_policy: null".into(), "remove `removal_policy` to get its default"),
        ("mfa: AWS::NoValue".into(), "remove `mfa` to get its default"),
        ("tags: None".into(), "remove `tags` to get its default"),
        ("password_policy: { min_length: Secret(\"x\") }".into(), "write a number, 6 to 99; if environments differ, write `stages: { dev: { password_policy: { min_length: .. } }, prod: { .. } }`"),
        // Other notations.
        ("clients: { web: { disable_oauth, refresh_token_validity: 30d } }".into(), "write `days(30)`"),
        ("clients: { web: { disable_oauth, access_token_validity: 5m } }".into(), "write `minutes(5)`"),
        ("grants: [{ role: \"x\", actions: [Admin*] }]".into(), r#"write `"Admin*"`"#),
        ("clients: { web: ..Recommended }".into(), "write a value, `web: ..`; an entry that has only a base is `web: { ..Recommended }`"),
        ("clients: { web: { oauth: { scopes: [openid], flows: { authorization_code_grant }, callback_urls: URLS } } }, domains: { login: Prefix(\"my-shop\") }".into(), "write `const { URLS }`"),
        ("user_pool_name: Fn::ForEach(\"x\")".into(), "write each entry; an entry can start from another one, as in `ios: { ..web }`"),
        ("user_pool_name: Fn::If(\"IsProd\", \"a\", \"b\")".into(), r#"write a name of `conditions`; for a condition of the rest of the template, declare `conditions: { name: External("IsProd") }`"#),
        ("user_pool_name: std::env::var(\"NAME\").unwrap()".into(), "write the result itself, or `const { .. }` with what Rust computes at compile time"),
        ("external: { nested: AWS::CloudFormation::Stack }, sms_role: nested".into(), "write `Fn::GetAtt(nested, \"Outputs.Name\")` with the name of an output"),
        ("external: { made: Custom::Role }, sms_role: made".into(), "write `Ref(made)` or `Fn::GetAtt(made, Arn)`"),
        // Values that are newer than the crate.
        ("feature_plan: Ultimate".into(), "there are `Lite`, `Essentials` and `Plus`; write a newer value as `property_overrides: { \"UserPoolTier\": \"..\" }`"),
        ("lambda_triggers: { pre_token_generation_config: { function: \"arn:aws:lambda:eu-west-1:123456789012:function:f\", version: V4_0 } }".into(), "write `V3_0`; there are `V1_0`, `V2_0` and `V3_0`; write a newer value as `property_overrides: { \"LambdaConfig.PreTokenGenerationConfig.LambdaVersion\": \"..\" }`"),
        ("mfa: Of".into(), "write `Off`; there are `Off`, `Optional` and `Required`"),
        ("user_pool_name: Secret(\"\")".into(), "the form is `Secret(\"name-or-arn\")` or `Secret(\"name-or-arn\", \"json_key\")`"),
        // What has no name.
        ("users: { admin: {} }, groups: { admins: {} }, outputs: { o: Ref(admin) }".into(), "write the logical ID of the user in quotes, as in `Ref(\"..\")`"),
        // Outputs as parts of a value.
        ("outputs: { o: Fn::Join(\"\", [UserPoolId, \"/x\"]) }".into(), "write `Ref(pool)`"),
        ("resources: { t: AWS::SNS::Topic { properties: { TopicName: UserPoolId } } }".into(), "write `Ref(pool)`"),
        ("clients: { web: { disable_oauth } }, outputs: { o: Fn::Join(\"\", [ClientId(web), \"/x\"]) }".into(), "write `Ref(web)` with the name of the client"),
        // Old names of flows.
        ("clients: { web: { disable_oauth, explicit_auth_flows: [\"CUSTOM_AUTH_FLOW_ONLY\"] } }".into(), "write `auth_flows: { legacy_custom_only }`"),
        ("clients: { web: { disable_oauth, explicit_auth_flows: [\"ADMIN_NO_SRP_AUTH\"] } }".into(), "write `auth_flows: { legacy_admin_no_srp }`"),
        ("lambda_triggers: { custom_message: { function: \"arn:aws:lambda:eu-west-1:123456789012:function:f\", version: V1_0 } }".into(), "remove it: this trigger has only one version, which the template writes"),
        // Words.
        ("password_policy: { lowercase }".into(), "write `require_lowercase`"),
        ("password_policy: { max_length: 99 }".into(), "remove it: a password has at most 256 characters in every pool"),
        ("standard_attributes: { first_name: {} }".into(), "the standard attribute for this is `given_name`"),
        ("standard_attributes: { lastName: {} }".into(), "the standard attribute for this is `family_name`"),
        ("standard_attributes: { custom: {} }".into(), "your own attributes are in `custom_attributes`, next to `standard_attributes`"),
        ("lambda_triggers: { pre_token_generation_v2: \"arn:aws:lambda:eu-west-1:123456789012:function:f\" }".into(), "write `pre_token_generation_config`"),
        ("branding: {}".into(), "each client has its own style, as in `clients: { web: { branding: { default } } }`; `ui_customization` is the style of the hosted UI (classic)"),
    ] {
        let help = help(&body);
        if help != expected {
            wrong.push_str(&format!("{body}\n  {help}\n"));
        }
    }
    assert_eq!(wrong, "");
}

#[test]
fn what_fits_is_accepted() {
    check(&[
        (
            r#"parameters: { a: "List<Number>" { default: "1,2" }, b: "String" { default: "x" }, c: "AWS::SSM::Parameter::Value<List<String>>" { default: "/x" } }, outputs: { a: Fn::Join("", a), b: b, c: Fn::Join("", c) }"#,
            &[],
        ),
        (
            r#"external: { copy: AWS::KMS::ReplicaKey, send: AWS::Lambda::Function }, custom_sender_kms_key: copy, lambda_triggers: { custom_email_sender: send }"#,
            &[],
        ),
    ]);
}

/// Values that another tool puts in before the deployment.
#[test]
fn a_comparison_with_what_another_tool_replaces_is_not_constant() {
    check(&[
        (
            r#"conditions: { _sends: Fn::Not(Fn::Equals("", "${self:custom.sender}")), _same: Fn::Equals("{{resolve:ssm:/stage}}", "prod") }"#,
            &[],
        ),
        (
            r#"conditions: { _never: Fn::Equals("", "a") }"#,
            &[r#"condition_constant at Fn::Equals("", "a")"#],
        ),
    ]);
}

#[test]
fn an_override_that_completes_a_circle_is_the_place() {
    check(&[
        (
            r#"clients: { web: { disable_oauth } }, overrides: { "Metadata.By": "x", "DependsOn": ["PoolWebClient"] }"#,
            &[r#"resource_cycle at "DependsOn""#],
        ),
        (
            r#"groups: { a: { overrides: { "DependsOn": "PoolBGroup" } }, b: { overrides: { "DependsOn": "PoolAGroup" } } }"#,
            &[r#"resource_cycle at "DependsOn""#],
        ),
        (
            r#"resources: { topic: AWS::SNS::Topic { depends_on: [web] } }, clients: { web: { disable_oauth, overrides: { "DependsOn": topic } } }"#,
            &["resource_cycle at topic"],
        ),
    ]);
}

#[test]
fn one_mistake_is_one_message() {
    check(&[
        (
            r#"identity_pools: { app: { authentication_providers: { user_pools: [{ user_pool_id: "eu-west-1_AbCdEf123", client_id: "1example23456789" }] }, role_mappings: [{ provider_url: UserPool { user_pool_id: "eu-west-1.AbCdEf123", client_id: "1example23456789" }, mapping_key: "k", use_token }] } }"#,
            &[r#"provider_user_pool_id at "eu-west-1.AbCdEf123""#],
        ),
        (
            r#"resources: { login: AWS::Cognito::UserPoolDomain { properties: { Domain: "my-shop" } } }, clients: { web: { oauth: { scopes: [openid], flows: { authorization_code_grant }, callback_urls: ["https://a.example.com"] } } }"#,
            &["resource_of_cognito at login"],
        ),
        (r#"clients: { web: ..Recommended }"#, &["language at web"]),
        (
            r#"clients: { web: { disable_oauth, refresh_token_validity: 30d } }"#,
            &["language at 30d"],
        ),
    ]);
}

#[test]
fn a_missing_detail_is_reported_however_it_is_written() {
    check(&[
        (
            r#"identity_providers: { okta: Saml { metadata: Text("") } }"#,
            &[r#"provider_detail_empty at """#],
        ),
        (
            r#"identity_providers: { google: Google { client_id: " ", client_secret: Secret("google") } }"#,
            &[r#"provider_detail_empty at " ""#],
        ),
    ]);
}

/// A string that is the logical ID of something is right, whatever else has this name.
#[test]
fn a_logical_id_in_quotes_is_not_a_name() {
    check(&[
        (
            r#"resources: { web: AWS::SNS::Topic { properties: {} } }, clients: { Web: { disable_oauth } }, outputs: { a: Ref("Web") }"#,
            &[],
        ),
        (
            r#"parameters: { web: String }, groups: { Web: {} }, outputs: { a: Ref("Web") }"#,
            &[],
        ),
        (
            r#"groups: { Api: {} }, outputs: { a: Fn::GetAtt("Api", "RootResourceId") }"#,
            &[],
        ),
        (
            r#"groups: { staff: {} }, outputs: { a: Ref("staff") }"#,
            &[r#"name_in_quotes at Ref("staff")"#],
        ),
        (
            r#"groups: { "a-b": { group_name: "Admins" } }, users: { bob: { groups: ["a-b"] } }"#,
            &[r#"name_in_quotes at "a-b""#],
        ),
        // Only the string behind `Fn::Sub` belongs to it.
        (
            r#"parameters: { stage: String }, property_overrides: { "X": [{ "Fn::Sub": "a-${stage}" }, "b-${stage}"] }"#,
            &[r#"reference_without_sub at [{ "Fn::Sub": "a-${stage}" }, "b-${stage}"]"#],
        ),
    ]);
}
