//! Booleans with the opposite meaning, and values that are of another kind here.

pub(super) const CASES: &[(&str, &str)] = &[
    ("sign-up", "allow_admin_create_user_only: false"),
    ("sign-up as a flag", "allow_admin_create_user_only"),
    (
        "sign-up of CloudFormation",
        "AdminCreateUserConfig: { AllowAdminCreateUserOnly: true }",
    ),
    (
        "sign-up that is written",
        "self_sign_up_enabled, allow_admin_create_user_only: false",
    ),
    (
        "sign-up by a constant",
        "allow_admin_create_user_only: const { CLOSED }",
    ),
    (
        "OAuth",
        "clients: { web: { allowed_oauth_flows_user_pool_client: true } }",
    ),
    (
        "no OAuth",
        "clients: { web: { allowed_oauth_flows_user_pool_client: false } }",
    ),
    (
        "a check on the server",
        "identity_pools: { app: { server_side_token_check: false } }",
    ),
    (
        "a check on the server, in its place",
        "clients: { web: { disable_oauth } }, identity_pools: { app: { authentication_providers: { user_pools: [{ client: web, server_side_token_check: true }] } } }",
    ),
    (
        "errors",
        "clients: { web: { disable_oauth, prevent_user_existence_errors: \"LEGACY\" } }",
    ),
    ("protection", "deletion_protection: \"INACTIVE\""),
    ("names in place of a username", "username_attributes: [\"email\"]"),
    (
        "names beside a username",
        "alias_attributes: [\"email\", \"preferred_username\"]",
    ),
    ("case", "username_configuration: { case_sensitive: false }"),
    (
        "no second factor",
        "software_token_mfa_configuration: { enabled: false }",
    ),
    (
        "units",
        "clients: { web: { disable_oauth, token_validity_units: { access_token: \"minutes\" } } }",
    ),
    (
        "the pool of a client",
        "clients: { web: { disable_oauth, user_pool_id: pool } }",
    ),
    (
        "rotation",
        "clients: { web: { disable_oauth, refresh_token_rotation: { feature: \"ENABLED\", retry_grace_period_seconds: 10 } } }",
    ),
    (
        "no rotation",
        "clients: { web: { disable_oauth, refresh_token_rotation: { feature: \"DISABLED\" } } }",
    ),
    (
        "an identity of SES",
        "email: Ses { from_email: \"a@example.com\", source_arn: \"arn:aws:ses:eu-west-1:123456789012:identity/example.com\" }",
    ),
    (
        "an unknown identity of SES",
        "email: Ses { from_email: \"a@example.com\", ses_region: \"eu-west-1\", source_arn: IDENTITY }",
    ),
    (
        "a property without a setting",
        "email_mfa_configuration: { subject: \"Your code\" }",
    ),
    (
        "a property of a domain without a setting",
        "domains: { login: Prefix { domain_prefix: \"my-app\", custom_domain_config: { security_policy: \"TLSv1.2_2021\" } } }",
    ),
    (
        "a flag that denies another one",
        "clients: { web: { disable_oauth, disable_token_revocation, no_secret: true } }",
    ),
    ("no deletion protection", "no_deletion_protection"),
    (
        "words that deny others",
        "custom_attributes: { a: String(immutable) }, standard_attributes: { email: { optional } }",
    ),
    (
        "a flag that denies, in a parameter",
        "parameters: { a: String { echo: false } }, user_pool_name: a",
    ),
    ("an output by its value alone", "outputs: { UserPoolId }"),
    (
        "a log group as CloudWatch shows it",
        "logs: { user_notification: CloudWatch(\"arn:aws:logs:eu-west-1:123456789012:log-group:x:*\") }",
    ),
    (
        "a number of Systems Manager",
        "password_policy: { min_length: \"{{resolve:ssm:/length}}\" }",
    ),
    (
        "names of Cognito in a branch",
        "conditions: { prod: External }, clients: { web: { disable_oauth, read_attributes: Fn::If(prod, [email], [fullname]), \
         supported_identity_providers: Fn::If(prod, [Cognito], []), ..Recommended } }",
    ),
    (
        "a variant whose settings have defaults",
        "feature_plan: Plus, standard_threat_protection_mode: FullFunction, threat_protection: { account_takeover: { high: \"BLOCK\" } }",
    ),
    (
        "languages by their codes",
        "domains: { l: Prefix(\"my-app\") }, clients: { web: { oauth: { callback_urls: [\"https://a.example.com\"] }, \
         terms: { terms_of_use: { en: \"https://a.example.com/t\" }, privacy_policy: \"https://a.example.com/p\" }, ..Recommended } }",
    ),
];
