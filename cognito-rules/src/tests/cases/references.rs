//! References, circular dependencies, parameters, mappings, outputs.

use super::{Case, at_key, at_value, literal};
use crate::tests::rule;
use crate::tests::{NO_OAUTH, callbacks, with_client, with_oauth};
use cognito_model::{
    Client, ConditionName, CustomDomain, Domain, Entry, External, FeaturePlan, Function, IdentityProvider, Intrinsic,
    Items, KnownOutput, List, Mapping, MappingRow, OAuthScope, OAuthSettings, Output, OutputSettings, OutputValue,
    Parameter, ParameterSettings, PrefixDomain, Pseudo, ResourceServer, SamlMetadata, SamlMetadataUrl, SamlProvider,
    StackResource, StackResourceSettings, SubPart, Target, Text, UserPool, Value,
};

/// A pool whose name is an intrinsic function.
fn named(intrinsic: Intrinsic, pool: UserPool) -> UserPool {
    UserPool {
        user_pool_name: Some(intrinsic.into()),
        ..pool
    }
}

fn parameter(parameter_type: &'static str, settings: ParameterSettings) -> UserPool {
    let parameter = Parameter {
        parameter_type: parameter_type.into(),
        settings,
    };
    UserPool {
        parameters: [Entry::new("_stage", parameter)].into(),
        ..UserPool::DEFAULT
    }
}

fn output(settings: OutputSettings) -> UserPool {
    outputs([("pool_id", settings)])
}

