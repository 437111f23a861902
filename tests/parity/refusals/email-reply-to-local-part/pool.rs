//! A reply-to address with non-ASCII letters before the `@`.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Cognito("от@example.com"),
    }
}
