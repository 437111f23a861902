//! Recovery as it was before it could be chosen.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        account_recovery: PhoneAndEmail,
    }
}
