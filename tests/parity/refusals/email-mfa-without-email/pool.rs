//! Emails as the second factor, without a sender.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        mfa_second_factor: { email },
    }
}
