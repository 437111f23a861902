//! Emails by SES from a domain that is not the verified one.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        email: Ses { from_email: "a@mail.example.com", ses_region: "eu-west-1", ses_verified_domain: "example.com" },
    }
}
