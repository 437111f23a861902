//! A string of more than 2048 characters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { text: String(..=2049) },
    }
}
