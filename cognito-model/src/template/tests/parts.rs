//! Resource servers, domains, groups, outputs, and what a declaration needs from its stack.

use super::*;
use crate::pool::domain::{CustomDomain, Domain, ManagedLoginVersion, PrefixDomain};
use crate::pool::group::Group;
use crate::pool::output::{
    BaseUrl, ClientReference, DomainReference, IdentityPoolReference, KnownOutput, Output, OutputSettings, OutputValue,
};
use crate::pool::resource_server::ResourceServer;
use crate::pool::stack::{Mapping, MappingRow, Parameter, ParameterSettings};
use crate::value::intrinsic::{Function, Intrinsic, Pseudo, SubPart, Target, Value};

fn resource(pool: &UserPool, id: &str) -> String {
    Json::Object(pool.template().resource(id).unwrap().clone()).to_json()
}

#[test]
fn resource_servers_are_named_like_their_identifier() {
    let server = |name: Option<&'static str>, scopes: Option<Vec<Entry<_>>>| ResourceServer {
        identifier: "users".into(),
        user_pool_resource_server_name: name.map(Into::into),
        scopes: scopes.map(Into::into),
        ..ResourceServer::DEFAULT
    };
    let scopes = vec![Entry::new("read", "Read".into()), Entry::new("*", "All".into())];
    for (server, expected) in [
        (server(None, None), r#""Identifier":"users","Name":"users","#),
        (
            server(Some("n"), Some(vec![])),
            r#""Identifier":"users","Name":"n","Scopes":[],"#,
        ),
        (
            server(None, Some(scopes)),
            r#""Identifier":"users","Name":"users","Scopes":[{"ScopeDescription":"Read","ScopeName":"read"},{"ScopeDescription":"All","ScopeName":"*"}],"#,
        ),
    ] {
        let pool = UserPool {
            resource_servers: [Entry::new("users", server)].into(),
            ..POOL
        };
        assert_eq!(
            resource(&pool, "CustomersUsersResourceServer"),
            format!(
                r#"{{"Type":"AWS::Cognito::UserPoolResourceServer","Properties":{{{expected}"UserPoolId":{{"Ref":"Customers"}}}}}}"#
            )
        );
    }
}

fn with_domains() -> UserPool {
    UserPool {
        domains: [
            Entry::new(
                "login",
                Domain::Prefix(PrefixDomain {
                    domain_prefix: "pre".into(),
                    managed_login_version: Some(ManagedLoginVersion::NewerManagedLogin),
                    ..PrefixDomain::DEFAULT
                }),
            ),
            Entry::new(
                "branded",
                Domain::Custom(CustomDomain {
                    domain_name: "a.b".into(),
                    certificate: Intrinsic::Ref(Target::External("tls_cert".into())).into(),
                    ..CustomDomain::DEFAULT
                }),
            ),
        ]
        .into(),
        ..POOL
    }
}

#[test]
fn domains() {
    assert_eq!(
        resource(&with_domains(), "CustomersLoginDomain"),
        r#"{"Type":"AWS::Cognito::UserPoolDomain","Properties":{"Domain":"pre","ManagedLoginVersion":2,"UserPoolId":{"Ref":"Customers"}}}"#
    );
    assert_eq!(
        resource(&with_domains(), "CustomersBrandedDomain"),
        r#"{"Type":"AWS::Cognito::UserPoolDomain","Properties":{"CustomDomainConfig":{"CertificateArn":{"Ref":"TlsCert"}},"Domain":"a.b","UserPoolId":{"Ref":"Customers"}}}"#
    );
}

#[test]
fn groups_have_the_name_of_their_entry_unless_they_have_another() {
    let pool = UserPool {
        groups: [
            Entry::new("admins", Group::DEFAULT),
            Entry::new(
                "staff",
                Group {
                    group_name: Some("Staff".into()),
                    description: Some("".into()),
                    precedence: Some(0.into()),
                    role: Some("arn:aws:iam::111122223333:role/staff".into()),
                    ..Group::DEFAULT
                },
            ),
        ]
        .into(),
        ..POOL
    };
    assert_eq!(
        resource(&pool, "CustomersAdminsGroup"),
        r#"{"Type":"AWS::Cognito::UserPoolGroup","Properties":{"GroupName":"admins","UserPoolId":{"Ref":"Customers"}}}"#
    );
    assert_eq!(
        resource(&pool, "CustomersStaffGroup"),
        r#"{"Type":"AWS::Cognito::UserPoolGroup","Properties":{"Description":"","GroupName":"Staff","Precedence":0,"RoleArn":"arn:aws:iam::111122223333:role/staff","UserPoolId":{"Ref":"Customers"}}}"#
    );
}

