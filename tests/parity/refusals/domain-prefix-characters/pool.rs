//! A domain with capital letters and an underscore.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: { login: Prefix("My_App") },
    }
}
