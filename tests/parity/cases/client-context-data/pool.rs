//! A client that passes on user context data, and one that explicitly does not.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            server: { generate_secret, enable_propagate_additional_user_context_data },
            browser: { enable_propagate_additional_user_context_data: false },
        },
    }
}
