//! No readable and no writable attributes.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        clients: { web: { read_attributes: [], write_attributes: [] } },
    }
}
