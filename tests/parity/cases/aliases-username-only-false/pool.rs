//! All aliases off, explicitly.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { username: false, email: false, phone: false, preferred_username: false },
    }
}
