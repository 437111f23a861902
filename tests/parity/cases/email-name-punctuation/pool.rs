//! A name with every character that needs no quotes, including a comma and a dot.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@example.com", from_name: "A, B. !#$%&'*+-/=?^_`{|}~", ses_region: "us-west-2" },
    }
}
