//! Managed policies, a boundary, a path, a name and a description for the roles of an identity pool.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        identity_pools: {
            Visitors: {
                generated_roles: {
                    authenticated: {
                        managed_policies: ["arn:aws:iam::123456789012:policy/visitors"],
                        permissions_boundary: "arn:aws:iam::123456789012:policy/boundary",
                        path: "/shop/",
                        role_name: "visitors",
                        description: "Users who buy",
                        policies: {
                            orders: {
                                Version: "2012-10-17",
                                Statement: [{ Action: "execute-api:Invoke", Effect: "Allow", Resource: "*" }],
                            },
                        },
                    },
                },
            },
        },
    }
}
