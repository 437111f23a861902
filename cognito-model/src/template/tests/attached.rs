//! Triggers and grants.

use super::*;
use crate::pool::analytics::Analytics;
use crate::pool::grant::Grant;
use crate::pool::trigger::{
    LambdaTriggers, LambdaVersion, Trigger, TriggerSettings, VersionedTrigger, VersionedTriggerSettings,
};
use crate::value::intrinsic::{Function, Intrinsic, Pseudo, Target, Value};
use crate::value::list::Items;

const ARN: &str = "arn:aws:lambda:us-east-1:123456789012:function:x";

fn external(name: &'static str) -> Intrinsic {
    Intrinsic::Ref(Target::External(name.into()))
}

fn arn(name: &'static str) -> Intrinsic {
    Intrinsic::GetAtt(Target::External(name.into()), "Arn".into())
}

fn with(lambda_triggers: LambdaTriggers) -> UserPool {
    UserPool {
        lambda_triggers: Some(lambda_triggers),
        ..POOL
    }
}

/// The resources of a type, by ID.
fn of_type(pool: &UserPool, resource_type: &str) -> Object {
    let template = pool.template();
    let resources = template.resources().iter();
    let resources =
        resources.filter(|(_, resource)| resource.get("Type").and_then(Json::as_text) == Some(resource_type));
    resources
        .map(|(id, resource)| (id, resource.get("Properties").unwrap().clone()))
        .collect()
}

#[track_caller]
fn assert_policies(pool: &UserPool, expected: &str) {
    let policies = Json::Object(of_type(pool, "AWS::IAM::Policy"));
    assert_eq!(policies.to_json(), json(expected).to_json());
}

#[test]
fn every_trigger_has_its_key() {
    let f = || Some(arn("f").into());
    let pool = UserPool {
        custom_sender_kms_key: Some(arn("k").into()),
        ..with(LambdaTriggers {
            create_auth_challenge: f(),
            custom_email_sender: f(),
            custom_message: f(),
            custom_sms_sender: f(),
            define_auth_challenge: f(),
            inbound_federation: f(),
            post_authentication: f(),
            post_confirmation: f(),
            pre_authentication: f(),
            pre_sign_up: f(),
            pre_token_generation: f(),
            pre_token_generation_config: Some(VersionedTrigger(VersionedTriggerSettings {
                function: arn("f").into(),
                version: Some(LambdaVersion::V2_0),
                ..VersionedTriggerSettings::DEFAULT
            })),
            user_migration: f(),
            verify_auth_challenge_response: f(),
            ..LambdaTriggers::DEFAULT
        })
    };
    let function = r#"{"Fn::GetAtt":["F","Arn"]}"#;
    let v1 = format!(r#"{{"LambdaArn":{function},"LambdaVersion":"V1_0"}}"#);
    // `InboundFederation` is the only one that the CDK cannot write.
    assert_pool(
        pool.clone(),
        &format!(
            r#"{{"LambdaConfig":{{"CreateAuthChallenge":{function},"CustomEmailSender":{v1},"CustomMessage":{function},
            "CustomSMSSender":{v1},"DefineAuthChallenge":{function},"InboundFederation":{v1},
            "KMSKeyID":{{"Fn::GetAtt":["K","Arn"]}},"PostAuthentication":{function},"PostConfirmation":{function},
            "PreAuthentication":{function},"PreSignUp":{function},"PreTokenGeneration":{function},
            "PreTokenGenerationConfig":{{"LambdaArn":{function},"LambdaVersion":"V2_0"}},
            "UserMigration":{function},"VerifyAuthChallengeResponse":{function}}}}}"#
        ),
    );
    let permissions = of_type(&pool, "AWS::Lambda::Permission");
    assert_eq!(permissions.len(), 14);
    for (id, properties) in permissions.iter() {
        assert_eq!(
            properties.to_json(),
            format!(
                r#"{{"Action":"lambda:InvokeFunction","FunctionName":{function},"Principal":"cognito-idp.amazonaws.com","SourceArn":{{"Fn::GetAtt":["Customers","Arn"]}}}}"#
            ),
            "{id}"
        );
    }
    assert!(permissions.contains("CustomersCustomSmsSenderPermission"));
    assert!(permissions.contains("CustomersPreTokenGenerationConfigPermission"));
}

