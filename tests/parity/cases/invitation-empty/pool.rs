//! An invitation without messages leaves an empty template.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_invitation: {},
    }
}
