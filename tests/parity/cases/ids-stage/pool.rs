//! A pool in a stage, whose role shows it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Prod/Stk", path = "Pool")]
    pub mod pool {
        mfa: Required,
    }
}