#[test]
fn versions_begin_with_the_first() {
    let pool = with(LambdaTriggers {
        pre_token_generation_config: Some(ARN.into()),
        ..LambdaTriggers::DEFAULT
    });
    assert_pool(
        pool,
        &format!(r#"{{"LambdaConfig":{{"PreTokenGenerationConfig":{{"LambdaArn":"{ARN}","LambdaVersion":"V1_0"}}}}}}"#),
    );
}

/// CloudFormation rejects a permission without a function.
#[test]
fn a_conditional_function_has_a_conditional_permission() {
    let function = Intrinsic::If(
        "is_prod".into(),
        [Value::from(ARN), Value::from(Intrinsic::NO_VALUE)].into(),
    );
    let pool = with(LambdaTriggers {
        pre_sign_up: Some(Trigger(TriggerSettings {
            function: crate::Text::from(function).into(),
            ..TriggerSettings::DEFAULT
        })),
        ..LambdaTriggers::DEFAULT
    });
    let template = pool.template();
    let permission = |path: &str| {
        template
            .get(&format!("Resources.CustomersPreSignUpPermission.{path}"))
            .cloned()
    };
    assert_eq!(permission("Condition"), Some("CustomersIsProd".into()));
    assert_eq!(permission("Properties.FunctionName"), Some(ARN.into()));
    assert!(
        template
            .get("Resources.Customers.Properties.LambdaConfig.PreSignUp.Fn::If")
            .is_some()
    );
}

#[test]
fn a_literal_arn_has_a_permission_too_unless_it_is_left_out() {
    let pool = |permission| {
        with(LambdaTriggers {
            pre_sign_up: Some(Trigger(TriggerSettings {
                function: ARN.into(),
                permission,
                ..TriggerSettings::DEFAULT
            })),
            ..LambdaTriggers::DEFAULT
        })
    };
    let permission = of_type(&pool(None), "AWS::Lambda::Permission");
    assert_eq!(
        Json::Object(permission).to_json(),
        json(&format!(
            r#"{{"CustomersPreSignUpPermission":{{"Action":"lambda:InvokeFunction","FunctionName":"{ARN}",
            "Principal":"cognito-idp.amazonaws.com","SourceArn":{{"Fn::GetAtt":["Customers","Arn"]}}}}}}"#
        ))
        .to_json()
    );
    assert!(of_type(&pool(Some(false)), "AWS::Lambda::Permission").is_empty());
    assert_pool(
        pool(Some(false)),
        &format!(r#"{{"LambdaConfig":{{"PreSignUp":"{ARN}"}}}}"#),
    );
}

#[test]
fn no_trigger_leaves_nothing_and_the_key_stays_alone() {
    assert_pool(with(LambdaTriggers::DEFAULT), "{}");
    assert_pool(
        UserPool {
            custom_sender_kms_key: Some(arn("k").into()),
            ..POOL
        },
        r#"{"LambdaConfig":{"KMSKeyID":{"Fn::GetAtt":["K","Arn"]}}}"#,
    );
}

#[test]
fn the_role_of_a_trigger_gets_a_policy_of_its_own() {
    let pool = with(LambdaTriggers {
        pre_sign_up: Some(Trigger(TriggerSettings {
            function: arn("f").into(),
            role: Some(external("f_role").into()),
            actions: Some(["AdminGetUser".into()].into()),
            ..TriggerSettings::DEFAULT
        })),
        ..LambdaTriggers::DEFAULT
    });
    assert_policies(
        &pool,
        r#"{"CustomersPreSignUpPolicy":{"PolicyDocument":{"Statement":[{"Action":"cognito-idp:AdminGetUser","Effect":"Allow",
        "Resource":{"Fn::GetAtt":["Customers","Arn"]}}],"Version":"2012-10-17"},"PolicyName":"CustomersPreSignUpPolicy",
        "Roles":[{"Ref":"FRole"}]}}"#,
    );
    let template = pool.template();
    let order: Vec<&str> = template.resources().keys().collect();
    assert_eq!(
        order,
        ["Customers", "CustomersPreSignUpPermission", "CustomersPreSignUpPolicy"]
    );
}

