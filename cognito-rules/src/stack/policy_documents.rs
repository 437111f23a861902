//! The IAM policy documents of a declaration.

use crate::engine::walk::setting;
use cognito_model::{Entry, GeneratedRole, List, Map, SettingPath, StackResource, Str, UserPool, Value};

/// A policy document, or what stands where one belongs.
pub(crate) struct PolicyDocument<'a> {
    /// The setting or the property that contains it.
    pub(crate) path: SettingPath,
    pub(crate) members: &'a List<(Str, Value)>,
    /// Whether the document is the whole value of that setting.
    pub(crate) is_whole: bool,
    /// Whether its statements need a `Resource`: a policy of a role has to say what it permits the role.
    pub(crate) names_resources: bool,
}

const NOTHING: &List<(Str, Value)> = &List::EMPTY;

/// All policy documents that are known before the deployment.
pub(crate) fn policy_documents(pool: &UserPool) -> Vec<PolicyDocument<'_>> {
    let mut found = Vec::new();
    of_role(&pool.generated_sms_role, &setting(&["generated_sms_role"]), &mut found);
    for (path, entry) in pool.each_identity_pool() {
        if let Some(roles) = &entry.value.generated_roles {
            let path = path.field("generated_roles");
            of_role(&roles.authenticated, &path.field("authenticated"), &mut found);
            of_role(&roles.unauthenticated, &path.field("unauthenticated"), &mut found);
        }
    }
    // A custom resource decides itself what its properties mean.
    let of_aws = |entry: &&Entry<StackResource>| entry.value.resource_type.as_str().starts_with("AWS::");
    for entry in pool.resources.iter().filter(of_aws) {
        let path = setting(&["resources"]).key(&entry.name).field("properties");
        of_properties(&entry.value.settings.properties, &path, &mut found);
    }
    for entry in &pool.generated {
        of_properties(&entry.value.0, &setting(&["generated"]).key(&entry.name), &mut found);
    }
    of_properties(&pool.sms_role_overrides, &setting(&["sms_role_overrides"]), &mut found);
    found
}

fn of_role<'a>(role: &'a Option<GeneratedRole>, path: &SettingPath, found: &mut Vec<PolicyDocument<'a>>) {
    let policies = role.as_ref().map(|role| &role.policies);
    for Entry { name, value, .. } in policies.into_iter().flatten() {
        let members = match value {
            Value::Map(members) => members,
            // Statements alone are not a document.
            Value::List(_) => NOTHING,
            _ => continue,
        };
        found.push(PolicyDocument {
            path: path.field("policies").key(name),
            members,
            is_whole: true,
            names_resources: true,
        });
    }
}

/// The documents in properties of any resource: braces with a `Statement`, below a name such as `PolicyDocument` or `Policies`.
fn of_properties<'a>(properties: &'a Map<Value>, path: &SettingPath, found: &mut Vec<PolicyDocument<'a>>) {
    for Entry { name, value, .. } in properties {
        inside(value, is_of_policy(name), true, &path.key(name), found);
    }
}

fn is_of_policy(name: &str) -> bool {
    name.contains("Policy") || name.contains("Policies")
}

fn inside<'a>(
    value: &'a Value,
    is_policy: bool,
    is_whole: bool,
    path: &SettingPath,
    found: &mut Vec<PolicyDocument<'a>>,
) {
    match value {
        Value::List(items) => items
            .iter()
            .for_each(|item| inside(item, is_policy, false, path, found)),
        Value::Map(members) => {
            let statements = members.iter().find(|(name, _)| name == "Statement");
            let is_document = statements.is_some_and(|(_, it)| matches!(it, Value::List(_) | Value::Map(_)));
            if is_policy && is_document {
                found.push(PolicyDocument {
                    path: path.clone(),
                    members,
                    is_whole,
                    names_resources: false,
                });
                return;
            }
            for (name, value) in members {
                inside(value, is_policy || is_of_policy(name), false, path, found);
            }
        }
        _ => {}
    }
}
