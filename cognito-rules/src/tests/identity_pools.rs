//! The limits of the rules about identity pools.

use super::{UNKNOWN, UNKNOWN_LIST, broken, with_identity_pool, with_role_mappings, with_user_pool_provider};
use crate::tests::Validate;
use cognito_model::{
    AuthenticatingUserPool, Base, Entry, IdentityPool, IdentityPoolAuthenticationProviders, IdentityPoolProviderUrl,
    IdentityPoolReference, IdentityPoolRoleMapping, IdentityPoolTwitterLoginProvider, Intrinsic, Items, KnownOutput,
    OutputValue, Parameter, ParameterSettings, ProviderAddress, Target, Text, UserPool, UserPoolAuthenticationProvider,
    UserPoolProvider,
};

const NOTHING: [&str; 0] = [];

#[test]
fn ids_have_a_region_and_an_id() {
    let import = |id: Text| {
        broken(&with_identity_pool(IdentityPool {
            import: Some(id),
            ..IdentityPool::DEFAULT
        }))
    };
    for refused in ["", "abc", "a:b:c", ":", "eu-west-1:", ":abc"] {
        assert_eq!(
            import(refused.into()),
            ["identity_pool_id_format at identity_pools.app.import"],
            "{refused}"
        );
    }
    assert_eq!(import("eu-west-1:abc".into()), NOTHING);
    assert_eq!(import(UNKNOWN.into()), NOTHING);
}

#[test]
fn an_imported_pool_has_no_settings() {
    let pool = with_identity_pool(IdentityPool {
        import: Some("eu-west-1:abc".into()),
        identity_pool_name: Some("a".into()),
        authenticated_role: Some("arn:aws:iam::123456789012:role/app".into()),
        tags: [Entry::new("team", "identity".into())].into(),
        overrides: [Entry::new("a", "b".into())].into(),
        ..IdentityPool::DEFAULT
    });
    let rule = "identity_pool_import_settings at identity_pools.app";
    assert_eq!(
        broken(&pool),
        ["authenticated_role", "identity_pool_name", "overrides", "tags"].map(|name| format!("{rule}.{name}"))
    );
}

#[test]
fn arns_and_ids_are_looked_at_wherever_they_stand() {
    let providers = |arn: &'static str| {
        with_identity_pool(IdentityPool {
            unauthenticated_role: Some("arn:aws:iam::123456789012:role/guests".into()),
            authentication_providers: Some(IdentityPoolAuthenticationProviders {
                saml_providers: Some([arn.into()].into()),
                ..IdentityPoolAuthenticationProviders::DEFAULT
            }),
            ..IdentityPool::DEFAULT
        })
    };
    let place = "identity_pools.app.authentication_providers.saml_providers[0]";
    for (arn, rule) in [
        ("", "arn_format"),
        ("my-company", "arn_format"),
        ("https://idp.example.com/metadata", "arn_format"),
        ("arn:aws:iam::123456789012:role/a", "arn_resource"),
        ("arn:aws:iam::1234:saml-provider/a", "arn_parts"),
    ] {
        assert_eq!(broken(&providers(arn)), [format!("{rule} at {place}")], "{arn}");
    }
    for fine in [
        "arn:aws:iam::123456789012:saml-provider/a",
        "{{resolve:ssm:provider}}",
        "arn:aws:iam::{{resolve:ssm:account}}:saml-provider/a",
    ] {
        assert_eq!(broken(&providers(fine)), NOTHING, "{fine}");
    }
    let elsewhere = with_user_pool_provider(AuthenticatingUserPool(UserPoolAuthenticationProvider {
        user_pool_id: Some("eu-west-1_A".into()),
        client_id: Some("1a2b ".into()),
        ..UserPoolAuthenticationProvider::DEFAULT
    }));
    let place = "identity_pools.app.authentication_providers.user_pools[0].client_id";
    assert_eq!(broken(&elsewhere), [format!("login_id_characters at {place}")]);
}

