//! What belongs to other services: policies, functions, resource types; and the entries of stages.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use cognito_model::{
    Branding, Client, Domain, Entry, External, FeaturePlan, FunctionArn, GeneratedRole, Group, Intrinsic,
    LambdaTriggers, List, OAuthSettings, OutputValue, PrefixDomain, Target, Trigger, TriggerSettings, UserPool, Value,
};

/// The statement, in a policy with this version.
fn with_policy(version: Option<&'static str>, statement: Vec<(&'static str, Value)>) -> UserPool {
    let map = |members: Vec<(&'static str, Value)>| -> Value {
        let members: Vec<_> = members.into_iter().map(|(name, value)| (name.into(), value)).collect();
        Value::Map(members.into())
    };
    let mut members = vec![("Statement", Value::List(vec![map(statement)].into()))];
    members.extend(version.map(|version| ("Version", Value::from(version))));
    UserPool {
        enable_sms_role: Some(true),
        generated_sms_role: Some(GeneratedRole {
            policies: [Entry::new("log", map(members))].into(),
            ..GeneratedRole::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

const VERSION: Option<&str> = Some("2012-10-17");
const LOG: &str = "generated_sms_role.policies.log";

fn statement(effect: &'static str, resource: &'static str) -> Vec<(&'static str, Value)> {
    let members = [("Effect", effect), ("Action", "logs:*"), ("Resource", resource)];
    members
        .into_iter()
        .map(|(name, value)| (name, Value::from(value)))
        .collect()
}

fn of_role() -> Vec<Case> {
    let good = || statement("Allow", "*");
    let with_actions = || {
        let mut members = good();
        members.push(("Actions", "logs:*".into()));
        members
    };
    let without_resource = || good().into_iter().take(2).collect();
    let variable = || statement("Allow", "arn:aws:s3:::files/${aws:username}");
    vec![
        at_value(
            rule("policy_element"),
            LOG,
            with_policy(VERSION, with_actions()),
            with_policy(VERSION, good()),
        ),
        at_key(
            rule("policy_element_missing"),
            LOG,
            with_policy(VERSION, without_resource()),
            with_policy(VERSION, good()),
        ),
        at_value(
            rule("policy_effect"),
            LOG,
            with_policy(VERSION, statement("allow", "*")),
            with_policy(VERSION, statement("Deny", "*")),
        ),
        at_value(
            rule("policy_version"),
            LOG,
            with_policy(Some("2012-10-7"), good()),
            with_policy(Some("2008-10-17"), good()),
        ),
        at_key(
            rule("policy_variables_version"),
            LOG,
            with_policy(Some("2008-10-17"), variable()),
            with_policy(VERSION, variable()),
        ),
    ]
}

fn calling(function: &'static str) -> UserPool {
    UserPool {
        lambda_triggers: Some(LambdaTriggers {
            pre_sign_up: Some(Trigger(TriggerSettings {
                function: FunctionArn(function.into()),
                ..TriggerSettings::DEFAULT
            })),
            ..LambdaTriggers::DEFAULT
        }),
        ..UserPool::DEFAULT
    }
}

fn of_type(resource_type: &'static str) -> UserPool {
    let value = Value::Intrinsic(Intrinsic::Ref(Target::External("uploads".into())));
    UserPool {
        external: [Entry::new(
            "uploads",
            External {
                resource_type: resource_type.into(),
            },
        )]
        .into(),
        outputs: [Entry::new("uploads", OutputValue::Value(value).into())].into(),
        ..UserPool::DEFAULT
    }
}

fn with_client(url: &'static str, branding: Option<Branding>) -> UserPool {
    UserPool {
        feature_plan: Some(FeaturePlan::Lite),
        clients: [Entry::new(
            "web",
            Client {
                oauth: Some(OAuthSettings {
                    callback_urls: Some(vec![url.into()].into()),
                    ..OAuthSettings::DEFAULT
                }),
                branding,
                ..Client::DEFAULT
            },
        )]
        .into(),
        domains: [Entry::new(
            "login",
            Domain::Prefix(PrefixDomain {
                domain_prefix: "my-app".into(),
                ..PrefixDomain::DEFAULT
            }),
        )]
        .into(),
        ..UserPool::DEFAULT
    }
}

fn in_stage(name: &'static str) -> UserPool {
    UserPool {
        groups: [Entry::new("editors", Group::DEFAULT), Entry::new(name, Group::DEFAULT)].into(),
        stage_entries: List::from(vec![format!("groups.{name}").into()]),
        ..UserPool::DEFAULT
    }
}

pub(super) fn services() -> Vec<Case> {
    const URL: &str = "https://app.example.com";
    let branding = Branding {
        default: true,
        ..Branding::DEFAULT
    };
    let mut cases = of_role();
    cases.extend([
        at_value(
            rule("trigger_permission_function"),
            "lambda_triggers.pre_sign_up.function",
            calling("arn:aws:iam::123456789012:role/check"),
            calling("arn:aws:lambda:eu-west-1:123456789012:function:check"),
        ),
        at_value(
            rule("resource_type_misspelled"),
            "external.uploads",
            of_type("AWS::S3::Bukcet"),
            of_type("AWS::S3::Bucket"),
        ),
        at_key(
            rule("branding_plan"),
            "clients.web.branding",
            with_client(URL, Some(branding)),
            with_client(URL, None),
        ),
        at_value(
            rule("url_scheme_case"),
            "clients.web.oauth.callback_urls[0]",
            with_client("com.Example.App://in", None),
            with_client("com.example.app://in", None),
        ),
        at_key(
            rule("similar_stage_entry"),
            "groups.editers",
            in_stage("editers"),
            in_stage("viewers"),
        ),
    ]);
    cases
}
