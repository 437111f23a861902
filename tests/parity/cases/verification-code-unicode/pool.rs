//! Messages in other scripts, with quotes, line breaks and placeholders.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        user_verification: {
            email_subject: "Willkommen – schön, dass Sie da sind \u{1F44B}",
            email_body: "<p>\"Grüße\", {username}!</p>\n<p>Ihr Code: <b>{####}</b></p>\t\\",
            sms_message: "コードは {####} です",
        },
    }
}
