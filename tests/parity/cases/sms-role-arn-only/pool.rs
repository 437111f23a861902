//! A role that exists, and nothing of how it is taken.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        sms_role: "arn:aws:iam::123456789012:role/path/to/sms",
        sign_in_aliases: { phone },
    }
}
