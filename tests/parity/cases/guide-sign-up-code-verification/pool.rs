//! The guide's "Code Verification": the messages to users who sign up.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        self_sign_up_enabled: true,
        user_verification: {
            email_subject: "Verify your email for our awesome app!",
            email_body: "Thanks for signing up to our awesome app! Your verification code is {####}",
            email_style: Code,
            sms_message: "Thanks for signing up to our awesome app! Your verification code is {####}",
        },
    }
}
