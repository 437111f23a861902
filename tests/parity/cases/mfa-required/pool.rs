//! A required second factor: by SMS message, the default.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        mfa_message: "Your code is {####}",
    }
}
