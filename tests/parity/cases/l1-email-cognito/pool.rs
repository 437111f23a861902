//! `EmailConfiguration` of the L1 class: emails from Cognito, with an email address for replies.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    #[logical_id = "Pool"]
    pub mod pool {
        self_sign_up_enabled: false,
        removal_policy: Retain,
        email: Cognito("support@example.com"),
        ..AsWritten
    }
}
