//! A resource of the template before it is written.

use super::intrinsics::Render;
use super::json::{Json, Object};
use super::overrides;
use super::references;
use crate::naming::ids;
use crate::pool::user_pool::RemovalPolicy;
use crate::value::intrinsic::{Intrinsic, Value};
use crate::value::list::Map;

/// A resource: its logical id, its type, and what is said about it.
pub(crate) struct Resource {
    id: String,
    body: Object,
}

impl Resource {
    /// The properties come in any order and are written in that of their names, as the CDK does.
    pub(crate) fn new(id: String, resource_type: &str, properties: Object) -> Self {
        let mut body = Object::from([("Type", resource_type)]);
        body.set("Properties", properties.sorted());
        Resource { id, body }
    }

    /// The condition under which there is such a resource.
    pub(crate) fn condition(mut self, id: String) -> Self {
        self.body.set("Condition", id);
        self
    }

    /// Sets one of its attributes, if there is a value.
    pub(crate) fn set(mut self, name: &str, value: Option<Json>) -> Self {
        self.body.set_some(name, value);
        self
    }

    /// Leaves out properties of which there are none.
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

    /// What becomes of it when it leaves the template.
    pub(crate) fn removal(mut self, policy: &RemovalPolicy) -> Self {
        let (replace, delete) = match policy {
            RemovalPolicy::Destroy => ("Delete", "Delete"),
            RemovalPolicy::Retain => ("Retain", "Retain"),
            // What is replaced was created before, so there is no such exception for replacements.
            RemovalPolicy::RetainOnUpdateOrDelete => ("Retain", "RetainExceptOnCreate"),
        };
        self.body.set("UpdateReplacePolicy", replace);
        self.body.set("DeletionPolicy", delete);
        self
    }

    /// Its logical id.
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

    /// What it says about itself so far.
    pub(crate) fn properties(&self) -> Option<&Json> {
        self.body.get("Properties")
    }

    /// Has other resources created before it, by their logical ids in order.
    pub(crate) fn depends_on(mut self, ids: Vec<String>) -> Self {
        if !ids.is_empty() {
            self.body.set("DependsOn", ids);
        }
        self
    }

    /// Sets anything by its path.
    pub(crate) fn overrides(mut self, render: Render<'_>, values: &Map<Value>) -> Self {
        for entry in values {
            let value = match &entry.value {
                // The attribute of a resource is the name alone, and no function.
                Value::Intrinsic(Intrinsic::Condition(name)) if entry.name == "Condition" => {
                    ids::condition(render.pool, name).into()
                }
                value => render.value(value),
            };
            overrides::apply(&mut self.body, &[], &entry.name, value);
        }
        self
    }

    /// The logical id, and the resource with its attributes in the order in which they are read best.
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
