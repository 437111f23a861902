//! Sign in with Apple without optional settings, with the key as a string.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            apple: Apple { client_id: "com.example.app", team_id: "TEAM", key_id: "KEY", private_key: "PRIVATE" },
        },
    }
}
