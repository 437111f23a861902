//! The guide's "Associating an External Provider Directly".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                authentication_providers: {
                    amazon: { app_id: "amzn1.application.12312k3j234j13rjiwuenf" },
                    facebook: { app_id: "1234567890123" },
                    google: { client_id: "12345678012.apps.googleusercontent.com" },
                    apple: { services_id: "com.myappleapp.auth" },
                    twitter: { consumer_key: "my-twitter-id", consumer_secret: "my-twitter-secret" },
                },
            },
        },
    }
}
