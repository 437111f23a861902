//! Existing roles: for signed-in users and for guests.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            users: { authenticated_role: "arn:aws:iam::123456789012:role/users" },
            guests: { unauthenticated_role: "arn:aws:iam::123456789012:role/guests", allow_unauthenticated_identities },
        },
    }
}
