//! A client's provider under a condition, and a trigger under another one.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        conditions: {
            #[logical_id = "IsProd"]
            is_prod: Fn::Equals(AWS::Region, "eu-west-1"),
        },
        identity_providers: {
            #[cdk(id = "Google")]
            google: Google { client_id: "client", client_secret: Secret("google"), condition: is_prod },
        },
        clients: { web: { disable_oauth } },
        lambda_triggers: {
            pre_sign_up: {
                function: "arn:aws:lambda:us-east-1:123456789012:function:check",
                permission: false,
                condition: is_prod,
            },
        },
    }
}
