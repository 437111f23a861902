//! A custom domain with the hosted UI (classic).

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: {
            login: Custom {
                domain_name: "login.example.com",
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
                managed_login_version: ClassicHostedUi,
            },
        },
    }
}
