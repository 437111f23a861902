//! An invitation by SMS message only, and a link to verify.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_invitation: { sms_message: "{username}: {####}" },
        user_verification: { email_style: Link },
    }
}
