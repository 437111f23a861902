//! Resources that the template generates besides the entries: pinned, overridden, and roles with policies.

use super::resources::template;
use super::{pool, read, render};

#[track_caller]
fn assert_in(template: &str, parts: &[&str]) {
    for part in parts {
        assert!(template.contains(part), "{part}\n{template}");
    }
}

#[test]
fn everything_generated_can_be_pinned_and_overridden() {
    let body = r#"enable_sms_role,
        external: { f: AWS::Lambda::Function, role: AWS::IAM::Role },
        lambda_triggers: { pre_sign_up: { function: f, role: role, actions: [ListUsers] } },
        grants: [{ role: role, actions: [AdminGetUser] }],
        groups: { staff: { role: Fn::GetAtt(app::authenticated_role, Arn) } }, users: { admin: { groups: [staff] } },
        clients: {
            web: {
                oauth: { callback_urls: ["https://shop.example.com"] }, branding: { default },
                terms: {
                    terms_of_use: { default: "https://shop.example.com/terms" },
                    privacy_policy: { default: "https://shop.example.com/privacy" },
                },
            },
        },
        domains: { login: Prefix { domain_prefix: "shop", managed_login_version: NewerManagedLogin } },
        identity_pools: { app: { authentication_providers: { user_pools: [web] } } },
        logs: { user_notification: CloudWatch("arn:aws:logs:us-east-1:123456789012:log-group:a") },"#;
    let (lowered, _) = read(&pool(body));
    let lowered = lowered.unwrap();
    let ids = cognito_model::naming::logical_ids::generated_ids(&lowered.pool);
    assert_eq!(
        ids,
        [
            "PoolSmsRole",
            "PoolPreSignUpPermission",
            "PoolPreSignUpPolicy",
            "PoolRolePolicy",
            "PoolAppIdentityPoolAuthenticatedRole",
            "PoolAppIdentityPoolUnauthenticatedRole",
            "PoolAppIdentityPoolRoleAttachment",
            "PoolLogDelivery",
            "PoolWebBranding",
            "PoolWebTermsOfUse",
            "PoolWebPrivacyPolicy",
            "PoolAdminUserStaffAttachment",
        ]
    );
    let before = lowered.pool.template().to_json();
    let mut generated = String::new();
    let mut expected = before.clone();
    for (index, id) in ids.iter().enumerate() {
        generated.push_str(&format!(
            "#[logical_id = \"Pinned{index}\"] {id}: {{ \"Metadata.Number\": {index} }},"
        ));
        // The whole ID, not just the beginning of a longer one.
        expected = expected.replace(&format!("{id}\""), &format!("Pinned{index}\""));
    }
    let after = template(&format!("{body} generated: {{ {generated} }}"));
    for index in 0..ids.len() {
        assert_in(&after, &[&format!("\"Metadata\":{{\"Number\":{index}}}")]);
    }
    // Without the metadata, only the IDs differ.
    let mut left = after;
    for index in 0..ids.len() {
        left = left.replace(&format!("\"Metadata\":{{\"Number\":{index}}},"), "");
    }
    assert_eq!(left, expected);
}

#[test]
fn roles_have_what_is_written() {
    let template = template(
        r#"enable_sms_role, external: { uploads: AWS::S3::Bucket, read_all: AWS::IAM::ManagedPolicy },
        generated_sms_role: { description: "Sends codes", path: "/shop/", permissions_boundary: "arn:aws:iam::123456789012:policy/boundary" },
        identity_pools: {
            app: {
                generated_roles: {
                    authenticated: {
                        policies: {
                            uploads: {
                                Version: "2012-10-17",
                                Statement: [{ Effect: "Allow", Action: "s3:PutObject", Resource: Fn::GetAtt(uploads, Arn) }],
                            },
                        },
                        managed_policies: [read_all, "arn:aws:iam::aws:policy/ReadOnlyAccess"],
                        permissions_boundary: read_all,
                        role_name: "app-users",
                    },
                    unauthenticated: { path: "/" },
                },
            },
        }"#,
    );
    assert_in(
        &template,
        &[
            r#""ManagedPolicyArns":[{"Ref":"ReadAll"},"arn:aws:iam::aws:policy/ReadOnlyAccess"],"PermissionsBoundary":{"Ref":"ReadAll"},"Policies":[{"PolicyDocument":{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":{"Fn::GetAtt":["Uploads","Arn"]}}]},"PolicyName":"uploads"}],"RoleName":"app-users""#,
            r#""Description":"Sends codes","Path":"/shop/""#,
            r#""Path":"/"}"#,
            r#""Path":"/shop/","PermissionsBoundary":"arn:aws:iam::123456789012:policy/boundary","Policies":[{"#,
        ],
    );
}

