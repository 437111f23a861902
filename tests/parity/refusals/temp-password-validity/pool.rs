//! Temporary passwords for more than a year.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: { temp_password_validity: days(366) },
    }
}
