//! The role follows from what is verified.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        auto_verify: { phone },
        tags: { team: "identity" },
    }
}
