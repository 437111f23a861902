//! The guide's "Emails": a name that has to be quoted.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        email: Ses {
            from_email: "noreply@myawesomeapp.com",
            from_name: "myname@mycompany.com",
            ses_region: "us-west-2",
        },
    }
}
