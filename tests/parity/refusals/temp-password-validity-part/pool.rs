//! Temporary passwords for a day and a half.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: { temp_password_validity: hours(36) },
    }
}
