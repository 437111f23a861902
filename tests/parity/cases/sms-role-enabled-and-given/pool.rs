//! If a role is both requested and provided, the provided one is used.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: {
            #[logical_id = "Sms812E1C7B"]
            sender: AWS::IAM::Role,
        },
        sms_role: sender,
        enable_sms_role: true,
    }
}
