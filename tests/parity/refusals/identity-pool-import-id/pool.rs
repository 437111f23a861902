//! An existing identity pool, by an ID without a region.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: { app: { import: "dj2823ryiwuhef937" } },
    }
}
