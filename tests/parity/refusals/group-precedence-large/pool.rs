//! A precedence that is no 32-bit number.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: { admins: { precedence: 2147483648 } },
    }
}