#[test]
fn outputs() {
    let client = || ClientReference {
        client: "web".into(),
        ..ClientReference::DEFAULT
    };
    let url = |domain: &'static str, fips| {
        KnownOutput::BaseUrl(BaseUrl {
            domain: domain.into(),
            fips,
            ..BaseUrl::DEFAULT
        })
    };
    let cases = [
        (KnownOutput::UserPoolId, r#"{"Ref":"Customers"}"#),
        (KnownOutput::UserPoolArn, r#"{"Fn::GetAtt":["Customers","Arn"]}"#),
        (
            KnownOutput::UserPoolProviderName,
            r#"{"Fn::GetAtt":["Customers","ProviderName"]}"#,
        ),
        (
            KnownOutput::UserPoolProviderUrl,
            r#"{"Fn::GetAtt":["Customers","ProviderURL"]}"#,
        ),
        (KnownOutput::ClientId(client()), r#"{"Ref":"CustomersWebClient"}"#),
        (
            KnownOutput::ClientSecret(client()),
            r#"{"Fn::GetAtt":["CustomersWebClient","ClientSecret"]}"#,
        ),
        (
            url("login", false),
            r#"{"Fn::Join":["",["https://",{"Ref":"CustomersLoginDomain"},".auth.",{"Ref":"AWS::Region"},".amazoncognito.com"]]}"#,
        ),
        (
            url("login", true),
            r#"{"Fn::Join":["",["https://",{"Ref":"CustomersLoginDomain"},".auth-fips.",{"Ref":"AWS::Region"},".amazoncognito.com"]]}"#,
        ),
        (
            url("branded", true),
            r#"{"Fn::Join":["",["https://",{"Ref":"CustomersBrandedDomain"}]]}"#,
        ),
        (
            KnownOutput::IdentityPoolId(IdentityPoolReference {
                identity_pool: "app".into(),
                ..IdentityPoolReference::DEFAULT
            }),
            r#"{"Ref":"CustomersAppIdentityPool"}"#,
        ),
        (
            KnownOutput::IdentityPoolArn(IdentityPoolReference {
                identity_pool: "app".into(),
                ..IdentityPoolReference::DEFAULT
            }),
            r#"{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":cognito-identity:",{"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":identitypool/",{"Ref":"CustomersAppIdentityPool"}]]}"#,
        ),
        (
            KnownOutput::CloudFrontEndpoint(DomainReference {
                domain: "branded".into(),
                ..DomainReference::DEFAULT
            }),
            r#"{"Fn::GetAtt":["CustomersBrandedDomain","CloudFrontDistribution"]}"#,
        ),
    ];
    for (known, expected) in cases {
        let pool = UserPool {
            outputs: [Entry::new("it", Output::from(OutputValue::Known(known)))].into(),
            ..with_domains()
        };
        let value = pool.template().get("Outputs.CustomersIt.Value").map(Json::to_json);
        assert_eq!(value.as_deref(), Some(expected));
    }
    let settings = OutputSettings {
        value: OutputValue::Value("x".into()),
        description: Some("d".into()),
        export_name: Some(Intrinsic::pseudo(Pseudo::StackName).into()),
        condition: Some("is_prod".into()),
        ..OutputSettings::DEFAULT
    };
    let pool = UserPool {
        outputs: [Entry::new("it", Output(settings))].into(),
        ..POOL
    };
    assert_eq!(
        pool.template().get("Outputs").map(Json::to_json).as_deref(),
        Some(
            r#"{"CustomersIt":{"Description":"d","Value":"x","Export":{"Name":{"Ref":"AWS::StackName"}},"Condition":"CustomersIsProd"}}"#
        )
    );
}

#[test]
fn parameters_and_mappings() {
    let settings = ParameterSettings {
        default: Some(Value::Integer(1)),
        description: Some("d".into()),
        no_echo: Some(false),
        allowed_values: Some([Value::from("1"), Value::from("2")].into()),
        allowed_pattern: Some("p".into()),
        constraint_description: Some("c".into()),
        min_length: Some(0),
        max_length: Some(3),
        min_value: Some(0),
        max_value: Some(4),
        ..ParameterSettings::DEFAULT
    };
    let parameter = |parameter_type: &'static str, settings| Parameter {
        parameter_type: parameter_type.into(),
        settings,
    };
    let row = |name: &'static str, value| Entry::new(name, MappingRow([Entry::new("size", value)].into()));
    let mapping = Mapping::Rows([row("eu-west-1", Value::Integer(1)), row("us-east-1", Value::Bool(true))].into());
    let pool = UserPool {
        parameters: [
            Entry::new("how_many", parameter("Number", settings)),
            Entry::new("secret", parameter("String", ParameterSettings::DEFAULT)),
        ]
        .into(),
        mappings: [Entry::new("regions", mapping)].into(),
        ..POOL
    };
    let template = pool.template();
    let section = |name: &str| Json::Object(template.section(name).clone()).to_json();
    assert_eq!(
        section("Parameters"),
        r#"{"HowMany":{"Type":"Number","Default":1,"AllowedPattern":"p","AllowedValues":["1","2"],"ConstraintDescription":"c","Description":"d","MaxLength":3,"MaxValue":4,"MinLength":0,"MinValue":0,"NoEcho":false},"Secret":{"Type":"String"}}"#
    );
    assert_eq!(
        section("Mappings"),
        r#"{"CustomersRegions":{"eu-west-1":{"size":1},"us-east-1":{"size":true}}}"#
    );
}

#[test]
fn intrinsics() {
    let value = |intrinsic: Intrinsic| {
        let pool = UserPool {
            conditions: [Entry::new("it", intrinsic.into())].into(),
            ..POOL
        };
        pool.template().get("Conditions.CustomersIt").unwrap().to_json()
    };
    let call = |function, arguments: Vec<Value>| value(Intrinsic::Call(function, arguments.into()));
    let text = |text: &'static str| SubPart::Text(text.into());
    let sub = |parts: Vec<SubPart>| value(Intrinsic::Sub(parts.into()));
    let cases = [
        (
            call(
                Function::And,
                vec![
                    Intrinsic::Condition("is_prod".into()).into(),
                    Intrinsic::Call(Function::Equals, ["a".into(), "b".into()].into()).into(),
                ],
            ),
            r#"{"Fn::And":[{"Condition":"CustomersIsProd"},{"Fn::Equals":["a","b"]}]}"#,
        ),
        (
            call(Function::Not, vec![Intrinsic::Condition("is_prod".into()).into()]),
            r#"{"Fn::Not":[{"Condition":"CustomersIsProd"}]}"#,
        ),
        (call(Function::Base64, vec!["x".into()]), r#"{"Fn::Base64":"x"}"#),
        (call(Function::Base64, vec![]), r#"{"Fn::Base64":[]}"#),
        (
            call(Function::Join, vec![",".into(), Value::List(["a".into()].into())]),
            r#"{"Fn::Join":[",",["a"]]}"#,
        ),
        (
            value(Intrinsic::If(
                "is_prod".into(),
                [Value::Integer(1), Intrinsic::NO_VALUE.into()].into(),
            )),
            r#"{"Fn::If":["CustomersIsProd",1,{"Ref":"AWS::NoValue"}]}"#,
        ),
        (
            value(Intrinsic::FindInMap(
                "regions".into(),
                [Intrinsic::pseudo(Pseudo::Region).into(), "size".into()].into(),
            )),
            r#"{"Fn::FindInMap":["CustomersRegions",{"Ref":"AWS::Region"},"size"]}"#,
        ),
        (
            value(Intrinsic::FindInMap(
                "regions".into(),
                [
                    Intrinsic::pseudo(Pseudo::Region).into(),
                    "size".into(),
                    Value::Map([("DefaultValue".into(), Value::Integer(8))].into()),
                ]
                .into(),
            )),
            r#"{"Fn::FindInMap":["CustomersRegions",{"Ref":"AWS::Region"},"size",{"DefaultValue":8}]}"#,
        ),
        (
            sub(vec![
                text("a $"),
                text("{b} "),
                SubPart::Ref(Target::Pseudo(Pseudo::Region)),
                SubPart::GetAtt(Target::Pool, "Arn".into()),
                text("$"),
                SubPart::Ref(Target::Client("web".into())),
            ]),
            r#"{"Fn::Sub":"a ${!b} ${AWS::Region}${Customers.Arn}$${CustomersWebClient}"}"#,
        ),
        (
            sub(vec![text("x"), SubPart::Unused("v".into(), Value::Integer(1))]),
            r#"{"Fn::Sub":["x",{"v":1}]}"#,
        ),
        (
            sub(vec![text("x"), SubPart::Variable("v".into(), Value::Integer(1))]),
            r#"{"Fn::Sub":["x${v}",{"v":1}]}"#,
        ),
    ];
    for (written, expected) in cases {
        assert_eq!(written, expected);
    }
}
