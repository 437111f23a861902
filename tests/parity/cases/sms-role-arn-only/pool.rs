//! An existing role, without the other settings for it.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sms_role: "arn:aws:iam::123456789012:role/path/to/sms",
        sign_in_aliases: { phone },
    }
}
