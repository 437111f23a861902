//! The guide's "Identity Providers": Login with Amazon.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_providers: {
            #[cdk(id = "Amazon")]
            amazon: Amazon { client_id: "amzn-client-id", client_secret: "amzn-client-secret" },
        },
    }
}
