//! Identity pools, their roles, and what is created before them.

use super::*;
use crate::pool::base::Base;
use crate::pool::group::Group;
use crate::pool::identity_pool::*;
use crate::pool::output::{IdentityPoolReference, KnownOutput, Output, OutputValue};
use crate::value::cdk::Cdk;
use crate::value::intrinsic::{Intrinsic, Pseudo, SubPart, Target, Value};
use crate::value::string::Str;

const APP: &str = "CustomersAppIdentityPool";

pub(super) fn with(identity_pool: IdentityPool) -> UserPool {
    UserPool {
        clients: [Entry::new("web", Client::DEFAULT)].into(),
        identity_pools: [Entry::new("app", identity_pool)].into(),
        ..POOL
    }
}

fn providers(authentication_providers: IdentityPoolAuthenticationProviders) -> IdentityPool {
    IdentityPool {
        authentication_providers: Some(authentication_providers),
        ..IdentityPool::DEFAULT
    }
}

fn user_pools<const N: usize>(user_pools: [AuthenticatingUserPool; N]) -> IdentityPool {
    providers(IdentityPoolAuthenticationProviders {
        user_pools: Some(user_pools.into()),
        ..IdentityPoolAuthenticationProviders::DEFAULT
    })
}

/// The properties of the identity pool that differ from those of a bare one.
#[track_caller]
fn assert_identity_pool(identity_pool: IdentityPool, expected: &str) {
    let of = |it| properties(&with(it).template(), APP);
    let changed = changes(&of(identity_pool), &of(IdentityPool::DEFAULT));
    assert_eq!(Json::Object(changed).to_json(), json(expected).to_json());
}

/// The resources of the identity pool: the ends of their IDs, and all of them.
fn resources(pool: &UserPool) -> Vec<(String, Json)> {
    let template = pool.template();
    let own = template
        .resources()
        .iter()
        .filter_map(|(id, it)| Some((id.strip_prefix(APP)?, it)));
    own.map(|(id, it)| (id.to_owned(), it.clone())).collect()
}

fn names(pool: &UserPool) -> Vec<String> {
    resources(pool).into_iter().map(|(id, _)| id).collect()
}

/// What the identity pool waits for. Its roles and their attachment wait for the same.
fn depends_on(pool: &UserPool) -> String {
    let mut all: Vec<String> = resources(pool)
        .iter()
        .map(|(_, it)| it.get("DependsOn").map(Json::to_json).unwrap_or_default())
        .collect();
    all.dedup();
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0).replace("Customers", "")
}

const CDK: Cdk = Cdk {
    stack: Str::Static("Stack"),
    path: Str::Static("Pool"),
};

/// What the identity pool waits for in a CDK app: the logical IDs without what makes them unique.
fn waits_for(pool: &UserPool) -> Vec<String> {
    let template = pool.template();
    let mut resources = template.resources().iter().map(|(_, resource)| resource);
    let is_identity_pool = |it: &&Json| it.get("Type").and_then(Json::as_text) == Some("AWS::Cognito::IdentityPool");
    let depends_on = resources.find(is_identity_pool).unwrap().get("DependsOn");
    let ids = depends_on
        .and_then(Json::as_list)
        .into_iter()
        .flatten()
        .filter_map(Json::as_text);
    ids.map(|id| id[..id.len() - 8].to_owned()).collect()
}

#[test]
fn a_bare_one_has_two_roles() {
    let role = |kind: &str, amr: &str| {
        format!(
            r#"{{"Type":"AWS::IAM::Role","Properties":{{"AssumeRolePolicyDocument":{{"Statement":[{{
            "Action":"sts:AssumeRoleWithWebIdentity","Condition":{{
            "StringEquals":{{"cognito-identity.amazonaws.com:aud":{{"Ref":"CustomersAppIdentityPool"}}}},
            "ForAnyValue:StringLike":{{"cognito-identity.amazonaws.com:amr":"{amr}"}}}},
            "Effect":"Allow","Principal":{{"Federated":"cognito-identity.amazonaws.com"}}}}],"Version":"2012-10-17"}},
            "Description":{{"Fn::Join":["",["Default {kind} Role for Identity Pool ",
            {{"Fn::GetAtt":["CustomersAppIdentityPool","Name"]}}]]}}}}}}"#
        )
    };
    let expected = [
        (
            "",
            r#"{"Type":"AWS::Cognito::IdentityPool","Properties":{"AllowUnauthenticatedIdentities":false,
            "CognitoIdentityProviders":[]}}"#
                .to_owned(),
        ),
        ("AuthenticatedRole", role("Authenticated", "authenticated")),
        ("UnauthenticatedRole", role("Unauthenticated", "unauthenticated")),
        (
            "RoleAttachment",
            r#"{"Type":"AWS::Cognito::IdentityPoolRoleAttachment","Properties":{
            "IdentityPoolId":{"Ref":"CustomersAppIdentityPool"},"Roles":{
            "authenticated":{"Fn::GetAtt":["CustomersAppIdentityPoolAuthenticatedRole","Arn"]},
            "unauthenticated":{"Fn::GetAtt":["CustomersAppIdentityPoolUnauthenticatedRole","Arn"]}}}}"#
                .to_owned(),
        ),
    ];
    let written = resources(&with(IdentityPool::DEFAULT));
    let written: Vec<_> = written.iter().map(|(id, it)| (id.as_str(), it.to_json())).collect();
    assert_eq!(written, expected.map(|(id, it)| (id, json(&it).to_json())));
}

