//! Recovery as it was before there was a choice.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        account_recovery: PhoneAndEmail,
    }
}
