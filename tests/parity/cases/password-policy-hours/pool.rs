//! Temporary passwords, in hours that add up to whole days.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        password_policy: { temp_password_validity: hours(48), require_uppercase, require_symbols: false },
    }
}
