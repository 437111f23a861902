//! What clients write for their providers, and what they wait for.

use super::*;
use crate::pool::client::{IdentityProviderName, StandardIdentityProvider};
use crate::pool::identity_provider::*;
use crate::pool::oauth::{OAuthScope, OAuthSettings};
use crate::pool::oidc::OidcProvider;
use crate::pool::resource_server::ResourceServer;
use crate::value::intrinsic::{Function, Intrinsic, Pseudo, SubPart, Target, Value};
use crate::value::list::Items;
use crate::value::text::Text;

/// A pool with Google and Amazon, a provider with its own name, an existing one, and two resource servers.
fn pool(client: Client) -> UserPool {
    let oidc = OidcProvider {
        name: Some("Okta".into()),
        ..OidcProvider::DEFAULT
    };
    let external = ExternalProvider {
        name: "Imported".into(),
        ..ExternalProvider::DEFAULT
    };
    let server = |name: &'static str, identifier: &'static str| {
        let server = ResourceServer {
            identifier: identifier.into(),
            scopes: Some([Entry::new("read", "r".into())].into()),
            ..ResourceServer::DEFAULT
        };
        Entry::new(name, server)
    };
    UserPool {
        identity_providers: [
            Entry::new("imported", IdentityProvider::External(external)),
            Entry::new("google", IdentityProvider::Google(GoogleProvider::DEFAULT)),
            Entry::new("amazon", IdentityProvider::Amazon(AmazonProvider::DEFAULT)),
            Entry::new("okta", IdentityProvider::Oidc(oidc)),
        ]
        .into(),
        resource_servers: [server("users", "users"), server("nested", "users/nested")].into(),
        clients: [Entry::new("web", client)].into(),
        ..POOL
    }
}

/// What the client writes for its providers, and what it waits for.
#[track_caller]
fn assert_providers(names: Option<Items<IdentityProviderName>>, written: &str, awaited: &str) {
    let client = Client {
        disable_oauth: Some(true),
        supported_identity_providers: names,
        ..Client::DEFAULT
    };
    let template = pool(client).template();
    let client = template.resource("CustomersWebClient").unwrap();
    let providers = client
        .get("Properties")
        .and_then(|it| it.get("SupportedIdentityProviders"));
    let json = |it: Option<&Json>| it.map(Json::to_json).unwrap_or_default();
    assert_eq!(
        (json(providers), json(client.get("DependsOn"))),
        (written.to_owned(), awaited.to_owned())
    );
}

fn declared(name: &'static str) -> IdentityProviderName {
    IdentityProviderName::Declared(name.into())
}

fn custom(name: impl Into<Text>) -> IdentityProviderName {
    IdentityProviderName::Custom(name.into())
}

#[test]
fn a_client_that_names_none_gets_all_and_the_pool_last() {
    // Existing providers are written by name, as the CDK does for imported ones.
    assert_providers(
        None,
        r#"["Imported",{"Ref":"CustomersGoogleProvider"},{"Ref":"CustomersAmazonProvider"},{"Ref":"CustomersOktaProvider"},"COGNITO"]"#,
        "",
    );
    assert_providers(Some(Items::List(crate::value::list::List::EMPTY)), "", "");
}

#[test]
fn a_declared_provider_is_a_reference() {
    use StandardIdentityProvider::Cognito;
    assert_providers(
        Some(
            [
                declared("google"),
                IdentityProviderName::Standard(Cognito),
                declared("imported"),
            ]
            .into(),
        ),
        r#"[{"Ref":"CustomersGoogleProvider"},"COGNITO","Imported"]"#,
        "",
    );
}

#[test]
fn a_name_that_is_a_text_is_waited_for() {
    use StandardIdentityProvider::{Amazon, Apple, Google};
    // Sorted by ID, not by name. Apple is not declared, and existing providers need no waiting.
    assert_providers(
        Some(
            [
                custom("Okta"),
                IdentityProviderName::Standard(Google),
                custom("LoginWithAmazon"),
                IdentityProviderName::Standard(Apple),
                custom("Imported"),
            ]
            .into(),
        ),
        r#"["Okta","Google","LoginWithAmazon","SignInWithApple","Imported"]"#,
        r#"["CustomersAmazonProvider","CustomersGoogleProvider","CustomersOktaProvider"]"#,
    );
    assert_providers(
        Some([IdentityProviderName::Standard(Amazon), declared("amazon")].into()),
        r#"["LoginWithAmazon",{"Ref":"CustomersAmazonProvider"}]"#,
        "",
    );
    // Also inside a function that may return it.
    let choice = Intrinsic::Call(
        Function::Select,
        [Value::Integer(0), Value::List(["Google".into(), "x".into()].into())].into(),
    );
    assert_providers(
        Some([custom(choice)].into()),
        r#"[{"Fn::Select":[0,["Google","x"]]}]"#,
        r#"["CustomersGoogleProvider"]"#,
    );
}

