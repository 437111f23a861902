//! The guide's "Account Recovery Settings".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "UserPool")]
    pub mod pool {
        account_recovery: EmailOnly,
    }
}
