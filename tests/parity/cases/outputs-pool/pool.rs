//! Everything that can be output about a pool, with descriptions and exports.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        outputs: {
            #[logical_id = "Id"]
            id: { value: UserPoolId, description: "The pool", export_name: "pool-id" },
            #[logical_id = "Arn"]
            arn: UserPoolArn,
            #[logical_id = "Name"]
            name: UserPoolProviderName,
            #[logical_id = "Url"]
            url: UserPoolProviderUrl,
        },
    }
}
