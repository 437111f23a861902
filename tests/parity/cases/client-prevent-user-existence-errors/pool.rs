//! Preventing user existence errors: off, on, and the default.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { off: { prevent_user_existence_errors }, on: { prevent_user_existence_errors: false }, unsaid: {} },
    }
}
