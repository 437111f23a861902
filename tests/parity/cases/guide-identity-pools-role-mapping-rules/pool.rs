//! The guide's "Role Mapping": by rules.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: {
            #[logical_id = "adminRoleC345D70B"]
            admin_role: AWS::IAM::Role,
            #[logical_id = "nonAdminRole43C19D5C"]
            non_admin_role: AWS::IAM::Role,
        },
        identity_pools: {
            myidentitypool: {
                identity_pool_name: "myidentitypool",
                role_mappings: [{
                    provider_url: Amazon,
                    rules: [
                        { claim: "custom:admin", claim_value: "admin", mapped_role: admin_role },
                        {
                            claim: "custom:admin",
                            claim_value: "admin",
                            match_type: NotEqual,
                            mapped_role: non_admin_role,
                        },
                    ],
                }],
            },
        },
    }
}
