//! Attributes that only administrators can change, and one that says that it is not required.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        custom_attributes: {
            tier: String(1..=10, mutable, developer_only),
            age: Number(developer_only: false, required: false),
        },
    }
}
