//! The guide's "Emails": sent by SES from a verified domain.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        email: Ses {
            ses_region: "us-east-1",
            from_email: "noreply@myawesomeapp.com",
            from_name: "Awesome App",
            reply_to: "support@myawesomeapp.com",
            ses_verified_domain: "myawesomeapp.com",
        },
    }
}
