//! A role of the same template, which a group gives to its users.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        groups: { admins: { group_name: "admins", role: admin_role } },
        resources: {
            #[cdk(id = "AdminRole")]
            admin_role: AWS::IAM::Role {
                properties: {
                    AssumeRolePolicyDocument: {
                        Version: "2012-10-17",
                        Statement: [{
                            Effect: "Allow",
                            Action: "sts:AssumeRoleWithWebIdentity",
                            Principal: { Federated: "cognito-identity.amazonaws.com" },
                        }],
                    },
                },
            },
        },
    }
}
