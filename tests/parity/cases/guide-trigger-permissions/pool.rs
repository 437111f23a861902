//! The guide's "Trigger Permissions": permissions on the pool for the role of a trigger. Here, the policy has the
//! name that we give it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        external: {
            #[logical_id = "postAuthFn3C39CCA0"]
            post_auth_fn: AWS::Lambda::Function,
            #[logical_id = "postAuthFnServiceRoleDFCC2A17"]
            post_auth_role: AWS::IAM::Role,
        },
        lambda_triggers: {
            post_authentication: { function: post_auth_fn, role: post_auth_role, actions: [DescribeUserPool] },
        },
    }
}
