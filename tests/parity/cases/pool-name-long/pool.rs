//! A name of the maximum length, with odd characters.

cognito_dsl::user_pool! {
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(user_pool_name_length)]
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_pool_name: "a b+c=d,e.f@g-h_i/j:k|l 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456789 0123456",
    }
}
