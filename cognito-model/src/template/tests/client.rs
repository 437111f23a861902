//! App clients.

use super::*;
use crate::pool::attribute::{AttributeName, StandardAttributeName};
use crate::pool::client::{AuthFlows, IdentityProviderName, StandardIdentityProvider};
use crate::pool::oauth::{OAuthFlows, OAuthScope, OAuthSettings, StandardScope};
use crate::value::duration::Duration;
use crate::value::intrinsic::{Function, Intrinsic, Target, Value};
use crate::value::list::Items;

const OAUTH: OAuthSettings = OAuthSettings::DEFAULT;
const FLOWS: OAuthFlows = OAuthFlows::DEFAULT;

fn import(name: &'static str) -> Intrinsic {
    Intrinsic::Call(Function::ImportValue, [Value::from(name)].into())
}

fn oauth(oauth: OAuthSettings) -> Client {
    Client {
        oauth: Some(oauth),
        ..Client::DEFAULT
    }
}

#[test]
fn nothing_written_gives_the_default_client() {
    let pool = UserPool {
        clients: [Entry::new("web", Client::DEFAULT)].into(),
        ..POOL
    };
    let client = pool.template().resource("CustomersWebClient").cloned().unwrap();
    assert_eq!(
        Json::Object(client).to_json(),
        json(
            r#"{"Type":"AWS::Cognito::UserPoolClient","Properties":{"AllowedOAuthFlows":["implicit","code"],
            "AllowedOAuthFlowsUserPoolClient":true,
            "AllowedOAuthScopes":["profile","phone","email","openid","aws.cognito.signin.user.admin"],
            "CallbackURLs":["https://example.com"],"SupportedIdentityProviders":["COGNITO"],
            "UserPoolId":{"Ref":"Customers"}}}"#
        )
        .to_json()
    );
}

#[test]
fn without_oauth_only_the_flag_is_left() {
    let gone = r#""AllowedOAuthFlows":null,"AllowedOAuthScopes":null,"CallbackURLs":null"#;
    let client = Client {
        disable_oauth: Some(true),
        ..Client::DEFAULT
    };
    assert_client(
        client,
        &format!(r#"{{"AllowedOAuthFlowsUserPoolClient":false,{gone}}}"#),
    );
    let client = Client {
        disable_oauth: Some(false),
        ..Client::DEFAULT
    };
    assert_client(client, "{}");
}

#[test]
fn flows_decide_on_the_default_callback() {
    assert_client(oauth(OAUTH), "{}");
    let flows = |flows| {
        oauth(OAuthSettings {
            flows: Some(flows),
            ..OAUTH
        })
    };
    assert_client(flows(FLOWS), r#"{"AllowedOAuthFlows":null,"CallbackURLs":null}"#);
    assert_client(
        flows(OAuthFlows {
            client_credentials: true,
            ..FLOWS
        }),
        r#"{"AllowedOAuthFlows":["client_credentials"],"CallbackURLs":null}"#,
    );
    assert_client(
        flows(OAuthFlows {
            authorization_code_grant: true,
            ..FLOWS
        }),
        r#"{"AllowedOAuthFlows":["code"]}"#,
    );
    assert_client(
        oauth(OAuthSettings {
            callback_urls: Some([].into()),
            logout_urls: Some([].into()),
            default_redirect_uri: Some("".into()),
            ..OAUTH
        }),
        r#"{"DefaultRedirectURI":"","LogoutURLs":[],"CallbackURLs":null}"#,
    );
    assert_client(
        oauth(OAuthSettings {
            callback_urls: Some(Items::Intrinsic(import("callbacks"))),
            logout_urls: Some([import("logout").into()].into()),
            ..OAUTH
        }),
        r#"{"CallbackURLs":{"Fn::ImportValue":"callbacks"},"LogoutURLs":[{"Fn::ImportValue":"logout"}]}"#,
    );
}

#[test]
fn scopes_come_once_and_with_openid_where_it_is_needed() {
    let scopes = |scopes: Vec<OAuthScope>| {
        oauth(OAuthSettings {
            scopes: Some(scopes.into()),
            ..OAUTH
        })
    };
    let standard = OAuthScope::Standard;
    assert_client(scopes(vec![]), r#"{"AllowedOAuthScopes":[]}"#);
    assert_client(
        scopes(vec![
            standard(StandardScope::Email),
            OAuthScope::Custom("email".into()),
            OAuthScope::ResourceServer("users".into(), "read".into()),
            OAuthScope::ResourceServer("users".into(), "read".into()),
            OAuthScope::Custom(import("scope").into()),
        ]),
        r#"{"AllowedOAuthScopes":["email",{"Fn::Join":["",[{"Ref":"CustomersUsersResourceServer"},"/read"]]},
        {"Fn::ImportValue":"scope"},"openid"]}"#,
    );
    assert_client(
        scopes(vec![standard(StandardScope::CognitoAdmin)]),
        r#"{"AllowedOAuthScopes":["aws.cognito.signin.user.admin"]}"#,
    );
    assert_client(
        oauth(OAuthSettings {
            scopes: Some(Items::Intrinsic(import("scopes"))),
            ..OAUTH
        }),
        r#"{"AllowedOAuthScopes":{"Fn::ImportValue":"scopes"}}"#,
    );
}

#[test]
fn auth_flows_end_with_refreshing_unless_tokens_rotate() {
    let all = AuthFlows {
        user_password: Some(true),
        admin_user_password: Some(true),
        custom: Some(true),
        user_srp: Some(true),
        user: Some(true),
        ..AuthFlows::DEFAULT
    };
    let with = |flows, rotation| Client {
        auth_flows: Some(flows),
        refresh_token_rotation_grace_period: rotation,
        ..Client::DEFAULT
    };
    let none = AuthFlows {
        custom: Some(false),
        ..AuthFlows::DEFAULT
    };
    assert_client(
        with(none.clone(), None),
        r#"{"ExplicitAuthFlows":["ALLOW_REFRESH_TOKEN_AUTH"]}"#,
    );
    let refresh = AuthFlows {
        refresh_token: Some(true),
        ..AuthFlows::DEFAULT
    };
    assert_client(
        with(refresh, None),
        r#"{"ExplicitAuthFlows":["ALLOW_REFRESH_TOKEN_AUTH"]}"#,
    );
    // Empty braces choose nothing.
    assert_client(with(AuthFlows::DEFAULT, None), "{}");
    assert_client(
        with(all, None),
        r#"{"ExplicitAuthFlows":["ALLOW_USER_PASSWORD_AUTH","ALLOW_ADMIN_USER_PASSWORD_AUTH","ALLOW_CUSTOM_AUTH",
        "ALLOW_USER_SRP_AUTH","ALLOW_USER_AUTH","ALLOW_REFRESH_TOKEN_AUTH"]}"#,
    );
    assert_client(
        with(none, Some(Duration::Seconds(0).into())),
        r#"{"ExplicitAuthFlows":[],"RefreshTokenRotation":{"Feature":"ENABLED","RetryGracePeriodSeconds":0}}"#,
    );
}

