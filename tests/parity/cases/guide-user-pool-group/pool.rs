//! The guide's "User Pool Group": one next to the pool with a role, one below the pool.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "UserPool")]
    pub mod pool {
        external: {
            #[logical_id = "Role1ABCC5F0"]
            role: AWS::IAM::Role,
        },
        groups: {
            #[cdk(path = "UserPoolGroup")]
            first: { group_name: "my-group-name", precedence: 1, role: role },
            #[cdk(id = "AnotherUserPoolGroup")]
            another: { group_name: "another-group-name" },
        },
    }
}
