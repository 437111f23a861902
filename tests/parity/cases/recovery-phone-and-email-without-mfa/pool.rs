//! Recovery by phone, then by email: the default, explicitly.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        account_recovery: PhoneWithoutMfaAndEmail,
    }
}
