//! Two of the four, and temporary passwords with the longest validity.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: { require_digits, require_lowercase: false, temp_password_validity: days(365) },
    }
}
