//! The guide's "Domains": a prefix domain and a custom domain.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: {
            #[cdk(id = "CognitoDomain")]
            cognito: Prefix { domain_prefix: "my-awesome-app" },
            #[cdk(id = "CustomDomain")]
            custom: Custom {
                domain_name: "user.myapp.com",
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/11-3336f1-44483d-adc7-9cd375c5169d",
            },
        },
    }
}
