//! Sign in with Apple without a private key.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: { apple: Apple { client_id: "a", team_id: "t", key_id: "k" } },
    }
}
