//! Every requirement off, explicitly, and no history.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: {
            require_lowercase: false,
            require_uppercase: false,
            require_digits: false,
            require_symbols: false,
            password_history_size: 0,
        },
    }
}