fn grant(role: impl Into<crate::RoleName>, actions: &[&'static str]) -> Grant {
    Grant {
        role: Some(role.into()),
        actions: Some(Items::List(actions.iter().map(|action| (*action).into()).collect())),
        ..Grant::DEFAULT
    }
}

fn granting<const N: usize>(grants: [Grant; N]) -> UserPool {
    UserPool {
        grants: grants.into(),
        ..POOL
    }
}

#[test]
fn grants_to_one_role_are_one_policy() {
    let pool = granting([
        grant(
            external("signup_role"),
            &["AdminCreateUser", "cognito-idp:List*", "AdminCreateUser"],
        ),
        grant(external("other"), &["*"]),
        grant(external("signup_role"), &["cognito-idp:List*", "AdminCreateUser"]),
        grant(external("signup_role"), &["AdminDeleteUser"]),
        grant(external("signup_role"), &["AdminDeleteUser"]),
    ]);
    let resource = r#""Resource":{"Fn::GetAtt":["Customers","Arn"]}"#;
    assert_policies(
        &pool,
        &format!(
            r#"{{"CustomersSignupRolePolicy":{{"PolicyDocument":{{"Statement":[
            {{"Action":["cognito-idp:AdminCreateUser","cognito-idp:List*"],"Effect":"Allow",{resource}}},
            {{"Action":"cognito-idp:AdminDeleteUser","Effect":"Allow",{resource}}}],"Version":"2012-10-17"}},
            "PolicyName":"CustomersSignupRolePolicy","Roles":[{{"Ref":"SignupRole"}}]}},
            "CustomersOtherRolePolicy":{{"PolicyDocument":{{"Statement":[
            {{"Action":"*","Effect":"Allow",{resource}}}],"Version":"2012-10-17"}},
            "PolicyName":"CustomersOtherRolePolicy","Roles":[{{"Ref":"Other"}}]}}}}"#
        ),
    );
}

