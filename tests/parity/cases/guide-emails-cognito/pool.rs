//! The guide's "Emails": sent by Cognito.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        email: Cognito("support@myawesomeapp.com"),
    }
}
