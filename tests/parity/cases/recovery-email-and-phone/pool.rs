//! Recovery by email, then by phone.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        account_recovery: EmailAndPhoneWithoutMfa,
    }
}
