//! SAML with a name of 33 characters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            partner: Saml { metadata: Url("https://example.com"), name: "123456789012345678901234567890123" },
        },
    }
}
