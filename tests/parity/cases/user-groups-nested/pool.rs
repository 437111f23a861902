//! Users in a group, below another construct.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Auth/Pool")]
    pub mod pool {
        groups: { admins: { group_name: "admins" } },
        users: {
            ada: { groups: [admins] },
            #[cdk(path = "People/Grace")]
            grace: { groups: [admins] },
        },
    }
}
