//! Tags of the pool are tags of its role, in the order of their keys.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        mfa: Required,
        tags: { zone: "b", area: "a", "10": "ten", "9": "nine", Upper: "U" },
    }
}
