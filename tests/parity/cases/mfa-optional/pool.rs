//! A second factor for those who want one: by text message if nothing is said.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Optional,
    }
}
