//! A role that nothing needs, and a region.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        enable_sms_role,
        sns_region: "us-east-2",
    }
}
