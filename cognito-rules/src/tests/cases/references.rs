//! References, circular dependencies, mappings and conditions.

use super::outputs::output;
use super::parameters::parameter;
use super::{Case, at_key, at_value};
use crate::tests::rule;
use crate::tests::{GOOGLE, NO_OAUTH, callbacks, with_client, with_oauth};
use cognito_model::{
    Client, ConditionName, Entry, External, Function, GoogleProvider, IdentityProvider, IdentityProviderName,
    Intrinsic, Items, Mapping, MappingRow, OAuthSettings, OutputSettings, OutputValue, Parameter, ParameterSettings,
    Pseudo, StackResource, StackResourceSettings, StandardIdentityProvider, SubPart, Target, Text, UserPool, Value,
};

/// A pool whose name is an intrinsic function.
fn named(intrinsic: Intrinsic, pool: UserPool) -> UserPool {
    UserPool {
        user_pool_name: Some(intrinsic.into()),
        ..pool
    }
}

/// A client whose name is the value of the export that a reference names.
fn imported_name(target: Target) -> UserPool {
    let name = Intrinsic::Call(Function::ImportValue, [Intrinsic::Ref(target).into()].into());
    with_client(Client {
        user_pool_client_name: Some(name.into()),
        ..NO_OAUTH
    })
}

fn parameter_of(name: &'static str) -> Intrinsic {
    Intrinsic::Ref(Target::Parameter(name.into()))
}

