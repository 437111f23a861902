//! Constructs that are called `Resource`.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Resource/Pool")]
    pub mod pool {
        clients: {
            #[cdk(path = "Resource/Pool/Sub/Resource")]
            web: {},
        },
    }
}
