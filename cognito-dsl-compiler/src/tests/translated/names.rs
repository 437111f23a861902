//! Undeclared names, and where to declare them.

pub(super) const CASES: &[(&str, &str)] = &[
    ("a parameter", "user_pool_name: name"),
    ("beside another", "parameters: { zone: String }, user_pool_name: name"),
    (
        "by Ref",
        "identity_providers: { google: Google { client_id: Ref(GoogleId), client_secret: Secret(\"s\") } }",
    ),
    ("in a string", "user_pool_name: Fn::Sub(\"${Name}-users\")"),
    (
        "a near one",
        "parameters: { google_idd: String }, identity_providers: { google: Google { client_id: Ref(GoogleId), client_secret: Secret(\"s\") } }",
    ),
    ("a role", "sms_role: my_role"),
    (
        "a role beside another resource",
        "external: { f: AWS::Lambda::Function }, lambda_triggers: { pre_sign_up: f }, sms_role: my_role",
    ),
    (
        "a scope without its server",
        "resource_servers: { api: { identifier: \"api\", scopes: { read: \"Read\" } } }, domains: { login: Prefix(\"my-app\") }, clients: { web: { oauth: { callback_urls: [\"https://a.b/\"], scopes: [read] } } }",
    ),
];
