//! The guide's "User Pools": permissions on the pool for a role.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        external: {
            #[cdk(path = "role")]
            #[logical_id = "roleC7B7E775"]
            role: AWS::IAM::Role,
        },
        grants: [{ role: role, actions: [AdminCreateUser] }],
    }
}
