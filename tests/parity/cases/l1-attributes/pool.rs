//! Attributes that only administrators can change.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: { tier: String(1..=10, mutable, developer_only), age: Number(developer_only: false) },
    }
}