#[test]
fn a_user_pool_has_one_client() {
    let of = |client: Option<&'static str>, user_pool_id: Option<&'static str>, client_id: Option<&'static str>| {
        let provider = AuthenticatingUserPool(UserPoolAuthenticationProvider {
            client: client.map(Into::into),
            user_pool_id: user_pool_id.map(Into::into),
            client_id: client_id.map(Into::into),
            ..UserPoolAuthenticationProvider::DEFAULT
        });
        let url = IdentityPoolRoleMapping {
            provider_url: IdentityPoolProviderUrl::UserPool(UserPoolProvider {
                client: client.map(Into::into),
                user_pool_id: user_pool_id.map(Into::into),
                client_id: client_id.map(Into::into),
                ..UserPoolProvider::DEFAULT
            }),
            mapping_key: Some("a".into()),
            use_token: Some(true),
            ..IdentityPoolRoleMapping::DEFAULT
        };
        let first = broken(&with_user_pool_provider(provider));
        let second = broken(&with_role_mappings([url]));
        [first, second].concat()
    };
    let at = |field: &str| {
        [
            format!("user_pool_unclear at identity_pools.app.authentication_providers.user_pools[0]{field}"),
            format!("user_pool_unclear at identity_pools.app.role_mappings[0].provider_url{field}"),
        ]
    };
    assert_eq!(of(Some("web"), None, None), NOTHING);
    assert_eq!(of(None, None, Some("1a2b")), NOTHING);
    assert_eq!(of(None, Some("eu-west-1_A"), Some("1a2b")), NOTHING);
    assert_eq!(of(None, None, None), at(""));
    assert_eq!(of(None, Some("eu-west-1_A"), None), at(""));
    assert_eq!(of(Some("web"), Some("eu-west-1_A"), None), at(".user_pool_id"));
    assert_eq!(of(Some("web"), None, Some("1a2b")), at(".client_id"));
}

#[test]
fn keys_are_needed_where_the_address_is_not_known() {
    let mapping = |provider_url, key: Option<&'static str>| {
        broken(&with_role_mappings([IdentityPoolRoleMapping {
            provider_url,
            mapping_key: key.map(Into::into),
            use_token: Some(true),
            ..IdentityPoolRoleMapping::DEFAULT
        }]))
    };
    let open_id = |url: Text| {
        IdentityPoolProviderUrl::OpenId(ProviderAddress {
            url,
            ..ProviderAddress::DEFAULT
        })
    };
    let refused = ["role_mapping_key_missing at identity_pools.app.role_mappings[0].provider_url"];
    assert_eq!(mapping(open_id("https://example.com".into()), None), NOTHING);
    assert_eq!(mapping(open_id("https://example.com".into()), Some("")), NOTHING);
    assert_eq!(mapping(open_id(UNKNOWN.into()), None), refused);
    assert_eq!(mapping(open_id(UNKNOWN.into()), Some("")), refused);
    assert_eq!(mapping(open_id(UNKNOWN.into()), Some("a")), NOTHING);
    assert_eq!(mapping(IdentityPoolProviderUrl::Facebook, None), NOTHING);
}

#[test]
fn rules_or_the_token_give_the_role() {
    let mapping = |use_token, rules| {
        broken(&with_role_mappings([IdentityPoolRoleMapping {
            use_token,
            rules,
            ..IdentityPoolRoleMapping::DEFAULT
        }]))
    };
    let refused = ["role_mapping_rules_missing at identity_pools.app.role_mappings[0]"];
    assert_eq!(mapping(None, None), refused);
    assert_eq!(mapping(Some(true), None), NOTHING);
    // The CDK accepts an empty list too.
    assert_eq!(
        mapping(None, Some([].into())),
        ["role_mapping_rules_empty at identity_pools.app.role_mappings[0].rules"]
    );
    assert_eq!(mapping(Some(true), Some([].into())), NOTHING);
    assert_eq!(mapping(None, Some(Items::Intrinsic(UNKNOWN_LIST))), NOTHING);
}

