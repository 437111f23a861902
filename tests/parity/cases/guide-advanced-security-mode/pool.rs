//! The guide's "Advanced Security Mode".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        advanced_security_mode: Enforced,
    }
}
