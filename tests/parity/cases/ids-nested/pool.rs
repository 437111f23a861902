//! A pool below other constructs, and parts in other places.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Auth/Users")]
    pub mod pool {
        sign_in_aliases: { phone },
        clients: {
            #[cdk(id = "web-client")]
            web: {},
            #[cdk(path = "Clients/Mobile")]
            mobile: {},
            #[cdk(path = "Desktop")]
            desktop: {},
        },
        groups: {
            #[cdk(path = "Auth/Admins")]
            admins: { group_name: "admins" },
        },
    }
}
