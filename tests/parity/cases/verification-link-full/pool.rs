//! A link with all texts, one of them for SMS messages, which bring a code all the same.

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
