//! Rules about the certificates of custom domains.

use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::rule::rules;
use crate::grammar::arn::{Arn, PartialArn};
use crate::grammar::region::partition_of;
use crate::pool::imports::setting_beside_import;
use cognito_model::Intrinsic;

rules! {
    /// A certificate outside us-east-1.
    error certificate_region {
        guards: [CustomDomain.certificate],
        after: [setting_beside_import],
        reason: "CloudFront serves the pages, and accepts only certificates in us-east-1",
        evidence: "badmintoncryer/cdk-preflight, pf-cognito-custom-domain-cert-region; API CreateUserPoolDomain, CustomDomainConfigType",
        bad: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:eu-central-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        good: r#"domains: {
    login: Custom {
        domain_name: "login.example.com",
        certificate: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    },
}"#,
        check: [Text(other_region), Intrinsic(other_region_of_sub)],
    }
}

fn other_region(arn: &str, _: &Node<'_>) -> Option<Finding> {
    // Other partitions have other regions, and no `us-east-1`.
    let arn = Arn::parse(arn).filter(|arn| (arn.partition, arn.service) == ("aws", "acm"))?;
    if ["us-east-1", ""].contains(&arn.region) {
        return None;
    }
    Some(is_in(arn.region))
}

/// `Fn::Sub("arn:${AWS::Partition}:acm:eu-west-1:${AWS::AccountId}:certificate/..")`
fn other_region_of_sub(intrinsic: &Intrinsic, _: &Node<'_>) -> Option<Finding> {
    let Intrinsic::Sub(parts) = intrinsic else { return None };
    let arn = PartialArn::of(parts).filter(|arn| arn.service == "acm" && arn.partition.is_none_or(|it| it == "aws"))?;
    let region = arn.region.filter(|region| *region != "us-east-1")?;
    (partition_of(region) == Some("aws")).then(|| is_in(region))
}

fn is_in(region: &str) -> Finding {
    Finding::new(
        format!("the certificate is in `{region}`, not in `us-east-1`"),
        "request a certificate in `us-east-1`, and write its ARN",
    )
}
