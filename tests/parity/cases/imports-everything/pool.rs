//! An existing pool, with everything that can be attached to it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "imported")]
    pub mod pool {
        import: UserPoolArn("arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_abcdefghi"),
        external: {
            #[cdk(path = "Role")]
            #[logical_id = "Role1ABCC5F0"]
            role: AWS::IAM::Role,
        },
        clients: { web: { oauth: { scopes: [openid, orders::read] } } },
        resource_servers: { orders: { identifier: "orders", scopes: { read: "Read" } } },
        domains: { login: Prefix("imported-app") },
        groups: { admins: { group_name: "admins" } },
        identity_providers: { google: Google { client_id: "g", client_secret: "s" } },
        grants: [{ role: role, actions: [AdminGetUser] }],
    }
}
