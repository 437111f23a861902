//! Values from parameters of the template.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: {
            stage: String,
            #[allow(unused_name)]
            length: Number,
            sender: String,
        },
        user_pool_name: stage,
        password_policy: { password_history_size: 3 },
        user_verification: { email_subject: Ref(stage), email_body: stage, sms_message: stage },
        mfa_message: stage,
        sms_role: sender,
        sms_role_external_id: stage,
        sns_region: AWS::Region,
        passkey_relying_party_id: stage,
        tags: { stage: stage },
    }
}