fn outputs<const N: usize>(outputs: [(&'static str, OutputSettings); N]) -> UserPool {
    let outputs = outputs.map(|(name, settings)| {
        let value = match settings.value {
            OutputValue::EMPTY => OutputValue::Known(KnownOutput::UserPoolId),
            value => value,
        };
        Entry::new(name, Output(OutputSettings { value, ..settings }))
    });
    UserPool {
        outputs: outputs.into(),
        ..UserPool::DEFAULT
    }
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
            rule("unknown_attribute"),
            "outputs.pool_id.value",
            attribute("ARN"),
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
            mappings: [Entry::new("names", Mapping([Entry::new("eu-west-1", row)].into()))].into(),
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
    ]
}

pub(super) fn parameters() -> Vec<Case> {
    let lengths = |min, max| {
        parameter(
            "String",
            ParameterSettings {
                min_length: Some(min),
                max_length: Some(max),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    let least = |parameter_type| {
        parameter(
            parameter_type,
            ParameterSettings {
                min_length: Some(1),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    let allowed = |default: &'static str| {
        parameter(
            "String",
            ParameterSettings {
                default: Some(default.into()),
                allowed_values: Some([Value::from("prod"), Value::from("test")].into()),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    let secret = |default: Option<Value>| {
        parameter(
            "String",
            ParameterSettings {
                no_echo: Some(true),
                default,
                ..ParameterSettings::DEFAULT
            },
        )
    };
    let described = |length: usize| {
        parameter(
            "String",
            ParameterSettings {
                description: Some("x".repeat(length).into()),
                ..ParameterSettings::DEFAULT
            },
        )
    };
    vec![
        at_key(
            rule("parameter_limit_of_type"),
            "parameters._stage.min_length",
            least("Number"),
            least("String"),
        ),
        at_value(
            rule("parameter_bounds"),
            "parameters._stage.max_length",
            lengths(8, 4),
            lengths(4, 4),
        ),
        at_value(
            rule("parameter_default"),
            "parameters._stage.default",
            allowed("production"),
            allowed("prod"),
        ),
        at_value(
            rule("parameter_default_secret"),
            "parameters._stage.default",
            secret(Some("GOCSPX-1a2b3c".into())),
            secret(None),
        ),
        at_value(
            rule("parameter_description_length"),
            "parameters._stage.description",
            described(4001),
            described(4000),
        ),
    ]
}

pub(super) fn exports() -> Vec<Case> {
    let export = |name: Text| OutputSettings {
        export_name: Some(name),
        ..OutputSettings::DEFAULT
    };
    let sub = |target: Target| Text::from(Intrinsic::Sub([SubPart::Ref(target)].into()));
    let described = |length: usize| {
        output(OutputSettings {
            description: Some("x".repeat(length).into()),
            ..OutputSettings::DEFAULT
        })
    };
    let two = |second: &'static str| outputs([("id", export("customers".into())), ("arn", export(second.into()))]);
    vec![
        at_value(
            rule("export_name_characters"),
            "outputs.pool_id.export_name",
            output(export("pool_id".into())),
            output(export("Auth:pool-id-1".into())),
        ),
        at_value(
            rule("export_name_of_resource"),
            "outputs.pool_id.export_name",
            output(export(sub(Target::Pool))),
            output(export(sub(Target::Pseudo(Pseudo::StackName)))),
        ),
        at_value(
            rule("duplicate_export_name"),
            "outputs.arn.export_name",
            two("customers"),
            two("Customers"),
        ),
        at_value(
            rule("output_description_length"),
            "outputs.pool_id.description",
            described(1025),
            described(1024),
        ),
    ]
}

pub(super) fn across() -> Vec<Case> {
    let saml = |identifier: &'static str| {
        IdentityProvider::Saml(SamlProvider {
            metadata: SamlMetadata::Url(SamlMetadataUrl {
                url: "https://example.com/metadata".into(),
                ..SamlMetadataUrl::DEFAULT
            }),
            identifiers: Some([Text::from(identifier)].into()),
            ..crate::tests::SAML
        })
    };
    let providers = |second: &'static str| UserPool {
        identity_providers: [
            Entry::new("okta", saml("example.com")),
            Entry::new("entra", saml(second)),
        ]
        .into(),
        ..UserPool::DEFAULT
    };
    let custom = |name: &'static str| {
        Domain::Custom(CustomDomain {
            domain_name: name.into(),
            certificate: "arn:aws:acm:us-east-1:123456789012:certificate/1f2e".into(),
            ..CustomDomain::DEFAULT
        })
    };
    let domains = |domains: List<Entry<Domain>>| UserPool {
        domains,
        ..UserPool::DEFAULT
    };
    let prefix = Domain::Prefix(PrefixDomain {
        domain_prefix: "auth".into(),
        ..PrefixDomain::DEFAULT
    });
    let party = |id: &'static str| UserPool {
        passkey_relying_party_id: literal(id),
        ..domains([Entry::new("login", custom("auth.example.com"))].into())
    };
    let plan = |plan: FeaturePlan| UserPool {
        feature_plan: Some(plan),
        passkey_relying_party_id: literal("auth.example.com"),
        ..UserPool::DEFAULT
    };
    let scope = |text: &'static str, servers: bool| {
        let server = ResourceServer {
            identifier: "orders.example.com".into(),
            scopes: Some([Entry::new("read", Text::from("Read orders"))].into()),
            ..ResourceServer::DEFAULT
        };
        UserPool {
            resource_servers: servers.then(|| Entry::new("orders", server)).into_iter().collect(),
            ..with_oauth(OAuthSettings {
                scopes: Some([OAuthScope::Custom(text.into())].into()),
                ..callbacks(["https://app.example.com"])
            })
        }
    };
    let (read, raed) = ("orders.example.com/read", "orders.example.com/raed");
    let place = "clients.web.oauth.scopes[0]";
    vec![
        at_value(
            rule("duplicate_provider_identifier"),
            "identity_providers.entra.identifiers[0]",
            providers("example.com"),
            providers("example.org"),
        ),
        at_value(
            rule("duplicate_domain"),
            "domains.own.domain_name",
            domains(
                [
                    Entry::new("login", custom("login.example.com")),
                    Entry::new("own", custom("login.example.com")),
                ]
                .into(),
            ),
            domains(
                [
                    Entry::new("login", prefix),
                    Entry::new("own", custom("login.example.com")),
                ]
                .into(),
            ),
        ),
        at_value(
            rule("relying_party_unrelated"),
            "passkey_relying_party_id",
            party("example.org"),
            party("example.com"),
        ),
        at_key(
            rule("passkey_plan"),
            "passkey_relying_party_id",
            plan(FeaturePlan::Lite),
            plan(FeaturePlan::Plus),
        ),
        at_value(rule("unknown_scope"), place, scope("read", true), scope("openid", true)),
        at_value(rule("scope_not_in_server"), place, scope(raed, true), scope(read, true)),
        at_value(
            rule("scope_server_not_declared"),
            place,
            scope(read, false),
            scope(read, true),
        ),
    ]
}
