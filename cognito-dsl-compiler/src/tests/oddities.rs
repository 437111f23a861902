//! What looks wrong but works: Cognito accepts it, and so does the macro.

use super::{diagnose, pool, render};

/// Bodies without any message.
const LEGAL: &[&str] = &[
    // Second factors without any SMS messages.
    "mfa: Optional, mfa_second_factor: { otp }",
    "mfa: Required, mfa_second_factor: { otp }, enable_sms_role: false",
    r#"mfa: Optional, mfa_second_factor: { email }, email: Ses { from_email: "a@example.com", ses_region: "us-east-1" }"#,
    "mfa: Required, mfa_second_factor: { otp }, sign_in_aliases: { phone, email }, account_recovery: EmailOnly",
    "mfa: Off",
    // Passkeys and codes as the first factor, with a second factor that is optional, or without one.
    r#"sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_relying_party_id: "auth.example.com""#,
    r#"mfa: Off, sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_relying_party_id: "auth.example.com""#,
    r#"mfa: Optional, mfa_second_factor: { otp }, sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_relying_party_id: "auth.example.com""#,
    "mfa: Optional, mfa_second_factor: { otp }, sign_in_policy: { allowed_first_auth_factors: { password, email_otp } }",
    "mfa: Optional, mfa_second_factor: { sms }, sign_in_policy: { allowed_first_auth_factors: { password, sms_otp } }, \
     account_recovery: EmailOnly",
    r#"mfa: Required, mfa_second_factor: { otp }, sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
passkey_relying_party_id: "auth.example.com", property_overrides: { "WebAuthnFactorConfiguration": "MULTI_FACTOR_WITH_USER_VERIFICATION" }"#,
    // No client can choose a first factor, because all clients are declared elsewhere.
    r#"sign_in_policy: { allowed_first_auth_factors: { password, passkey } }, passkey_relying_party_id: "localhost""#,
    // URLs of mobile apps, and of localhost.
    r#"clients: { app: { oauth: { callback_urls: ["com.example.shop://signed-in", "myapp:/callback", "myapp://"] } } }, domains: { login: Prefix("my-app") }"#,
    r#"clients: { app: { oauth: { callback_urls: ["http://localhost", "http://localhost:3000/in", "http://127.0.0.1:8080"] } } }, domains: { login: Prefix("my-app") }"#,
    r#"clients: { app: { oauth: { callback_urls: ["http://[::1]:3000/in", "https://localhost:8443/in?next=/"] } } }, domains: { login: Prefix("my-app") }"#,
    r#"clients: { app: { oauth: { callback_urls: ["https://example.com.example.org", "https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
    // Clients that cannot use any flow of the API, or that act for themselves.
    "clients: { web: { disable_oauth, auth_flows: { refresh_token } } }",
    "clients: { web: { disable_oauth, auth_flows: {}, ..Recommended } }",
    // Variables of the Serverless Framework, which replaces them before CloudFormation sees the template.
    r#"user_pool_name: "shop-${self:custom.stage}", domains: { login: Prefix("shop-${opt:stage, 'dev'}") }"#,
    r#"user_pool_name: Fn::Sub("shop-${self:custom.stage}-${AWS::Region}")"#,
    // Flows by their old names, and an SES identity by its ARN alone, which have no setting.
    r#"clients: { old: { disable_oauth, property_overrides: { "ExplicitAuthFlows": ["ADMIN_NO_SRP_AUTH"] } } }"#,
    r#"property_overrides: { "EmailConfiguration": { "EmailSendingAccount": "DEVELOPER",
"SourceArn": "arn:aws:ses:eu-west-1:123456789012:identity/example.com" } }"#,
    // A condition, a function and a certificate that the rest of the template defines in another way.
    r#"conditions: { #[logical_id = "Production"] is_prod: External }, overrides: { "Condition": is_prod }"#,
    r#"external: { f: AWS::Serverless::Function, live: AWS::Lambda::Alias },
lambda_triggers: { pre_sign_up: f, post_confirmation: live }"#,
    r#"external: { cert: Custom::Certificate },
domains: { login: Custom { domain_name: "login.example.com", certificate: Fn::GetAtt(cert, Arn) } }"#,
    r#"parameters: { name: "AWS::SSM::Parameter::Value<String>" { default: "/shop/name" } }, user_pool_name: name"#,
    r#"identity_providers: { okta: Oidc { client_id: "a", client_secret: Secret("okta"), issuer_url: "https://okta.example.com",
attribute_mapping: { username: "sub" } } }"#,
    r#"resource_servers: { billing: { identifier: "billing", scopes: { read: "Read" } } },
