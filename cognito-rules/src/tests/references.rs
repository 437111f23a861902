//! References, circular dependencies and parameters: what cannot be written in a declaration, and where one rule ends and the
//! next one begins.

use super::{NO_OAUTH, broken, with_client};
use crate::tests::Validate;
use cognito_model::{
    Client, Entry, Function, Group, IdentityPool, Intrinsic, OutputValue, Parameter, ParameterSettings, SubPart,
    Target, UserPool, Value,
};

const NOTHING: [&str; 0] = [];

/// What breaks for a parameter of a type with these settings.
fn parameter(parameter_type: &'static str, settings: ParameterSettings) -> Vec<String> {
    let parameter = Parameter {
        parameter_type: parameter_type.into(),
        settings,
    };
    broken(&UserPool {
        parameters: [Entry::new("_p", parameter)].into(),
        ..UserPool::DEFAULT
    })
}

#[test]
fn defaults_keep_to_types_and_limits() {
    let with = |default: Value| ParameterSettings {
        default: Some(default),
        ..ParameterSettings::DEFAULT
    };
    let wrong = ["parameter_default at parameters._p.default"];
    for (parameter_type, default) in [
        ("Number", Value::from("1,2")),
        ("Number", Value::Bool(true)),
        ("List<Number>", Value::from("1, x")),
        ("CommaDelimitedList", Value::List([Value::from("a")].into())),
        ("String", Value::Null),
        ("AWS::EC2::VPC::Id", Value::Map(cognito_model::List::EMPTY)),
    ] {
        assert_eq!(parameter(parameter_type, with(default)), wrong, "{parameter_type}");
    }
    for (parameter_type, default) in [
        ("Number", Value::from("1e3")),
        ("Number", Value::Float(0.5)),
        ("List<Number>", Value::from("1, 2.5")),
        ("CommaDelimitedList", Value::from("")),
        ("String", Value::Integer(5)),
        ("AWS::SSM::Parameter::Value<List<String>>", Value::from("/a")),
    ] {
        assert_eq!(parameter(parameter_type, with(default)), NOTHING, "{parameter_type}");
    }
    let limited = |default: i64, min_value, max_value| ParameterSettings {
        min_value,
        max_value,
        ..with(Value::Integer(default))
    };
    assert_eq!(parameter("Number", limited(5, Some(5), Some(5))), NOTHING);
    assert_eq!(parameter("Number", limited(4, Some(5), None)), wrong);
    assert_eq!(parameter("Number", limited(6, None, Some(5))), wrong);
    // Nothing fits between limits that exclude each other, and that is a single mistake.
    let crossed = parameter("Number", limited(5, Some(9), Some(1)));
    assert_eq!(crossed, ["parameter_bounds at parameters._p.max_value"]);
    // A limit for another type does not apply to the value.
    let length = ParameterSettings {
        max_length: Some(1),
        ..with(Value::Integer(1000))
    };
    assert_eq!(
        parameter("Number", length),
        ["parameter_limit_of_type at parameters._p.max_length"]
    );
}

#[test]
fn limits_of_other_types_are_not_known() {
    let settings = || ParameterSettings {
        min_length: Some(1),
        min_value: Some(1),
        ..ParameterSettings::DEFAULT
    };
    assert_eq!(parameter("List<Number>", settings()), NOTHING);
    assert_eq!(
        parameter("String", settings()),
        ["parameter_limit_of_type at parameters._p.min_value"]
    );
}

/// What breaks in a pool with a client `web`, a group `admins` and an identity pool `app`, with this client name, group
/// description and identity pool name.
fn circle(web: Option<Intrinsic>, admins: Option<Intrinsic>, app: Option<Intrinsic>) -> UserPool {
    UserPool {
        groups: [Entry::new(
            "admins",
            Group {
                description: admins.map(Into::into),
                ..Group::DEFAULT
            },
        )]
        .into(),
        identity_pools: [Entry::new(
            "app",
            IdentityPool {
                identity_pool_name: app.map(Into::into),
                ..IdentityPool::DEFAULT
            },
        )]
        .into(),
        ..with_client(Client {
            user_pool_client_name: web.map(Into::into),
            ..NO_OAUTH
        })
    }
}

