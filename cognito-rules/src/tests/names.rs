//! Names and logical IDs.

use super::{NO_OAUTH, broken, callbacks, with_client, with_oauth};
use crate::tests::Validate;
use crate::tests::rule;
use cognito_model::{
    AttributeName, Client, CustomAttribute, DomainReference, Entry, External, Function, Intrinsic, KnownOutput, Map,
    OAuthScope, OAuthSettings, Output, OutputSettings, OutputValue, ResourceServer, StandardAttribute,
    StandardAttributeName, StandardAttributes, SubPart, Target, Text, UserPool, Value,
};

/// A pool with an output whose value is an intrinsic function.
fn named(intrinsic: Intrinsic) -> UserPool {
    UserPool {
        outputs: [Entry::new("out", OutputValue::Value(intrinsic.into()).into())].into(),
        ..UserPool::DEFAULT
    }
}

/// The facts about unknown names.
fn unknown(pool: &UserPool) -> Vec<String> {
    let violations = pool.validate();
    assert!(
        violations.iter().all(|it| it.rule.name == rule("unknown_name").name),
        "{violations:?}"
    );
    violations.into_iter().map(|violation| violation.fact).collect()
}

#[test]
fn targets_of_intrinsics_are_declared() {
    let targets = [
        (Target::Client("x".into()), "there is no client `x`"),
        (Target::Domain("x".into()), "there is no domain `x`"),
        (Target::ResourceServer("x".into()), "there is no resource server `x`"),
        (Target::Group("x".into()), "there is no group `x`"),
        (Target::External("x".into()), "there is no external resource `x`"),
        (Target::Parameter("my x".into()), "there is no parameter `\"my x\"`"),
        (Target::SmsRole, "the pool creates no role for SMS messages"),
    ];
    for (target, fact) in targets {
        assert_eq!(unknown(&named(Intrinsic::Ref(target.clone()))), [fact]);
        assert_eq!(unknown(&named(Intrinsic::GetAtt(target.clone(), "Arn".into()))), [fact]);
        let parts = [SubPart::Text("x".into()), SubPart::Ref(target.clone())];
        assert_eq!(unknown(&named(Intrinsic::Sub(parts.into()))), [fact]);
        let nested: Value = Intrinsic::Ref(target).into();
        let join = Intrinsic::Call(Function::Join, [",".into(), Value::List([nested].into())].into());
        assert_eq!(unknown(&named(join)), [fact]);
    }
    for target in [Target::Pool, Target::LogicalId("Anything".into())] {
        assert_eq!(unknown(&named(Intrinsic::Ref(target))), [""; 0]);
    }
    let sms = UserPool {
        enable_sms_role: Some(true),
        ..named(Intrinsic::Ref(Target::SmsRole))
    };
    assert_eq!(unknown(&sms), [""; 0]);
}

#[test]
fn conditions_and_mappings_are_declared() {
    let values = || [Value::from("a"), Value::from("b")].into();
    assert_eq!(
        unknown(&named(Intrinsic::If("is_prod".into(), values()))),
        ["there is no condition `is_prod`"]
    );
    assert_eq!(
        unknown(&named(Intrinsic::FindInMap("regions".into(), values()))),
        ["there is no mapping `regions`"]
    );
    let conditions: Map<Value> = [
        Entry::new("is_prod", Intrinsic::Condition("is_test".into()).into()),
        Entry::new("is_test", Value::Null),
    ]
    .into();
    let pool = UserPool {
        conditions,
        ..named(Intrinsic::If("is_prod".into(), values()))
    };
    assert_eq!(unknown(&pool), [""; 0]);
}