clients: { job: { generate_secret, oauth: { flows: { client_credentials }, scopes: ["billing/read"] } } },
domains: { login: Prefix("my-app") }"#,
    // An immutable attribute can still be set when a user signs up.
    "custom_attributes: { plan: String }, clients: { web: { disable_oauth, write_attributes: [email, custom::plan] } }",
    "standard_attributes: { email: { mutable: false } }, clients: { web: { disable_oauth, write_attributes: [email] } }",
    r#"clients: { web: { disable_oauth, read_attributes: [email, email_verified, "sub", "identities"] } }"#,
    // An immutable role, one that a provider fills, and one that no client can write.
    "custom_attributes: { role: String }, clients: { web: { disable_oauth } }",
    r#"custom_attributes: { role: String(mutable) },
identity_providers: { okta: Saml { metadata: Url("https://example.com/m"), attribute_mapping: { custom: { role: "role" } } } },
clients: { web: { disable_oauth, write_attributes: [custom::role] } }, domains: { login: Prefix("my-app") }"#,
    "custom_attributes: { role: String(mutable) }, clients: { web: { disable_oauth, write_attributes: [locale] } }",
    "custom_attributes: { role: String(mutable) }",
    // Limits, just within.
    "password_policy: { min_length: 99, temp_password_validity: days(365), password_history_size: 24 }",
    r#"custom_attributes: { "twenty-letters-long-": String(0..=2048), "a.b_c-d": Number(-5..=5) }"#,
    "clients: { web: { disable_oauth, access_token_validity: minutes(5), refresh_token_validity: days(3650) } }",
    "feature_plan: Plus, advanced_security_mode: Enforced",
    // The CDK's own guide.
    r#"import: UserPoolArn("arn:aws:cognito-idp:eu-west-1:123456789012:userpool/us-east-1_mtRyYQ14D")"#,
    r#"user_verification: { email_body: "Hello {username}, your code is {####}" }"#,
    r#"domains: { login: Custom("user.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/11-3336f1-44483d-adc7-9cd375c5169d") }"#,
    r#"identity_providers: { google: Google { client_id: "id", client_secret: Secret("arn:aws:secretsmanager:xxx:xxx:secret:xxx-xxx") } }"#,
    "self_sign_up_enabled, auto_verify: { email }, user_verification: { email_style: Link }, domains: { login: Prefix(\"my-app\") }",
    // CloudFormation functions wherever a string, a number or a list is allowed.
    r#"parameters: { name: String, least: Number, urls: CommaDelimitedList, id: String, secret: String { no_echo } },
conditions: { is_prod: Fn::Equals(name, "prod") },
external: { role: AWS::IAM::Role, certificate: AWS::CertificateManager::Certificate, f: AWS::Lambda::Function },
user_pool_name: Fn::Join("-", [name, AWS::Region]),
password_policy: { min_length: least },
sms_role: Fn::GetAtt(role, Arn),
sms_role_external_id: Fn::Select(0, Fn::Split(",", id)),
user_invitation: { email_body: Fn::Sub("${name}") },
passkey_relying_party_id: Fn::If(is_prod, "auth.example.com", AWS::NoValue),
lambda_triggers: { pre_sign_up: Fn::If(is_prod, f, AWS::NoValue) },
identity_providers: {
    okta: Oidc { client_id: id, client_secret: secret, issuer_url: Fn::ImportValue("issuer"), attribute_mapping: { email: id } },
},
clients: {
    web: {
        oauth: { scopes: [openid, Fn::Sub("${name}/read")], callback_urls: urls, logout_urls: [Fn::Sub("https://${name}.example.com")] },
        supported_identity_providers: [Cognito, okta],
    },
},
domains: { login: Custom(Fn::Sub("auth.${name}.example.com"), Ref(certificate)) },
groups: { admins: { precedence: least, description: name } }"#,
    // Cognito's own sender, for users that administrators invite or that another service sends messages to.
    "email: Cognito",
    r#"self_sign_up_enabled, auto_verify: { email }, email: Cognito,
lambda_triggers: { custom_email_sender: "arn:aws:lambda:us-east-1:123456789012:function:send" },
custom_sender_kms_key: "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012""#,
    // A claim that only resembles one of OpenID Connect, and an attribute of SAML.
    r#"identity_providers: { google: Google { client_id: "id", client_secret: Secret("g"), attribute_mapping: { given_name: "givenName" } } }"#,
    r#"identity_providers: { okta: Saml { metadata: Url("https://example.com/m"), attribute_mapping: { email: "Email" } } }"#,
    // A parameter that is not a secret, or that holds only the name of one.
    r#"parameters: { secret: "AWS::SSM::Parameter::Value<String>" },
