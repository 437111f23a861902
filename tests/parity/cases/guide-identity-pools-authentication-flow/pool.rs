//! The guide's "Authentication Flow".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: { myidentitypool: { identity_pool_name: "myidentitypool", allow_classic_flow: true } },
    }
}
