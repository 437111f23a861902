//! The guide's "Domains": the CloudFront distribution of a domain.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "UserPool")]
    pub mod pool {
        domains: {
            #[cdk(id = "Domain")]
            domain: Prefix { domain_prefix: "my-awesome-app" },
        },
        outputs: {
            #[logical_id = "CloudFrontEndpoint"]
            cloud_front_endpoint: CloudFrontEndpoint(domain),
        },
    }
}
