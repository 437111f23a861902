//! OpenID Connect with every setting.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { groups: String(mutable), "job-title": String(mutable) },
        identity_providers: {
            okta: Oidc {
                client_id: "okta-app",
                client_secret: "okta-secret",
                issuer_url: "https://example.okta.com",
                name: "Okta-1",
                scopes: ["openid", "email", "groups"],
                identifiers: ["example.com", "okta"],
                attribute_request_method: Post,
                endpoints: {
                    authorization: "https://example.okta.com/authorize",
                    token: "https://example.okta.com/token",
                    user_info: "https://example.okta.com/userinfo",
                    jwks_uri: "https://example.okta.com/jwks",
                },
                attribute_mapping: {
                    email: "email",
                    email_verified: "email_verified",
                    phone_number_verified: "phone_verified",
                    timezone: "zoneinfo",
                    last_update_time: "updated_at",
                    custom: { groups: "groups", "job-title": "title" },
                },
            },
        },
    }
}
