//! A precedence below 0.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: { admins: { precedence: -1 } },
    }
}
