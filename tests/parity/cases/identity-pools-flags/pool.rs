//! Guests that are allowed and guests that explicitly are not, with the classic flow on and off.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            open: { allow_unauthenticated_identities, allow_classic_flow: false },
            closed: {
                allow_unauthenticated_identities: false,
                allow_classic_flow,
                identity_pool_name: "closed +=,.@-_",
            },
        },
    }
}
