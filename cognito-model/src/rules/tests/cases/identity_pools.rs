//! Identity pools and their role mappings.

use super::{Case, at_key, at_value};
use crate::identity_pool::{AuthenticatingUserPool, IdentityPool, UserPoolAuthenticationProvider};
use crate::role_mapping::{IdentityPoolProviderUrl, IdentityPoolRoleMapping, UserPoolProvider};
use crate::rules::tests::{with_identity_pool, with_role_mappings, with_user_pool_provider};
use crate::rules::*;

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
            &IDENTITY_POOL_ID_FORMAT,
            "identity_pools.app.import",
            imported("abc", None),
            imported("eu-west-1:abc", None),
        ),
        at_key(
            &IDENTITY_POOL_IMPORT_SETTINGS,
            "identity_pools.app.allow_classic_flow",
            imported("eu-west-1:abc", Some(false)),
            imported("eu-west-1:abc", None),
        ),
        at_value(
            &USER_POOL_UNCLEAR,
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
            &ROLE_MAPPING_KEY_MISSING,
            "identity_pools.app.role_mappings[0].provider_url",
            user_pool(None),
            user_pool(Some("people")),
        ),
        at_value(
            &ROLE_MAPPING_KEY_DUPLICATE,
            "identity_pools.app.role_mappings[1].provider_url",
            twice(None),
            twice(Some("other".into())),
        ),
        at_value(
            &ROLE_MAPPING_RULES_MISSING,
            "identity_pools.app.role_mappings[0]",
            by_token(Some(false)),
            by_token(Some(true)),
        ),
    ]
}
