//! The guide's "Code Verification": the messages to users who are invited.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        user_invitation: {
            email_subject: "Invite to join our awesome app!",
            email_body: "Hello {username}, you have been invited to join our awesome app! Your temporary password is {####}",
            sms_message: "Hello {username}, your temporary password for our awesome app is {####}",
        },
    }
}
