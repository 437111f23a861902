//! A key of your own, the newer issuer, and SMS messages by End User Messaging.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        self_sign_up_enabled,
        encryption_key: "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012",
        issuer: Updated,
        end_user_messaging: {
            role: "arn:aws:iam::123456789012:role/sms",
            external_id: "shop",
            origination_identity: "SHOP",
            configuration_set_name: "shop",
            in_entity_id: "1101",
            in_template_id: "1107",
            region: "ap-south-1",
        },
    }
}
