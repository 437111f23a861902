//! Identity pools and their role mappings.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use crate::tests::{with_identity_pool, with_role_mappings, with_user_pool_provider};
use cognito_model::{
    AuthenticatingUserPool, IdentityPool, IdentityPoolAuthenticationProviders, IdentityPoolProviderUrl,
    IdentityPoolRoleMapping, RoleMappingRule, UserPoolAuthenticationProvider, UserPoolProvider,
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

pub(super) fn limits() -> Vec<Case> {
    let named = |name: &'static str| {
        with_identity_pool(IdentityPool {
            identity_pool_name: Some(name.into()),
            ..IdentityPool::DEFAULT
        })
    };
    let developer = |name: &'static str| {
        with_identity_pool(IdentityPool {
            authentication_providers: Some(IdentityPoolAuthenticationProviders {
                custom_provider: Some(name.into()),
                ..IdentityPoolAuthenticationProviders::DEFAULT
            }),
            ..IdentityPool::DEFAULT
        })
    };
    let elsewhere = |user_pool_id: &'static str| {
        with_user_pool_provider(AuthenticatingUserPool(UserPoolAuthenticationProvider {
            user_pool_id: Some(user_pool_id.into()),
            client_id: Some("1a2b".into()),
            ..UserPoolAuthenticationProvider::DEFAULT
        }))
    };
    let mapping = |number: usize| IdentityPoolRoleMapping {
        provider_url: IdentityPoolProviderUrl::Google,
        mapping_key: Some(format!("key{number}").into()),
        use_token: Some(true),
        ..IdentityPoolRoleMapping::DEFAULT
    };
    let mappings = |count: usize| {
        let mut pool = with_role_mappings([]);
        if let Some(entry) = pool.identity_pools.get_mut("app") {
            entry.role_mappings = Some((0..count).map(mapping).collect::<Vec<_>>().into());
        }
        pool
    };
    let ruled = |claim: &'static str, value: &'static str, count: usize| {
        let rule = RoleMappingRule {
            claim: claim.into(),
            claim_value: value.into(),
            mapped_role: "arn:aws:iam::123456789012:role/a".into(),
            ..RoleMappingRule::DEFAULT
        };
        with_role_mappings([IdentityPoolRoleMapping {
            use_token: None,
            rules: Some(vec![rule; count].into()),
            ..mapping(0)
        }])
    };
    let of = |provider_url| {
        with_role_mappings([IdentityPoolRoleMapping {
            provider_url,
            ..mapping(0)
        }])
    };
    vec![
        at_value(
            rule("identity_pool_name_length"),
            "identity_pools.app.identity_pool_name",
            named(""),
            named("x"),
        ),
        at_value(
            rule("identity_pool_name_characters"),
            "identity_pools.app.identity_pool_name",
            named("a/b"),
            named("a-b"),
        ),
        at_value(
            rule("login_id_length"),
            "identity_pools.app.authentication_providers.custom_provider",
            developer(""),
            developer("x"),
        ),
        at_value(
            rule("login_id_characters"),
            "identity_pools.app.authentication_providers.custom_provider",
            developer("a:b"),
            developer("a.b"),
        ),
        at_value(
            rule("provider_user_pool_id"),
            "identity_pools.app.authentication_providers.user_pools[0].user_pool_id",
            elsewhere("customers"),
            elsewhere("eu-west-1_AbC"),
        ),
        at_key(
            rule("role_mappings_count"),
            "identity_pools.app.role_mappings",
            mappings(11),
            mappings(10),
        ),
        at_value(
            rule("role_mapping_rules_empty"),
            "identity_pools.app.role_mappings[0].rules",
            ruled("a", "b", 0),
            ruled("a", "b", 1),
        ),
        at_key(
            rule("role_mapping_rules_count"),
            "identity_pools.app.role_mappings[0].rules",
            ruled("a", "b", 26),
            ruled("a", "b", 25),
        ),
        at_value(
            rule("role_claim_characters"),
            "identity_pools.app.role_mappings[0].rules[0].claim",
            ruled("a b", "b", 1),
            ruled("a", "b", 1),
        ),
        at_value(
            rule("role_mapping_text_length"),
            "identity_pools.app.role_mappings[0].rules[0].claim_value",
            ruled("a", "", 1),
            ruled("a", "b", 1),
        ),
        at_value(
            rule("role_mapping_provider_missing"),
            "identity_pools.app.role_mappings[0].provider_url",
            of(IdentityPoolProviderUrl::Apple),
            of(IdentityPoolProviderUrl::Google),
        ),
    ]
}
