//! The guide's "Authenticated and Unauthenticated Identities": an identity pool without settings.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            #[cdk(id = "myIdentityPool")]
            mine: {},
        },
    }
}
