//! The guide's "Lambda Triggers": one passed to the pool and one added.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        external: {
            #[logical_id = "authChallengeFn66F542AC"]
            auth_challenge_fn: AWS::Lambda::Function,
            #[logical_id = "userMigrationFnFD0A5CBF"]
            user_migration_fn: AWS::Lambda::Function,
        },
        lambda_triggers: { create_auth_challenge: auth_challenge_fn, user_migration: user_migration_fn },
    }
}
