//! The alias record of a domain, as a resource of the same template.

cognito_dsl::user_pool! {
    #[cdk(stack = "Stack", path = "Pool")]
    pub mod pool {
        domains: {
            login: Custom {
                domain_name: "login.example.com",
                certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
            },
        },
        resources: {
            login_record: AWS::Route53::RecordSet {
                properties: {
                    HostedZoneName: "example.com.",
                    Name: "login.example.com",
                    Type: "A",
                    AliasTarget: { DNSName: Fn::GetAtt(login, CloudFrontDistribution), HostedZoneId: "Z2FDTNDATAQYW2" },
                },
            },
        },
    }
}
