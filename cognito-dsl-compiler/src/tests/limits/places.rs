//! Where a declaration sets each parameter of the API, and which rules guard it there.

/// A setting that becomes a parameter of the API.
pub(super) struct ApiSetting {
    /// The parameters, each with an operation that creates a resource and the parameter's path in it.
    pub(super) parameters: &'static [&'static str],
    /// The body of a declaration, with `$` in place of the value.
    pub(super) body: &'static str,
    /// What to write there.
    pub(super) value: SampleValue,
    /// The rules for the limits; one of them fires. An empty name stands for the language itself.
    pub(super) rules: &'static [&'static str],
    /// Why we accept less than the API describes, if we do.
    pub(super) narrower: &'static str,
}

/// What to write for a value of a certain size.
pub(super) enum SampleValue {
    /// A string, with the `*` replaced by as many characters as needed.
    Text(&'static str),
    /// A number, in place of the `*`.
    Number(&'static str),
    /// A list or a map of this many items, with a number in place of each `*`.
    Items(&'static str),
}

use SampleValue::{Items, Number, Text};

const fn place(
    parameters: &'static [&'static str],
    body: &'static str,
    value: SampleValue,
    rules: &'static [&'static str],
) -> ApiSetting {
    ApiSetting {
        parameters,
        body,
        value,
        rules,
        narrower: "",
    }
}

const fn narrower(place: ApiSetting, why: &'static str) -> ApiSetting {
    ApiSetting { narrower: why, ..place }
}

const FUNCTION: SampleValue = Text("arn:aws:lambda:us-east-1:123456789012:function:*");
const ROLE: SampleValue = Text("arn:aws:iam::123456789012:role/*");
const ARN: &[&str] = &["arn_format"];
const LOGIN: &[&str] = &["CreateIdentityPool SupportedLoginProviders{value}"];
const LOGIN_ID: &[&str] = &["login_id_length", "login_id_characters"];
/// Why we accept less where the API describes only a length.
const NO_ARN: &str = "what is not an ARN is refused too";
const TEXT: &[&str] = &["text_length"];

pub(super) const PLACES: &[ApiSetting] = &[
    // The pool.
    place(
        &["CreateUserPool PoolName"],
        "user_pool_name: $",
        Text("*"),
        &["user_pool_name_length", "user_pool_name_characters"],
    ),
    place(
        &["CreateUserPool Policies.PasswordPolicy.MinimumLength"],
        "password_policy: { min_length: $ }",
        Number("*"),
        &["password_min_length"],
    ),
    place(
        &["CreateUserPool Policies.PasswordPolicy.PasswordHistorySize"],
        "password_policy: { password_history_size: $ }",
        Number("*"),
        &["password_history_size"],
    ),
    place(
        &["CreateUserPool Policies.PasswordPolicy.TemporaryPasswordValidityDays"],
        "password_policy: { temp_password_validity: $ }",
        Number("days(*)"),
        &["temp_password_validity"],
    ),
    place(
        &["CreateUserPool LambdaConfig.PreSignUp"],
        "lambda_triggers: { pre_sign_up: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.CustomMessage"],
        "lambda_triggers: { custom_message: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.PostConfirmation"],
        "lambda_triggers: { post_confirmation: { function: $, permission: false } }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.PreAuthentication"],
        "lambda_triggers: { pre_authentication: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.PostAuthentication"],
        "lambda_triggers: { post_authentication: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.DefineAuthChallenge"],
        "lambda_triggers: { define_auth_challenge: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.CreateAuthChallenge"],
        "lambda_triggers: { create_auth_challenge: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.VerifyAuthChallengeResponse"],
        "lambda_triggers: { verify_auth_challenge_response: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.PreTokenGeneration"],
        "lambda_triggers: { pre_token_generation: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.UserMigration"],
        "lambda_triggers: { user_migration: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.PreTokenGenerationConfig.LambdaArn"],
        "lambda_triggers: { pre_token_generation_config: { function: $, version: V2_0 } }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.CustomSMSSender.LambdaArn"],
        "external: { key: AWS::KMS::Key }, custom_sender_kms_key: key, lambda_triggers: { custom_sms_sender: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.CustomEmailSender.LambdaArn"],
        "external: { key: AWS::KMS::Key }, custom_sender_kms_key: key, lambda_triggers: { custom_email_sender: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.InboundFederation.LambdaArn"],
        "lambda_triggers: { inbound_federation: $ }",
        FUNCTION,
        ARN,
    ),
    place(
        &["CreateUserPool LambdaConfig.KMSKeyID"],
        "custom_sender_kms_key: $",
        Text("arn:aws:kms:us-east-1:123456789012:key/*"),
        ARN,
    ),
    // Messages.
    place(
        &[
            "CreateUserPool SmsVerificationMessage",
            "CreateUserPool VerificationMessageTemplate.SmsMessage",
        ],
        "user_verification: { sms_message: $ }",
        Text("{####}*"),
        &[
            "sms_message_length",
            "sms_message_placeholder",
            "sms_message_line_break",
        ],
    ),
    place(
        &[
            "CreateUserPool SmsVerificationMessage",
            "CreateUserPool VerificationMessageTemplate.SmsMessage",
        ],
        "user_verification: { email_style: Link, sms_message: $ }",
        Text("{####}*"),
        &[
            "sms_message_length",
            "sms_message_placeholder_beside_link",
            "sms_message_line_break",
        ],
    ),
    place(
        &[
            "CreateUserPool EmailVerificationMessage",
            "CreateUserPool VerificationMessageTemplate.EmailMessage",
        ],
        "user_verification: { email_body: $ }",
        Text("{####}*"),
        &["email_body_length", "email_body_placeholder", "email_body_characters"],
    ),
    place(
        &[
            "CreateUserPool EmailVerificationSubject",
            "CreateUserPool VerificationMessageTemplate.EmailSubject",
        ],
        "user_verification: { email_subject: $ }",
        Text("*"),
        &["email_subject_length", "email_subject_characters"],
    ),
    place(
        &["CreateUserPool VerificationMessageTemplate.EmailMessageByLink"],
        "user_verification: { email_style: Link, email_body: $ }",
        Text("{####}*"),
        &["email_body_length", "link_placeholder", "email_body_characters"],
    ),
    place(
        &["CreateUserPool VerificationMessageTemplate.EmailSubjectByLink"],
        "user_verification: { email_style: Link, email_subject: $ }",
        Text("*"),
        &["email_subject_length", "email_subject_characters"],
    ),
    place(
        &["CreateUserPool SmsAuthenticationMessage"],
        "mfa_message: $",
        Text("{####}*"),
        &[
            "mfa_message_length",
            "mfa_message_placeholder",
            "sms_message_line_break",
        ],
    ),
    place(
        &["CreateUserPool AdminCreateUserConfig.InviteMessageTemplate.SMSMessage"],
        "user_invitation: { sms_message: $ }",
        Text("*"),
        &["invitation_sms_length"],
    ),
    place(
        &["CreateUserPool AdminCreateUserConfig.InviteMessageTemplate.EmailMessage"],
        "user_invitation: { email_body: $ }",
        Text("*"),
        &["invitation_email_length", "email_body_characters"],
    ),
    place(
        &["CreateUserPool AdminCreateUserConfig.InviteMessageTemplate.EmailSubject"],
        "user_invitation: { email_subject: $ }",
        Text("*"),
        &["email_subject_length", "email_subject_characters"],
    ),
    // Emails and SMS messages.
    narrower(
        place(
            &["CreateUserPool EmailConfiguration.ReplyToEmailAddress"],
            "email: Cognito($)",
            Text("*@example.com"),
            &["reply_to_format", "email_local_part_non_ascii"],
        ),
        "the CDK takes no address without an ASCII character before the `@`",
    ),
    narrower(
        place(
            &["CreateUserPool EmailConfiguration.ReplyToEmailAddress"],
            "email: Ses { from_email: \"a@example.com\", ses_region: \"us-east-1\", reply_to: $ }",
            Text("*@example.com"),
            &["reply_to_format", "email_local_part_non_ascii"],
        ),
        "the CDK takes no address without an ASCII character before the `@`",
    ),
    narrower(
        place(
            &["CreateUserPool EmailConfiguration.From"],
            "email: Ses { from_email: $, ses_region: \"us-east-1\", ses_verified_domain: \"example.com\" }",
            Text("a*@example.com"),
            &[
                "text_length",
                "email_local_part_non_ascii",
                "ses_verified_domain_mismatch",
            ],
        ),
        "the CDK takes no address that is not of the verified domain",
    ),
    place(
        &["CreateUserPool EmailConfiguration.SourceArn"],
        "email: Ses { identity: $ }",
        Text("arn:aws:ses:us-east-1:123456789012:identity/*"),
        ARN,
    ),
    place(
        &["CreateUserPool EmailConfiguration.ConfigurationSet"],
        "email: Ses { from_email: \"a@example.com\", ses_region: \"us-east-1\", configuration_set_name: $ }",
        Text("*"),
        &["configuration_set_length", "configuration_set_characters"],
    ),
    place(
        &["CreateUserPool SmsConfiguration.SnsCallerArn"],
        "sms_role: $",
        ROLE,
        &["sms_role_arn_format"],
    ),
    place(
        &["CreateUserPool SmsConfiguration.ExternalId"],
        "sms_role: \"arn:aws:iam::123456789012:role/sms\", sms_role_external_id: $",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateUserPool SmsConfiguration.SnsRegion"],
        "sns_region: $",
        Text("*"),
        &["sns_region_length"],
    ),
    // Tags and the schema.
    place(
        &["CreateUserPool UserPoolTags{key}"],
        "tags: { $: \"value\" }",
        Text("*"),
        &["tag_key_length", ""],
    ),
    place(
        &["CreateUserPool UserPoolTags{value}"],
        "tags: { key: $ }",
        Text("*"),
        &["tag_value_length"],
    ),
    place(
        &["CreateUserPool Schema"],
        "custom_attributes: { $ }",
        Items("a*: String"),
        &["schema_size"],
    ),
    place(
        &["CreateUserPool Schema[].Name"],
        "custom_attributes: { $: String }",
        Text("*"),
        &["custom_attribute_name_length", "custom_attribute_name_characters", ""],
    ),
    narrower(
        place(
            &["SetUserPoolMfaConfig WebAuthnConfiguration.RelyingPartyId"],
            "passkey_relying_party_id: $",
            Text("*"),
            &["passkey_relying_party_id_length"],
        ),
        "CloudFormation and the CDK take at most 63 characters",
    ),
    // Clients.
    place(
        &[
            "CreateUserPoolClient UserPoolId",
            "CreateUserPoolDomain UserPoolId",
            "CreateIdentityProvider UserPoolId",
            "CreateResourceServer UserPoolId",
            "CreateGroup UserPoolId",
        ],
        "import: UserPoolId($), clients: { web: { disable_oauth } }",
        Text("us-east-1_*"),
        &["user_pool_id_characters"],
    ),
    place(
        &["CreateUserPoolClient ClientName"],
        "clients: { web: { disable_oauth, user_pool_client_name: $ } }",
        Text("*"),
        &["client_name_length", "client_name_characters"],
    ),
    narrower(
        place(
            &["CreateUserPoolClient RefreshTokenValidity"],
            "clients: { web: { disable_oauth, refresh_token_validity: $ } }",
            Number("seconds(*)"),
            &["refresh_token_validity"],
        ),
        "the number is in any unit, and what it may be is 60 minutes to 3650 days, in whole minutes",
    ),
    narrower(
        place(
            &["CreateUserPoolClient AccessTokenValidity"],
            "clients: { web: { disable_oauth, access_token_validity: $ } }",
            Number("seconds(*)"),
            &["access_token_validity"],
        ),
        "the number is in any unit, and what it may be is 5 minutes to 1 day, in whole minutes",
    ),
    narrower(
        place(
            &["CreateUserPoolClient IdTokenValidity"],
            "clients: { web: { disable_oauth, id_token_validity: $ } }",
            Number("seconds(*)"),
            &["id_token_validity"],
        ),
        "the number is in any unit, and what it may be is 5 minutes to 1 day, in whole minutes",
    ),
    place(
        &["CreateUserPoolClient ReadAttributes[]"],
        "clients: { web: { disable_oauth, read_attributes: [$] } }",
        Text("*"),
        &["client_attribute_length"],
    ),
    place(
        &["CreateUserPoolClient WriteAttributes[]"],
        "clients: { web: { disable_oauth, write_attributes: [email, $] } }",
        Text("*"),
        &["client_attribute_length"],
    ),
    place(
        &["CreateUserPoolClient SupportedIdentityProviders[]"],
        "clients: { web: { disable_oauth, supported_identity_providers: [$] } }",
        Text("*"),
        &["supported_provider_length", "supported_provider_characters"],
    ),
    place(
        &["CreateUserPoolClient SupportedIdentityProviders[]"],
        "identity_providers: { other: External($) }, clients: { web: { disable_oauth } }",
        Text("*"),
        &["supported_provider_length", "supported_provider_characters"],
    ),
    place(
        &["CreateUserPoolClient CallbackURLs"],
        "clients: { web: { oauth: { callback_urls: [$] } } }",
        Items("\"https://app*.example.com\""),
        &["redirect_urls_count"],
    ),
    place(
        &["CreateUserPoolClient CallbackURLs[]"],
        "clients: { web: { oauth: { callback_urls: [$] } } }",
        Text("https://*"),
        &["redirect_url_length", "redirect_url_characters"],
    ),
    place(
        &["CreateUserPoolClient LogoutURLs"],
        "clients: { web: { oauth: { callback_urls: [\"https://app.example.com\"], logout_urls: [$] } } }",
        Items("\"https://app*.example.com\""),
        &["redirect_urls_count"],
    ),
    place(
        &["CreateUserPoolClient LogoutURLs[]"],
        "clients: { web: { oauth: { callback_urls: [\"https://app.example.com\"], logout_urls: [$] } } }",
        Text("https://*"),
        &["redirect_url_length", "redirect_url_characters"],
    ),
    place(
        &["CreateUserPoolClient DefaultRedirectURI"],
        "parameters: { site: String }, clients: { web: { oauth: { callback_urls: [site], default_redirect_uri: $ } } }",
        Text("https://*"),
        &["default_redirect_uri_characters"],
    ),
    place(
        &["CreateUserPoolClient AllowedOAuthScopes"],
        "clients: { web: { oauth: { callback_urls: [\"https://app.example.com\"], scopes: [$] } } }",
        Items("\"api/*\""),
        &["oauth_scopes_count"],
    ),
    place(
        &["CreateUserPoolClient AllowedOAuthScopes[]"],
        "clients: { web: { oauth: { callback_urls: [\"https://app.example.com\"], scopes: [$] } } }",
        Text("*"),
        &["oauth_scope_length", "oauth_scope_characters"],
    ),
    place(
        &["CreateUserPoolClient AnalyticsConfiguration.ApplicationId"],
        "external: { r: AWS::IAM::Role },
         clients: { web: { disable_oauth, analytics: { application_id: $, external_id: \"x\", role: r } } }",
        Text("0123456789abcdef*"),
        &["analytics_application_id_characters", "analytics_incomplete"],
    ),
    place(
        &["CreateUserPoolClient AnalyticsConfiguration.ApplicationArn"],
        "clients: { web: { disable_oauth, analytics: { application: $ } } }",
        Text("arn:aws:mobiletargeting:us-east-1:123456789012:apps/*"),
        ARN,
    ),
    place(
        &["CreateUserPoolClient AnalyticsConfiguration.RoleArn"],
        "clients: { web: { disable_oauth, analytics: { application_id: \"12ab\", external_id: \"x\", role: $ } } }",
        ROLE,
        ARN,
    ),
    narrower(
        place(
            &["CreateUserPoolClient AnalyticsConfiguration.ExternalId"],
            "external: { r: AWS::IAM::Role },
         clients: { web: { disable_oauth, analytics: { application_id: \"12ab\", external_id: $, role: r } } }",
            Text("x*"),
            &["text_length", "analytics_incomplete"],
        ),
        "the CDK wants one where there is an id",
    ),
    place(
        &["CreateUserPoolClient AuthSessionValidity"],
        "clients: { web: { disable_oauth, auth_session_validity: $ } }",
        Number("minutes(*)"),
        &["auth_session_validity"],
    ),
    place(
        &["CreateUserPoolClient RefreshTokenRotation.RetryGracePeriodSeconds"],
        "clients: { web: { disable_oauth, refresh_token_rotation_grace_period: $ } }",
        Number("seconds(*)"),
        &["refresh_token_rotation_grace_period"],
    ),
    // Domains.
    place(
        &["CreateUserPoolDomain Domain"],
        "domains: { login: Prefix($) }",
        Text("*"),
        &[
            "domain_prefix_characters",
            "domain_prefix_hyphen",
            "domain_prefix_length",
        ],
    ),
    place(
        &["CreateUserPoolDomain CustomDomainConfig.CertificateArn"],
        "domains: { login: Custom { domain_name: \"login.example.com\", certificate: $ } }",
        Text("arn:aws:acm:us-east-1:123456789012:certificate/*"),
        ARN,
    ),
    // Identity providers.
    place(
        &["CreateIdentityProvider ProviderName"],
        "identity_providers: { idp: Oidc { client_id: \"x\", client_secret: Secret(\"s\"), issuer_url: \"https://a.b\", name: $ } }",
        Text("*"),
        &["provider_name_length", "oidc_provider_name_characters"],
    ),
    place(
        &["CreateIdentityProvider ProviderName"],
        "identity_providers: { idp: Saml { metadata: Url(\"https://a.b\"), name: $ } }",
        Text("*"),
        &["provider_name_length", "saml_provider_name_characters"],
    ),
    place(
        &["CreateIdentityProvider ProviderDetails{value}"],
        "identity_providers: { idp: Google { client_id: $, client_secret: Secret(\"s\") } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateIdentityProvider ProviderDetails{value}"],
        "identity_providers: { idp: Facebook { client_id: \"x\", client_secret: Secret(\"s\"), api_version: $ } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateIdentityProvider ProviderDetails{value}"],
        "identity_providers: { idp: Amazon { client_id: \"x\", client_secret: Secret(\"s\"), scopes: [$] } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateIdentityProvider ProviderDetails{value}"],
        "identity_providers: { idp: Apple { client_id: \"x\", team_id: $, key_id: \"k\", private_key: Secret(\"s\") } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateIdentityProvider ProviderDetails{value}"],
        "identity_providers: { idp: Oidc { client_id: \"x\", client_secret: $, issuer_url: \"https://a.b\" } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateIdentityProvider ProviderDetails{value}"],
        "identity_providers: { idp: Saml { metadata: Text($) } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateIdentityProvider AttributeMapping{key}"],
        "identity_providers: {
             idp: Saml { metadata: Url(\"https://a.b\"), attribute_mapping: { custom: { $: \"x\" } } },
         }",
        Text("custom:*"),
        &["mapped_attribute_length", ""],
    ),
    place(
        &["CreateIdentityProvider AttributeMapping{value}"],
        "identity_providers: { idp: Saml { metadata: Url(\"https://a.b\"), attribute_mapping: { email: $ } } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateIdentityProvider IdpIdentifiers"],
        "identity_providers: { idp: Saml { metadata: Url(\"https://a.b\"), identifiers: [$] } }",
        Items("\"a*.example.com\""),
        &["provider_identifiers_count"],
    ),
    place(
        &["CreateIdentityProvider IdpIdentifiers[]"],
        "identity_providers: { idp: Saml { metadata: Url(\"https://a.b\"), identifiers: [$] } }",
        Text("*"),
        &["provider_identifier_length", "provider_identifier_characters"],
    ),
    // Resource servers.
    place(
        &["CreateResourceServer Identifier"],
        "resource_servers: { orders: { identifier: $, user_pool_resource_server_name: \"Orders\" } }",
        Text("*"),
        &[
            "resource_server_identifier_length",
            "resource_server_identifier_characters",
        ],
    ),
    place(
        &["CreateResourceServer Name"],
        "resource_servers: { orders: { identifier: \"orders\", user_pool_resource_server_name: $ } }",
        Text("*"),
        &["resource_server_name_length", "resource_server_name_characters"],
    ),
    place(
        &["CreateResourceServer Scopes"],
        "resource_servers: { orders: { identifier: \"orders\", scopes: { $ } } }",
        Items("s*: \"See\""),
        &["server_scopes_count"],
    ),
    place(
        &["CreateResourceServer Scopes[].ScopeName"],
        "resource_servers: { orders: { identifier: \"orders\", scopes: { $: \"See\" } } }",
        Text("*"),
        &["scope_name_length", "scope_name_characters", ""],
    ),
    place(
        &["CreateResourceServer Scopes[].ScopeDescription"],
        "resource_servers: { orders: { identifier: \"orders\", scopes: { read: $ } } }",
        Text("*"),
        &["scope_description_length"],
    ),
    // Groups.
    place(
        &["CreateGroup GroupName"],
        "groups: { admins: { group_name: $ } }",
        Text("*"),
        &["group_name_characters"],
    ),
    place(
        &["CreateGroup Description"],
        "groups: { admins: { description: $ } }",
        Text("*"),
        &["group_description_length"],
    ),
    place(&["CreateGroup RoleArn"], "groups: { admins: { role: $ } }", ROLE, ARN),
    place(
        &["CreateGroup Precedence"],
        "groups: { admins: { precedence: $ } }",
        Number("*"),
        &["group_precedence"],
    ),
    // Identity pools.
    place(
        &["CreateIdentityPool IdentityPoolName"],
        "identity_pools: { app: { identity_pool_name: $ } }",
        Text("*"),
        &["identity_pool_name_length", "identity_pool_name_characters"],
    ),
    place(
        LOGIN,
        "identity_pools: { app: { authentication_providers: { amazon: { app_id: $ } } } }",
        Text("*"),
        LOGIN_ID,
    ),
    place(
        LOGIN,
        "identity_pools: { app: { authentication_providers: { facebook: { app_id: $ } } } }",
        Text("*"),
        LOGIN_ID,
    ),
    place(
        LOGIN,
        "identity_pools: { app: { authentication_providers: { google: { client_id: $ } } } }",
        Text("*"),
        LOGIN_ID,
    ),
    place(
        LOGIN,
        "identity_pools: { app: { authentication_providers: { apple: { services_id: $ } } } }",
        Text("*"),
        LOGIN_ID,
    ),
    place(
        &["CreateIdentityPool DeveloperProviderName"],
        "identity_pools: { app: { authentication_providers: { custom_provider: $ } } }",
        Text("*"),
        LOGIN_ID,
    ),
    place(
        &["CreateIdentityPool CognitoIdentityProviders[].ClientId"],
        "identity_pools: { app: { authentication_providers: { user_pools: [{ user_pool_id: \"us-east-1_a\", client_id: $ }] } } }",
        Text("*"),
        LOGIN_ID,
    ),
    narrower(
        place(
            &["CreateIdentityPool OpenIdConnectProviderARNs[]"],
            "identity_pools: { app: { authentication_providers: { open_id_connect_providers: [$] } } }",
            Text("arn:aws:iam::123456789012:oidc-provider/*"),
            ARN,
        ),
        NO_ARN,
    ),
    narrower(
        place(
            &["CreateIdentityPool SamlProviderARNs[]"],
            "identity_pools: { app: { authentication_providers: { saml_providers: [$] } } }",
            Text("arn:aws:iam::123456789012:saml-provider/*"),
            ARN,
        ),
        NO_ARN,
    ),
    place(
        &["CreateIdentityPool IdentityPoolTags{key}"],
        "identity_pools: { app: { tags: { $: \"x\" } } }",
        Text("*"),
        &["tag_key_length", ""],
    ),
    place(
        &["CreateIdentityPool IdentityPoolTags{value}"],
        "identity_pools: { app: { tags: { x: $ } } }",
        Text("*"),
        &["tag_value_length"],
    ),
    narrower(
        place(
            &["SetIdentityPoolRoles Roles{value}"],
            "identity_pools: { app: { authenticated_role: $ } }",
            ROLE,
            ARN,
        ),
        NO_ARN,
    ),
    narrower(
        place(
            &["SetIdentityPoolRoles Roles{value}"],
            "identity_pools: { app: { unauthenticated_role: $, allow_unauthenticated_identities } }",
            ROLE,
            ARN,
        ),
        NO_ARN,
    ),
    place(
        &["SetIdentityPoolRoles RoleMappings"],
        "identity_pools: { app: { role_mappings: [$] } }",
        Items("{ provider_url: Google, mapping_key: \"key*\", use_token }"),
        &["role_mappings_count"],
    ),
    place(
        &["SetIdentityPoolRoles RoleMappings{key}"],
        "identity_pools: { app: { role_mappings: [{ provider_url: OpenId($), mapping_key: \"x\", use_token }] } }",
        Text("*"),
        &["role_mapping_text_length"],
    ),
    narrower(
        place(
            &["SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules"],
            "identity_pools: { app: { role_mappings: [{ provider_url: Google, rules: [$] }] } }",
            Items("{ claim: \"a\", claim_value: \"*\", mapped_role: \"arn:aws:iam::123456789012:role/x\" }"),
            &["role_mapping_rules_count"],
        ),
        "the service has been seen to reject more than 25",
    ),
    place(
        &["SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].Claim"],
        "identity_pools: { app: { role_mappings: [{ provider_url: Google, rules: [{ claim: $, claim_value: \"x\", mapped_role: \"arn:aws:iam::123456789012:role/x\" }] }] } }",
        Text("*"),
        &["role_claim_characters"],
    ),
    place(
        &["SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].Value"],
        "identity_pools: { app: { role_mappings: [{ provider_url: Google, rules: [{ claim: \"x\", claim_value: $, mapped_role: \"arn:aws:iam::123456789012:role/x\" }] }] } }",
        Text("*"),
        &["role_mapping_text_length"],
    ),
    narrower(
        place(
            &["SetIdentityPoolRoles RoleMappings{value}.RulesConfiguration.Rules[].RoleARN"],
            "identity_pools: { app: { role_mappings: [{ provider_url: Google, rules: [{ claim: \"x\", claim_value: \"x\", mapped_role: $ }] }] } }",
            ROLE,
            ARN,
        ),
        NO_ARN,
    ),
    // What the CDK has no construct for.
    place(
        &["SetUserPoolMfaConfig EmailMfaConfiguration.Message"],
        "email_authentication: { message: $ }",
        Text("{####}*"),
        &["email_body_length", "email_body_characters", "mfa_message_placeholder"],
    ),
    place(
        &["SetUserPoolMfaConfig EmailMfaConfiguration.Subject"],
        "email_authentication: { subject: $ }",
        Text("*"),
        &["email_subject_length", "email_subject_characters"],
    ),
    place(
        &["CreateUserPool KeyConfiguration.KmsKeyArn"],
        "encryption_key: $",
        Text("arn:aws:kms:us-east-1:123456789012:key/*"),
        ARN,
    ),
    place(
        &["CreateUserPool SmsConfiguration.EumsSms.CallerArn"],
        "end_user_messaging: { role: $ }",
        ROLE,
        ARN,
    ),
    place(
        &["CreateUserPool SmsConfiguration.EumsSms.ExternalId"],
        "end_user_messaging: { role: \"arn:aws:iam::123456789012:role/sms\", external_id: $ }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateUserPool SmsConfiguration.EumsSms.OriginationIdentity"],
        "end_user_messaging: { role: \"arn:aws:iam::123456789012:role/sms\", origination_identity: $ }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateUserPool SmsConfiguration.EumsSms.ConfigurationSetName"],
        "end_user_messaging: { role: \"arn:aws:iam::123456789012:role/sms\", configuration_set_name: $ }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateUserPool SmsConfiguration.EumsSms.InEntityId"],
        "end_user_messaging: { role: \"arn:aws:iam::123456789012:role/sms\", in_entity_id: $ }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateUserPool SmsConfiguration.EumsSms.InTemplateId"],
        "end_user_messaging: { role: \"arn:aws:iam::123456789012:role/sms\", in_template_id: $ }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateUserPool SmsConfiguration.EumsSms.Region"],
        "end_user_messaging: { role: \"arn:aws:iam::123456789012:role/sms\", region: $ }",
        Text("*"),
        &["sns_region_length"],
    ),
    place(
        &["CreateUserPoolDomain Routing.Failover.SecondaryRegion"],
        "domains: { login: Custom { domain_name: \"login.example.com\", certificate: \"arn:aws:acm:us-east-1:123456789012:certificate/x\", failover: { secondary_region: $, health_check: \"x\" } } }",
        Text("*"),
        &["sns_region_length"],
    ),
    place(
        &["CreateUserPoolDomain Routing.Failover.PrimaryRoute53HealthCheckId"],
        "domains: { login: Custom { domain_name: \"login.example.com\", certificate: \"arn:aws:acm:us-east-1:123456789012:certificate/x\", failover: { secondary_region: \"us-west-2\", health_check: $ } } }",
        Text("*"),
        &["health_check_length"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.From"],
        "threat_protection: { account_takeover: { notification: { from: $ } } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.ReplyTo"],
        "threat_protection: { account_takeover: { notification: { reply_to: $ } } }",
        Text("*"),
        TEXT,
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.SourceArn"],
        "threat_protection: { account_takeover: { notification: { identity: $ } } }",
        Text("arn:aws:ses:us-east-1:123456789012:identity/*"),
        ARN,
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.Subject"],
        "threat_protection: { account_takeover: { notification: { block_email: { subject: $ } } } }",
        Text("*"),
        &["email_subject_length", "email_subject_characters"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.HtmlBody"],
        "threat_protection: { account_takeover: { notification: { block_email: { subject: \"x\", html_body: $ } } } }",
        Text("*"),
        &["invitation_email_length", "email_body_characters"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.BlockEmail.TextBody"],
        "threat_protection: { account_takeover: { notification: { block_email: { subject: \"x\", text_body: $ } } } }",
        Text("*"),
        &["invitation_email_length", "email_body_characters"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.Subject"],
        "threat_protection: { account_takeover: { notification: { no_action_email: { subject: $ } } } }",
        Text("*"),
        &["email_subject_length", "email_subject_characters"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.HtmlBody"],
        "threat_protection: { account_takeover: { notification: { no_action_email: { subject: \"x\", html_body: $ } } } }",
        Text("*"),
        &["invitation_email_length", "email_body_characters"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.NoActionEmail.TextBody"],
        "threat_protection: { account_takeover: { notification: { no_action_email: { subject: \"x\", text_body: $ } } } }",
        Text("*"),
        &["invitation_email_length", "email_body_characters"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.Subject"],
        "threat_protection: { account_takeover: { notification: { mfa_email: { subject: $ } } } }",
        Text("*"),
        &["email_subject_length", "email_subject_characters"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.HtmlBody"],
        "threat_protection: { account_takeover: { notification: { mfa_email: { subject: \"x\", html_body: $ } } } }",
        Text("*"),
        &["invitation_email_length", "email_body_characters"],
    ),
    place(
        &["SetRiskConfiguration AccountTakeoverRiskConfiguration.NotifyConfiguration.MfaEmail.TextBody"],
        "threat_protection: { account_takeover: { notification: { mfa_email: { subject: \"x\", text_body: $ } } } }",
        Text("*"),
        &["invitation_email_length", "email_body_characters"],
    ),
    place(
        &["SetRiskConfiguration RiskExceptionConfiguration.BlockedIPRangeList"],
        "threat_protection: { blocked_ips: [$] }",
        Items("\"203.0.113.*/32\""),
        &["ip_ranges_count"],
    ),
    place(
        &["SetRiskConfiguration RiskExceptionConfiguration.BlockedIPRangeList[]"],
        "threat_protection: { blocked_ips: [$] }",
        Text("*"),
        TEXT,
    ),
    place(
        &["SetRiskConfiguration RiskExceptionConfiguration.SkippedIPRangeList"],
        "threat_protection: { skipped_ips: [$] }",
        Items("\"203.0.113.*/32\""),
        &["ip_ranges_count"],
    ),
    place(
        &["SetRiskConfiguration RiskExceptionConfiguration.SkippedIPRangeList[]"],
        "threat_protection: { skipped_ips: [$] }",
        Text("*"),
        TEXT,
    ),
    place(
        &["SetLogDeliveryConfiguration LogConfigurations[].CloudWatchLogsConfiguration.LogGroupArn"],
        "logs: { user_notification: CloudWatch($) }",
        Text("arn:aws:logs:us-east-1:123456789012:log-group:*"),
        ARN,
    ),
    place(
        &["SetLogDeliveryConfiguration LogConfigurations[].FirehoseConfiguration.StreamArn"],
        "logs: { user_auth_events: Firehose($) }",
        Text("arn:aws:firehose:us-east-1:123456789012:deliverystream/*"),
        ARN,
    ),
    place(
        &["SetLogDeliveryConfiguration LogConfigurations[].S3Configuration.BucketArn"],
        "logs: { user_auth_events: S3($) }",
        Text("arn:aws:s3:::*"),
        ARN,
    ),
    place(
        &["CreateTerms Links{value}"],
        "clients: { web: { disable_oauth, terms: { terms_of_use: { default: $ }, privacy_policy: { default: \"https://a.example.com\" } } } }",
        Text("https://*"),
        &["terms_link_length", "terms_link_characters"],
    ),
    // Users.
    place(
        &["AdminCreateUser Username"],
        "users: { admin: { username: $ } }",
        Text("*"),
        &["username_characters"],
    ),
    place(
        &["AdminCreateUser UserAttributes[].Name"],
        "import: UserPoolId(\"eu-west-1_a1b2c3d4e\"), users: { admin: { attributes: { $: \"x\" } } }",
        Text("*"),
        &["user_attribute_name_length", "user_attribute_name_characters", ""],
    ),
    place(
        &["AdminCreateUser UserAttributes[].Value"],
        "users: { admin: { attributes: { nickname: $ } } }",
        Text("*"),
        &["user_attribute_length"],
    ),
    place(
        &["AdminCreateUser ValidationData[].Name"],
        "users: { admin: { validation_data: { $: \"x\" } } }",
        Text("*"),
        &["user_attribute_name_length", "user_attribute_name_characters", ""],
    ),
    place(
        &["AdminCreateUser ValidationData[].Value"],
        "users: { admin: { validation_data: { x: $ } } }",
        Text("*"),
        &["user_attribute_length"],
    ),
    place(
        &["AdminCreateUser ClientMetadata{value}"],
        "users: { admin: { client_metadata: { x: $ } } }",
        Text("*"),
        TEXT,
    ),
    narrower(
        place(
            &["AdminCreateUser ClientMetadata{key}"],
            "users: { admin: { client_metadata: { $: \"x\" } } }",
            Text("*"),
            &["text_length", ""],
        ),
        "an entry has a name, and CloudFormation takes fewer characters",
    ),
    // The style of the pages, replicas, tags for credentials.
    place(
        &["SetUICustomization CSS"],
        "domains: { login: Prefix(\"my-app\") }, ui_customization: { css: $ }",
        Text("*"),
        TEXT,
    ),
    place(
        &["CreateUserPoolReplica RegionName"],
        "replicas: { europe: { region: $ } }",
        Text("*"),
        &["sns_region_length"],
    ),
    place(
        &["CreateUserPoolReplica UserPoolTags{key}"],
        "replicas: { europe: { region: \"eu-west-1\", tags: { $: \"x\" } } }",
        Text("*"),
        &["tag_key_length", ""],
    ),
    place(
        &["CreateUserPoolReplica UserPoolTags{value}"],
        "replicas: { europe: { region: \"eu-west-1\", tags: { x: $ } } }",
        Text("*"),
        &["tag_value_length"],
    ),
    place(
        &["SetPrincipalTagAttributeMap IdentityProviderName"],
        "identity_pools: { #[allow(principal_tags_provider_missing)] app: { principal_tags: { it: { provider: Custom($), claims: { x: \"x\" } } } } }",
        Text("*"),
        &["role_mapping_text_length"],
    ),
    place(
        &["SetPrincipalTagAttributeMap PrincipalTags"],
        "identity_pools: { app: { authentication_providers: { google: { client_id: \"1\" } }, principal_tags: { google: { claims: { $ } } } } }",
        Items("x*: \"x\""),
        &["principal_tags_count"],
    ),
    place(
        &["SetPrincipalTagAttributeMap PrincipalTags{key}"],
        "identity_pools: { app: { authentication_providers: { google: { client_id: \"1\" } }, principal_tags: { google: { claims: { $: \"x\" } } } } }",
        Text("*"),
        &["principal_tag_key_length", ""],
    ),
    place(
        &["SetPrincipalTagAttributeMap PrincipalTags{value}"],
        "identity_pools: { app: { authentication_providers: { google: { client_id: \"1\" } }, principal_tags: { google: { claims: { x: $ } } } } }",
        Text("*"),
        &["principal_tag_claim_length"],
    ),
];
