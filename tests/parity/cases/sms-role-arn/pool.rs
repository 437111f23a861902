//! An existing role, with its external ID and the region to send from.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sms_role: "arn:aws:iam::123456789012:role/sms",
        sms_role_external_id: "0f1e-2d3c",
        sns_region: "eu-west-1",
        mfa: Optional,
    }
}
