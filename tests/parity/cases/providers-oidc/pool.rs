//! OpenID Connect without optional settings, named after its construct.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            #[cdk(id = "Okta")]
            okta: Oidc { client_id: "okta-app", client_secret: "okta-secret", issuer_url: "https://example.okta.com" },
        },
    }
}
