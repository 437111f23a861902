//! A resource of the template, before it is written.

use super::intrinsics::Render;
use super::json::{Json, Object, single};
use super::overrides;
use super::references;
use crate::naming::{conditions, ids};
use crate::pool::user_pool::RemovalPolicy;
use crate::schema::shared::Attributes;
use crate::value::intrinsic::{Intrinsic, Target, Value};
use crate::value::list::{Items, Map};

fn names(all: &[String]) -> Vec<&str> {
    let mut names = Vec::new();
    for name in all {
        names.push(name.as_str());
    }
    names
}

/// A resource: its logical ID and its body.
pub(crate) struct Resource {
    id: String,
    body: Object,
    conditions: Vec<String>,
}

impl Resource {
    /// The properties can come in any order, and are written in alphabetical order, as in the CDK.
    pub(crate) fn new(id: String, resource_type: &str, properties: Object) -> Self {
        let mut body = Object::from([("Type", resource_type)]);
        body.set("Properties", properties.sorted());
        let conditions = Vec::new();
        Resource { id, body, conditions }
    }

    /// The resource exists only if all of these conditions hold. An override can set another condition.
    pub(crate) fn under(mut self, render: Render<'_>, all: &[&str]) -> Self {
        if !all.is_empty() && !self.body.contains("Condition") {
            self.body.set("Condition", render.condition(all));
            for name in all {
                self.conditions.push((*name).to_owned());
            }
        }
        self
    }

    /// Finds another way to wait for resources in `DependsOn` that may not exist: `DependsOn` accepts no functions, but a
    /// reference in the metadata orders two resources too.
    pub(crate) fn wait_only_for_what_is_there(mut self, render: Render<'_>, all: &[(String, Vec<String>)]) -> Self {
        let Some(Json::List(ids)) = self.body.get("DependsOn").cloned() else {
            return self;
        };
        let have = names(&self.conditions);
        let (mut always, mut sometimes) = (Vec::new(), Vec::new());
        for id in ids {
            let needed = all.iter().find(|(other, _)| id.as_text() == Some(other));
            let needed = needed.map(|(_, needed)| names(needed)).unwrap_or_default();
            let missing = conditions::missing(render.pool, &have, &needed);
            if missing.is_empty() {
                always.push(id);
            } else {
                sometimes.push(render.if_holds(&missing, single("Ref", id)));
            }
        }
        if sometimes.is_empty() {
            return self;
        }
        self.body.remove("DependsOn");
        if !always.is_empty() {
            self.body.set("DependsOn", always);
        }
        let metadata = self.body.entry("Metadata", || Json::Object(Object::new()));
        if let Json::Object(metadata) = metadata {
            metadata.set("DependsOn", sometimes);
        }
        self
    }

    /// The conditions under which it exists.
    pub(crate) fn conditions(&self) -> &[String] {
        &self.conditions
    }

    /// Sets one of its attributes, if there is a value.
    pub(crate) fn set(mut self, name: &str, value: Option<Json>) -> Self {
        self.body.set_some(name, value);
        self
    }

    /// Removes the properties if there are none.
    pub(crate) fn without_empty_properties(mut self) -> Self {
        if self
            .properties()
            .and_then(Json::as_object)
            .is_some_and(Object::is_empty)
        {
            self.body.remove("Properties");
        }
        self
    }

    /// Sets what happens to it when it is removed from the template.
    pub(crate) fn removal(mut self, policy: &RemovalPolicy) -> Self {
        let (replace, delete) = match policy {
            RemovalPolicy::Destroy => ("Delete", "Delete"),
            RemovalPolicy::Retain => ("Retain", "Retain"),
            // A replaced resource was created earlier, so this exception does not apply to replacements.
            RemovalPolicy::RetainOnUpdateOrDelete => ("Retain", "RetainExceptOnCreate"),
        };
        self.body.set("UpdateReplacePolicy", replace);
        self.body.set("DeletionPolicy", delete);
        self
    }

