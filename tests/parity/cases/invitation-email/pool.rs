//! An invitation by email only.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_invitation: { email_subject: "Come in", email_body: "{username}, {####}" },
        self_sign_up_enabled,
    }
}
