//! A second factor for those who want one: by SMS message if nothing is said.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Optional,
    }
}