#[test]
fn policies_take_the_names_of_principals() {
    let attached = |grant: Grant, key: &str| {
        let policies = of_type(&granting([grant]), "AWS::IAM::Policy");
        let (id, policy) = policies
            .iter()
            .next()
            .map(|(id, policy)| (id.to_owned(), policy.clone()))
            .unwrap();
        format!("{id} {}", policy.get(key).unwrap().to_json())
    };
    let role = |name: &'static str| attached(grant(name, &["*"]), "Roles");
    assert_eq!(
        role("arn:aws:iam::123456789012:role/service-role/path/MyRole"),
        r#"CustomersMyRolePolicy ["MyRole"]"#
    );
    assert_eq!(role("name-role"), r#"CustomersNameRolePolicy ["name-role"]"#);
    // If an ARN that only CloudFormation knows belongs to a resource, the resource gives the name.
    assert_eq!(
        attached(grant(arn("signup_role"), &["*"]), "Roles"),
        r#"CustomersSignupRolePolicy [{"Ref":"SignupRole"}]"#
    );
    let import = Intrinsic::Call(Function::ImportValue, [Value::from("x")].into());
    assert_eq!(
        attached(grant(import, &["*"]), "Roles"),
        r#"CustomersRolePolicy [{"Fn::ImportValue":"x"}]"#
    );
    let user = Grant {
        role: None,
        user: Some("arn:aws:iam::123456789012:user/a/b/U".into()),
        ..grant("", &["*"])
    };
    assert_eq!(attached(user, "Users"), r#"CustomersUUserPolicy ["U"]"#);
    let group = Grant {
        role: None,
        group: Some(external("admins").into()),
        ..grant("", &["*"])
    };
    assert_eq!(
        attached(group, "Groups"),
        r#"CustomersAdminsGroupPolicy [{"Ref":"Admins"}]"#
    );
}

#[test]
fn names_that_give_the_same_id_are_told_apart() {
    let pool = granting([
        grant("a-b", &["*"]),
        grant("a_b", &["*"]),
        Grant {
            role: None,
            user: Some("a-b".into()),
            ..grant("", &["*"])
        },
    ]);
    let policies = of_type(&pool, "AWS::IAM::Policy");
    assert_eq!(
        policies.keys().collect::<Vec<_>>(),
        [
            "CustomersABRolePolicy",
            "CustomersABRolePolicy2",
            "CustomersABUserPolicy"
        ]
    );
}

#[test]
fn an_arn_and_its_name_are_one_principal() {
    let pool = granting([
        grant("arn:aws:iam::123456789012:role/service-role/support", &["AdminGetUser"]),
        grant("support", &["ListUsers"]),
        grant(arn("r"), &["AdminGetUser"]),
        grant(external("r"), &["AdminGetUser"]),
    ]);
    let policies = of_type(&pool, "AWS::IAM::Policy");
    assert_eq!(
        policies.keys().collect::<Vec<_>>(),
        ["CustomersSupportRolePolicy", "CustomersRRolePolicy"]
    );
}

#[test]
fn names_of_policies_are_cut_at_what_iam_takes() {
    let name = "x".repeat(200);
    let pool = granting([grant(name, &["*"])]);
    let policies = of_type(&pool, "AWS::IAM::Policy");
    let (id, policy) = policies.iter().next().unwrap();
    let name = policy.get("PolicyName").and_then(Json::as_text).unwrap();
    assert_eq!(name.len(), 128);
    assert!(id.ends_with(name));
}

#[test]
fn actions_can_be_intrinsics() {
    let some = Grant {
        actions: Some([Intrinsic::pseudo(Pseudo::StackName).into(), "AdminGetUser".into()].into()),
        ..grant("r", &[])
    };
    let all = Grant {
        actions: Some(Items::Intrinsic(Intrinsic::Ref(Target::Parameter("actions".into())))),
        ..grant("s", &[])
    };
    let policies = of_type(&granting([some, all]), "AWS::IAM::Policy");
    let actions: Vec<String> = policies
        .iter()
        .map(|(_, policy)| {
            let statements = policy
                .get("PolicyDocument")
                .and_then(|document| document.get("Statement"));
            statements
                .and_then(|all| all.get("0"))
                .and_then(|it| it.get("Action"))
                .unwrap()
                .to_json()
        })
        .collect();
    assert_eq!(
        actions,
        [
            r#"[{"Ref":"AWS::StackName"},"cognito-idp:AdminGetUser"]"#,
            r#"{"Ref":"Actions"}"#
        ]
    );
}

#[test]
fn analytics_name_the_application_either_way() {
    let with = |analytics| Client {
        analytics: Some(analytics),
        ..Client::DEFAULT
    };
    assert_client(
        with(Analytics {
            application: Some(arn("app").into()),
            share_user_data: Some(true),
            ..Analytics::DEFAULT
        }),
        r#"{"AnalyticsConfiguration":{"ApplicationArn":{"Fn::GetAtt":["App","Arn"]},"UserDataShared":true}}"#,
    );
    assert_client(
        with(Analytics {
            application_id: Some("a".into()),
            external_id: Some("e".into()),
            role: Some("arn:aws:iam::123456789012:role/MyRole".into()),
            share_user_data: Some(false),
            ..Analytics::DEFAULT
        }),
        r#"{"AnalyticsConfiguration":{"ApplicationId":"a","ExternalId":"e","RoleArn":"arn:aws:iam::123456789012:role/MyRole",
        "UserDataShared":false}}"#,
    );
}
