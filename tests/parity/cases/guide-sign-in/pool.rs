//! The guide's "Sign In": by username or email address.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        sign_in_aliases: { username: true, email: true },
    }
}
