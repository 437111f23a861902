//! A way to recover that there is none of.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        account_recovery: Pigeon,
    }
}
