//! Every trigger that takes only a function.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: {
            #[logical_id = "Fn9270CBC0"]
            f: AWS::Lambda::Function,
        },
        lambda_triggers: {
            create_auth_challenge: f,
            custom_message: f,
            define_auth_challenge: f,
            post_authentication: f,
            post_confirmation: f,
            pre_authentication: f,
            pre_sign_up: f,
            pre_token_generation: f,
            user_migration: f,
            verify_auth_challenge_response: f,
        },
    }
}
