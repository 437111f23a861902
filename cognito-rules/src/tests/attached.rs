//! Imports, triggers, grants and sign-in URLs: what the cases do not cover.

use super::{MACHINE, NO_OAUTH, UNKNOWN, broken, callbacks, with_client, with_oauth};
use crate::tests::Validate;
use crate::tests::rule;
use cognito_model::schema::charset::Charset;
use cognito_model::{
    Action, Analytics, Base, Client, CustomDomain, Domain, DomainReference, Entry, Grant, ImportedPool,
    ImportedPoolArn, ImportedPoolId, Intrinsic, Items, KnownOutput, LambdaTriggers, OAuthSettings, Output, OutputValue,
    PrefixDomain, SignInUrl, SubPart, Target, Trigger, TriggerSettings, UserPool, VersionedTrigger,
    VersionedTriggerSettings,
};

fn imported() -> UserPool {
    UserPool {
        import: Some(ImportedPool::UserPoolId(ImportedPoolId {
            user_pool_id: "us-east-1_oiuR12Abd".into(),
            ..ImportedPoolId::DEFAULT
        })),
        ..UserPool::DEFAULT
    }
}

fn output(value: KnownOutput) -> Entry<Output> {
    Entry::new("out", Output::from(OutputValue::Known(value)))
}

#[test]
fn ids_of_pools() {
    for id in ["us-east-1_oiuR12Abd", "a_b", "local_1a2B", "a_b_c", "_a_b"] {
        assert!(Charset::UserPoolId.accepts(id), "{id}");
    }
    let long = format!("us-east-1_{}", "x".repeat(46));
    for id in [
        "",
        "_",
        "a_",
        "_a",
        "customers",
        "us-east-1",
        "us east_1",
        "us-east-1_a-b",
        &long,
    ] {
        assert!(!Charset::UserPoolId.accepts(id), "{id}");
    }
}

#[test]
fn arns_of_pools() {
    let broken = |arn: &str| {
        broken(&UserPool {
            import: Some(ImportedPool::UserPoolArn(ImportedPoolArn {
                user_pool_arn: arn.to_owned().into(),
                ..ImportedPoolArn::DEFAULT
            })),
            ..UserPool::DEFAULT
        })
    };
    let none: [&str; 0] = [];
    assert_eq!(
        broken("arn:aws-cn:cognito-idp:cn-north-1:123456789012:userpool/cn-north-1_abc"),
        none
    );
    for arn in [
        "us-east-1_abc",
        "arn:aws:cognito-idp:us-east-1:123456789012:userpool",
        "arn:aws:cognito-idp:us-east-1:123456789012:userpool/",
        "arn:aws:cognito-idp:us-east-1:123456789012:userpool:us-east-1_abc",
        "arn:aws:cognito-idp:us-east-1:123456789012:userpool/us-east-1_abc/x",
        "arn:aws:cognito-identity:us-east-1:123456789012:identitypool/us-east-1:abc",
        "arn:aws:cognito-idp:::userpool/us-east-1_abc",
    ] {
        assert_eq!(broken(arn), ["user_pool_arn_parts at import.user_pool_arn"], "{arn}");
    }
}

#[test]
fn what_is_attached_to_an_imported_pool_is_no_setting_of_it() {
    let pool = UserPool {
        clients: [Entry::new("web", NO_OAUTH)].into(),
        grants: [Grant {
            role: Some("support".into()),
            actions: Some(["AdminGetUser".into()].into()),
            ..Grant::DEFAULT
        }]
        .into(),
        base: Base::Recommended,
        ..imported()
    };
    assert_eq!(broken(&pool), [""; 0]);
    let pool = UserPool {
        tags: [Entry::new("team", "identity".into())].into(),
        deletion_protection: Some(false),
        lambda_triggers: Some(LambdaTriggers::DEFAULT),
        ..pool
    };
    assert_eq!(
        broken(&pool),
        [
            "setting_beside_import at deletion_protection",
            "setting_beside_import at lambda_triggers",
            "setting_beside_import at tags",
        ]
    );
}

