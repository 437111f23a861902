//! A replica with tags.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        replicas: {
            #[cdk(id = "Europe")]
            europe: { region: "eu-central-1", tags: { team: "identity", "cost-center": "42" } },
        },
    }
}