#[test]
fn single_values() {
    assert_client(
        Client {
            user_pool_client_name: Some("web".into()),
            generate_secret: Some(false),
            auth_session_validity: Some(Duration::Minutes(3).into()),
            prevent_user_existence_errors: Some(false),
            id_token_validity: Some(Duration::Hours(1).into()),
            refresh_token_validity: Some(Duration::Days(3650).into()),
            enable_token_revocation: Some(false),
            enable_propagate_additional_user_context_data: Some(false),
            ..Client::DEFAULT
        },
        r#"{"AuthSessionValidity":3,"ClientName":"web","EnablePropagateAdditionalUserContextData":false,
        "EnableTokenRevocation":false,"GenerateSecret":false,"IdTokenValidity":60,
        "PreventUserExistenceErrors":"LEGACY","RefreshTokenValidity":5256000,
        "TokenValidityUnits":{"IdToken":"minutes","RefreshToken":"minutes"}}"#,
    );
}

#[test]
fn identity_providers() {
    let with = |providers: Vec<IdentityProviderName>| Client {
        supported_identity_providers: Some(providers.into()),
        ..Client::DEFAULT
    };
    assert_client(with(vec![]), r#"{"SupportedIdentityProviders":null}"#);
    assert_client(
        with(vec![
            IdentityProviderName::Standard(StandardIdentityProvider::Apple),
            IdentityProviderName::Custom("okta".into()),
            IdentityProviderName::Custom(Intrinsic::Ref(Target::LogicalId("Saml".into())).into()),
            IdentityProviderName::Standard(StandardIdentityProvider::Cognito),
        ]),
        r#"{"SupportedIdentityProviders":["SignInWithApple","okta",{"Ref":"Saml"},"COGNITO"]}"#,
    );
}

#[test]
fn attributes_are_sorted_and_come_once() {
    let custom = |name: &'static str| AttributeName::Custom(name.into());
    let other = |name: &'static str| AttributeName::Other(name.into());
    assert_client(
        Client {
            read_attributes: Some([].into()),
            write_attributes: Some(
                [
                    AttributeName::Other(import("more").into()),
                    custom("z"),
                    AttributeName::Standard(StandardAttributeName::PhoneNumberVerified),
                    AttributeName::Standard(StandardAttributeName::Fullname),
                    other("custom:a"),
                    custom("custom:B"),
                    other("custom:z"),
                    AttributeName::Other(import("more").into()),
                    AttributeName::Other(import("and").into()),
                ]
                .into(),
            ),
            ..Client::DEFAULT
        },
        r#"{"ReadAttributes":[],"WriteAttributes":["custom:B","custom:a","custom:z","name","phone_number_verified",
        {"Fn::ImportValue":"more"},{"Fn::ImportValue":"and"}]}"#,
    );
    assert_client(
        Client {
            read_attributes: Some(Items::Intrinsic(import("all"))),
            ..Client::DEFAULT
        },
        r#"{"ReadAttributes":{"Fn::ImportValue":"all"}}"#,
    );
}