#[test]
fn imported_clients_and_domains_have_a_name_and_nothing_else() {
    let client = |client| {
        broken(&with_client(Client {
            import: Some("1example23456789".into()),
            ..client
        }))
    };
    // The rules about clients apply only to clients that the template creates.
    assert_eq!(client(Client::DEFAULT), [""; 0]);
    assert_eq!(
        client(Client {
            oauth: Some(callbacks(["https://app.example.com"])),
            generate_secret: Some(true),
            base: Base::Recommended,
            ..NO_OAUTH
        }),
        [
            "setting_beside_import at clients.web.disable_oauth",
            "setting_beside_import at clients.web.generate_secret",
            "setting_beside_import at clients.web.oauth",
        ]
    );
    let domain = |domain| {
        broken(&UserPool {
            domains: [Entry::new("login", domain)].into(),
            ..UserPool::DEFAULT
        })
    };
    let prefix = |domain_prefix: &'static str| {
        Domain::Prefix(PrefixDomain {
            import: Some("my-app".into()),
            domain_prefix: domain_prefix.into(),
            ..PrefixDomain::DEFAULT
        })
    };
    assert_eq!(domain(prefix("")), [""; 0]);
    assert_eq!(
        domain(prefix("my-app")),
        ["setting_beside_import at domains.login.domain_prefix"]
    );
    assert_eq!(
        domain(Domain::Custom(CustomDomain {
            import: Some("auth.example.com".into()),
            certificate: "arn:aws:acm:us-east-1:123456789012:certificate/11-22".into(),
            ..CustomDomain::DEFAULT
        })),
        ["setting_beside_import at domains.login.certificate"]
    );
    // Without an import, it is still reported as missing.
    assert_eq!(
        domain(Domain::Prefix(PrefixDomain::DEFAULT)),
        ["domain_prefix_characters at domains.login.domain_prefix"]
    );
}

#[test]
fn attributes_of_imports_are_not_known() {
    let web = Entry::new(
        "web",
        Client {
            import: Some("1example23456789".into()),
            ..Client::DEFAULT
        },
    );
    let login = Entry::new(
        "login",
        Domain::Custom(CustomDomain {
            import: Some("auth.example.com".into()),
            ..CustomDomain::DEFAULT
        }),
    );
    let pool = |value: OutputValue| {
        broken(&UserPool {
            clients: [web.clone(), Entry::new("own", NO_OAUTH)].into(),
            domains: [login.clone()].into(),
            outputs: [Entry::new("out", Output::from(value))].into(),
            ..imported()
        })
    };
    let at = |path: &str| [format!("attribute_of_import at outputs.out.{path}")];
    assert_eq!(
        pool(OutputValue::Known(KnownOutput::CloudFrontEndpoint(DomainReference {
            domain: "login".into(),
            ..DomainReference::DEFAULT
        }))),
        at("value.domain")
    );
    let attribute = |target: Target, name: &'static str| {
        let intrinsic = Intrinsic::GetAtt(target, name.into());
        pool(OutputValue::Value(intrinsic.into()))
    };
    assert_eq!(attribute(Target::Client("web".into()), "ClientSecret"), at("value"));
    assert_eq!(
        attribute(Target::Domain("login".into()), "CloudFrontDistribution"),
        at("value")
    );
    assert_eq!(attribute(Target::Pool, "Nonsense"), at("value"));
    for (target, name) in [
        (Target::Pool, "Arn"),
        (Target::Pool, "ProviderURL"),
        (Target::Client("web".into()), "ClientId"),
        (Target::Client("own".into()), "Name"),
    ] {
        assert_eq!(attribute(target, name), [""; 0], "{name}");
    }
    let parts = [
        SubPart::Ref(Target::Client("web".into())),
        SubPart::GetAtt(Target::Client("own".into()), "Name".into()),
        SubPart::Ref(Target::Pool),
        SubPart::GetAtt(Target::Client("web".into()), "Name".into()),
    ];
    assert_eq!(
        pool(OutputValue::Value(Intrinsic::Sub(parts.into()).into())),
        at("value")
    );
}