#[test]
fn flags_and_names() {
    assert_identity_pool(
        IdentityPool {
            identity_pool_name: Some("n".into()),
            allow_unauthenticated_identities: Some(true),
            allow_classic_flow: Some(false),
            ..IdentityPool::DEFAULT
        },
        r#"{"AllowClassicFlow":false,"AllowUnauthenticatedIdentities":true,"IdentityPoolName":"n"}"#,
    );
}

#[test]
fn user_pools_are_named_by_region_and_id() {
    let own = |disable_server_side_token_check| {
        AuthenticatingUserPool(UserPoolAuthenticationProvider {
            client: Some("web".into()),
            disable_server_side_token_check,
            ..UserPoolAuthenticationProvider::DEFAULT
        })
    };
    let elsewhere = |user_pool_id: Option<&'static str>| {
        AuthenticatingUserPool(UserPoolAuthenticationProvider {
            user_pool_id: user_pool_id.map(Into::into),
            client_id: Some("cid".into()),
            ..UserPoolAuthenticationProvider::DEFAULT
        })
    };
    assert_identity_pool(
        user_pools([
            "web".into(),
            own(Some(true)),
            elsewhere(None),
            elsewhere(Some("us-east-1_x")),
        ]),
        r#"{"CognitoIdentityProviders":[
        {"ClientId":{"Ref":"CustomersWebClient"},"ProviderName":{"Fn::Join":["",["cognito-idp.",{"Ref":"AWS::Region"},".",
         {"Ref":"AWS::URLSuffix"},"/",{"Ref":"Customers"}]]},"ServerSideTokenCheck":true},
        {"ClientId":{"Ref":"CustomersWebClient"},"ProviderName":{"Fn::Join":["",["cognito-idp.",{"Ref":"AWS::Region"},".",
         {"Ref":"AWS::URLSuffix"},"/",{"Ref":"Customers"}]]},"ServerSideTokenCheck":false},
        {"ClientId":"cid","ProviderName":{"Fn::Join":["",["cognito-idp.",{"Ref":"AWS::Region"},".",
         {"Ref":"AWS::URLSuffix"},"/",{"Ref":"Customers"}]]},"ServerSideTokenCheck":true},
        {"ClientId":"cid","ProviderName":{"Fn::Join":["",["cognito-idp.us-east-1.",
         {"Ref":"AWS::URLSuffix"},"/us-east-1_x"]]},"ServerSideTokenCheck":true}]}"#,
    );
}

