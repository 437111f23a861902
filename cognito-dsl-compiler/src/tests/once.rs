//! Mistakes that could be reported twice, and are reported once.

use super::diagnostics::all;
use super::other_places::check;
use super::{diagnose, pool, render};

#[test]
fn a_name_in_quotes_is_not_unused_too() {
    check(&[
        (
            r#"external: { acl: AWS::WAFv2::WebACL }, outputs: { acl: "acl" }"#,
            &[r#"name_in_quotes at "acl""#],
        ),
        (
            r#"external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: "f" }"#,
            &[r#"arn_format at "f""#],
        ),
        (
            r#"parameters: { stage: String }, overrides: { "Metadata.Stage": "x-${stage}" }"#,
            &[r#"reference_without_sub at "x-${stage}""#],
        ),
        // Logical IDs stand for names as well.
        (
            r#"external: { pre_fn: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: "PreFn.Arn" }"#,
            &[r#"arn_format at "PreFn.Arn""#],
        ),
        (
            r#"parameters: { stage: String }, domains: { login: Prefix("shop-${Stage}") }"#,
            &[r#"domain_prefix_characters at "shop-${Stage}""#],
        ),
        (r#"parameters: { stage: String }, user_pool_name: Ref("Stage")"#, &[]),
        (
            r#"parameters: { stage: String }, user_pool_name: Ref("stage")"#,
            &[r#"name_in_quotes at Ref("stage")"#],
        ),
        (
            r#"clients: { web: { disable_oauth, depends_on: ["login"] } }, domains: { login: Prefix("my-app") }"#,
            &[r#"name_in_quotes at "login""#],
        ),
        (
            r#"groups: { admins: { group_name: "Admins" } }, users: { a: { groups: ["admins"] }, b: { groups: ["Admins"] } }"#,
            &[r#"name_in_quotes at "admins""#],
        ),
        (r#"outputs: { id: "${Pool}" }"#, &[r#"name_in_quotes at "${Pool}""#]),
        (
            r#"sns_region: "${AWS::Region}""#,
            &[r#"unknown_region at "${AWS::Region}""#],
        ),
        // Nothing is wrong with such a name, so the parameter is what is reported.
        (
            r#"parameters: { name: String }, user_pool_name: "name""#,
            &["unused_name at name"],
        ),
    ]);
}

#[test]
fn what_an_entry_and_its_base_lack_is_reported_at_the_base() {
    check(&[
        (
            "clients: { web: {}, ios: { ..web }, tv: { ..ios } }",
            &["permissive_client_defaults at web"],
        ),
        (
            r#"clients: { web: { ..Recommended }, ios: { ..web } }, domains: { login: Prefix("my-app") }"#,
            &["recommended_needs_callbacks at web"],
        ),
        // Each of these has a name of its own, and each is wrong.
        (
            "sign_in_aliases: { email }, users: { admin: {}, owner: { ..admin } }",
            &["username_not_address at admin", "username_not_address at owner"],
        ),
    ]);
}

#[test]
fn values_in_overrides_and_other_resources_are_checked() {
    const GOOGLE: &str = r#"client_id: "a", client_secret: Secret("g")"#;
    let google = |rest: &str| format!("identity_providers: {{ google: Google {{ {GOOGLE}, {rest} }} }}");
    check(&[
        (
            r#"resources: { q: AWS::SQS::Queue { properties: { QueueName: "jobs-${AWS::Region}" } } }"#,
            &[r#"reference_without_sub at "jobs-${AWS::Region}""#],
        ),
        // These variables are those of IAM and of state machines.
        (
            r#"resources: { p: AWS::IAM::Policy { properties: { PolicyName: "p", PolicyDocument: { Resource: "${aws:username}" } } } }"#,
            &[],
        ),
        (
            r#"external: { table: AWS::DynamoDB::Table }, resources: { m: AWS::StepFunctions::StateMachine { properties: { DefinitionString: "${table}", DefinitionSubstitutions: { table: Ref(table) } } } }"#,
            &[],
        ),
        (
            &google(r#"property_overrides: { "ProviderDetails.client_secret": "do-not-tell" }"#),
            &[r#"plain_text_secret at "do-not-tell""#],
        ),
        (
            &google(r#"overrides: { "Properties.ProviderDetails": { client_secret: "do-not-tell" } }"#),
            &[r#"plain_text_secret at { client_secret: "do-not-tell" }"#],
        ),
        (
            &google(r#"property_overrides: { "ProviderDetails.client_secret": Secret("google") }"#),
            &[],
        ),
    ]);
}

#[test]
fn values_that_are_never_an_arn_or_a_domain() {
    const CERTIFICATE: &str = "arn:aws:acm:us-east-1:123456789012:certificate/11-22";
    let domain = |name: &str| format!("domains: {{ login: Custom({name}, {CERTIFICATE:?}) }}");
    check(&[
        (&domain("Ref(pool)"), &["intrinsic_never_fits at pool"]),
        (&domain("AWS::AccountId"), &["intrinsic_never_fits at AWS::AccountId"]),
        (
            &domain("Fn::GetAtt(pool, ProviderName)"),
            &["intrinsic_never_fits at ProviderName"],
        ),
        (&domain(r#"Fn::Sub("${AWS::Region}.example.com")"#), &[]),
        (
            r#"domains: { login: Custom("login.example.com", Ref(pool)) }"#,
            &["intrinsic_never_fits at pool"],
        ),
        (
            "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: Ref(f) }",
            &["intrinsic_never_fits at Ref(f)"],
        ),
        (
            "external: { r: AWS::IAM::Role }, lambda_triggers: { pre_sign_up: Fn::GetAtt(r, Arn) }",
            &["intrinsic_never_fits at r"],
        ),
        (
            r#"sms_role: Fn::Sub("role/${AWS::AccountId}")"#,
            &[r#"intrinsic_never_fits at Fn::Sub("role/${AWS::AccountId}")"#],
        ),
        // An alias is referred to by its ARN.
        (
            "external: { f: AWS::Lambda::Alias }, lambda_triggers: { pre_sign_up: Ref(f) }",
            &[],
        ),
        // The circular dependency is the graver mistake.
        ("sms_role: Ref(pool)", &["resource_cycle at pool"]),
    ]);
}

/// What no declaration contains, and what it contains twice.
#[test]
fn said_once() {
    let cases = [
        ("a setting twice", "mfa: Off, mfa: Optional"),
        ("an entry twice", "groups: { a: {}, a: {} }"),
        ("let", "let x = 5; user_pool_name: \"a\""),
        ("let with a value behind it", "let name = \"a\";\nuser_pool_name: name"),
        ("let of a section", "let mfa = Required, deletion_protection"),
        ("let mut", "let mut x: u8 = 5;"),
        ("const", "const NAME: &str = \"a\";\nmfa: Off"),
        ("static", "static NAME: &str = \"a\"; mfa: Off"),
        ("use", "use crate::names::NAME;\nmfa: Off"),
        ("fn", "fn name() -> &'static str { \"a\" }\nmfa: Off"),
        ("struct", "struct Name;\nmfa: Off"),
        ("impl", "impl Name {}\nmfa: Off"),
        ("mod", "mod inner { mfa: Off }"),
        ("pub", "pub mfa: Off"),
        ("if", "if true { mfa: Off }"),
        ("a macro", "println!(\"a\");\nmfa: Off"),
        ("a value", "5, mfa: Off"),
        ("a block", "{ mfa: Off }"),
        ("brackets", "[mfa]"),
        ("parentheses", "(mfa: Off)"),
        ("nested quietly", "clients: { web: { let x = 5; disable_oauth } }"),
    ];
    let mut wrong = String::new();
    for (name, body) in cases {
        let found = diagnose(&pool(body)).len();
        if found != 1 {
            wrong.push_str(&format!("## {name}: {found}\n{}\n", render(&pool(body))));
        }
    }
    insta::assert_snapshot!(all(&cases));
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_misspelled_type_is_reported_where_it_is_written() {
    let bad = "resource_type_misspelled at AWS::Lambda::Fucntion";
    check(&[
        (
            "external: { f: AWS::Lambda::Fucntion }, lambda_triggers: { pre_sign_up: f }",
            &[bad],
        ),
        (
            r#"external: { b: AWS::S3::Bukcet }, resources: { t: AWS::SNS::Topci { properties: { DisplayName: Ref(b) } } }"#,
            &[
                "resource_type_misspelled at AWS::S3::Bukcet",
                "resource_type_misspelled at AWS::SNS::Topci",
            ],
        ),
        // Newer than the list, or of another vendor.
        (
            "external: { a: AWS::Quokka::Burrow, b: Acme::S3::Bukcet }, outputs: { a: Ref(a), b: Ref(b) }",
            &[],
        ),
    ]);
}

#[test]
fn an_entry_that_cannot_be_read_stays_declared() {
    const CLIENT: &str = "clients: { web: { oauth: { scopes: [r::read], callback_urls: [\"https://a.b\"] } } }";
    let pools = [
        format!("resource_servers: {{ r: \"r\" }}, {CLIENT}, domains: {{ l: Prefix(\"my-app\") }}"),
        format!("resource_servers: {{ r: {{ identifier: \"r\", scopes: [\"read\"] }} }}, {CLIENT}, domains: {{ l: Prefix(\"my-app\") }}"),
        "domain: Custom { domain_name: \"a.b.example\", certificate: \"x\" }, outputs: { u: CloudFrontEndpoint(login) }".to_owned(),
        "domains: Custom { domain_name: \"a.b.example\", certificate: \"x\" }, outputs: { u: CloudFrontEndpoint(login) }".to_owned(),
        "client: Web { disable_oauth }, outputs: { id: ClientId(web) }".to_owned(),
        "identity_providers: Google { client_id: \"a\", client_secret: Secret(\"b\") }, \
         clients: { web: { disable_oauth, supported_identity_providers: [google] } }"
            .to_owned(),
    ];
    for body in pools {
        let found = diagnose(&pool(&body));
        assert_eq!(found.len(), 1, "{body}\n{}", render(&pool(&body)));
    }
}

#[test]
fn a_required_setting_under_another_name_is_not_missing_too() {
    for (body, meant) in [
        (r#"outputs: { a: { vlue: "x" } }"#, "value"),
        (
            r#"resource_servers: { r: { id: "r", scopes: { read: "x" } } }"#,
            "identifier",
        ),
        (r#"domains: { l: Prefix { name: "abc" } }"#, "domain_prefix"),
    ] {
        let found = diagnose(&pool(body));
        assert_eq!(found.len(), 1, "{body}\n{}", render(&pool(body)));
        assert!(found[0].message().contains(&format!("`{meant}`")), "{body}");
    }
    // Nothing says that this was meant.
    assert_eq!(diagnose(&pool(r#"outputs: { a: { foo: "x" } }"#)).len(), 2);
}

#[test]
fn each_wrong_sign_is_reported_once() {
    for body in [
        "user_pool_name = \"a\",\nmfa = Off,\ndeletion_protection = true",
        "user_pool_name == \"a\",\nmfa := Off,\ndeletion_protection => true",
        "clients = { web = { disable_oauth = true } }",
    ] {
        let found = diagnose(&pool(body));
        assert_eq!(found.len(), 3, "{body}\n{}", render(&pool(body)));
        assert!(found.iter().all(|it| it.fact.contains("is followed by")), "{body}");
    }
}

#[test]
fn one_identity_sends_the_emails_of_all_levels() {
    check(&[(
        "feature_plan: Plus, threat_protection: { account_takeover: { low: NoAction, medium: Block { notify }, high: Block { notify } } }",
        &["takeover_notification_sender at medium"],
    )]);
}

#[test]
fn notifications_need_a_sender_whenever_they_are_sent() {
    let body = |pool: &str, client: &str| {
        format!(
            r#"feature_plan: Plus, parameters: {{ sender: String }},
conditions: {{ has_sender: Fn::Not(Fn::Equals(Ref(sender), "")) }},
email: Ses {{ from_email: Ref(sender), ses_region: "us-east-1", condition: has_sender }},
threat_protection: {{ account_takeover: {{ high: Block {{ notify }} }}, {pool} }},
clients: {{ web: {{ disable_oauth, {client} threat_protection: {{ account_takeover: {{ low: MfaIfConfigured {{ notify }} }} }} }} }}"#
        )
    };
    check(&[
        (
            &body("", ""),
            &[
                "takeover_notification_sender at high",
                "takeover_notification_sender at low",
            ],
        ),
        (&body("condition: has_sender", "condition: has_sender,"), &[]),
    ]);
}

#[test]
fn only_documents_of_iam_are_read_as_policies() {
    check(&[
        // The statements of a web ACL and of a template of SAM.
        (
            r#"resources: { w: AWS::WAFv2::WebACL { properties: { Rules: [{ Statement: { ByteMatchStatement: { SearchString: "x" } } }] } } }"#,
            &[],
        ),
        (
            r#"resources: { f: AWS::Serverless::Function { properties: { Policies: [{ S3ReadPolicy: { BucketName: "b" } }] } } }"#,
            &[],
        ),
        (
            r#"resources: { q: AWS::SQS::QueuePolicy { properties: { PolicyDocument: { Version: "2012-10-17", Statement: { Effect: "allow", Action: "sqs:*", Ressource: "*" } } } } }"#,
            &["policy_effect at \"allow\"", "policy_element at Ressource"],
        ),
        // Languages of their own.
        (
            r#"resources: { l: AWS::Logs::LogGroup { properties: { DataProtectionPolicy: { Name: "p", Version: "2021-06-01", Statement: [{ Sid: "a", DataIdentifier: ["b"], Operation: { Audit: {} } }] } } } }"#,
            &[],
        ),
        (
            r#"resources: { c: AWS::CloudFormation::CustomResource { properties: { ServiceToken: "arn:aws:sns:us-east-1:123456789012:t", Policy: { Statement: [{ Effect: "allow" }] } } } }"#,
            &[],
        ),
        (
            r#"resources: { c: Custom::Policy { properties: { ServiceToken: "arn:aws:sns:us-east-1:123456789012:t", Policy: { Statement: [{ Effect: "allow" }] } } } }"#,
            &[],
        ),
        // What a role may do, and who may assume it.
        (
            r#"enable_sms_role, generated_sms_role: { policies: { p: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sns:Publish", Resource: "*" }] } } }"#,
            &["policy_element at Principal"],
        ),
        (
            r#"resources: { r: AWS::IAM::Role { properties: { AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "lambda.amazonaws.com" }, Action: "sts:AssumeRole", Resource: "*" }] } } } }"#,
            &["policy_element at Resource"],
        ),
        (
            r#"enable_sms_role, sms_role_overrides: { "Properties.Policies": [{ PolicyName: "p", PolicyDocument: { Statement: [{ Action: "a:b", Resource: "${aws:username}" }] } }] }"#,
            &[
                "policy_variables_version at PolicyDocument",
                "policy_element_missing at { Action: \"a:b\", Resource: \"${aws:username}\" }",
            ],
        ),
        // An unknown element is not missing too.
        (
            r#"enable_sms_role, generated_sms_role: { policies: { p: { Verion: "2012-10-17", Statement: [{ Efect: "Allow", Action: "a:b", Resource: "${aws:username}" }] } } }"#,
            &["policy_element at Verion", "policy_element at Efect"],
        ),
    ]);
}

#[test]
fn elements_of_policies_with_the_same_name_or_value_are_told_apart() {
    for (members, expected) in [
        (
            "Statement: [{ Effect: \"Allow\", Action: \"a:b\", Resource: \"*\" }],\nEffect: \"Allow\"",
            &[1][..],
        ),
        (
            "Statement: { Sid: \"allow\",\nEffect: \"allow\", Action: \"a:b\", Resource: \"*\" }",
            &[1],
        ),
        (
            "Statement: [{ Effect: \"Allow\", Actions: \"a:b\", Resource: \"*\" },\n\
             { Effect: \"Allow\", Actions: \"a:b\", Resource: \"*\" }]",
            &[0, 1],
        ),
        (
            "Statement: [{ Action: \"a:b\", Resource: \"*\" },\n{ Action: \"a:b\", Resource: \"*\" }]",
            &[0, 1],
        ),
    ] {
        let document = format!("Version: \"2012-10-17\", {members}");
        let source = pool(&format!(
            "enable_sms_role, generated_sms_role: {{ policies: {{ p: {{ {document} }} }} }}"
        ));
        // The body begins on the second line.
        let found = diagnose(&source);
        let lines: Vec<_> = found.iter().map(|it| it.mark.start.start().line - 2).collect();
        assert_eq!(lines, expected, "{}", render(&source));
    }
}

#[test]
fn a_function_put_together_is_another_resource() {
    check(&[
        (
            r#"lambda_triggers: { pre_sign_up: Fn::Sub("arn:aws:iam::${AWS::AccountId}:role/x") }"#,
            &[r#"trigger_permission_function at Fn::Sub("arn:aws:iam::${AWS::AccountId}:role/x")"#],
        ),
        (
            r#"lambda_triggers: { pre_sign_up: Fn::Sub("arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:x") }"#,
            &[],
        ),
        (
            r#"lambda_triggers: { pre_sign_up: { function: "arn:aws:iam::123456789012:role/x", permission: false } }"#,
            &[r#"arn_resource at "arn:aws:iam::123456789012:role/x""#],
        ),
    ]);
}
