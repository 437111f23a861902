//! Imports and sign-in URLs.

use super::*;
use crate::app::client_handle::ClientHandle;
use crate::app::sign_in_url::SignInUrlError;
use crate::pool::domain::{CustomDomain, Domain, PrefixDomain};
use crate::pool::grant::Grant;
use crate::pool::group::Group;
use crate::pool::identity_pool::{IdentityPool, IdentityPoolAuthenticationProviders};
use crate::pool::import::{ImportedPool, ImportedPoolArn, ImportedPoolId};
use crate::pool::oauth::{OAuthFlows, OAuthSettings};
use crate::pool::output::{BaseUrl, ClientReference, DomainName, KnownOutput, Output, OutputValue, SignInUrl};
use crate::pool::role_mapping::{IdentityPoolProviderUrl, IdentityPoolRoleMapping, UserPoolProvider};
use crate::pool::sign_in::SignInAliases;
use crate::value::intrinsic::{Function, Intrinsic, Pseudo, SubPart, Target, Value};
use crate::value::text::Text;

fn by_id(id: impl Into<Text>) -> UserPool {
    UserPool {
        import: Some(ImportedPool::UserPoolId(ImportedPoolId {
            user_pool_id: id.into(),
            ..ImportedPoolId::DEFAULT
        })),
        ..POOL
    }
}

fn by_arn(arn: impl Into<Text>) -> UserPool {
    UserPool {
        import: Some(ImportedPool::UserPoolArn(ImportedPoolArn {
            user_pool_arn: arn.into(),
            ..ImportedPoolArn::DEFAULT
        })),
        ..POOL
    }
}

/// The values of outputs, as JSON.
fn outputs<const N: usize>(pool: UserPool, values: [OutputValue; N]) -> [String; N] {
    values.map(|value| {
        let pool = UserPool {
            outputs: [Entry::new("out", Output::from(value))].into(),
            ..pool.clone()
        };
        pool.template().get("Outputs.CustomersOut.Value").unwrap().to_json()
    })
}

fn facts(pool: UserPool) -> [String; 4] {
    let known = OutputValue::Known;
    outputs(
        pool,
        [
            known(KnownOutput::UserPoolId),
            known(KnownOutput::UserPoolArn),
            known(KnownOutput::UserPoolProviderName),
            known(KnownOutput::UserPoolProviderUrl),
        ],
    )
}

#[test]
fn a_pool_by_its_id() {
    assert_eq!(
        facts(by_id("us-east-1_oiuR12Abd")),
        [
            r#""us-east-1_oiuR12Abd""#,
            r#"{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":cognito-idp:us-east-1:",{"Ref":"AWS::AccountId"},":userpool/us-east-1_oiuR12Abd"]]}"#,
            r#"{"Fn::Join":["",["cognito-idp.us-east-1.",{"Ref":"AWS::URLSuffix"},"/us-east-1_oiuR12Abd"]]}"#,
            r#"{"Fn::Join":["",["https://cognito-idp.us-east-1.",{"Ref":"AWS::URLSuffix"},"/us-east-1_oiuR12Abd"]]}"#,
        ]
    );
    assert_eq!(
        facts(by_id(Intrinsic::Ref(Target::Parameter("PA".into()))))[..3],
        [
            r#"{"Ref":"PA"}"#,
            r#"{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":cognito-idp:",{"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":userpool/",{"Ref":"PA"}]]}"#,
            r#"{"Fn::Join":["",["cognito-idp.",{"Ref":"AWS::Region"},".",{"Ref":"AWS::URLSuffix"},"/",{"Ref":"PA"}]]}"#,
        ]
    );
}

#[test]
fn a_pool_by_its_arn() {
    let arn = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_abc";
    assert_eq!(
        facts(by_arn(arn))[..3],
        [
            r#""eu-west-1_abc""#.to_owned(),
            format!("{arn:?}"),
            r#"{"Fn::Join":["",["cognito-idp.eu-west-1.",{"Ref":"AWS::URLSuffix"},"/eu-west-1_abc"]]}"#.to_owned(),
        ]
    );
    let import = Intrinsic::Call(Function::ImportValue, [Value::from("x")].into());
    assert_eq!(
        facts(by_arn(import))[..3],
        [
            r#"{"Fn::Select":[1,{"Fn::Split":["/",{"Fn::Select":[5,{"Fn::Split":[":",{"Fn::ImportValue":"x"}]}]}]}]}"#,
            r#"{"Fn::ImportValue":"x"}"#,
            r#"{"Fn::Join":["",["cognito-idp.",{"Fn::Select":[3,{"Fn::Split":[":",{"Fn::ImportValue":"x"}]}]},".",{"Ref":"AWS::URLSuffix"},"/",{"Fn::Select":[1,{"Fn::Split":["/",{"Fn::Select":[5,{"Fn::Split":[":",{"Fn::ImportValue":"x"}]}]}]}]}]]}"#,
        ]
    );
}

