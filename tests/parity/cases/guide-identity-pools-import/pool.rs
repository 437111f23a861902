//! The guide's "Importing Identity Pools": by id. Nothing of it is in the template but what asks for it.

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
