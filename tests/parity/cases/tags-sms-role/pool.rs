//! Tags of the pool are also tags of its role, sorted by key.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        tags: { zone: "b", area: "a", "10": "ten", "9": "nine", Upper: "U" },
    }
}
