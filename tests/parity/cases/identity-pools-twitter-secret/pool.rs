//! A social provider whose secret is a parameter.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { twitter_secret: String { no_echo } },
        identity_pools: {
            main: { authentication_providers: { twitter: { consumer_key: "key", consumer_secret: twitter_secret } } },
        },
    }
}
