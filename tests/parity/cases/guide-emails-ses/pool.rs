//! The guide's "Emails": sent by SES in the region of the stack.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        email: Ses {
            from_email: "noreply@myawesomeapp.com",
            from_name: "Awesome App",
            reply_to: "support@myawesomeapp.com",
            ses_region: "us-west-2",
        },
    }
}
