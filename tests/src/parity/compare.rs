//! Finds the differences between two templates.

use std::collections::BTreeSet;
use std::fmt;

use serde_json::{Map, Value};

use super::exceptions::EXCEPTIONS;

/// The result of comparing two templates.
#[derive(Debug, Default)]
pub struct TemplateComparison {
    /// The differences that should not exist.
    pub differences: Vec<Difference>,
    /// The exceptions that applied, as `type property`.
    pub exceptions: BTreeSet<(&'static str, &'static str)>,
}

/// A place where the templates differ.
#[derive(Debug)]
pub struct Difference {
    /// The keys from the section to this place.
    path: String,
    /// What aws-cdk-lib wrote there, if anything.
    cdk: Option<Value>,
    /// What we wrote there, if anything.
    ours: Option<Value>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = |value: &Option<Value>| value.as_ref().map_or("nothing".to_owned(), Value::to_string);
        write!(
            f,
            "{}\n    aws-cdk-lib: {}\n    cognito-dsl: {}",
            self.path,
            shown(&self.cdk),
            shown(&self.ours)
        )
    }
}

/// Compares the resources and outputs of two templates: all of them, and lists in order. The order of the keys of an object and
/// of tags has no meaning and is ignored. `DependsOn` may contain more than the CDK's.
pub fn compare(cdk: &Value, ours: &Value) -> TemplateComparison {
    let mut comparison = TemplateComparison::default();
    let (cdk_resources, our_resources) = (section(cdk, "Resources"), section(ours, "Resources"));
    for (id, cdk, ours) in pairs(&cdk_resources, &our_resources) {
        comparison.resource(&format!("Resources.{id}"), cdk, ours);
    }
    let (cdk_outputs, our_outputs) = (section(cdk, "Outputs"), section(ours, "Outputs"));
    for (id, cdk, ours) in pairs(&cdk_outputs, &our_outputs) {
        comparison.properties(&format!("Outputs.{id}"), "Output", cdk, ours);
    }
    comparison
}

impl TemplateComparison {
    fn resource(&mut self, path: &str, cdk: Option<&Value>, ours: Option<&Value>) {
        let (Some(Value::Object(cdk)), Some(Value::Object(ours))) = (cdk, ours) else {
            return self.value(path, cdk, ours);
        };
        let kind = cdk.get("Type").and_then(Value::as_str).unwrap_or_default();
        let path = format!("{path} ({kind})");
        for (key, cdk, ours) in pairs(cdk, ours) {
            let path = format!("{path} {key}");
            match key {
                "Properties" => self.properties(&path, kind, cdk, ours),
                "DependsOn" if names(cdk).is_subset(&names(ours)) && ours.is_some() => {}
                _ => self.value(&path, cdk, ours),
            }
        }
    }

    /// Compares the properties of a resource, which exceptions can apply to.
    fn properties(&mut self, path: &str, kind: &str, cdk: Option<&Value>, ours: Option<&Value>) {
        let (Some(Value::Object(cdk)), Some(Value::Object(ours))) = (cdk, ours) else {
            return self.value(path, cdk, ours);
        };
        for (name, cdk, ours) in pairs(cdk, ours) {
            if cdk == ours {
                continue;
            }
            let exception = EXCEPTIONS.iter().find(|it| it.resource == kind && it.property == name);
            match (exception, cdk) {
                (Some(exception), Some(cdk)) if ours == Some(&(exception.ours)(cdk)) => {
                    self.exceptions.insert((exception.resource, exception.property));
                }
                _ => self.value(&format!("{path}.{name}"), cdk, ours),
            }
        }
    }

    fn value(&mut self, path: &str, cdk: Option<&Value>, ours: Option<&Value>) {
        match (cdk, ours) {
            (Some(cdk), Some(ours)) if cdk == ours => {}
            (Some(Value::Object(cdk)), Some(Value::Object(ours))) => {
                for (key, cdk, ours) in pairs(cdk, ours) {
                    self.value(&format!("{path}.{key}"), cdk, ours);
                }
            }
            (Some(Value::Array(cdk)), Some(Value::Array(ours))) if cdk.len() == ours.len() => {
                let (cdk, ours) = if path.ends_with("Tags") {
                    (by_key(cdk), by_key(ours))
                } else {
                    (cdk.clone(), ours.clone())
                };
                for (index, (cdk, ours)) in cdk.iter().zip(&ours).enumerate() {
                    self.value(&format!("{path}[{index}]"), Some(cdk), Some(ours));
                }
            }
            _ => self.differences.push(Difference {
                path: path.to_owned(),
                cdk: cdk.cloned(),
                ours: ours.cloned(),
            }),
        }
    }
}

/// Tags, sorted by key.
fn by_key(tags: &[Value]) -> Vec<Value> {
    let mut tags = tags.to_vec();
    tags.sort_by_key(|tag| tag.get("Key").map(Value::to_string));
    tags
}

/// The members of a section. Empty if the section does not exist.
fn section(template: &Value, name: &str) -> Map<String, Value> {
    template
        .get(name)
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default()
}

/// The members of both, by key.
fn pairs<'a>(
    cdk: &'a Map<String, Value>,
    ours: &'a Map<String, Value>,
) -> impl Iterator<Item = (&'a str, Option<&'a Value>, Option<&'a Value>)> {
    let keys: BTreeSet<&String> = cdk.keys().chain(ours.keys()).collect();
    keys.into_iter()
        .map(move |key| (key.as_str(), cdk.get(key), ours.get(key)))
}

/// The logical IDs in a `DependsOn`, which may be one ID or a list.
fn names(value: Option<&Value>) -> BTreeSet<String> {
    match value {
        Some(Value::Array(ids)) => ids.iter().map(Value::to_string).collect(),
        Some(id) => BTreeSet::from([id.to_string()]),
        None => BTreeSet::new(),
    }
}
