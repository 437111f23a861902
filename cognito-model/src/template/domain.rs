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
            let certificate = single("CertificateArn", render.text(&domain.certificate.0));
            properties.set("CustomDomainConfig", certificate);
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
    .property_overrides(render, property_overrides)
    .overrides(render, overrides)
}