    /// Its logical ID.
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    /// Its type.
    pub(crate) fn kind(&self) -> &str {
        self.body.get("Type").and_then(Json::as_text).unwrap_or_default()
    }

    /// Whether it refers to one of these resources, so that CloudFormation creates them before it.
    pub(crate) fn mentions(&self, ids: &[String]) -> bool {
        references::mentions(&self.body, ids)
    }

    /// Sets properties by their path.
    pub(crate) fn property_overrides(mut self, render: Render<'_>, values: &Map<Value>) -> Self {
        for entry in values {
            overrides::apply(&mut self.body, &["Properties"], &entry.name, render.value(&entry.value));
        }
        self
    }

    /// Its properties so far.
    pub(crate) fn properties(&self) -> Option<&Json> {
        self.body.get("Properties")
    }

    /// Lets other resources be created first, by their logical IDs in order.
    pub(crate) fn depends_on(mut self, ids: Vec<String>) -> Self {
        if !ids.is_empty() {
            self.body.set("DependsOn", ids);
        }
        self
    }

    /// Sets what the declaration has beside the properties: the metadata, and what has to be created first, after what the
    /// template itself lets come first. Nothing waits for imports, which are not created.
    pub(crate) fn attributes(mut self, render: Render<'_>, of: Attributes<'_>) -> Self {
        if let Some(Items::List(dependencies)) = of.depends_on {
            let mut ids = match self.body.remove("DependsOn") {
                Some(Json::List(ids)) => ids,
                _ => Vec::new(),
            };
            for dependency in dependencies {
                let id = Json::Text(render.pool.logical_id_of(&dependency.0));
                if !ids.contains(&id) {
                    ids.push(id);
                }
            }
            self.body.set("DependsOn", ids);
        }
        for entry in of.metadata {
            let metadata = self.body.entry("Metadata", || Json::Object(Object::new()));
            if let Json::Object(metadata) = metadata {
                metadata.set(entry.name.as_str(), render.value(&entry.value));
            }
        }
        self
    }

    /// Sets anything by its path.
    pub(crate) fn overrides(mut self, render: Render<'_>, values: &Map<Value>) -> Self {
        for entry in values {
            let value = match &entry.value {
                // The attribute of a resource is just the name, not a function.
                Value::Intrinsic(Intrinsic::Condition(name)) if entry.name == "Condition" => {
                    ids::condition(render.pool, name).into()
                }
                value if entry.name == "DependsOn" || entry.name.starts_with("DependsOn.") => id_of(render, value),
                value => render.value(value),
            };
            overrides::apply(&mut self.body, &[], &entry.name, value);
        }
        self
    }

    /// The logical ID, and the resource with its attributes in the most readable order.
    pub(crate) fn finish(mut self) -> (String, Json) {
        let mut body = Object::new();
        let mut take = |from: &mut Object, names: &[&str]| {
            for name in names {
                body.set_some(name, from.remove(name));
            }
        };
        take(
            &mut self.body,
            &["Type", "Condition", "Metadata", "Properties", "DependsOn"],
        );
        let last = ["UpdateReplacePolicy", "DeletionPolicy"];
        let mut end = Object::new();
        for name in last {
            end.set_some(name, self.body.remove(name));
        }
        for (name, value) in std::mem::take(&mut self.body).into_iter().chain(end) {
            body.set(name, value);
        }
        (self.id, Json::Object(body))
    }
}

/// The value of `DependsOn`, which takes logical IDs and no functions.
fn id_of(render: Render<'_>, value: &Value) -> Json {
    match value {
        Value::Intrinsic(Intrinsic::Ref(Target::Parameter(_) | Target::Pseudo(_))) => render.value(value),
        Value::Intrinsic(Intrinsic::Ref(target)) => render.pool.logical_id_of(target).into(),
        Value::List(items) => Json::List(items.iter().map(|item| id_of(render, item)).collect()),
        _ => render.value(value),
    }
}
