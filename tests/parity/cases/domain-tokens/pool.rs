//! Domains that the template computes.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        parameters: { certificate: String, host: String },
        domains: {
            hosted: Prefix(Fn::Join("-", ["app", AWS::AccountId])),
            own: Custom { domain_name: host, certificate: certificate },
        },
    }
}