/// Everything in a template that contains the pool's region: the outputs, the provider name in an identity pool, and both URLs.
#[test]
fn all_of_a_template_says_one_region() {
    let domain = || DomainName("login".into());
    let with = |pool: UserPool| UserPool {
        clients: [Entry::new("web", Client::DEFAULT)].into(),
        domains: [Entry::new(
            "login",
            Domain::Prefix(PrefixDomain {
                domain_prefix: "shop".into(),
                ..PrefixDomain::DEFAULT
            }),
        )]
        .into(),
        identity_pools: [Entry::new(
            "app",
            IdentityPool {
                authentication_providers: Some(IdentityPoolAuthenticationProviders {
                    user_pools: Some(["web".into()].into()),
                    ..IdentityPoolAuthenticationProviders::DEFAULT
                }),
                role_mappings: Some(
                    [IdentityPoolRoleMapping {
                        provider_url: IdentityPoolProviderUrl::UserPool(UserPoolProvider {
                            client: Some("web".into()),
                            ..UserPoolProvider::DEFAULT
                        }),
                        mapping_key: Some("web".into()),
                        use_token: Some(true),
                        ..IdentityPoolRoleMapping::DEFAULT
                    }]
                    .into(),
                ),
                ..IdentityPool::DEFAULT
            },
        )]
        .into(),
        outputs: [
            KnownOutput::UserPoolArn,
            KnownOutput::UserPoolProviderUrl,
            KnownOutput::BaseUrl(BaseUrl {
                domain: domain(),
                fips: false,
                ..BaseUrl::DEFAULT
            }),
            KnownOutput::SignInUrl(SignInUrl {
                client: "web".into(),
                domain: domain(),
                redirect_uri: "https://example.com".into(),
                sign_in_path: None,
                fips: false,
                ..SignInUrl::DEFAULT
            }),
        ]
        .into_iter()
        .zip(["arn", "url", "base", "sign_in"])
        .map(|(known, name)| Entry::new(name, Output::from(OutputValue::Known(known))))
        .collect::<Vec<_>>()
        .into(),
        ..pool
    };
    let regions = |pool: UserPool| {
        let template = with(pool).template().to_json();
        (
            template.matches("AWS::Region").count(),
            template.matches("eu-west-1.").count(),
        )
    };
    let (all, none) = regions(POOL);
    assert_eq!((all, none), (3, 0));
    let arn = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_abc";
    assert_eq!(regions(by_arn(arn)), (0, 5));
    assert_eq!(regions(by_id("eu-west-1_abc")), (0, 5));
    // A pool that only CloudFormation knows may be in any region, and every part of the template agrees on it.
    let parameter = || Intrinsic::Ref(Target::Parameter("pool".into()));
    assert_eq!(regions(by_id(parameter())).1, 0);
    assert_eq!(regions(by_arn(parameter())).0, 0);
}

#[test]
fn things_are_attached_to_an_imported_pool() {
    let pool = UserPool {
        // A rule rejects this, and there is no role for SMS messages in any case.
        sign_in_aliases: Some(SignInAliases {
            phone: true,
            ..SignInAliases::DEFAULT
        }),
        clients: [Entry::new("web", Client::DEFAULT)].into(),
        groups: [Entry::new("admins", Group::DEFAULT)].into(),
        grants: [Grant {
            role: Some("support".into()),
            actions: Some(["AdminGetUser".into()].into()),
            ..Grant::DEFAULT
        }]
        .into(),
        ..by_id("us-east-1_oiuR12Abd")
    };
    let template = pool.template();
    assert_eq!(
        template.resources().keys().collect::<Vec<_>>(),
        [
            "CustomersSupportRolePolicy",
            "CustomersWebClient",
            "CustomersAdminsGroup"
        ]
    );
    for id in ["CustomersWebClient", "CustomersAdminsGroup"] {
        let id = properties(&template, id).get("UserPoolId").cloned();
        assert_eq!(id, Some("us-east-1_oiuR12Abd".into()));
    }
    let resource = template.get("Resources.CustomersSupportRolePolicy.Properties.PolicyDocument.Statement.0.Resource");
    assert_eq!(
        resource.unwrap().to_json(),
        r#"{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":cognito-idp:us-east-1:",{"Ref":"AWS::AccountId"},":userpool/us-east-1_oiuR12Abd"]]}"#
    );
}

