//! A pool that is explicitly kept, and a role that is not.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        removal_policy: Retain,
        enable_sms_role,
        deletion_protection: false,
    }
}
