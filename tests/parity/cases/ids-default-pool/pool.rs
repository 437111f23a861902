//! A pool that is called `Default`.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Default")]
    pub mod pool {
        groups: { admins: { group_name: "admins" } },
    }
}
