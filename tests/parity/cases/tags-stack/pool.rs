//! Tags of the whole stack reach the pool and its role.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        enable_sms_role,
        tags: { team: "identity" },
    }
}