#[test]
fn other_providers() {
    let all = providers(IdentityPoolAuthenticationProviders {
        user_pools: None,
        amazon: Some(IdentityPoolAmazonLoginProvider {
            app_id: "am".into(),
            ..IdentityPoolAmazonLoginProvider::DEFAULT
        }),
        facebook: Some(IdentityPoolFacebookLoginProvider {
            app_id: "fb".into(),
            ..IdentityPoolFacebookLoginProvider::DEFAULT
        }),
        google: Some(IdentityPoolGoogleLoginProvider {
            client_id: "g".into(),
            ..IdentityPoolGoogleLoginProvider::DEFAULT
        }),
        apple: Some(IdentityPoolAppleLoginProvider {
            services_id: "ap".into(),
            ..IdentityPoolAppleLoginProvider::DEFAULT
        }),
        twitter: Some(IdentityPoolTwitterLoginProvider {
            consumer_key: "k".into(),
            consumer_secret: "s".into(),
            ..IdentityPoolTwitterLoginProvider::DEFAULT
        }),
        open_id_connect_providers: Some(["arn:aws:iam::111122223333:oidc-provider/x".into()].into()),
        saml_providers: Some([Intrinsic::Ref(Target::External("saml".into())).into()].into()),
        custom_provider: Some("dev".into()),
        ..IdentityPoolAuthenticationProviders::DEFAULT
    });
    assert_identity_pool(
        all,
        r#"{"DeveloperProviderName":"dev","OpenIdConnectProviderARNs":["arn:aws:iam::111122223333:oidc-provider/x"],
        "SamlProviderARNs":[{"Ref":"Saml"}],"SupportedLoginProviders":{"www.amazon.com":"am","graph.facebook.com":"fb",
        "accounts.google.com":"g","appleid.apple.com":"ap","api.twitter.com":"k;s"}}"#,
    );
    let parameter = |name: &'static str| Intrinsic::Ref(Target::Parameter(name.into()));
    assert_identity_pool(
        providers(IdentityPoolAuthenticationProviders {
            twitter: Some(IdentityPoolTwitterLoginProvider {
                consumer_key: parameter("key").into(),
                consumer_secret: "".into(),
                ..IdentityPoolTwitterLoginProvider::DEFAULT
            }),
            open_id_connect_providers: Some([].into()),
            saml_providers: Some([].into()),
            ..IdentityPoolAuthenticationProviders::DEFAULT
        }),
        r#"{"OpenIdConnectProviderARNs":[],"SamlProviderARNs":[],
        "SupportedLoginProviders":{"api.twitter.com":{"Fn::Join":["",[{"Ref":"Key"},";"]]}}}"#,
    );
}

#[test]
fn roles_that_are_given_are_not_created() {
    let pool = with(IdentityPool {
        authenticated_role: Some("arn:aws:iam::111122223333:role/r".into()),
        unauthenticated_role: Some(Intrinsic::GetAtt(Target::External("guest".into()), "Arn".into()).into()),
        ..IdentityPool::DEFAULT
    });
    assert_eq!(names(&pool), ["", "RoleAttachment"]);
    let roles = pool
        .template()
        .get("Resources.CustomersAppIdentityPoolRoleAttachment.Properties.Roles")
        .map(Json::to_json);
    assert_eq!(
        roles.as_deref(),
        Some(
            r#"{"authenticated":"arn:aws:iam::111122223333:role/r","unauthenticated":{"Fn::GetAtt":["Guest","Arn"]}}"#
        )
    );
}

#[test]
fn recommended_has_a_role_for_guests_where_there_are_guests() {
    let of = |pool_base, base, guests, role: Option<&'static str>| {
        let pool = UserPool {
            base: pool_base,
            ..with(IdentityPool {
                allow_unauthenticated_identities: guests,
                unauthenticated_role: role.map(Into::into),
                base,
                ..IdentityPool::DEFAULT
            })
        };
        let roles = pool
            .template()
            .get("Resources.CustomersAppIdentityPoolRoleAttachment.Properties.Roles")
            .and_then(Json::as_object)
            .map(Object::len);
        (names(&pool).len(), roles)
    };
    use Base::{Cdk, Recommended};
    assert_eq!(of(Cdk, Cdk, None, None), (4, Some(2)));
    for (pool, own) in [(Recommended, Cdk), (Cdk, Recommended)] {
        let of = |guests, role| of(pool, own, guests, role);
        assert_eq!(of(None, None), (3, Some(1)));
        assert_eq!(of(Some(false), None), (3, Some(1)));
        assert_eq!(of(Some(true), None), (4, Some(2)));
        assert_eq!(of(None, Some("arn")), (3, Some(2)));
    }
}

#[test]
fn tags_are_on_the_identity_pool_and_its_roles() {
    let tags = ["team", "A", "a"].map(|key| Entry::new(key, "x".into()));
    let pool = UserPool {
        // The user pool's tags do not apply to it.
        tags: [Entry::new("user_pool", "x".into())].into(),
        ..with(IdentityPool {
            tags: tags.into(),
            ..IdentityPool::DEFAULT
        })
    };
    let tags = r#"[{"Key":"A","Value":"x"},{"Key":"a","Value":"x"},{"Key":"team","Value":"x"}]"#;
    let written: Vec<_> = resources(&pool)
        .into_iter()
        .map(|(id, it)| {
            let properties = it.get("Properties").and_then(Json::as_object).unwrap();
            let tags = properties.get("IdentityPoolTags").or(properties.get("Tags"));
            (id, tags.map(Json::to_json))
        })
        .collect();
    let expected = [
        ("", Some(tags)),
        ("AuthenticatedRole", Some(tags)),
        ("UnauthenticatedRole", Some(tags)),
        ("RoleAttachment", None),
    ];
    assert_eq!(
        written,
        expected.map(|(id, tags)| (id.to_owned(), tags.map(str::to_owned)))
    );
}

