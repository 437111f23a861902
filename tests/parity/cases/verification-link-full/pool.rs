//! A link with all messages, including the SMS message, which contains a code nevertheless.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: {
            email_style: Link,
            email_subject: "Confirm",
            email_body: "Press {##here, please!##} to confirm",
            sms_message: "Code {####}",
        },
        sign_in_aliases: { email, phone },
    }
}
