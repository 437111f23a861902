//! A custom domain with a TLS policy that fails over to a replica.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: {
            login: Custom {
                domain_name: "login.example.com",
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
                security_policy: Tls13,
                failover: { secondary_region: "us-west-2", health_check: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" },
            },
        },
    }
}
