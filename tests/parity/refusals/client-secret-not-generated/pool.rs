//! The secret of a client that has none.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: {} },
        outputs: { secret: ClientSecret(web) },
    }
}
