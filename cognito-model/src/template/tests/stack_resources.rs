//! Resources besides the pool, as a program builds them.

use super::*;
use crate::pool::identity_pool::IdentityPool;
use crate::pool::principal_tags::PrincipalTags;
use crate::pool::replica::Replica;
use crate::pool::stack_resource::{DeletionPolicy, StackResource, StackResourceSettings};
use crate::pool::user::{User, UserGroup};
use crate::schema::shared::Dependency;
use crate::value::cdk::{Cdk, CdkPlace};
use crate::value::intrinsic::{Intrinsic, Target, Value};
use crate::value::list::Items;

fn resource(settings: StackResourceSettings) -> UserPool {
    let resource_type = "AWS::SNS::Topic".into();
    let entry = Entry::new(
        "news",
        StackResource {
            resource_type,
            settings,
        },
    );
    UserPool {
        resources: [entry].into(),
        ..POOL
    }
}

#[track_caller]
fn assert_news(settings: StackResourceSettings, expected: &str) {
    let template = resource(settings).template();
    let written = Json::Object(template.resource("News").unwrap().clone());
    assert_eq!(written.to_json(), json(expected).to_json());
}

#[test]
fn a_resource_has_nothing_that_is_not_written() {
    assert_news(StackResourceSettings::DEFAULT, r#"{"Type":"AWS::SNS::Topic"}"#);
    assert_news(
        StackResourceSettings {
            properties: [
                Entry::new("TopicName", Value::from(Intrinsic::Ref(Target::Pool))),
                Entry::new("DisplayName", "News".into()),
            ]
            .into(),
            depends_on: Some(Items::from([
                Dependency(Target::Pool),
                Dependency(Target::Resource("other".into())),
                Dependency(Target::LogicalId("Elsewhere".into())),
            ])),
            deletion_policy: Some(DeletionPolicy::Snapshot),
            ..StackResourceSettings::DEFAULT
        },
        r#"{"Type":"AWS::SNS::Topic","Properties":{"DisplayName":"News","TopicName":{"Ref":"Customers"}},
            "DependsOn":["Customers","Other","Elsewhere"],"DeletionPolicy":"Snapshot"}"#,
    );
}

/// A group that a user names by a string is created first.
#[test]
fn a_membership_waits_for_its_group() {
    let user = User {
        groups: [UserGroup::Other("Staff".into()), UserGroup::Other("others".into())].into(),
        ..User::DEFAULT
    };
    let group = crate::Group {
        group_name: Some("Staff".into()),
        ..crate::Group::DEFAULT
    };
    let pool = UserPool {
        users: [Entry::new("ada", user)].into(),
        groups: [Entry::new("staff", group)].into(),
        ..resource(StackResourceSettings::DEFAULT)
    };
    let template = pool.template();
    let awaited = |id: &str| template.get(&format!("Resources.{id}.DependsOn")).map(Json::to_json);
    assert_eq!(
        (
            awaited("CustomersAdaUserStaffAttachment"),
            awaited("CustomersAdaUserOthersAttachment")
        ),
        (
            Some(r#"["CustomersAdaUser","CustomersStaffGroup"]"#.to_owned()),
            Some(r#"["CustomersAdaUser"]"#.to_owned())
        )
    );
}

/// The IDs of all new resources, with and without a CDK app.
#[test]
fn ids() {
    let user = User {
        groups: [UserGroup::Other("staff".into())].into(),
        ..User::DEFAULT
    };
    let mut pool = UserPool {
        users: [Entry::new("ada", user)].into(),
        replicas: [Entry::new("europe", Replica::DEFAULT)].into(),
        ui_customization: Some(crate::UiCustomization::DEFAULT),
        clients: [Entry::new(
            "web",
            Client {
                ui_customization: Some(crate::UiCustomization::DEFAULT),
                ..Client::DEFAULT
            },
        )]
        .into(),
        identity_pools: [Entry::new(
            "app",
            IdentityPool {
                principal_tags: [Entry::new("google", PrincipalTags::DEFAULT)].into(),
                ..IdentityPool::DEFAULT
            },
        )]
        .into(),
        ..resource(StackResourceSettings::DEFAULT)
    };
    let new = |pool: &UserPool| {
        let template = pool.template();
        let known = ["Pool", "Client", "Role", "RoleAttachment"];
        let ids = template.resources().iter().filter(|(_, resource)| {
            let kind = resource.get("Type").and_then(Json::as_text).unwrap();
            !known.iter().any(|known| kind.ends_with(known))
        });
        ids.map(|(id, _)| id.to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(
        new(&pool),
        [
            "CustomersAppIdentityPoolGooglePrincipalTags",
            "CustomersAdaUser",
            "CustomersAdaUserStaffAttachment",
            "CustomersUiCustomization",
            "CustomersWebClientUiCustomization",
            "CustomersEuropeReplica",
            "News",
        ]
    );
    let ids = crate::naming::logical_ids::logical_ids(&pool);
    for id in new(&pool) {
        assert_eq!(ids.iter().filter(|(_, known, _)| *known == id).count(), 1, "{id}");
    }
    pool.cdk = Some(Cdk {
        stack: "Stack".into(),
        path: "Pool".into(),
    });
    pool.resources = [Entry {
        cdk: Some(CdkPlace::Id("Topic".into())),
        ..pool.resources[0].clone()
    }]
    .into();
    assert_eq!(
        new(&pool),
        [
            "appgoogleE7015DBB",
            "ada",
            "adastaff3A7F7F9B",
            "PoolUICustomization83902653",
            "PoolwebUICustomization073C3220",
            "europe",
            "TopicBFC7AF6E",
        ]
    );
}
