//! Users whose names are email addresses.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sign_in_aliases: { email },
        users: {
            #[logical_id = "Ada"]
            ada: { username: "ada@example.com", attributes: { email: "ada@example.com" } },
            grace: { username: "grace@example.com", overrides: { "DeletionPolicy": "Retain" } },
        },
    }
}
