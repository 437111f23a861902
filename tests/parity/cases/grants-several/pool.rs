//! Permissions for a role in two steps, for a user and for a group.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: {
            #[cdk(path = "Role")]
            #[logical_id = "Role1ABCC5F0"]
            role: AWS::IAM::Role,
            #[cdk(path = "User")]
            #[logical_id = "User00B015A1"]
            user: AWS::IAM::User,
            #[cdk(path = "Group")]
            #[logical_id = "GroupC77FDACD"]
            group: AWS::IAM::Group,
        },
        grants: [
            { role: role, actions: [AdminCreateUser, AdminDeleteUser] },
            { user: user, actions: ["cognito-idp:List*"] },
            { group: group, actions: ["cognito-idp:*"] },
        ],
    }
}
