//! `AWS::Cognito::UserPoolDomain`

use super::intrinsics::Render;
use super::json::{Object, single};
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::pool::domain::{Domain, ManagedLoginVersion};
use crate::value::intrinsic::Target;
use crate::value::list::Entry;

pub(crate) fn domain(render: Render<'_>, entry: &Entry<Domain>) -> Resource {
    let mut properties = Object::new();
    properties.set("UserPoolId", render.reference(&Target::Pool));
    let (version, property_overrides, overrides) = match &entry.value {
        Domain::Prefix(domain) => {
            properties.set("Domain", render.text(&domain.domain_prefix));
            (
                &domain.managed_login_version,
                &domain.property_overrides,
                &domain.overrides,
            )
        }
        Domain::Custom(domain) => {
            let mut custom = Object::new();
            custom.set("CertificateArn", render.text(&domain.certificate.0));
            let policy = domain.security_policy.as_ref();
            custom.set_some("SecurityPolicy", policy.map(|policy| policy.row().cloudformation));
            properties.set("CustomDomainConfig", custom);
            if let Some(failover) = &domain.failover {
                let mut target = Object::new();
                target.set("PrimaryRoute53HealthCheckId", render.text(&failover.health_check));
                target.set("SecondaryRegion", render.text(&failover.secondary_region));
                properties.set("Routing", single("Failover", target));
            }
            properties.set("Domain", render.text(&domain.domain_name));
            (
                &domain.managed_login_version,
                &domain.property_overrides,
                &domain.overrides,
            )
        }
    };
    let version = version.as_ref().map(|version| match version {
        ManagedLoginVersion::ClassicHostedUi => 1_i64,
        ManagedLoginVersion::NewerManagedLogin => 2,
    });
    properties.set_some("ManagedLoginVersion", version);
    Resource::new(
        EntryMap::Domains.id(render.pool, entry),
        "AWS::Cognito::UserPoolDomain",
        properties,
    )
    .attributes(render, entry.value.attributes())
    .property_overrides(render, property_overrides)
    .overrides(render, overrides)
}
