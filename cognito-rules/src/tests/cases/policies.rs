//! The IAM policies of generated roles.

use super::{Case, at_key, at_value};
use crate::tests::rule;
use cognito_model::{Entry, GeneratedRole, UserPool, Value};

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

fn statement(effect: &'static str, resource: &'static str) -> Vec<(&'static str, Value)> {
    let members = [("Effect", effect), ("Action", "logs:*"), ("Resource", resource)];
    members
        .into_iter()
        .map(|(name, value)| (name, Value::from(value)))
        .collect()
}

pub(super) fn policies() -> Vec<Case> {
    let good = || statement("Allow", "*");
    let with_actions = || {
        let mut members = good();
        members.push(("Actions", "logs:*".into()));
        members
    };
    let without_resource = || good().into_iter().take(2).collect();
    let variable = || statement("Allow", "arn:aws:s3:::files/${aws:username}");
    vec![
        at_key(
            rule("policy_element"),
            "generated_sms_role.policies.log.Statement[0].Actions",
            with_policy(VERSION, with_actions()),
            with_policy(VERSION, good()),
        ),
        at_key(
            rule("policy_element_missing"),
            "generated_sms_role.policies.log.Statement[0]",
            with_policy(VERSION, without_resource()),
            with_policy(VERSION, good()),
        ),
        at_value(
            rule("policy_effect"),
            "generated_sms_role.policies.log.Statement[0].Effect",
            with_policy(VERSION, statement("allow", "*")),
            with_policy(VERSION, statement("Deny", "*")),
        ),
        at_value(
            rule("policy_version"),
            "generated_sms_role.policies.log.Version",
            with_policy(Some("2012-10-7"), good()),
            with_policy(Some("2008-10-17"), good()),
        ),
        at_key(
            rule("policy_variables_version"),
            "generated_sms_role.policies.log",
            with_policy(Some("2008-10-17"), variable()),
            with_policy(VERSION, variable()),
        ),
    ]
}
