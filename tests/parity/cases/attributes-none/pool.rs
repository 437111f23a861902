//! Empty attributes.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        standard_attributes: {},
        custom_attributes: {},
    }
}
