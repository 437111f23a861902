//! The guide's "App Clients": a client and its ID.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "pool")]
    pub mod pool {
        clients: {
            #[cdk(id = "customer-app-client")]
            customer_app: {},
        },
        outputs: {
            #[logical_id = "ClientId"]
            client_id: ClientId(customer_app),
        },
    }
}
