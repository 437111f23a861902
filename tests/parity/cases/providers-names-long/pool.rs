//! Providers whose generated names are shortened.

cognito_dsl::user_pool! {
    #[cdk(stack = "S", path = "Pool")]
    pub mod pool {
        identity_providers: {
            #[cdk(id = "ThisIsAVeryLongProviderConstructIdentifierName")]
            oidc: Oidc { client_id: "app", client_secret: "secret", issuer_url: "https://example.com" },
            #[cdk(path = "Saml/ThisIsAVeryLongProviderConstructIdentifierName")]
            saml: Saml { metadata: Url("https://example.com/metadata") },
        },
    }
}
