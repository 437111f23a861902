//! Identity pools and their role mappings.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use crate::tests::{with_identity_pool, with_role_mappings, with_user_pool_provider};
use cognito_model::{
    AuthenticatingUserPool, IdentityPool, IdentityPoolProviderUrl, IdentityPoolRoleMapping,
    UserPoolAuthenticationProvider, UserPoolProvider,
};

pub(super) fn identity_pools() -> Vec<Case> {
    let imported = |id: &'static str, allow_classic_flow| {
        with_identity_pool(IdentityPool {
            import: Some(id.into()),
            allow_classic_flow,
            ..IdentityPool::DEFAULT
        })
    };
    let elsewhere = |client_id: Option<&'static str>| {
        with_user_pool_provider(AuthenticatingUserPool(UserPoolAuthenticationProvider {
            user_pool_id: Some("eu-west-1_AbC".into()),
            client_id: client_id.map(Into::into),
            ..UserPoolAuthenticationProvider::DEFAULT
        }))
    };
    vec![
        at_value(
            rule("identity_pool_id_format"),
            "identity_pools.app.import",
            imported("abc", None),
            imported("eu-west-1:abc", None),
        ),
        at_key(
            rule("identity_pool_import_settings"),
            "identity_pools.app.allow_classic_flow",
            imported("eu-west-1:abc", Some(false)),
            imported("eu-west-1:abc", None),
        ),
        at_value(
            rule("user_pool_unclear"),
            "identity_pools.app.authentication_providers.user_pools[0]",
            elsewhere(None),
            elsewhere(Some("1a2b")),
        ),
    ]
}

pub(super) fn role_mappings() -> Vec<Case> {
    let keyed = |provider_url, key: Option<&'static str>| IdentityPoolRoleMapping {
        provider_url,
        mapping_key: key.map(Into::into),
        use_token: Some(true),
        ..IdentityPoolRoleMapping::DEFAULT
    };
    let user_pool = |key| {
        let provider = UserPoolProvider {
            client_id: Some("1a2b".into()),
            ..UserPoolProvider::DEFAULT
        };
        with_role_mappings([keyed(IdentityPoolProviderUrl::UserPool(provider), key)])
    };
    let twice = |key| {
        let facebook = || keyed(IdentityPoolProviderUrl::Facebook, None);
        with_role_mappings([
            facebook(),
            IdentityPoolRoleMapping {
                mapping_key: key,
                ..facebook()
            },
        ])
    };
    let by_token = |use_token| {
        with_role_mappings([IdentityPoolRoleMapping {
            use_token,
            ..keyed(IdentityPoolProviderUrl::Google, None)
        }])
    };
    vec![
        at_value(
            rule("role_mapping_key_missing"),
            "identity_pools.app.role_mappings[0].provider_url",
            user_pool(None),
            user_pool(Some("people")),
        ),
        at_value(
            rule("role_mapping_key_duplicate"),
            "identity_pools.app.role_mappings[1].provider_url",
            twice(None),
            twice(Some("other".into())),
        ),
        at_value(
            rule("role_mapping_rules_missing"),
            "identity_pools.app.role_mappings[0]",
            by_token(Some(false)),
            by_token(Some(true)),
        ),
    ]
}
