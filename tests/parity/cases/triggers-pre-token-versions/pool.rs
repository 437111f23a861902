//! Token generation events in the default version.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: {
            #[logical_id = "Fn9270CBC0"]
            f: AWS::Lambda::Function,
        },
        lambda_triggers: { pre_token_generation_config: f },
    }
}
