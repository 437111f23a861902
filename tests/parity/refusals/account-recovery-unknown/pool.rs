//! A way to recover that does not exist.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        account_recovery: Pigeon,
    }
}
