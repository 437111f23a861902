//! Both off, explicitly.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        device_tracking: { challenge_required_on_new_device: false, device_only_remembered_on_user_prompt: false },
    }
}