fn imported_parts() -> UserPool {
    let client = Client {
        import: Some("abc".into()),
        ..Client::DEFAULT
    };
    let prefix = PrefixDomain {
        import: Some("my-dom".into()),
        ..PrefixDomain::DEFAULT
    };
    let custom = CustomDomain {
        import: Some(Intrinsic::Ref(Target::Parameter("domain".into())).into()),
        ..CustomDomain::DEFAULT
    };
    UserPool {
        clients: [Entry::new("web", client)].into(),
        domains: [
            Entry::new("login", Domain::Prefix(prefix)),
            Entry::new("own", Domain::Custom(custom)),
        ]
        .into(),
        ..POOL
    }
}

#[test]
fn imported_clients_and_domains_are_names() {
    let pool = imported_parts();
    assert_eq!(pool.template().resources().keys().collect::<Vec<_>>(), ["Customers"]);
    let url = |domain: &'static str, fips| {
        OutputValue::Known(KnownOutput::BaseUrl(BaseUrl {
            domain: domain.into(),
            fips,
            ..BaseUrl::DEFAULT
        }))
    };
    let sign_in = OutputValue::Known(KnownOutput::SignInUrl(SignInUrl {
        domain: "own".into(),
        client: "web".into(),
        redirect_uri: "https://a.b/?c".into(),
        ..SignInUrl::DEFAULT
    }));
    let client = OutputValue::Known(KnownOutput::ClientId(ClientReference {
        client: "web".into(),
        ..ClientReference::DEFAULT
    }));
    assert_eq!(
        outputs(pool, [client, url("login", true), url("own", true), sign_in]),
        [
            r#""abc""#,
            r#"{"Fn::Join":["",["https://my-dom.auth-fips.",{"Ref":"AWS::Region"},".amazoncognito.com"]]}"#,
            r#"{"Fn::Join":["",["https://",{"Ref":"Domain"}]]}"#,
            r#"{"Fn::Join":["",["https://",{"Ref":"Domain"},"/login?client_id=abc&response_type=code&redirect_uri=https%3A%2F%2Fa.b%2F%3Fc"]]}"#,
        ]
    );
}

#[test]
fn substitutions_take_what_is_imported_as_text_or_variable() {
    let pool = UserPool {
        import: by_id("us-east-1_${x").import,
        ..imported_parts()
    };
    let parts = [
        SubPart::Ref(Target::Pool),
        SubPart::Text("|".into()),
        SubPart::Ref(Target::Domain("own".into())),
        SubPart::Text("|".into()),
        SubPart::Variable("Imported0".into(), "mine".into()),
        SubPart::Text("|".into()),
        SubPart::Ref(Target::Domain("own".into())),
        SubPart::Text("|".into()),
        SubPart::GetAtt(Target::Client("web".into()), "ClientId".into()),
        SubPart::Ref(Target::Pseudo(Pseudo::Region)),
    ];
    assert_eq!(
        outputs(pool, [OutputValue::Value(Intrinsic::Sub(parts.into()).into())]),
        [
            r#"{"Fn::Sub":["us-east-1_${!x|${Imported1}|${Imported0}|${Imported1}|abc${AWS::Region}",{"Imported1":{"Ref":"Domain"},"Imported0":"mine"}]}"#
        ]
    );
}

fn signing_in(client: Client, url: SignInUrl) -> String {
    let custom = CustomDomain {
        domain_name: "a.b.c".into(),
        ..CustomDomain::DEFAULT
    };
    let prefix = PrefixDomain {
        domain_prefix: "x".into(),
        ..PrefixDomain::DEFAULT
    };
    let pool = UserPool {
        clients: [Entry::new("web", client)].into(),
        domains: [
            Entry::new("login", Domain::Prefix(prefix)),
            Entry::new("own", Domain::Custom(custom)),
        ]
        .into(),
        ..POOL
    };
    let [url] = outputs(pool, [OutputValue::Known(KnownOutput::SignInUrl(url))]);
    url
}

