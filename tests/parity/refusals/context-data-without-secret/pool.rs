//! User context data from a client without a secret.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { enable_propagate_additional_user_context_data } },
    }
}
