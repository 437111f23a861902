//! An external ID and a region without a role are left out.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sms_role_external_id: "unused",
        sns_region: "us-east-1",
    }
}
