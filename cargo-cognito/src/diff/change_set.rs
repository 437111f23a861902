//! A change set: what CloudFormation would do, with values that templates do not contain.

use cognito_model::{Json, Object};

use super::{keys_of_both, properties};
use crate::outcome::Failure;

/// CloudFormation's placeholder for a value that it does not know yet.
const UNKNOWN: &str = "{{changeSet:KNOWN_AFTER_APPLY}}";

/// The answer of `aws cloudformation describe-change-set --include-property-values`.
#[derive(Debug, Default)]
pub(super) struct ChangeSet {
    changes: Vec<ResourceChange>,
}

#[derive(Debug)]
struct ResourceChange {
    id: String,
    physical_id: Option<String>,
    /// `Add`, `Modify`, `Remove`, `Import`, `Dynamic`
    action: String,
    before: Option<Object>,
    after: Option<Object>,
}

impl ChangeSet {
    /// Reads an answer. `None` if CloudFormation found no changes.
    pub(super) fn of(name: &str, answer: &Json) -> Result<Option<Self>, Failure> {
        let text = |json: &Json, key: &str| json.get(key).and_then(Json::as_text).unwrap_or_default().to_owned();
        let (status, reason) = (text(answer, "Status"), text(answer, "StatusReason"));
        match status.as_str() {
            "FAILED"
                if reason.contains("didn't contain changes") || reason.contains("No updates are to be performed") =>
            {
                return Ok(None);
            }
            "FAILED" => {
                return Err(Failure::new(format!(
                    "{name} failed\nnote: CloudFormation says: {reason}"
                )));
            }
            "CREATE_PENDING" | "CREATE_IN_PROGRESS" => {
                return Err(Failure::new(format!(
                    "{name} is not ready yet\nhelp: wait for it with `aws cloudformation wait change-set-create-complete`"
                )));
            }
            _ => {}
        }
        let Some(list) = answer.get("Changes").and_then(Json::as_list) else {
            return Err(Failure::new(format!(
                "{name} is not an answer of `aws cloudformation describe-change-set`: it has no `Changes`"
            )));
        };
        let mut changes = Vec::new();
        for change in list {
            let Some(change) = change.get("ResourceChange") else {
                continue;
            };
            let kind = text(change, "ResourceType");
            if !is_compared(&kind) {
                continue;
            }
            let (before, after) = (context(change, "BeforeContext"), context(change, "AfterContext"));
            let change = ResourceChange {
                id: text(change, "LogicalResourceId"),
                physical_id: Some(text(change, "PhysicalResourceId")).filter(|id| !id.is_empty()),
                action: text(change, "Action"),
                before: before.map(|it| resource(&kind, it, &text(change, "PolicyAction"))),
                after: after.map(|it| resource(&kind, it, "")),
            };
            changes.push(change);
        }
        Ok(Some(ChangeSet { changes }))
    }

    /// The resources that change, before and after the update.
    pub(super) fn templates(&self, name: &str) -> Result<(Json, Json), Failure> {
        let (mut old, mut new) = (Object::new(), Object::new());
        for change in &self.changes {
            if !change.is_whole() {
                return Err(Failure::new(format!(
                    "{name} does not contain the properties of `{}` before and after the update\n\
                     help: ask with `aws cloudformation describe-change-set --include-property-values`",
                    change.id
                )));
            }
            let before = if change.is_import() {
                &change.after
            } else {
                &change.before
            };
            for (resources, resource) in [(&mut old, before), (&mut new, &change.after)] {
                if let Some(resource) = resource {
                    resources.set(change.id.clone(), resource.clone());
                }
            }
        }
        let whole = |resources: Object| Json::Object(Object::from([("Resources", resources)]));
        Ok((whole(old), whole(new)))
    }

    /// Fills in the property values that differ, in two whole templates. They may depend on parameters there.
    pub(super) fn resolve(&self, old: &mut Json, new: &mut Json) {
        for change in &self.changes {
            if change.is_import() {
                if let (Some(resources), Some(resource)) = (resources_of(old), resource_of(new, &change.id)) {
                    resources.set(change.id.clone(), resource);
                }
                continue;
            }
            let (Some(before), Some(after)) = (&change.before, &change.after) else {
                continue;
            };
            let (before, after) = (properties(before), properties(after));
            for key in keys_of_both(&before, &after) {
                let (one, other) = (before.get(key), after.get(key));
                let is_unknown = [one, other]
                    .iter()
                    .any(|it| it.is_some_and(|it| it.to_json().contains(UNKNOWN)));
                if one != other && !is_unknown {
                    put(old, &change.id, key, one);
                    put(new, &change.id, key, other);
                }
            }
        }
    }

    pub(super) fn physical_ids(&self) -> Vec<(String, String)> {
        let mut ids = Vec::new();
        for change in &self.changes {
            ids.extend(change.physical_id.iter().map(|id| (change.id.clone(), id.clone())));
        }
        ids
    }

    /// The existing resources that the stack takes over.
    pub(super) fn imported(&self) -> Vec<&str> {
        let imported = self.changes.iter().filter(|change| change.is_import());
        imported.map(|change| change.id.as_str()).collect()
    }
}

impl ResourceChange {
    fn is_import(&self) -> bool {
        self.action == "Import"
    }

    fn is_whole(&self) -> bool {
        match self.action.as_str() {
            // An import does not change a resource.
            "Import" => true,
            "Add" => self.after.is_some(),
            "Remove" => self.before.is_some(),
            _ => self.before.is_some() && self.after.is_some(),
        }
    }
}

fn is_compared(kind: &str) -> bool {
    kind.starts_with("AWS::Cognito::") || kind == "AWS::Lambda::Permission" || kind == "AWS::IAM::Role"
}

/// Parses the resource, which is JSON in a string.
fn context(change: &Json, key: &str) -> Option<Object> {
    match Json::from_text(change.get(key)?.as_text()?).ok()? {
        Json::Object(object) => Some(object),
        _ => None,
    }
}

/// Adds the type and the deletion policy, which the context does not contain.
fn resource(kind: &str, context: Object, policy: &str) -> Object {
    let mut resource = context;
    resource.set("Type", kind);
    for (action, attribute) in [
        ("Retain", "DeletionPolicy"),
        ("ReplaceAndRetain", "UpdateReplacePolicy"),
    ] {
        if policy == action && !resource.contains(attribute) {
            resource.set(attribute, "Retain");
        }
    }
    resource
}

fn resources_of(template: &mut Json) -> Option<&mut Object> {
    let Json::Object(template) = template else { return None };
    match template.get_mut("Resources") {
        Some(Json::Object(resources)) => Some(resources),
        _ => None,
    }
}

fn resource_of(template: &Json, id: &str) -> Option<Json> {
    template.get("Resources")?.get(id).cloned()
}

/// Sets or removes a property of a resource, if the template has that resource.
fn put(template: &mut Json, id: &str, key: &str, value: Option<&Json>) {
    let Some(Json::Object(resource)) = resources_of(template).and_then(|it| it.get_mut(id)) else {
        return;
    };
    let Json::Object(properties) = resource.entry("Properties", || Json::Object(Object::new())) else {
        return;
    };
    match value {
        Some(value) => properties.set(key, value.clone()),
        None => properties.remove(key),
    };
}