#[test]
fn a_region_of_govcloud_has_a_principal_of_its_own() {
    for (region, principal) in [
        ("us-gov-west-1", "cognito-identity-us-gov.amazonaws.com"),
        ("us-gov-east-1", "cognito-identity.us-gov-east-1.amazonaws.com"),
        ("eu-west-1", "cognito-identity.amazonaws.com"),
    ] {
        let template = template(&format!(
            "deploys_to: {{ region: {region:?} }}, identity_pools: {{ app: {{}} }}"
        ));
        assert_in(
            &template,
            &[
                &format!("{{\"Federated\":{principal:?}}}"),
                &format!("\"{principal}:aud\""),
                &format!("\"{principal}:amr\""),
            ],
        );
        assert_eq!(template.matches("cognito-identity").count(), 6, "{template}");
    }
}

#[test]
fn messages() {
    let cases = [
        ("nothing generated", "generated: { PoolSmsRole: {} }"),
        (
            "a client",
            "enable_sms_role, clients: { web: { disable_oauth } }, generated: { PoolWebClient: { \"Metadata.A\": 1 } }",
        ),
        (
            "no overrides",
            "enable_sms_role, generated: { PoolSmsRole: \"SmsRole\" }",
        ),
        (
            "a pinned one twice",
            "enable_sms_role, groups: { a: {} }, generated: { #[logical_id = \"PoolAGroup\"] PoolSmsRole: {} }",
        ),
        (
            "settings in the place of a role",
            "identity_pools: { app: { authenticated_role: { policies: {} } } }",
        ),
        (
            "a bucket",
            "external: { b: AWS::S3::Bucket }, identity_pools: { app: { generated_roles: { authenticated: { policies: { p: { Statement: [{ Resource: b }] } } } } } }",
        ),
        (
            "a queue in a list",
            "external: { q: AWS::SQS::Queue }, enable_sms_role, generated_sms_role: { policies: { p: { Statement: [{ NotResource: [q] }] } } }",
        ),
        (
            "a resource of unknown kind",
            "external: { t: AWS::Timestream::Table }, enable_sms_role, generated_sms_role: { policies: { p: { Statement: [{ Resource: t }] } } }",
        ),
        (
            "a boundary of another kind",
            "identity_pools: { app: { generated_roles: { authenticated: { permissions_boundary: \"arn:aws:iam::123456789012:role/a\" } } } }",
        ),
        (
            "a boundary that is no ARN",
            "identity_pools: { app: { generated_roles: { authenticated: { permissions_boundary: \"boundary\" } } } }",
        ),
        (
            "a description of all roles",
            "identity_pools: { app: { generated_roles: { description: \"Users\" } } }",
        ),
        (
            "a cycle",
            "enable_sms_role, generated_sms_role: { policies: { p: { Statement: [{ Effect: \"Allow\", Action: \"a:b\", Resource: Fn::GetAtt(pool, Arn) }] } } }",
        ),
        (
            "as written",
            "identity_pools: { app: { generated_roles: { unauthenticated: { path: \"/\" } }, ..AsWritten } }",
        ),
    ];
    let mut text = String::new();
    for (name, body) in cases {
        text.push_str(&format!("## {name}\n\n{}\n", render(&pool(body))));
    }
    insta::assert_snapshot!(text);
}
