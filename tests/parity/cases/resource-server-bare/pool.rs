//! A resource server without scopes, whose identifier is a URL, and two more of them.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        resource_servers: {
            api: { identifier: "https://api.example.com/v1" },
            first: { identifier: "first", scopes: { a: "A" } },
            #[cdk(id = "Second-Server")]
            second: { identifier: "second", scopes: { "a.b:c-d_e*": "Odd characters: ü \"quoted\"", read: "Read" } },
        },
    }
}
