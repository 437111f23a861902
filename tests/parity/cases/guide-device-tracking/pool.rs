//! The guide's "Device Tracking".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        device_tracking: { challenge_required_on_new_device: true, device_only_remembered_on_user_prompt: true },
    }
}
