//! Temporary passwords that are not valid at all.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: { temp_password_validity: days(0) },
    }
}
