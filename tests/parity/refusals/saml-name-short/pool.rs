//! SAML with a name of two characters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: { partner: Saml { metadata: Url("https://example.com"), name: "pa" } },
    }
}
