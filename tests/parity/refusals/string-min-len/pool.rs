//! A string of fewer than 0 characters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { text: String { min_len: -1 } },
    }
}
