//! Domains with non-ASCII letters, in each email address and in the identity.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses {
            from_email: "noreply@bücher.example",
            from_name: "Bücher",
            reply_to: "помощь1@пример.example",
            ses_region: "eu-west-1",
            ses_verified_domain: "bücher.example",
        },
    }
}
