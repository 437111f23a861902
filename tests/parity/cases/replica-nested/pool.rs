//! Two replicas, below another construct.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Auth/Pool")]
    pub mod pool {
        parameters: { second: String },
        replicas: { europe: { region: "eu-central-1" }, other: { region: second } },
    }
}
