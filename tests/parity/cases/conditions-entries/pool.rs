//! Entries with a condition, and a user with a group.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        conditions: {
            #[logical_id = "IsProd"]
            is_prod: Fn::Equals(AWS::Region, "eu-west-1"),
        },
        clients: { web: { disable_oauth, condition: is_prod } },
        domains: { login: Prefix { domain_prefix: "my-app", condition: is_prod } },
        groups: { staff: { condition: is_prod } },
        resource_servers: { orders: { identifier: "orders", condition: is_prod } },
        users: { Admin: { groups: [staff], condition: is_prod } },
    }
}
