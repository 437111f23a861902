//! Both documents for a client.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            app: {
                disable_oauth,
                terms: {
                    terms_of_use: { default: "https://shop.example.com/terms" },
                    privacy_policy: { default: "https://shop.example.com/privacy" },
                },
            },
        },
    }
}
