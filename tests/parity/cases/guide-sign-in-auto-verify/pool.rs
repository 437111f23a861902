//! The guide's "Sign In": more is verified than users sign in with.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        sign_in_aliases: { username: true, email: true },
        auto_verify: { email: true, phone: true },
    }
}
