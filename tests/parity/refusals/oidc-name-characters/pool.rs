//! OpenID Connect with a space in its name.

cognito_dsl::user_pool! {
    #[allow(plain_text_secret)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            okta: Oidc { client_id: "o", client_secret: "s", issuer_url: "https://example.com", name: "my okta" },
        },
    }
}
