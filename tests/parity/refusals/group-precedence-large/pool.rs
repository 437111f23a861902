//! A precedence that does not fit into 32 bits.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: { admins: { precedence: 2147483648 } },
    }
}
