//! A pool in a stage, which appears in the role.

cognito_dsl::user_pool! {
    #[cdk(stack = "Prod/Stk", path = "Pool")]
    pub mod pool {
        mfa: Required,
    }
}
