//! A user in groups of the same template.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: { admins: { group_name: "admins" }, staff: { group_name: "staff" } },
        users: { ada: { groups: [admins, staff] } },
    }
}
