//! A function that another stack exports, and a key that a parameter names.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { key: String },
        lambda_triggers: { pre_sign_up: { function: Fn::ImportValue("check"), permission: false } },
        custom_sender_kms_key: parameters::key,
    }
}
