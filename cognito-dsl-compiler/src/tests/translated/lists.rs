//! Lists where braces belong, and braces where lists belong.

pub(super) const CASES: &[(&str, &str)] = &[
    ("aliases", "sign_in_aliases: [\"email\"]"),
    ("verified attributes", "auto_verify: [\"email\", \"phone_number\"]"),
    (
        "verified attributes under their name",
        "auto_verified_attributes: [\"email\"]",
    ),
    ("one alone", "auto_verify: \"email\""),
    (
        "factors",
        "mfa: Optional, enabled_mfas: [\"SOFTWARE_TOKEN_MFA\", \"SMS_MFA\"]",
    ),
    (
        "first factors",
        "sign_in_policy: { allowed_first_auth_factors: [\"PASSWORD\", \"WEB_AUTHN\"] }",
    ),
    (
        "flows",
        "clients: { web: { disable_oauth, auth_flows: [\"ALLOW_USER_SRP_AUTH\", \"ALLOW_REFRESH_TOKEN_AUTH\"] } }",
    ),
    (
        "flows under their name",
        "clients: { web: { disable_oauth, explicit_auth_flows: [\"ALLOW_USER_AUTH\"] } }",
    ),
    (
        "legacy flows",
        "clients: { web: { disable_oauth, explicit_auth_flows: [\"ADMIN_NO_SRP_AUTH\", \"USER_PASSWORD_AUTH\"] } }",
    ),
    (
        "a flow as a flag",
        "clients: { web: { disable_oauth, auth_flows: { ALLOW_USER_SRP_AUTH } } }",
    ),
    (
        "a flow that there is not",
        "clients: { web: { disable_oauth, auth_flows: [\"ALLOW_MAGIC\"] } }",
    ),
    (
        "grants",
        "clients: { web: { oauth: { flows: [\"code\"], callback_urls: [\"https://example.com/in\"] } } }",
    ),
    (
        "grants in a client",
        "clients: { web: { allowed_oauth_flows: [\"code\"] } }",
    ),
    (
        "scopes beside OAuth",
        "clients: { web: { allowed_oauth_scopes: [\"openid\"], oauth: { callback_urls: [\"https://example.com/in\"] } } }",
    ),
    (
        "providers in braces",
        "identity_providers: { google: External(\"Google\") }, clients: { web: { disable_oauth, supported_identity_providers: { google, Cognito } } }",
    ),
    (
        "a provider alone",
        "clients: { web: { disable_oauth, supported_identity_providers: \"COGNITO\" } }",
    ),
    ("groups", "groups: [\"Admin\", \"staff-1\"]"),
    ("groups with settings", "groups: [{ name: \"Admin\", precedence: 1 }]"),
    (
        "scopes of a resource server",
        "resource_servers: { api: { identifier: \"api\", scope: [{ scope_name: \"read\", scope_description: \"Read\" }] } }",
    ),
    (
        "scopes of a provider",
        "identity_providers: { google: Google { client_id: \"a\", client_secret: Secret(\"s\"), scopes: \"openid email\" } }",
    ),
];
