//! Functions that send messages, and the key that encrypts their codes.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        external: {
            #[logical_id = "Mail6A3D1F64"]
            mail: AWS::Lambda::Function,
            #[logical_id = "Sms812E1C7B"]
            sms: AWS::Lambda::Function,
            #[logical_id = "Key961B73FD"]
            key: AWS::KMS::Key,
        },
        mfa: Required,
        lambda_triggers: { custom_email_sender: mail, custom_sms_sender: sms },
        custom_sender_kms_key: key,
    }
}
