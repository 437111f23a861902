//! Tags, with a key that has other characters.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        tags: { team: "identity", "cost-center": "1234", "Ünïcode key": "välue", empty: "" },
    }
}