pub(super) fn references() -> Vec<Case> {
    let attribute = |attribute: &'static str| {
        output(OutputSettings {
            value: OutputValue::Value(Intrinsic::GetAtt(Target::Pool, attribute.into()).into()),
            ..OutputSettings::DEFAULT
        })
    };
    let external = |attribute: &'static str| UserPool {
        external: [Entry::new(
            "texts_role",
            External {
                resource_type: "AWS::IAM::Role".into(),
            },
        )]
        .into(),
        sms_role: Some(Intrinsic::GetAtt(Target::External("texts_role".into()), attribute.into()).into()),
        ..UserPool::DEFAULT
    };
    let list = |select: bool| {
        let names = parameter_of("_stage");
        let name = if select {
            Intrinsic::Call(Function::Select, [Value::Integer(0), names.into()].into())
        } else {
            names
        };
        named(name, parameter("CommaDelimitedList", ParameterSettings::DEFAULT))
    };
    let urls = |urls: Items<Text>| UserPool {
        parameters: parameter("String", ParameterSettings::DEFAULT).parameters,
        ..with_oauth(OAuthSettings {
            callback_urls: Some(urls),
            ..OAuthSettings::DEFAULT
        })
    };
    let of_client = |target: Target| {
        let parts = [SubPart::Text("of-".into()), SubPart::Ref(target)];
        named(Intrinsic::Sub(parts.into()), with_client(NO_OAUTH))
    };
    let default = |default: Value| {
        parameter(
            "String",
            ParameterSettings {
                default: Some(default),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    vec![
        at_value(
            rule("import_value_of_resource"),
            "clients.web.user_pool_client_name",
            imported_name(Target::Pool),
            imported_name(Target::Pseudo(Pseudo::StackName)),
        ),
        at_value(
            rule("attribute_case"),
            "outputs.pool_id.value",
            attribute("ARN"),
            attribute("Arn"),
        ),
        at_value(
            rule("unknown_attribute"),
            "outputs.pool_id.value",
            attribute("PoolArn"),
            attribute("Arn"),
        ),
        at_value(
            rule("external_attribute"),
            "sms_role",
            external("RoleArn"),
            external("Arn"),
        ),
        at_value(rule("list_for_text"), "user_pool_name", list(false), list(true)),
        at_value(
            rule("text_for_list"),
            "clients.web.oauth.callback_urls",
            urls(Items::Intrinsic(parameter_of("_stage"))),
            urls([Text::from(parameter_of("_stage"))].into()),
        ),
        at_value(
            rule("resource_cycle"),
            "user_pool_name",
            of_client(Target::Client("web".into())),
            of_client(Target::Pseudo(Pseudo::StackName)),
        ),
        at_value(
            rule("intrinsic_for_literal"),
            "parameters._stage.default",
            default(Intrinsic::pseudo(Pseudo::Region).into()),
            default("eu-west-1".into()),
        ),
    ]
}

/// A client under the condition `is_prod`, and an SSM parameter with its ID under `condition`.
fn web_id(condition: Option<&'static str>, conditions: Vec<Entry<Value>>) -> UserPool {
    let name = |name: &'static str| Some(ConditionName(name.into()));
    let client = Client {
        condition: name("is_prod"),
        ..NO_OAUTH
    };
    let settings = StackResourceSettings {
        properties: [
            Entry::new("Type", "String".into()),
            Entry::new("Value", Intrinsic::Ref(Target::Client("web".into())).into()),
        ]
        .into(),
        condition: condition.and_then(name),
        ..StackResourceSettings::DEFAULT
    };
    let resource = StackResource {
        resource_type: "AWS::SSM::Parameter".into(),
        settings,
    };
    UserPool {
        conditions: conditions.into(),
        clients: [Entry::new("web", client)].into(),
        resources: [Entry::new("web_id", resource)].into(),
        ..UserPool::DEFAULT
    }
}

pub(super) fn stack() -> Vec<Case> {
    let mapping = |key: &'static str, found: &'static str| {
        let row = MappingRow([Entry::new(key, Value::from("customers"))].into());
        let keys = [Value::from("eu-west-1"), Value::from(found)];
        UserPool {
            mappings: [Entry::new(
                "names",
                Mapping::Rows([Entry::new("eu-west-1", row)].into()),
            )]
            .into(),
            ..named(Intrinsic::FindInMap("names".into(), keys.into()), UserPool::DEFAULT)
        }
    };
    let not = |name: &'static str| {
        let condition = Intrinsic::Condition(name.into());
        Value::from(Intrinsic::Call(Function::Not, [condition.into()].into()))
    };
    let equals = |target: Target| {
        let values = [Intrinsic::Ref(target).into(), Value::from("app")];
        Value::from(Intrinsic::Call(Function::Equals, values.into()))
    };
    let conditions = |test: Value| UserPool {
        conditions: [Entry::new("_is_prod", not("is_test")), Entry::new("is_test", test)].into(),
        ..with_client(NO_OAUTH)
    };
    let stack = || Target::Pseudo(Pseudo::StackName);
    let is_prod = || Entry::new("is_prod", equals(stack()));
    let partner = |providers: Vec<IdentityProviderName>| {
        let provider = GoogleProvider {
            condition: Some(ConditionName("is_prod".into())),
            ..GOOGLE
        };
        let client = Client {
            oauth: Some(callbacks(["https://app.example.com"])),
            supported_identity_providers: Some(Items::List(providers.into())),
            ..Client::DEFAULT
        };
        UserPool {
            conditions: [is_prod()].into(),
            identity_providers: [Entry::new("okta", IdentityProvider::Google(provider))].into(),
            ..with_client(client)
        }
    };
    let site = |pool: UserPool| {
        let parameter = Parameter {
            parameter_type: "String".into(),
            settings: ParameterSettings::DEFAULT,
        };
        UserPool {
            parameters: [Entry::new("site", parameter)].into(),
            ..pool
        }
    };
    let overridden = |key: &'static str| {
        let condition = Intrinsic::Condition("is_prod".into());
        let client = Client {
            overrides: [Entry::new(key, condition.into())].into(),
            ..NO_OAUTH
        };
        UserPool {
            conditions: [is_prod()].into(),
            ..with_client(client)
        }
    };
    let substitution = |part: SubPart| {
        let parts = [SubPart::Text("shop-".into()), part];
        named(Intrinsic::Sub(parts.into()), UserPool::DEFAULT)
    };
    vec![
        at_value(
            rule("mapping_key"),
            "user_pool_name",
            mapping("pool", "pol"),
            mapping("pool", "pool"),
        ),
        at_key(
            rule("mapping_key_characters"),
            "mappings.names[\"eu-west-1\"].pool_name",
            mapping("pool_name", "pool_name"),
            mapping("poolName", "poolName"),
        ),
        at_value(
            rule("condition_of_resource"),
            "conditions.is_test",
            conditions(equals(Target::Client("web".into()))),
            conditions(equals(stack())),
        ),
        at_value(
            rule("condition_cycle"),
            "conditions._is_prod",
            conditions(not("_is_prod")),
            conditions(equals(stack())),
        ),
        at_key(
            rule("unused_name"),
            "parameters.site",
            site(UserPool::DEFAULT),
            site(named(parameter_of("site"), UserPool::DEFAULT)),
        ),
        at_value(
            rule("unused_variable"),
            "user_pool_name",
            substitution(SubPart::Unused("site".into(), "a".into())),
            substitution(SubPart::Variable("site".into(), "a".into())),
        ),
        at_key(
            rule("providers_under_condition"),
            "clients.web.supported_identity_providers",
            partner(vec![IdentityProviderName::Declared("okta".into())]),
            partner(vec![
                IdentityProviderName::Declared("okta".into()),
                IdentityProviderName::Standard(StandardIdentityProvider::Cognito),
            ]),
        ),
        at_value(
            rule("reference_to_conditional"),
            "resources.web_id.properties.Value",
            web_id(None, vec![is_prod()]),
            web_id(Some("is_prod"), vec![is_prod()]),
        ),
        at_value(
            rule("reference_under_another_condition"),
            "resources.web_id.properties.Value",
            web_id(Some("is_big"), vec![is_prod(), Entry::new("is_big", equals(stack()))]),
            web_id(
                Some("is_big"),
                vec![
                    is_prod(),
                    Entry::new("is_big", Intrinsic::Condition("is_prod".into()).into()),
                ],
            ),
        ),
        at_value(
            rule("condition_constant"),
            "conditions.is_test",
            conditions(Intrinsic::Call(Function::Equals, ["app".into(), "test".into()].into()).into()),
            conditions(equals(stack())),
        ),
        at_value(
            rule("override_for_condition"),
            "clients.web.overrides.Condition",
            overridden("Condition"),
            overridden("Metadata.Condition"),
        ),
    ]
}