#[test]
fn outputs_name_what_is_declared() {
    let known = OutputValue::Known(KnownOutput::CloudFrontEndpoint(DomainReference {
        domain: "login".into(),
        ..DomainReference::DEFAULT
    }));
    let output = Output(OutputSettings {
        value: known,
        condition: Some("is_prod".into()),
        ..OutputSettings::DEFAULT
    });
    let pool = UserPool {
        outputs: [Entry::new("alias", output)].into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(
        broken(&pool),
        [
            "unknown_name at outputs.alias.condition",
            "unknown_name at outputs.alias.value.domain",
        ]
    );
}

#[test]
fn attributes_and_scopes_are_declared() {
    let attribute = |name: &'static str| AttributeName::Custom(name.into());
    let client = Client {
        read_attributes: Some(
            [
                attribute("plan"),
                attribute("seats"),
                AttributeName::Other("custom:plan".into()),
            ]
            .into(),
        ),
        ..NO_OAUTH
    };
    let pool = UserPool {
        custom_attributes: Some([Entry::new("plan", CustomAttribute::Boolean(Default::default()))].into()),
        ..with_client(client)
    };
    assert_eq!(unknown(&pool), ["there is no custom attribute `seats`"]);

    let scope = |server: &'static str, scope: &'static str| OAuthScope::ResourceServer(server.into(), scope.into());
    let server = ResourceServer {
        identifier: "users".into(),
        scopes: Some([Entry::new("read", Text::from("Read"))].into()),
        ..ResourceServer::DEFAULT
    };
    let scopes = [scope("users", "read"), scope("users", "write"), scope("bills", "read")];
    let pool = UserPool {
        resource_servers: [Entry::new("users", server)].into(),
        ..with_oauth(OAuthSettings {
            scopes: Some(scopes.into()),
            ..callbacks(["https://a"])
        })
    };
    let said: Vec<_> = pool
        .validate()
        .into_iter()
        .map(|violation| (violation.path.to_string(), violation.fact, violation.help.text))
        .collect();
    let expected = [
        (
            "clients.web.oauth.scopes[1]",
            "the resource server `users` has no scope `write`",
            "declare it in `resource_servers.users.scopes`, or write `users::read`",
        ),
        (
            "clients.web.oauth.scopes[2]",
            "there is no resource server `bills`",
            "declare it in `resource_servers`, or write `users`",
        ),
    ];
    let expected = expected.map(|(path, fact, help)| (path.to_owned(), fact.to_owned(), help.to_owned()));
    assert_eq!(said, expected);
}

#[test]
fn names_are_declared_once() {
    let email = || (StandardAttributeName::Email, StandardAttribute::DEFAULT);
    let scopes: Map<Text> = [Entry::new("read", "a".into()), Entry::new("read", "b".into())].into();
    let pool = UserPool {
        standard_attributes: Some(StandardAttributes([email(), email()].into())),
        // The same name in two maps is fine.
        clients: [Entry::new("users", NO_OAUTH)].into(),
        resource_servers: [Entry::new(
            "users",
            ResourceServer {
                identifier: "users".into(),
                scopes: Some(scopes),
                ..ResourceServer::DEFAULT
            },
        )]
        .into(),
        tags: [Entry::new("a b", "1".into()), Entry::new("a b", "2".into())].into(),
        ..UserPool::DEFAULT
    };
    let violations = pool.validate();
    let facts: Vec<_> = violations.iter().map(|violation| violation.fact.as_str()).collect();
    assert_eq!(
        facts,
        [
            "`standard_attributes` declares `email` more than once",
            "`tags` declares `\"a b\"` more than once",
            "`resource_servers.users.scopes` declares `read` more than once",
        ]
    );
}

#[test]
fn twins_are_reported_by_their_name_only() {
    let pool = UserPool {
        clients: [Entry::new("web", NO_OAUTH), Entry::new("web", NO_OAUTH)].into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&pool), ["duplicate_name at clients.web"]);
}

#[test]
fn logical_ids_are_taken_once() {
    let external = |name: &'static str| {
        Entry::new(
            name,
            External {
                resource_type: "AWS::SNS::Topic".into(),
            },
        )
    };
    let pool = |name: &'static str| UserPool {
        name: "staff".into(),
        enable_sms_role: Some(true),
        external: [external(name)].into(),
        ..with_client(NO_OAUTH)
    };
    let refused = |name: &'static str, fact: &str| {
        let violations = pool(name).validate();
        let said: Vec<_> = violations.iter().map(|it| (it.rule.name, it.fact.as_str())).collect();
        assert_eq!(said, [("duplicate_logical_id", fact)]);
    };
    refused(
        "staff",
        "the pool and `external.staff` both have the logical ID `Staff`",
    );
    refused(
        "staff_sms_role",
        "the role for SMS messages and `external.staff_sms_role` both have the logical ID `StaffSmsRole`",
    );
    refused(
        "StaffWebClient",
        "`clients.web` and `external.StaffWebClient` both have the logical ID `StaffWebClient`",
    );
    assert_eq!(broken(&pool("_topic")), [""; 0]);
    // Two names for one external resource are fine, and outputs have their own namespace.
    let fine = UserPool {
        external: [external("_my_topic"), external("_myTopic")].into(),
        outputs: [Entry::new("web_client", OutputValue::Value("x".into()).into())].into(),
        ..pool("_topic")
    };
    assert_eq!(broken(&fine), [""; 0]);
}

#[test]
fn clients_can_meet_in_their_ids() {
    let pool = UserPool {
        clients: [Entry::new("a_b", NO_OAUTH), Entry::new("aB", NO_OAUTH)].into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&pool), ["duplicate_logical_id at clients.aB"]);
}

#[test]
fn pinned_ids_are_letters_and_digits() {
    let pool = |id: String| UserPool {
        logical_id: Some(id.into()),
        ..UserPool::DEFAULT
    };
    for fine in ["P".to_owned(), "1".to_owned(), "x".repeat(255)] {
        assert_eq!(broken(&pool(fine)), [""; 0]);
    }
    for refused in ["".to_owned(), "My-Pool".to_owned(), "Püöl".to_owned(), "x".repeat(256)] {
        assert_eq!(broken(&pool(refused)), ["logical_id_characters at "]);
    }
    let violations = pool("My-Pool".to_owned()).validate();
    let help = violations.first().map(|violation| violation.help.text.as_str());
    assert_eq!(
        help,
        Some("pin an ID of letters and digits, as in `#[logical_id = \"MyPool\"]`")
    );
}
