//! The guide's "Multi-factor Authentication": the requirements for passwords.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        password_policy: {
            min_length: 12,
            require_lowercase: true,
            require_uppercase: true,
            require_digits: true,
            require_symbols: true,
            temp_password_validity: days(3),
        },
    }
}