#[test]
fn names_of_identity_pools_and_their_roles_are_declared() {
    let attribute = |target: Target| {
        let attribute = if matches!(target, Target::IdentityPool(_)) {
            "Id"
        } else {
            "Arn"
        };
        Intrinsic::GetAtt(target, attribute.into())
    };
    let named = |identity_pool, target: Target| {
        let pool = UserPool {
            outputs: [Entry::new("out", OutputValue::Value(attribute(target).into()).into())].into(),
            ..with_identity_pool(identity_pool)
        };
        let violations = pool.validate();
        let facts: Vec<_> = violations.iter().map(|violation| violation.fact.clone()).collect();
        facts.join("; ")
    };
    let (app, role, guests) = (
        || Target::IdentityPool("app".into()),
        || Target::AuthenticatedRole("app".into()),
        || Target::UnauthenticatedRole("app".into()),
    );
    let imported = || IdentityPool {
        import: Some("eu-west-1:abc".into()),
        ..IdentityPool::DEFAULT
    };
    let given = || IdentityPool {
        authenticated_role: Some("arn:aws:iam::123456789012:role/app".into()),
        base: Base::Recommended,
        ..IdentityPool::DEFAULT
    };
    let none_for = |whom: &str| format!("the identity pool `app` creates no role for {whom}");
    for target in [app(), role(), guests()] {
        assert_eq!(named(IdentityPool::DEFAULT, target), "");
    }
    assert_eq!(named(given(), app()), "");
    assert_eq!(named(given(), role()), none_for("signed-in users"));
    assert_eq!(named(given(), guests()), none_for("guests"));
    assert_eq!(named(imported(), guests()), none_for("guests"));
    assert_eq!(
        named(imported(), app()),
        "the identity pool `app` is imported, so it has no attributes"
    );
    assert_eq!(
        named(IdentityPool::DEFAULT, Target::AuthenticatedRole("x".into())),
        "there is no identity pool `x`"
    );
    let output = KnownOutput::IdentityPoolId(IdentityPoolReference {
        identity_pool: "x".into(),
        ..IdentityPoolReference::DEFAULT
    });
    let pool = UserPool {
        outputs: [Entry::new("id", OutputValue::Known(output).into())].into(),
        ..with_identity_pool(imported())
    };
    assert_eq!(broken(&pool), ["unknown_name at outputs.id.value.identity_pool"]);
    // The ID of an imported one is known, even if an attribute is requested first.
    let pool = UserPool {
        user_pool_name: Some(Intrinsic::GetAtt(Target::LogicalId("Elsewhere".into()), "Name".into()).into()),
        mfa_message: Some(Intrinsic::Ref(app()).into()),
        ..with_identity_pool(imported())
    };
    assert_eq!(broken(&pool), NOTHING);
}

#[test]
fn ids_of_identity_pools_meet_once() {
    let pool = UserPool {
        identity_pools: ["a_b", "aB"].map(|name| Entry::new(name, IdentityPool::DEFAULT)).into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&pool), ["duplicate_logical_id at identity_pools.aB"]);
}

#[test]
fn secrets_of_login_providers_are_looked_at() {
    let twitter = |consumer_secret: Text| {
        with_identity_pool(IdentityPool {
            authentication_providers: Some(IdentityPoolAuthenticationProviders {
                twitter: Some(IdentityPoolTwitterLoginProvider {
                    consumer_key: "key".into(),
                    consumer_secret,
                    ..IdentityPoolTwitterLoginProvider::DEFAULT
                }),
                ..IdentityPoolAuthenticationProviders::DEFAULT
            }),
            ..IdentityPool::DEFAULT
        })
    };
    let violations = twitter("do-not-tell".into()).validate();
    let said: Vec<_> = violations.iter().map(|it| (it.rule.name, it.fact.as_str())).collect();
    assert_eq!(
        said,
        [(
            "plain_text_secret",
            "`consumer_secret` of `app` is written as plain text"
        )]
    );
    assert_eq!(broken(&twitter("{{resolve:secretsmanager:twitter}}".into())), NOTHING);
    let parameter = UserPool {
        parameters: [Entry::new(
            "secret",
            Parameter {
                parameter_type: "String".into(),
                settings: ParameterSettings::DEFAULT,
            },
        )]
        .into(),
        ..twitter(Text::Intrinsic(Intrinsic::Ref(Target::Parameter("secret".into()))))
    };
    assert_eq!(broken(&parameter), ["secret_parameter_shown at parameters.secret"]);
}
