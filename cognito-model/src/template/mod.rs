//! From the model to CloudFormation: one file for each type of resource, and what they share.

mod branding;
mod client;
pub mod complete;
mod depends;
mod domain;
pub mod email;
pub mod encode;
mod grant;
pub mod graph;
mod group;
mod identity_pool;
mod identity_provider;
pub mod import;
mod intrinsics;
pub mod joined;
mod json;
mod limits;
mod logs;
mod merge;
mod messages;
mod origins;
pub(crate) mod outputs;
mod overrides;
mod parse;
mod policies;
mod principal_tags;
mod references;
mod replica;
mod resource;
mod resource_server;
mod role;
mod role_mapping;
mod schema;
mod sms_role;
mod stack;
mod stack_resource;
mod tags;
mod terms;
#[cfg(test)]
mod tests;
mod text;
mod threat_protection;
mod trigger;
mod ui_customization;
mod user;
mod user_pool;

use std::fmt;

pub use json::{Json, Object};
pub use limits::{ExceededLimit, TemplateLimit};
pub use merge::{MergeError, MergeErrorKind};

use crate::naming::ids::EntryMap;
use crate::pool::user_pool::UserPool;
use intrinsics::{Combined, Render};
use origins::Origins;

/// The sections of a template in the order in which they are written.
const SECTIONS: [&str; 11] = [
    "AWSTemplateFormatVersion",
    "Description",
    "Metadata",
    "Transform",
    "Parameters",
    "Rules",
    "Mappings",
    "Conditions",
    "Hooks",
    "Resources",
    "Outputs",
];

/// A CloudFormation template.
///
/// ```
/// use cognito_model::UserPool;
///
/// let template = UserPool::DEFAULT.template();
/// let pool = template.resource("UserPool").and_then(|pool| pool.get("Type"));
/// assert_eq!(pool.and_then(|kind| kind.as_text()), Some("AWS::Cognito::UserPool"));
/// ```
#[derive(Clone, Debug)]
pub struct Template {
    sections: Object,
    /// The logical IDs that a pool takes from the rest of the template, with the declared types of the resources.
    externals: Vec<(String, String)>,
    origins: Origins,
}

/// Templates are equal if their contents are.
impl PartialEq for Template {
    fn eq(&self, other: &Self) -> bool {
        self.sections == other.sections
    }
}

impl UserPool {
    /// The pool as a CloudFormation template. The same pool always gives the same template, byte by byte.
    pub fn template(&self) -> Template {
        let combined = Combined::default();
        let render = Render {
            pool: self,
            combined: &combined,
        };
        let mut resources = Object::new();
        for (id, resource) in user_pool::resources(render) {
            resources.set(id, resource);
        }
        let outputs = outputs::outputs(render);
        let mut sections = Object::from([("AWSTemplateFormatVersion", "2010-09-09")]);
        for (name, section) in [
            ("Parameters", stack::parameters(render)),
            ("Mappings", stack::mappings(render)),
            ("Conditions", stack::conditions(render)),
            ("Resources", resources),
            ("Outputs", outputs),
        ] {
            if !section.is_empty() {
                sections.set(name, section);
            }
        }
        let mut externals = Vec::new();
        for entry in &self.external {
            let id = EntryMap::External.id(self, entry);
            externals.push((id, entry.value.resource_type.to_string()));
        }
        Template {
            sections,
            externals,
            origins: Origins::new(self.name.to_string()),
        }
    }
}

impl Template {
    /// The whole template, by section.
    pub fn as_object(&self) -> &Object {
        &self.sections
    }

    /// A section with named members: `Resources`, `Outputs`. Empty if the section does not exist.
    pub fn section(&self, name: &str) -> &Object {
        static NONE: Object = Object::new();
        self.sections.get(name).and_then(Json::as_object).unwrap_or(&NONE)
    }

    /// The resources by their logical IDs.
    pub fn resources(&self) -> &Object {
        self.section("Resources")
    }

    /// The resource with this logical ID.
    pub fn resource(&self, logical_id: &str) -> Option<&Object> {
        self.resources().get(logical_id).and_then(Json::as_object)
    }

    /// The value at a path, which has the same form as in `property_overrides`: `Resources.Customers.Properties.Schema.0.Name`.
    pub fn get(&self, path: &str) -> Option<&Json> {
        let mut keys = overrides::split(path).into_iter();
        let section = self.sections.get(&keys.next()?)?;
        keys.try_fold(section, |json, key| json.get(&key))
    }
}

impl From<Template> for Json {
    fn from(template: Template) -> Self {
        Json::Object(template.sections)
    }
}

/// Accepts JSON with the structure of a template: sections by name, and members by name in those that have members.
impl TryFrom<Json> for Template {
    type Error = TemplateError;

    fn try_from(json: Json) -> Result<Self, TemplateError> {
        let Json::Object(sections) = json else {
            return Err(TemplateError::NotAnObject("template".to_owned()));
        };
        let with_members = |name: &str| {
            !matches!(name, "AWSTemplateFormatVersion" | "Description" | "Transform") && SECTIONS.contains(&name)
        };
        for (name, section) in sections.iter() {
            if with_members(name) && section.as_object().is_none() {
                return Err(TemplateError::NotAnObject(format!("section `{name}`")));
            }
        }
        Ok(Template {
            sections,
            externals: Vec::new(),
            origins: Origins::default(),
        })
    }
}

/// Why something is not a template.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TemplateError {
    /// The text is not JSON, for this reason.
    NotJson(String),
    /// This part has to be an object, but is not.
    NotAnObject(String),
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            TemplateError::NotJson(reason) => write!(
                f,
                "the template is not JSON: {reason}; correct it, or read it with `cognito_dsl::yaml::read` if it is YAML"
            ),
            TemplateError::NotAnObject(part) => {
                write!(f, "the {part} is not an object; write its members by their names")
            }
        }
    }
}

impl std::error::Error for TemplateError {}
