//! The third version of token generation events, together with the trigger under its old name.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        feature_plan: Essentials,
        external: {
            #[logical_id = "Fn9270CBC0"]
            f: AWS::Lambda::Function,
        },
        lambda_triggers: { pre_token_generation: f, pre_token_generation_config: { function: f, version: V3_0 } },
    }
}
