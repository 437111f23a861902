//! Resources besides the pool: styles, replicas, principal tags, and resources of any type.

use super::{Case, at_key, at_value};
use crate::tests::{rule, with_identity_pool};
use cognito_model::{
    Branding, Client, Dependency, DeploysTo, Domain, Entry, Generated, GeneratedRole, GeneratedRoles, IdentityPool,
    IdentityPoolAuthenticationProviders, IdentityPoolGoogleLoginProvider, ImportedPool, ImportedPoolId,
    ManagedLoginVersion, Map, PrefixDomain, PrincipalTagProvider, PrincipalTags, Replica, RoleArn, StackResource,
    StackResourceSettings, Stylesheet, Target, Text, UiCustomization, UserPool, Value,
};

const STYLE: &str = ".banner-customizable { color: #0a5; }";

fn styled(css: &str, version: Option<ManagedLoginVersion>) -> UserPool {
    UserPool {
        domains: [Entry::new(
            "login",
            Domain::Prefix(PrefixDomain {
                domain_prefix: "my-app".into(),
                managed_login_version: version,
                ..PrefixDomain::DEFAULT
            }),
        )]
        .into(),
        clients: [Entry::new(
            "web",
            Client {
                disable_oauth: Some(true),
                branding: Some(Branding {
                    default: true,
                    ..Branding::DEFAULT
                }),
                ..Client::DEFAULT
            },
        )]
        .into(),
        ..with_style(css)
    }
}

