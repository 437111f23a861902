//! The guide's "Choice-based authentication": every first factor, and a client that uses them.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "myuserpool")]
    pub mod pool {
        sign_in_policy: {
            allowed_first_auth_factors: { password: true, email_otp: true, sms_otp: true, passkey: true },
        },
        clients: { myclient: { auth_flows: { user: true } } },
    }
}
