//! The IAM policy documents of a declaration.

use crate::engine::walk::setting;
use crate::grammar::resource_type::is_custom_type;
use cognito_model::{Entry, GeneratedRole, List, Map, SettingPath, StackResource, Str, UserPool, Value};

/// A policy document, or what stands where one belongs.
pub(crate) struct PolicyDocument<'a> {
    pub(crate) braces: PolicyBraces<'a>,
    pub(crate) kind: PolicyKind,
}

/// A document, or a statement of one.
pub(crate) struct PolicyBraces<'a> {
    /// Where it is, inside the setting or the property that contains it.
    pub(crate) path: SettingPath,
    pub(crate) members: &'a List<(Str, Value)>,
}

impl<'a> PolicyBraces<'a> {
    pub(crate) fn member(&self, wanted: &str) -> Option<&'a Value> {
        let mut members = self.members.iter();
        members.find(|(name, _)| name == wanted).map(|(_, value)| value)
    }
}

impl<'a> PolicyDocument<'a> {
    /// Its statements. A single one needs no brackets.
    pub(crate) fn statements(&self) -> Vec<PolicyBraces<'a>> {
        let path = self.braces.path.key("Statement");
        let of = |path: SettingPath, value: &'a Value| match value {
            Value::Map(members) => Some(PolicyBraces { path, members }),
            _ => None,
        };
        match self.braces.member("Statement") {
            Some(Value::List(items)) => {
                let items = items.iter().enumerate();
                items.filter_map(|(index, item)| of(path.index(index), item)).collect()
            }
            Some(value) => of(path, value).into_iter().collect(),
            None => Vec::new(),
        }
    }
}

/// What a document is for, which decides on the elements of its statements.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum PolicyKind {
    /// What a role may do: to which resources, but not who.
    Permissions,
    /// Who may assume a role: on no other resource than the role itself.
    Trust,
    /// The service that the policy belongs to decides.
    OfService,
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
    let of_aws = |entry: &&Entry<StackResource>| !is_custom_type(entry.value.resource_type.as_str());
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
        let path = path.field("policies").key(name);
        found.push(PolicyDocument {
            braces: PolicyBraces { path, members },
            kind: PolicyKind::Permissions,
        });
    }
}

/// The documents in properties of any resource: braces with a `Statement`, below a name such as `PolicyDocument` or `Policies`.
fn of_properties<'a>(properties: &'a Map<Value>, path: &SettingPath, found: &mut Vec<PolicyDocument<'a>>) {
    for Entry { name, value, .. } in properties {
        inside(value, kind_of(name), path.key(name), found);
    }
}

/// What the policies in a property are for, if it contains some.
fn kind_of(name: &str) -> Option<PolicyKind> {
    match name {
        _ if name.contains("AssumeRolePolicyDocument") => Some(PolicyKind::Trust),
        // Amazon CloudWatch Logs and SNS have a language of their own for the protection of data.
        _ if name.contains("DataProtectionPolicy") => None,
        _ => (name.contains("Policy") || name.contains("Policies")).then_some(PolicyKind::OfService),
    }
}

fn inside<'a>(value: &'a Value, kind: Option<PolicyKind>, path: SettingPath, found: &mut Vec<PolicyDocument<'a>>) {
    match value {
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                inside(item, kind, path.index(index), found);
            }
        }
        Value::Map(members) => {
            let statements = members.iter().find(|(name, _)| name == "Statement");
            let is_document = statements.is_some_and(|(_, it)| matches!(it, Value::List(_) | Value::Map(_)));
            if let Some(kind) = kind.filter(|_| is_document) {
                found.push(PolicyDocument {
                    braces: PolicyBraces { path, members },
                    kind,
                });
                return;
            }
            for (name, value) in members {
                inside(value, kind.or_else(|| kind_of(name)), path.key(name), found);
            }
        }
        _ => {}
    }
}