fn with_style(css: &str) -> UserPool {
    UserPool {
        ui_customization: Some(UiCustomization {
            css: Stylesheet::Text(css.to_owned().into()),
            ..UiCustomization::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

pub(super) fn styles() -> Vec<Case> {
    vec![
        at_value(
            rule("css_class"),
            "ui_customization.css",
            styled(".submitButton { color: #0a5; }", None),
            styled(".submitButton-customizable { color: #0a5; }", None),
        ),
        at_value(
            rule("css_statement"),
            "ui_customization.css",
            styled("@import url(shop.css);", None),
            styled("/* @import */", None),
        ),
        at_key(
            rule("ui_customization_without_domain"),
            "ui_customization",
            with_style(STYLE),
            styled(STYLE, None),
        ),
        at_key(
            rule("ui_customization_of_managed_login"),
            "ui_customization",
            styled(STYLE, Some(ManagedLoginVersion::NewerManagedLogin)),
            styled(STYLE, Some(ManagedLoginVersion::ClassicHostedUi)),
        ),
    ]
}

pub(super) fn replicas() -> Vec<Case> {
    let replica = |name: &'static str, region: &'static str| {
        Entry::new(
            name,
            Replica {
                region: region.into(),
                ..Replica::DEFAULT
            },
        )
    };
    let two = |region| UserPool {
        replicas: [replica("europe", "eu-west-1"), replica("other", region)].into(),
        ..UserPool::DEFAULT
    };
    let deployed = |region| UserPool {
        deploys_to: Some(DeploysTo {
            region: Some("eu-west-1".into()),
            ..DeploysTo::DEFAULT
        }),
        replicas: [replica("europe", region)].into(),
        ..UserPool::DEFAULT
    };
    vec![
        at_value(
            rule("duplicate_replica"),
            "replicas.other.region",
            two("eu-west-1"),
            two("eu-west-2"),
        ),
        at_value(
            rule("replica_in_own_region"),
            "replicas.europe.region",
            deployed("eu-west-1"),
            deployed("eu-central-1"),
        ),
    ]
}

pub(super) fn principal_tags() -> Vec<Case> {
    let google = IdentityPoolAuthenticationProviders {
        google: Some(IdentityPoolGoogleLoginProvider {
            client_id: "1234567890".into(),
            ..IdentityPoolGoogleLoginProvider::DEFAULT
        }),
        ..IdentityPoolAuthenticationProviders::DEFAULT
    };
    let of = |name: &'static str, provider, claims: Map<Text>| {
        with_identity_pool(IdentityPool {
            authentication_providers: Some(google.clone()),
            principal_tags: [Entry::new(
                name,
                PrincipalTags {
                    provider,
                    claims,
                    ..PrincipalTags::DEFAULT
                },
            )]
            .into(),
            ..IdentityPool::DEFAULT
        })
    };
    let one = |key: String, claim: &str| of("google", None, [Entry::new(key, claim.to_owned().into())].into());
    let many = |count| {
        let mut claims = Vec::new();
        for index in 0..count {
            claims.push(Entry::new(format!("c{index}"), "hd".into()));
        }
        of("google", None, claims.into())
    };
    vec![
        at_key(
            rule("principal_tags_provider"),
            "identity_pools.app.principal_tags.partners",
            of("partners", None, Map::EMPTY),
            of("partners", Some(PrincipalTagProvider::Google), Map::EMPTY),
        ),
        at_key(
            rule("principal_tags_provider_missing"),
            "identity_pools.app.principal_tags.facebook",
            of("facebook", None, Map::EMPTY),
            of("google", None, Map::EMPTY),
        ),
        at_value(
            rule("principal_tag_claim_length"),
            "identity_pools.app.principal_tags.google.claims.team",
            one("team".to_owned(), ""),
            one("team".to_owned(), "hd"),
        ),
        at_key(
            rule("principal_tag_key_length"),
            concat!(
                "identity_pools.app.principal_tags.google.claims.",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            ),
            one("a".repeat(129), "hd"),
            one("a".repeat(128), "hd"),
        ),
        at_key(
            rule("principal_tags_count"),
            "identity_pools.app.principal_tags.google.claims",
            many(51),
            many(50),
        ),
    ]
}

fn with_resource(resource_type: &'static str, settings: StackResourceSettings) -> UserPool {
    UserPool {
        resources: [Entry::new(
            "news",
            StackResource {
                resource_type: resource_type.into(),
                settings,
            },
        )]
        .into(),
        ..UserPool::DEFAULT
    }
}

pub(super) fn resources() -> Vec<Case> {
    let property = |value| {
        with_resource(
            "AWS::SNS::Topic",
            StackResourceSettings {
                properties: [Entry::new("DisplayName", value)].into(),
                ..StackResourceSettings::DEFAULT
            },
        )
    };
    let dependent = |import| UserPool {
        import,
        ..with_resource(
            "AWS::SNS::Topic",
            StackResourceSettings {
                depends_on: Some([Dependency(Target::Pool)].into()),
                ..StackResourceSettings::DEFAULT
            },
        )
    };
    vec![
        at_value(
            rule("resource_type_misspelled"),
            "resources.news",
            with_resource("AWS::SNS::Tpoic", StackResourceSettings::DEFAULT),
            with_resource("AWS::SNS::Topic", StackResourceSettings::DEFAULT),
        ),
        at_key(
            rule("resource_of_cognito"),
            "resources.news",
            with_resource("AWS::Cognito::UserPoolGroup", StackResourceSettings::DEFAULT),
            with_resource("AWS::SNS::Topic", StackResourceSettings::DEFAULT),
        ),
        at_value(
            rule("resource_null"),
            "resources.news.properties.DisplayName",
            property(Value::Null),
            property(Value::Text("News".into())),
        ),
        at_value(
            rule("depends_on_no_resource"),
            "resources.news.depends_on[0]",
            dependent(Some(ImportedPool::UserPoolId(ImportedPoolId {
                user_pool_id: "eu-west-1_a1b2c3d4e".into(),
                ..ImportedPoolId::DEFAULT
            }))),
            dependent(None),
        ),
    ]
}

pub(super) fn generated() -> Vec<Case> {
    let named = |id: &'static str| UserPool {
        enable_sms_role: Some(true),
        generated: [Entry::new(id, Generated(Map::EMPTY))].into(),
        ..UserPool::DEFAULT
    };
    let role = |role: GeneratedRole, given: Option<RoleArn>| {
        with_identity_pool(IdentityPool {
            authenticated_role: given,
            generated_roles: Some(GeneratedRoles {
                authenticated: Some(role),
                ..GeneratedRoles::DEFAULT
            }),
            ..IdentityPool::DEFAULT
        })
    };
    let path = |path: &'static str| GeneratedRole {
        path: Some(path.into()),
        ..GeneratedRole::DEFAULT
    };
    let name = |name: &'static str| GeneratedRole {
        role_name: Some(name.into()),
        ..GeneratedRole::DEFAULT
    };
    let description = |description: &'static str| GeneratedRole {
        description: Some(description.into()),
        ..GeneratedRole::DEFAULT
    };
    vec![
        at_key(
            rule("generated_unknown"),
            "generated.SmsRole",
            named("SmsRole"),
            named("UserPoolSmsRole"),
        ),
        at_key(
            rule("role_settings_unused"),
            "identity_pools.app.generated_roles.authenticated",
            role(path("/app/"), Some("arn:aws:iam::123456789012:role/users".into())),
            role(path("/app/"), None),
        ),
        at_value(
            rule("role_path"),
            "identity_pools.app.generated_roles.authenticated.path",
            role(path("/app"), None),
            role(path("/app/"), None),
        ),
        at_value(
            rule("role_text_length"),
            "identity_pools.app.generated_roles.authenticated.role_name",
            role(name(""), None),
            role(name("app-users"), None),
        ),
        at_value(
            rule("role_name_characters"),
            "identity_pools.app.generated_roles.authenticated.role_name",
            role(name("app users"), None),
            role(name("app-users"), None),
        ),
        at_value(
            rule("role_description_characters"),
            "identity_pools.app.generated_roles.authenticated.description",
            role(description("Users \u{2014} signed in"), None),
            role(description("\u{ab}Users\u{bb}:\n\u{fc}ber 18"), None),
        ),
    ]
}
