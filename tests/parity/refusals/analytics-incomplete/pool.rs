//! Analytics with only an ID.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { analytics: { application_id: "12ab" } } },
    }
}
