//! What is verified determines that there is a role.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        auto_verify: { phone },
        tags: { team: "identity" },
    }
}
