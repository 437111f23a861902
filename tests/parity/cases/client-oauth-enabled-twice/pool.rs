//! OAuth that is explicitly enabled and has settings.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: {
            web: {
                disable_oauth: false,
                oauth: { flows: { authorization_code_grant }, callback_urls: ["https://app.example.com"] },
            },
        },
    }
}
