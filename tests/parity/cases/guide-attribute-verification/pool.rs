//! The guide's "Attribute verification".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        sign_in_aliases: { username: true },
        auto_verify: { email: true, phone: true },
        keep_original: { email: true, phone: true },
    }
}
