//! The guide's "Authenticated and Unauthenticated Identities": existing roles.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: {
            #[logical_id = "authRoleB7A6401B"]
            auth_role: AWS::IAM::Role,
            #[logical_id = "unauthRole8318277E"]
            unauth_role: AWS::IAM::Role,
        },
        identity_pools: {
            #[cdk(id = "TestIdentityPoolActions")]
            test: { authenticated_role: auth_role, unauthenticated_role: unauth_role },
        },
    }
}