#[test]
fn a_reference_anywhere_in_the_client_is_enough() {
    let target = || Target::IdentityProvider("google".into());
    let references = [
        Intrinsic::Ref(target()),
        Intrinsic::GetAtt(target(), "Arn".into()),
        Intrinsic::Sub([SubPart::Text("x".into()), SubPart::Ref(target())].into()),
        Intrinsic::Sub([SubPart::GetAtt(target(), "Arn".into())].into()),
        Intrinsic::Sub([SubPart::Variable("v".into(), Intrinsic::Ref(target()).into())].into()),
    ];
    for reference in references {
        let client = Client {
            user_pool_client_name: Some(reference.into()),
            supported_identity_providers: Some([custom("Google"), custom("Okta")].into()),
            ..Client::DEFAULT
        };
        let template = pool(client).template();
        let awaited = template.get("Resources.CustomersWebClient.DependsOn").unwrap();
        assert_eq!(awaited.to_json(), r#"["CustomersOktaProvider"]"#);
    }
}

#[test]
fn a_scope_that_is_a_text_waits_for_its_server() {
    let awaited = |scopes: Vec<OAuthScope>| {
        let oauth = OAuthSettings {
            scopes: Some(scopes.into()),
            ..OAuthSettings::DEFAULT
        };
        let client = Client {
            oauth: Some(oauth),
            ..Client::DEFAULT
        };
        let template = pool(client).template();
        let awaited = template.get("Resources.CustomersWebClient.DependsOn");
        awaited.map(Json::to_json).unwrap_or_default()
    };
    let text = |scope: &'static str| OAuthScope::Custom(scope.into());
    let users = || OAuthScope::ResourceServer("users".into(), "read".into());
    assert_eq!(awaited(vec![text("users/read")]), r#"["CustomersUsersResourceServer"]"#);
    assert_eq!(
        awaited(vec![text("users/nested/read")]),
        r#"["CustomersNestedResourceServer"]"#
    );
    assert_eq!(awaited(vec![text("users/read"), users()]), "");
    assert_eq!(awaited(vec![text("users"), text("billing/read"), text("openid")]), "");
}

/// Parts that only CloudFormation knows are compared too, whichever function puts the string together.
#[test]
fn a_scope_that_is_put_together_waits_for_its_server() {
    let stack = || Value::from(Intrinsic::pseudo(Pseudo::StackName));
    let awaited = |parts: Vec<Value>| {
        let parts = vec![Value::from("-"), Value::List(parts.into())];
        let scope = OAuthScope::Custom(Intrinsic::Call(Function::Join, parts.into()).into());
        let oauth = OAuthSettings {
            scopes: Some([scope].into()),
            ..OAuthSettings::DEFAULT
        };
        let client = Client {
            oauth: Some(oauth),
            ..Client::DEFAULT
        };
        let identifier = [
            SubPart::Ref(Target::Pseudo(Pseudo::StackName)),
            SubPart::Text("-users".into()),
        ];
        let server = ResourceServer {
            identifier: Intrinsic::Sub(identifier.into()).into(),
            ..ResourceServer::DEFAULT
        };
        let template = UserPool {
            resource_servers: [Entry::new("users", server)].into(),
            clients: [Entry::new("web", client)].into(),
            ..POOL
        }
        .template();
        let awaited = template.get("Resources.CustomersWebClient.DependsOn");
        awaited.map(Json::to_json).unwrap_or_default()
    };
    assert_eq!(
        awaited(vec![stack(), "users/read".into()]),
        r#"["CustomersUsersResourceServer"]"#
    );
    assert_eq!(awaited(vec![stack(), "users/nested/read".into()]), "");
    assert_eq!(awaited(vec!["users/read".into(), stack()]), "");
}

#[test]
fn overrides_have_the_last_word() {
    let client = Client {
        supported_identity_providers: Some([custom("Google")].into()),
        overrides: [Entry::new("DependsOn", "Other".into())].into(),
        ..Client::DEFAULT
    };
    let template = pool(client).template();
    assert_eq!(
        template.get("Resources.CustomersWebClient.DependsOn"),
        Some(&Json::from("Other"))
    );
    // `DependsOn` takes logical IDs, so the name of a resource is not a `Ref` there.
    let named = |name: &'static str| Value::Intrinsic(Intrinsic::Ref(Target::External(name.into())));
    let client = Client {
        overrides: [
            Entry::new("DependsOn", Value::List([named("topic"), "Other".into()].into())),
            Entry::new("DependsOn.2", named("queue")),
            Entry::new("Metadata.Topic", named("topic")),
        ]
        .into(),
        ..Client::DEFAULT
    };
    let template = pool(client).template();
    let at = |path: &str| {
        template
            .get(&format!("Resources.CustomersWebClient.{path}"))
            .map(Json::to_json)
    };
    assert_eq!(at("DependsOn").as_deref(), Some(r#"["Topic","Other","Queue"]"#));
    assert_eq!(at("Metadata.Topic").as_deref(), Some(r#"{"Ref":"Topic"}"#));
    // The value after an override counts, not the original one.
    let client = Client {
        supported_identity_providers: Some([custom("Google")].into()),
        property_overrides: [Entry::new(
            "SupportedIdentityProviders",
            Value::List(["Okta".into()].into()),
        )]
        .into(),
        ..Client::DEFAULT
    };
    let template = pool(client).template();
    let awaited = template.get("Resources.CustomersWebClient.DependsOn").unwrap();
    assert_eq!(awaited.to_json(), r#"["CustomersOktaProvider"]"#);
}
