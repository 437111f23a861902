//! Tags of a pool, whose parts have none.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        tags: { stage: "prod" },
        clients: { web: {} },
        groups: { admins: { group_name: "admins" } },
        domains: { login: Prefix("tagged") },
    }
}
