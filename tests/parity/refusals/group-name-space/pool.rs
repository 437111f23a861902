//! A group with a space in its name.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: { admins: { group_name: "site admins" } },
    }
}
