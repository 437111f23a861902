//! A pool in a stage of a stage, below other constructs.

cognito_dsl::user_pool! {
    #[cdk(stack = "Cloud/eu-west/Auth", path = "Users/Default/Pool")]
    pub mod pool {
        enable_sms_role,
        clients: { web: {} },
    }
}