#[test]
fn circles_go_through_any_resource() {
    let web = || Intrinsic::Ref(Target::Client("web".into()));
    let admins = || Intrinsic::Ref(Target::Group("admins".into()));
    let role = || Intrinsic::GetAtt(Target::AuthenticatedRole("app".into()), "RoleId".into());
    let facts = |pool: &UserPool| pool.validate().into_iter().map(|it| it.to_string()).collect::<Vec<_>>();
    // References to earlier resources, and chains of them.
    assert_eq!(
        facts(&circle(Some(Intrinsic::Ref(Target::Pool)), Some(web()), Some(admins()))),
        NOTHING
    );
    for pool in [
        circle(Some(admins()), Some(web()), None),
        // The role of an identity pool is for the users of that identity pool.
        circle(None, None, Some(role())),
        circle(
            None,
            Some(Intrinsic::Ref(Target::IdentityPool("app".into()))),
            Some(admins()),
        ),
    ] {
        let violations = pool.validate();
        let [violation] = &violations[..] else {
            panic!("{violations:?}")
        };
        assert_eq!(violation.rule.name, "resource_cycle");
        assert!(violation.part.is_some());
    }
    let two = circle(Some(web()), Some(admins()), None);
    assert_eq!(
        broken(&two),
        [
            "resource_cycle at clients.web.user_pool_client_name",
            "resource_cycle at groups.admins.description",
        ]
    );
    let facts: Vec<String> = two.validate().into_iter().map(|it| it.fact).collect();
    assert_eq!(
        facts,
        ["`clients.web` refers to itself", "`groups.admins` refers to itself"]
    );
}

#[test]
fn an_imported_pool_is_no_part_of_a_circle() {
    let pool = UserPool {
        import: Some(cognito_model::ImportedPool::UserPoolId(cognito_model::ImportedPoolId {
            user_pool_id: "us-east-1_oiuR12Abd".into(),
            ..cognito_model::ImportedPoolId::DEFAULT
        })),
        ..with_client(Client {
            user_pool_client_name: Some(Intrinsic::Ref(Target::Pool).into()),
            ..NO_OAUTH
        })
    };
    assert_eq!(broken(&pool), NOTHING);
}

#[test]
fn each_circle_of_conditions_is_one_mistake() {
    let not = |name: &'static str| {
        Value::from(Intrinsic::Call(
            Function::Not,
            [Intrinsic::Condition(name.into()).into()].into(),
        ))
    };
    let pool = UserPool {
        conditions: [
            Entry::new("a", not("b")),
            Entry::new("b", not("a")),
            Entry::new("c", not("a")),
            Entry::new("d", not("d")),
            Entry::new("e", not("missing")),
        ]
        .into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(
        broken(&pool),
        [
            "condition_cycle at conditions.a",
            "condition_cycle at conditions.d",
            "unknown_name at conditions.e",
            "unused_name at conditions.c",
        ]
    );
}

#[test]
fn variables_of_a_text_have_shapes_too() {
    let list = Value::from(Intrinsic::Call(Function::GetAZs, [Value::from("")].into()));
    let parts = |value: Value| Intrinsic::Sub([SubPart::Variable("zones".into(), value)].into());
    let pool = |value: Value| UserPool {
        outputs: [Entry::new("out", OutputValue::Value(parts(value).into()).into())].into(),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&pool(list.clone())), ["list_for_text at outputs.out.value"]);
    let twice = || SubPart::Variable("zones".into(), list.clone());
    let pool_with_both = UserPool {
        user_pool_name: Some(Intrinsic::Sub([twice(), twice()].into()).into()),
        ..UserPool::DEFAULT
    };
    assert_eq!(broken(&pool_with_both), ["list_for_text at user_pool_name"]);
    let first = Intrinsic::Call(Function::Select, [Value::Integer(0), list].into());
    assert_eq!(broken(&pool(first.into())), NOTHING);
    assert_eq!(
        broken(&pool(Value::List([Value::from("a")].into()))),
        ["list_for_text at outputs.out.value"]
    );
}
