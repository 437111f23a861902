//! Domains of the managed login pages.

use crate::schema::charset::Charset;
use crate::schema::kind::MapKind;
use crate::schema::places::CertificateArn;
use crate::schema::setting::Setting;
use crate::schema::shared::Attributes;
use crate::schema::table::{settings, variants};
use crate::schema::values::MapValue;
use crate::value::intrinsic::Value;
use crate::value::list::Map;
use crate::value::text::Text;

variants! {
    /// A domain of the managed login pages.
    pub enum Domain {
        /// A prefix domain: `my-app` gives `my-app.auth.<region>.amazoncognito.com`.
        Prefix(PrefixDomain), aliases ["Cognito", "CognitoDomain"];
        /// A custom domain, with a certificate.
        Custom(CustomDomain), aliases ["CustomDomain"];
    }

    /// The version of the managed login pages.
    pub enum ManagedLoginVersion {
        /// The hosted UI (classic).
        ClassicHostedUi = "1", aliases ["Classic"];
        /// Managed login, which you can brand.
        NewerManagedLogin = "2", aliases ["Managed"];
    }

    /// The oldest version of TLS that browsers can use.
    pub enum SecurityPolicy {
        /// TLS 1.0.
        Tls10 = "TLS_V1", aliases ["TlsV1", "Tls1"];
        /// TLS 1.2.
        Tls12 = "TLS_V1_2_2021", aliases ["TlsV1_2", "TlsV12"];
        /// TLS 1.3.
        Tls13 = "TLS_V1_3_2025", aliases ["TlsV1_3", "TlsV13"];
    }
}

settings! {
    /// A prefix domain: `Prefix { domain_prefix: ".." }`, `Prefix("..")`.
    pub struct PrefixDomain (domain_prefix) with condition, depends_on, metadata {
        /// An existing domain. Other settings can then refer to it. The template does not create it.
        import: Option<Text> => "none: the name of the domain where it is named",
            default "a new domain is created";
        /// The first part of the domain. No other pool in the region can have it.
        domain_prefix: Text => "Domain",
            default "none: required",
            allowed "lower-case letters, digits and hyphens",
            limits [Characters(Charset::DomainPrefix), Length { min: 0, max: 63 }],
            aliases ["prefix", "domain", "cognito_domain"];
        /// The version of the managed login pages.
        managed_login_version: Option<ManagedLoginVersion> => "ManagedLoginVersion",
            default "not written: the hosted UI (classic)";
        /// Properties of the domain, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// A custom domain: `Custom { domain_name: "..", certificate: ".." }`.
    pub struct CustomDomain (domain_name, certificate) with condition, depends_on, metadata {
        /// An existing domain. Other settings can then refer to it. The template does not create it.
        import: Option<Text> => "none: the name of the domain where it is named",
            default "a new domain is created";
        /// The domain.
        domain_name: Text => "Domain",
            default "none: required",
            allowed "1 to 63 characters",
            limits [Length { min: 1, max: 63 }],
            aliases ["domain", "custom_domain"];
        /// The ARN of the certificate for the domain. The certificate has to be in us-east-1.
        certificate: CertificateArn => "CustomDomainConfig.CertificateArn",
            default "none: required",
            allowed "an ARN of 20 to 2048 characters",
            limits [Characters(Charset::Arn)],
            aliases ["certificate_arn"];
        /// The oldest version of TLS that browsers can use.
        security_policy: Option<SecurityPolicy> => "CustomDomainConfig.SecurityPolicy",
            default "not written: Cognito's policy",
            aliases ["tls", "tls_version"];
        /// Where the domain sends users if the pool's region fails. The pool needs a replica there.
        failover: Option<DomainFailover> => "Routing.Failover",
            default "none",
            aliases ["routing"];
        /// The version of the managed login pages.
        managed_login_version: Option<ManagedLoginVersion> => "ManagedLoginVersion",
            default "not written: the hosted UI (classic)";
        /// Properties of the domain, set by their path. `null` removes a property.
        property_overrides: Map<Value> => "the property of that path",
            default "none";
        /// Anything in the resource, set by its path.
        overrides: Map<Value> => "the attribute of that path",
            default "none";
    }

    /// Where a domain sends users if the pool's region fails: `{ secondary_region: "us-west-2", health_check: ".." }`.
    pub struct DomainFailover {
        /// The region of the replica.
        secondary_region: Text => "Routing.Failover.SecondaryRegion",
            default "none: required",
            allowed "5 to 32 characters",
            means Region,
            limits [Length { min: 5, max: 32 }],
            aliases ["region"];
        /// The ID of the health check in Route 53 for the primary region.
        health_check: Text => "Routing.Failover.PrimaryRoute53HealthCheckId",
            default "none: required",
            allowed "at most 64 characters",
            means Identifier,
            limits [Length { min: 0, max: 64 }],
            aliases ["primary_route53_health_check_id", "health_check_id"];
    }
}

impl Domain {
    /// The version of the managed login pages, if it is set.
    pub fn managed_login_version(&self) -> Option<&ManagedLoginVersion> {
        match self {
            Domain::Prefix(domain) => domain.managed_login_version.as_ref(),
            Domain::Custom(domain) => domain.managed_login_version.as_ref(),
        }
    }

    /// Its name, if it exists already.
    pub fn import(&self) -> Option<&Text> {
        match self {
            Domain::Prefix(domain) => domain.import.as_ref(),
            Domain::Custom(domain) => domain.import.as_ref(),
        }
    }

    /// The prefix, or the whole domain if it is a custom one. An import has its name in [`Self::import`].
    pub const fn written_name(&self) -> &Text {
        match self {
            Domain::Prefix(domain) => &domain.domain_prefix,
            Domain::Custom(domain) => &domain.domain_name,
        }
    }

    /// Its `property_overrides` and its `overrides`.
    pub const fn overrides(&self) -> [&Map<Value>; 2] {
        match self {
            Domain::Prefix(domain) => [&domain.property_overrides, &domain.overrides],
            Domain::Custom(domain) => [&domain.property_overrides, &domain.overrides],
        }
    }
}

impl MapValue for Domain {
    const MAP: MapKind = MapKind {
        noun: "domain",
        resources: true,
        value: &Self::KIND,
    };
}

impl Domain {
    /// What it has beside its properties.
    #[doc(hidden)]
    pub fn attributes(&self) -> Attributes<'_> {
        match self {
            Domain::Prefix(domain) => domain.attributes(),
            Domain::Custom(domain) => domain.attributes(),
        }
    }
}
