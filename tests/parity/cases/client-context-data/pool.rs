//! A client that hands on what is known of the device, and one that says it does not.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            server: { generate_secret, enable_propagate_additional_user_context_data },
            browser: { enable_propagate_additional_user_context_data: false },
        },
    }
}
