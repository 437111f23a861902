//! The guide's "Importing Identity Pools": by ID. The template contains only what refers to it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: { imported: { import: "us-east-1:dj2823ryiwuhef937" } },
        outputs: {
            #[logical_id = "Id"]
            id: { value: "us-east-1:dj2823ryiwuhef937" },
        },
    }
}
