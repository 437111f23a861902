//! A replica of the pool.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        replicas: { europe: { region: "eu-central-1" } },
    }
}
