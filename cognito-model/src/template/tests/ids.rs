//! Logical IDs.

use super::*;
use crate::naming::grants::grant_policy;
use crate::naming::ids::{camel_case, condition, mapping, permission};
use crate::naming::logical_ids::logical_ids;
use crate::pool::grant::Grant;
use crate::pool::import::{ImportedPool, ImportedPoolId};
use crate::pool::sign_in::SignInAliases;
use crate::pool::stack::External;
use crate::pool::trigger::{LambdaTriggers, Trigger, TriggerSettings};
use crate::value::cdk::{Cdk, CdkPlace};
use crate::value::intrinsic::Target;
use crate::value::intrinsic::{Intrinsic, Pseudo, Value};
use crate::value::text::{Str, Text};

#[test]
fn names_become_upper_camel_case() {
    let cases = [
        ("customers", "Customers"),
        ("google_secret", "GoogleSecret"),
        ("isEmployee", "IsEmployee"),
        ("cost-center", "CostCenter"),
        ("__a__b_", "AB"),
        ("v2_0", "V20"),
        ("2fa", "2fa"),
        ("größe", "GrE"),
        ("*", "U002A"),
        ("管理", "U7BA1U7406"),
        ("", ""),
    ];
    for (name, id) in cases {
        assert_eq!(camel_case(name), id, "{name}");
    }
}

#[test]
fn parts_of_the_pool_carry_its_name_and_what_they_are() {
    let pool = UserPool {
        name: "customers".into(),
        ..UserPool::DEFAULT
    };
    let name = || Str::from("some_name");
    let cases = [
        (Target::Pool, "Customers"),
        (Target::SmsRole, "CustomersSmsRole"),
        (Target::Client(name()), "CustomersSomeNameClient"),
        (Target::Domain(name()), "CustomersSomeNameDomain"),
        (Target::ResourceServer(name()), "CustomersSomeNameResourceServer"),
        (Target::IdentityProvider(name()), "CustomersSomeNameProvider"),
        (Target::Group(name()), "CustomersSomeNameGroup"),
        (Target::IdentityPool(name()), "CustomersSomeNameIdentityPool"),
        (
            Target::AuthenticatedRole(name()),
            "CustomersSomeNameIdentityPoolAuthenticatedRole",
        ),
        (
            Target::UnauthenticatedRole(name()),
            "CustomersSomeNameIdentityPoolUnauthenticatedRole",
        ),
        (Target::External(name()), "SomeName"),
        (Target::Parameter(name()), "SomeName"),
        (Target::LogicalId(name()), "some_name"),
        (Target::Pseudo(Pseudo::Region), "AWS::Region"),
    ];
    for (target, id) in cases {
        assert_eq!(pool.logical_id_of(&target), id);
    }
    assert_eq!(condition(&pool, "is_prod"), "CustomersIsProd");
    assert_eq!(mapping(&pool, "regions"), "CustomersRegions");
}

#[test]
fn a_pinned_id_of_the_pool_is_its_own_only() {
    let mut web = Entry::new("web", Client::DEFAULT);
    web.logical_id = Some("WebC0FFEE".into());
    let pool = UserPool {
        name: "customers".into(),
        logical_id: Some("PoolD3F588B8".into()),
        clients: [web, Entry::new("ios", Client::DEFAULT)].into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(pool.logical_id_of(&Target::Pool), "PoolD3F588B8");
    assert_eq!(pool.logical_id_of(&Target::Client("web".into())), "WebC0FFEE");
    assert_eq!(pool.logical_id_of(&Target::Client("ios".into())), "CustomersIosClient");
}

#[test]
fn all_ids_come_with_the_setting_that_gives_them() {
    let pool = UserPool {
        name: "customers".into(),
        sign_in_aliases: Some(SignInAliases {
            phone: true,
            ..SignInAliases::DEFAULT
        }),
        clients: [Entry::new("web", Client::DEFAULT)].into(),
        conditions: [Entry::new("is-prod", Value::Bool(true))].into(),
        ..UserPool::DEFAULT
    };
    let ids: Vec<_> = logical_ids(&pool)
        .into_iter()
        .map(|(section, id, path)| format!("{section:?} {id} {path}"))
        .collect();
    assert_eq!(
        ids,
        [
            "Conditions CustomersIsProd conditions[\"is-prod\"]",
            "Resources Customers ",
            "Resources CustomersSmsRole ",
            "Resources CustomersWebClient clients.web",
        ]
    );
}

#[test]
fn what_goes_with_the_pool_has_ids_and_what_is_imported_has_none() {
    let client = Client {
        import: Some("1example23456789".into()),
        ..Client::DEFAULT
    };
    let pool = UserPool {
        name: "customers".into(),
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(Trigger(TriggerSettings {
                function: "arn:..".into(),
                role: Some("check".into()),
                ..TriggerSettings::DEFAULT
            })),
            ..LambdaTriggers::DEFAULT
        }),
        grants: [Grant {
            group: Some("support-group".into()),
            ..Grant::DEFAULT
        }]
        .into(),
        clients: [Entry::new("web", client)].into(),
        ..UserPool::DEFAULT
    };
    let ids = |pool: &UserPool| -> Vec<_> {
        let all = logical_ids(pool).into_iter();
        all.map(|(_, id, path)| format!("{id} {path}")).collect()
    };
    assert_eq!(
        ids(&pool),
        [
            "Customers ",
            "CustomersPreSignUpPermission lambda_triggers.pre_sign_up",
            "CustomersPreSignUpPolicy lambda_triggers.pre_sign_up",
            "CustomersSupportGroupPolicy grants[0]",
        ]
    );
    let import = ImportedPool::UserPoolId(ImportedPoolId {
        user_pool_id: "us-east-1_oiuR12Abd".into(),
        ..ImportedPoolId::DEFAULT
    });
    let pool = UserPool {
        import: Some(import),
        ..pool
    };
    assert_eq!(ids(&pool), ["CustomersSupportGroupPolicy grants[0]"]);
}

/// The resources around the pool in a CDK app, measured with aws-cdk-lib 2.276.0.
#[test]
fn of_a_cdk_app() {
    let entry = |cdk: Option<CdkPlace>| Entry {
        cdk,
        ..Entry::new(
            "f",
            External {
                resource_type: "AWS::Lambda::Function".into(),
            },
        )
    };
    let pool = |external: Entry<External>| UserPool {
        cdk: Some(Cdk {
            stack: "S".into(),
            path: "P".into(),
        }),
        external: [external].into(),
        ..UserPool::DEFAULT
    };
    let id = |place| pool(entry(place)).logical_id_of(&Target::External("f".into()));
    assert_eq!(id(None), "F");
    assert_eq!(id(Some(CdkPlace::Id("Fn".into()))), "Fn9270CBC0");
    assert_eq!(id(Some(CdkPlace::Path("Fn".into()))), "Fn9270CBC0");
    assert_eq!(
        permission(&pool(entry(None)), "pre_sign_up"),
        "PPreSignUpCognitoBE9C64A8"
    );
    let granted = UserPool {
        grants: [Grant {
            role: Some(Text::from(Intrinsic::Ref(Target::External("f".into()))).into()),
            ..Grant::DEFAULT
        }]
        .into(),
        ..pool(entry(Some(CdkPlace::Id("Role".into()))))
    };
    let principal = granted.grants[0].principal().unwrap();
    assert_eq!(grant_policy(&granted, principal, 0), "RoleDefaultPolicy5FFB7DAB");
}
