//! The guide's "Link Verification".

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        user_verification: {
            email_style: Link,
            email_subject: "Invite to join our awesome app!",
            email_body: "You have been invited to join our awesome app! {##Verify Your Email##}",
        },
    }
}
