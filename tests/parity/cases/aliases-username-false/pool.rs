//! No username, explicitly, and flags that are off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username: false, email, phone: false },
        sign_in_case_sensitive: false,
    }
}
