use cognito_dsl::user_pool;

user_pool! {
    pub mod customers {
        domains: {
            login: Custom {
                domain_name: "login.example.com",
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
                failover: { secondary_region: "us-west-2", health_check: "arn:aws:route53:::healthcheck/0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0" },
            },
        },
    }
}

fn main() {}
