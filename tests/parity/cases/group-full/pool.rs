//! A group with every setting, and an existing role.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: {
            admins: {
                group_name: "Admins_(ä)·1",
                description: "Those who can do everything",
                precedence: 0,
                role: "arn:aws:iam::123456789012:role/admins",
            },
            last: { group_name: "last", precedence: 2147483647, description: "" },
        },
    }
}
