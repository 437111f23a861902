//! Recovery by phone only.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        account_recovery: PhoneOnlyWithoutMfa,
        sign_in_aliases: { phone },
    }
}