#[test]
fn functions_of_the_two_token_triggers_may_be_the_same() {
    let pool = |old: Intrinsic, new: Intrinsic| UserPool {
        lambda_triggers: Some(LambdaTriggers {
            pre_token_generation: Some(old.into()),
            pre_token_generation_config: Some(VersionedTrigger(VersionedTriggerSettings {
                function: new.into(),
                ..VersionedTriggerSettings::DEFAULT
            })),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    };
    let arn = |id: &'static str| Intrinsic::GetAtt(Target::LogicalId(id.into()), "Arn".into());
    assert_eq!(broken(&pool(arn("F"), arn("F"))), [""; 0]);
    assert_eq!(broken(&pool(arn("F"), UNKNOWN)), [""; 0]);
    assert_eq!(
        broken(&pool(arn("F"), arn("G"))),
        ["pre_token_generation_functions at lambda_triggers.pre_token_generation.function"]
    );
}

#[test]
fn roles_and_actions_of_triggers_go_together() {
    let pool = |role: Option<&'static str>, actions: Option<Items<Action>>| {
        broken(&UserPool {
            lambda_triggers: Some(LambdaTriggers {
                pre_sign_up: Some(Trigger(TriggerSettings {
                    function: "arn:aws:lambda:us-east-1:123456789012:function:f".into(),
                    role: role.map(Into::into),
                    actions,
                    ..TriggerSettings::DEFAULT
                })),
                ..LambdaTriggers::DEFAULT
            }),
            ..UserPool::DEFAULT
        })
    };
    let at = |name: &str| {
        [format!(
            "trigger_role_and_actions at lambda_triggers.pre_sign_up.{name}"
        )]
    };
    assert_eq!(pool(None, Some(["AdminGetUser".into()].into())), at("actions"));
    assert_eq!(pool(Some("r"), Some([].into())), at("actions"));
    assert_eq!(pool(Some("r"), Some(Items::Intrinsic(UNKNOWN))), [""; 0]);
    assert_eq!(
        pool(Some("r"), Some(["AdminGotUser".into()].into())),
        ["unknown_action at lambda_triggers.pre_sign_up.actions[0]"]
    );
}

#[test]
fn grants_are_for_one_and_for_something() {
    let grant = |grant| {
        broken(&UserPool {
            grants: [grant].into(),
            ..UserPool::DEFAULT
        })
    };
    let all = Grant {
        role: Some("a".into()),
        user: Some("b".into()),
        group: Some("c".into()),
        actions: Some(Items::Intrinsic(UNKNOWN)),
        ..Grant::DEFAULT
    };
    assert_eq!(grant(all), ["grant_principal at grants[0].user"]);
    assert_eq!(
        grant(Grant::DEFAULT),
        ["grant_principal at grants[0]", "grant_without_actions at grants[0]"]
    );
}

#[test]
fn unknown_actions_get_a_name_that_is_like_theirs() {
    let help = |action: &'static str| {
        let pool = UserPool {
            grants: [Grant {
                role: Some("a".into()),
                actions: Some([action.into()].into()),
                ..Grant::DEFAULT
            }]
            .into(),
            ..UserPool::DEFAULT
        };
        let violations = pool.validate();
        assert_eq!(violations.len(), 1, "{action}");
        assert_eq!(violations[0].rule.name, rule("unknown_action").name);
        violations[0].help.text.clone()
    };
    assert_eq!(help("cognito-idp:AdminCreatUser"), "write `AdminCreateUser`");
    assert_eq!(help("adminGetUsers"), "write `AdminGetUser`");
    assert!(help("s3:GetObject").starts_with("write the name of a user pools API operation"));
}

#[test]
fn sign_in_urls_lead_somewhere() {
    let pool = |pool: UserPool, uri: cognito_model::Text| {
        let domain = PrefixDomain {
            domain_prefix: "my-app".into(),
            ..PrefixDomain::DEFAULT
        };
        broken(&UserPool {
            domains: [Entry::new("login", Domain::Prefix(domain))].into(),
            outputs: [output(KnownOutput::SignInUrl(SignInUrl {
                domain: "login".into(),
                client: "web".into(),
                redirect_uri: uri,
                ..SignInUrl::DEFAULT
            }))]
            .into(),
            allow: [
                "permissive_client_defaults".into(),
                "client_credentials_scopes".into(),
                "client_credentials_without_secret".into(),
                "unused_allow".into(),
            ]
            .into(),
            ..pool
        })
    };
    let machine = with_oauth(OAuthSettings {
        flows: Some(MACHINE),
        ..OAuthSettings::DEFAULT
    });
    assert_eq!(
        pool(machine, "https://a.b".into()),
        ["sign_in_url_without_flow at outputs.out.value.client"]
    );
    // The CDK's default callback URL counts.
    assert_eq!(
        pool(with_client(Client::DEFAULT), "https://example.com".into()),
        [""; 0]
    );
    assert_eq!(
        pool(with_client(Client::DEFAULT), "https://a.b".into()),
        ["sign_in_url_redirect at outputs.out.value.redirect_uri"]
    );
    // Unknown values are not rejected: an intrinsic function among the URLs or in the output, or a client from elsewhere.
    let some = OAuthSettings {
        callback_urls: Some(["https://a.b".into(), UNKNOWN.into()].into()),
        ..OAuthSettings::DEFAULT
    };
    assert_eq!(pool(with_oauth(some), "https://c.d".into()), [""; 0]);
    assert_eq!(pool(with_client(Client::DEFAULT), UNKNOWN.into()), [""; 0]);
    let import = Client {
        import: Some("1example23456789".into()),
        ..Client::DEFAULT
    };
    assert_eq!(pool(with_client(import), "https://c.d".into()), [""; 0]);
}

#[test]
fn analytics_need_all_of_one_way() {
    let analytics = |analytics| {
        broken(&with_client(Client {
            analytics: Some(analytics),
            ..NO_OAUTH
        }))
    };
    let id = Analytics {
        application_id: Some("".into()),
        external_id: Some("34cd".into()),
        role: Some("arn:aws:iam::123456789012:role/r".into()),
        ..Analytics::DEFAULT
    };
    let incomplete = ["analytics_incomplete at clients.web.analytics"];
    assert_eq!(analytics(id), incomplete);
    assert_eq!(
        analytics(Analytics {
            share_user_data: Some(true),
            ..Analytics::DEFAULT
        }),
        incomplete
    );
}