identity_providers: { google: Google { client_id: "id", client_secret: secret } }"#,
    // The admin scope for a client that keeps its tokens to itself.
    r#"clients: { web: { generate_secret, oauth: { scopes: [openid, cognito_admin], callback_urls: ["https://app.example.com"] } } }, domains: { login: Prefix("my-app") }"#,
    // Guests and the classic flow, each alone.
    "identity_pools: { app: { allow_unauthenticated_identities } }",
    "identity_pools: { app: { allow_classic_flow } }",
    // One domain of each kind.
    r#"domains: {
    prefix: Prefix("my-app"),
    own: Custom("auth.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"),
}"#,
    // A domain elsewhere: of an imported pool, in the rest of the template, or an existing one.
    r#"import: UserPoolId("us-east-1_oiuR12Abd"), clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } }"#,
    r#"external: { pages: AWS::Cognito::UserPoolDomain }, clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } }"#,
    r#"domains: { login: { import: "auth.example.com" } }, clients: { web: { oauth: { callback_urls: ["https://app.example.com"] } } }"#,
    // Users are confirmed by a trigger, a constant, or administrators.
    r#"self_sign_up_enabled, lambda_triggers: { pre_sign_up: "arn:aws:lambda:us-east-1:123456789012:function:confirm" }"#,
    "self_sign_up_enabled: const { OPEN }",
    "account_recovery: EmailOnly",
    // Providers that only CloudFormation knows, an override, and a developer provider's name.
    r#"parameters: { arns: CommaDelimitedList },
identity_pools: {
    app: {
        authentication_providers: { open_id_connect_providers: arns },
        role_mappings: [{ provider_url: OpenId("https://idp.example.com"), use_token }],
    },
}"#,
    r#"identity_pools: {
    app: {
        property_overrides: { "SupportedLoginProviders": { "accounts.google.com": "1234567890" } },
        role_mappings: [{ provider_url: Google, use_token }],
    },
}"#,
    r#"identity_pools: {
    app: {
        authentication_providers: { custom_provider: "login.example" },
        role_mappings: [{ provider_url: Custom("login.example"), use_token }],
    },
}"#,
    // Passkeys in an application with its own pages, next to a domain for the links in emails.
    r#"sign_in_policy: { allowed_first_auth_factors: { password, passkey } },
clients: { app: { disable_oauth, auth_flows: { user } } },
domains: { login: Prefix("my-app") }"#,
    // Capital letters where case matters: in paths, and in apps' schemes.
    r#"clients: { app: { oauth: { callback_urls: ["https://app.example.com/SignedIn", "myapp://In"] } } }, domains: { login: Prefix("my-app") }"#,
    // One tenant, and several scopes in one string.
    r#"identity_providers: {
    entra: Oidc {
        client_id: "id",
        client_secret: Secret("s"),
        issuer_url: "https://login.microsoftonline.com/12345678-1234-1234-1234-123456789012/v2.0",
        scopes: ["email openid"],
    },
}"#,
];

#[test]
fn legal_oddities_are_taken_without_a_word() {
    let mut text = String::new();
    for body in LEGAL {
        let said = render(&pool(body));
        if !said.is_empty() {
            text.push_str(&format!("{body}\n{said}\n"));
        }
    }
    assert!(text.is_empty(), "{text}");
}

/// Exactly one rule warns about what may be intended, and nothing does where that rule is allowed.
#[test]
fn what_may_be_meant_can_be_allowed() {
    for (rule, body) in [
        (
            "threat_protection_lite",
            "standard_threat_protection_mode: FullFunction",
        ),
        (
            "threat_protection_lite",
            "feature_plan: Lite, advanced_security_mode: Enforced",
        ),
        (
            "threat_protection_lite",
            "feature_plan: Lite, standard_threat_protection_mode: AuditOnly",
        ),
        // What a pool could have before there were plans.
        (
            "threat_protection_lite",
            "feature_plan: Lite, advanced_security_mode: Enforced, external: { f: AWS::Lambda::Function }, \
             lambda_triggers: { pre_token_generation_config: { function: f, version: V2_0 } }",
        ),
        (
            "managed_login_without_branding",
            r#"domains: { login: Prefix { domain_prefix: "my-app", managed_login_version: NewerManagedLogin } }"#,
        ),
        (
            "second_domain",
            r#"domains: { a: Prefix("my-app"), b: Prefix("my-other-app") }"#,
        ),
        (
            "recovery_by_mfa_phone",
            "mfa: Required, mfa_second_factor: { sms }, account_recovery: PhoneAndEmail",
        ),
        (
            "plain_text_secret",
            r#"identity_providers: { google: Google { client_id: "id", client_secret: "secret" } }"#,
        ),
        ("short_password", "password_policy: { min_length: 7 }"),
    ] {
        let said: Vec<_> = diagnose(&pool(body)).iter().map(|it| it.rule).collect();
        assert_eq!(said, [Some(rule)], "{body}\n{}", render(&pool(body)));
        let allowed = format!("#[allow({rule})]\nmod pool {{ {body} }}");
        assert_eq!(render(&allowed), "", "{body}");
    }
}
