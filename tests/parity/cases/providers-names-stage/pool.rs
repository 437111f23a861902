//! Providers whose generated names contain the stage.

cognito_dsl::user_pool! {
    #[cdk(stack = "Prod/Stk", path = "Auth/Pool")]
    pub mod pool {
        identity_providers: {
            #[cdk(id = "O")]
            oidc: Oidc { client_id: "app", client_secret: "secret", issuer_url: "https://example.com" },
            #[cdk(id = "S")]
            saml: Saml { metadata: Url("https://example.com/metadata") },
        },
    }
}
