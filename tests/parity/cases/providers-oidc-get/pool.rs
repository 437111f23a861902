//! OpenID Connect with the default request method, explicitly, and an empty mapping.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            okta: Oidc {
                client_id: "okta-app",
                client_secret: "okta-secret",
                issuer_url: "https://example.okta.com",
                name: "Okta",
                attribute_request_method: Get,
                identifiers: [],
                attribute_mapping: {},
            },
        },
    }
}
