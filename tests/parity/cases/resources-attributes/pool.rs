//! A resource with all its attributes.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        resources: {
            firewall: AWS::WAFv2::WebACLAssociation {
                properties: { ResourceArn: pool, WebACLArn: Fn::ImportValue("acl") },
                depends_on: [pool],
                metadata: { Owner: "identity" },
            },
            news: AWS::SNS::Topic { deletion_policy: Retain, update_replace_policy: Retain },
        },
    }
}
