//! Empty triggers.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        lambda_triggers: {},
    }
}
