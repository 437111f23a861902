//! The secret of a client that exists already.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { import: "1example23456789" } },
        outputs: { secret: ClientSecret(web) },
    }
}