#[test]
fn addresses_to_sign_in() {
    let url = |domain: &'static str, redirect_uri: Text| SignInUrl {
        domain: domain.into(),
        client: "web".into(),
        redirect_uri,
        ..SignInUrl::DEFAULT
    };
    let implicit = Client {
        oauth: Some(OAuthSettings {
            flows: Some(OAuthFlows {
                implicit_code_grant: true,
                ..OAuthFlows::DEFAULT
            }),
            ..OAuthSettings::DEFAULT
        }),
        ..Client::DEFAULT
    };
    // The CDK leaves the last part as it is: `https://a b/?x=ü&y`.
    assert_eq!(
        signing_in(implicit, url("login", "https://a b/?x=ü&y".into())),
        r#"{"Fn::Join":["",["https://",{"Ref":"CustomersLoginDomain"},".auth.",{"Ref":"AWS::Region"},".amazoncognito.com/login?client_id=",{"Ref":"CustomersWebClient"},"&response_type=token&redirect_uri=https%3A%2F%2Fa%20b%2F%3Fx%3D%C3%BC%26y"]]}"#
    );
    assert_eq!(
        signing_in(
            Client::DEFAULT,
            SignInUrl {
                sign_in_path: Some("/testsignin".into()),
                fips: true,
                ..url("own", "https://example.com".into())
            }
        ),
        r#"{"Fn::Join":["",["https://",{"Ref":"CustomersOwnDomain"},"/testsignin?client_id=",{"Ref":"CustomersWebClient"},"&response_type=code&redirect_uri=https%3A%2F%2Fexample.com"]]}"#
    );
    assert_eq!(
        signing_in(
            Client::DEFAULT,
            SignInUrl {
                fips: true,
                ..url("login", Intrinsic::pseudo(Pseudo::StackName).into())
            }
        ),
        r#"{"Fn::Join":["",["https://",{"Ref":"CustomersLoginDomain"},".auth-fips.",{"Ref":"AWS::Region"},".amazoncognito.com/login?client_id=",{"Ref":"CustomersWebClient"},"&response_type=code&redirect_uri=",{"Ref":"AWS::StackName"}]]}"#
    );
}

fn handle(client: Client) -> ClientHandle {
    POOL.client_handle(&Entry::new("web", client))
}

#[test]
fn handles_make_the_same_addresses() {
    let pool = imported_parts();
    let [login, own] = pool.domains.as_slice() else {
        panic!("two domains")
    };
    let login = pool.domain_handle(login);
    assert_eq!(
        login.base_url("eu-west-1").unwrap(),
        "https://my-dom.auth.eu-west-1.amazoncognito.com"
    );
    assert_eq!(
        login.fips_base_url("us-east-1").unwrap(),
        "https://my-dom.auth-fips.us-east-1.amazoncognito.com"
    );
    assert_eq!((login.logical_id.as_str(), login.is_custom), ("", false));
    assert_eq!(pool.domain_handle(own).base_url("eu-west-1"), None);

    let web = handle(Client::DEFAULT);
    assert_eq!(
        web.sign_in_url("https://a.b", "id", "https://example.com").unwrap(),
        "https://a.b/login?client_id=id&response_type=code&redirect_uri=https%3A%2F%2Fexample.com"
    );
    assert_eq!(
        web.sign_in_url_at("https://a.b", "/signup", "id", "https://example.org"),
        Err(SignInUrlError::NotACallback(vec!["https://example.com".to_owned()]))
    );
    let disabled = handle(Client {
        disable_oauth: Some(true),
        ..Client::DEFAULT
    });
    assert_eq!(
        disabled.sign_in_url("https://a.b", "id", "https://example.com"),
        Err(SignInUrlError::NoFlow)
    );
    // Unknown URLs are not rejected.
    let unknown = handle(Client {
        oauth: Some(OAuthSettings {
            callback_urls: Some(["https://a.b".into(), Intrinsic::pseudo(Pseudo::StackName).into()].into()),
            ..OAuthSettings::DEFAULT
        }),
        ..Client::DEFAULT
    });
    assert!(unknown.sign_in_url("https://a.b", "id", "https://c.d").is_ok());
    let imported = handle(Client {
        import: Some("abc".into()),
        ..Client::DEFAULT
    });
    assert_eq!(imported.logical_id, "");
    assert!(imported.sign_in_url("https://a.b", "abc", "https://c.d").is_ok());
}
