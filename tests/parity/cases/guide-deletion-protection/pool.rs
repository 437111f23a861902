//! The guide's "Deletion protection".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "UserPool")]
    pub mod pool {
        deletion_protection: true,
    }
}
