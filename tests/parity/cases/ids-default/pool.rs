//! Constructs that are called `Default` do not appear in IDs.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Default/Pool")]
    pub mod pool {
        enable_sms_role,
    }
}
