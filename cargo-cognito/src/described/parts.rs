//! What the answers become: the template, and what is said about it.

use cognito_model::{Json, Object};

/// The template of a pool that the answers describe.
#[derive(Debug)]
pub(crate) struct Described {
    pub(crate) template: Json,
    /// The existing resources, for a change set that imports them.
    pub(super) existing: Vec<Existing>,
    /// The parameters that replace secrets.
    pub(crate) secrets: Vec<String>,
    /// What the answers do not say.
    pub(crate) warnings: Vec<String>,
}

#[derive(Debug)]
pub(super) struct Existing {
    pub(super) id: String,
    pub(super) resource_type: String,
    pub(super) identifiers: Object,
}

impl Described {
    /// Notes an existing resource.
    pub(super) fn adds(&mut self, kind: &str, id: &str, identifiers: Object) {
        self.existing.push(Existing {
            id: id.to_owned(),
            resource_type: format!("AWS::Cognito::{kind}"),
            identifiers,
        });
    }
}

/// Removes the tags that CloudFormation sets. A template must not contain them.
pub(super) fn without_aws_tags(property: &str, value: &Json) -> Json {
    let mut value = value.clone();
    if let (true, Json::Object(tags)) = (property.ends_with("Tags"), &mut value) {
        let own: Vec<String> = tags
            .keys()
            .filter(|key| key.starts_with("aws:"))
            .map(str::to_owned)
            .collect();
        for key in own {
            tags.remove(&key);
        }
    }
    value
}

pub(super) fn is_empty(json: &Json) -> bool {
    match json {
        Json::Null => true,
        Json::List(items) => items.is_empty(),
        Json::Object(object) => object.is_empty(),
        Json::Text(text) => text.is_empty(),
        _ => false,
    }
}
