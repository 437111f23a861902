//! Identity providers.

use super::{Case, at_value};
use crate::tests::rule;
use cognito_model::{Entry, IdentityProvider, OidcProvider, SamlProvider, UserPool};

pub(super) fn providers() -> Vec<Case> {
    let saml = |name: &'static str| {
        IdentityProvider::Saml(SamlProvider {
            name: Some(name.into()),
            ..crate::tests::SAML
        })
    };
    let oidc = |name: &'static str| {
        IdentityProvider::Oidc(OidcProvider {
            name: Some(name.into()),
            ..crate::tests::OIDC
        })
    };
    let with = |providers: Vec<Entry<IdentityProvider>>| UserPool {
        identity_providers: providers.into(),
        ..UserPool::DEFAULT
    };
    let one = |provider| with(vec![Entry::new("okta", provider)]);
    let two = |first, second| with(vec![Entry::new("okta", first), Entry::new("entra", second)]);
    vec![
        at_value(
            rule("provider_name_length"),
            "identity_providers.okta.name",
            one(saml("ok")),
            one(saml("okt")),
        ),
        at_value(
            rule("oidc_provider_name_characters"),
            "identity_providers.okta.name",
            one(oidc("my_okta")),
            one(oidc("my-okta")),
        ),
        at_value(
            rule("duplicate_provider_name"),
            "identity_providers.entra.name",
            two(saml("staff"), oidc("staff")),
            two(saml("staff"), oidc("partners")),
        ),
    ]
}
