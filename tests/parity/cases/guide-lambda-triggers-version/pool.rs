//! The guide's "Lambda Triggers": a version for the claims of tokens.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "userpool")]
    pub mod pool {
        external: {
            #[logical_id = "preTokenGenerationFn821A18F6"]
            pre_token_generation_fn: AWS::Lambda::Function,
        },
        lambda_triggers: { pre_token_generation_config: { function: pre_token_generation_fn, version: V2_0 } },
    }
}
