//! Clients with names, and one without, in source order.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    // Cognito rejects it, but the CDK writes it all the same.
    #[allow(client_name_characters)]
    pub mod pool {
        clients: {
            zeta: { user_pool_client_name: "Zeta + Söhne" },
            #[cdk(id = "Alpha")]
            alpha: { user_pool_client_name: "alpha" },
            middle: {},
        },
    }
}