#[test]
fn an_identity_pool_waits_for_nothing_but_in_a_stack_of_the_cdk() {
    let pool = |identity_pool| UserPool {
        enable_sms_role: Some(true),
        groups: [Entry::new("a", Group::DEFAULT)].into(),
        cdk: Some(CDK),
        ..with(identity_pool)
    };
    let elsewhere = AuthenticatingUserPool(UserPoolAuthenticationProvider {
        user_pool_id: Some("eu-west-1_x".into()),
        client_id: Some("cid".into()),
        ..UserPoolAuthenticationProvider::DEFAULT
    });
    assert_eq!(waits_for(&pool(IdentityPool::DEFAULT)), [""; 0]);
    assert_eq!(waits_for(&pool(user_pools([elsewhere]))), [""; 0]);
    let taken_over = pool(user_pools(["web".into()]));
    assert_eq!(waits_for(&taken_over), ["Pool", "Poola", "PoolsmsRole", "Poolweb"]);
    // Only the CDK waits for them.
    let own = UserPool {
        cdk: None,
        ..taken_over
    };
    assert_eq!(depends_on(&own), "");
}

#[test]
fn nothing_waits_for_what_waits_for_it() {
    let group = |role: Value| {
        let role = match role {
            Value::Intrinsic(role) => role,
            other => panic!("{other:?}"),
        };
        Group {
            role: Some(role.into()),
            ..Group::DEFAULT
        }
    };
    let people = || Target::AuthenticatedRole("app".into());
    let arn = || SubPart::GetAtt(people(), "Arn".into());
    let pool = UserPool {
        groups: [
            Entry::new("a", group(Intrinsic::GetAtt(people(), "Arn".into()).into())),
            Entry::new("b", group(Intrinsic::Sub([arn()].into()).into())),
            // By way of another group.
            Entry::new("c", group(Intrinsic::Ref(Target::Group("a".into())).into())),
            Entry::new("d", group(Intrinsic::pseudo(Pseudo::StackName).into())),
        ]
        .into(),
        cdk: Some(CDK),
        ..with(user_pools(["web".into()]))
    };
    assert_eq!(waits_for(&pool), ["Pool", "Poold", "Poolweb"]);
}

#[test]
fn one_that_exists_is_an_id() {
    let pool = UserPool {
        user_pool_name: Some(
            Intrinsic::Sub(
                [
                    SubPart::Text("p-".into()),
                    SubPart::Ref(Target::IdentityPool("app".into())),
                ]
                .into(),
            )
            .into(),
        ),
        outputs: [
            KnownOutput::IdentityPoolId(IdentityPoolReference {
                identity_pool: "app".into(),
                ..IdentityPoolReference::DEFAULT
            }),
            KnownOutput::IdentityPoolArn(IdentityPoolReference {
                identity_pool: "app".into(),
                ..IdentityPoolReference::DEFAULT
            }),
        ]
        .into_iter()
        .zip(["id", "arn"])
        .map(|(known, name)| Entry::new(name, Output::from(OutputValue::Known(known))))
        .collect(),
        ..with(IdentityPool {
            import: Some("us-east-1:abc".into()),
            ..IdentityPool::DEFAULT
        })
    };
    assert_eq!(names(&pool), [""; 0]);
    let template = pool.template();
    let at = |path: &str| template.get(path).map(Json::to_json).unwrap_or_default();
    assert_eq!(at("Outputs.CustomersId.Value"), r#""us-east-1:abc""#);
    assert_eq!(
        at("Outputs.CustomersArn.Value"),
        r#"{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":cognito-identity:us-east-1:",{"Ref":"AWS::AccountId"},":identitypool/us-east-1:abc"]]}"#
    );
    assert_eq!(
        at("Resources.Customers.Properties.UserPoolName"),
        r#"{"Fn::Sub":"p-us-east-1:abc"}"#
    );
}

#[test]
fn overrides_reach_everything_of_the_identity_pool() {
    let pool = with(IdentityPool {
        property_overrides: [Entry::new("CognitoStreams.StreamName", "s".into())].into(),
        overrides: [
            Entry::new("DependsOn", Value::Null),
            Entry::new("Metadata.Owner", "x".into()),
        ]
        .into(),
        ..user_pools(["web".into()])
    });
    let (_, written) = resources(&pool).remove(0);
    let keys: Vec<_> = written.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["Type", "Metadata", "Properties"]);
    let stream = written.get("Properties").and_then(|it| it.get("CognitoStreams"));
    assert_eq!(stream.map(Json::to_json).as_deref(), Some(r#"{"StreamName":"s"}"#));
}
