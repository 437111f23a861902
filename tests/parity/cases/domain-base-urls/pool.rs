//! The base URLs of both kinds of domains, with and without FIPS.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: {
            hosted: Prefix("my-app"),
            own: Custom("login.example.com", "arn:aws:acm:us-east-1:123456789012:certificate/12345678"),
        },
        outputs: {
            #[logical_id = "Hosted"]
            hosted: BaseUrl(hosted),
            #[logical_id = "HostedFips"]
            hosted_fips: BaseUrl(hosted, fips),
            #[logical_id = "Own"]
            own: BaseUrl(own),
            #[logical_id = "OwnEndpoint"]
            own_endpoint: CloudFrontEndpoint(own),
        },
    }
}
