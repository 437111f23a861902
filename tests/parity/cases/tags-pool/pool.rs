//! Tags, with a key that contains non-ASCII characters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        tags: { team: "identity", "cost-center": "1234", "Ünïcode key": "välue", empty: "" },
    }
}
