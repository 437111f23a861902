//! Whether everything that a template refers to is part of it.

use super::references::{self, Reference};
use super::{Json, Template};
use crate::pool::action::edits;

/// The transform of the Serverless Application Model. It adds resources, and the prefixes of their logical IDs are known.
const SAM: &str = "AWS::Serverless-2016-10-31";

/// What resources of the Serverless Application Model become.
const SERVERLESS: &[(&str, &str)] = &[
    ("AWS::Serverless::Api", "AWS::ApiGateway::RestApi"),
    ("AWS::Serverless::Application", "AWS::CloudFormation::Stack"),
    ("AWS::Serverless::Function", "AWS::Lambda::Function"),
    ("AWS::Serverless::HttpApi", "AWS::ApiGatewayV2::Api"),
    ("AWS::Serverless::LayerVersion", "AWS::Lambda::LayerVersion"),
    ("AWS::Serverless::SimpleTable", "AWS::DynamoDB::Table"),
    ("AWS::Serverless::StateMachine", "AWS::StepFunctions::StateMachine"),
];

/// The first resource of `external` whose type differs from the declared one: its ID, the declared type and the actual type.
pub(super) fn other_type(template: &Template) -> Option<(&str, &str, &str)> {
    template.externals.iter().find_map(|(id, declared)| {
        let found = template.resource(id)?.get("Type")?.as_text()?;
        let is_same = |one: &str, other: &str| SERVERLESS.contains(&(one, other));
        let fits = found == declared || is_same(found, declared) || is_same(declared, found);
        (!fits).then_some((id.as_str(), declared.as_str(), found))
    })
}

/// The names that references of a template can lead to.
#[derive(Clone, Copy, Debug)]
pub struct KnownNames<'t> {
    template: &'t Template,
    /// Whether the Serverless Application Model adds resources.
    is_sam: bool,
}

impl<'t> KnownNames<'t> {
    /// None if a transform can add anything to the template.
    pub fn of(template: &'t Template) -> Option<Self> {
        let transform = template.sections.get("Transform");
        let transforms = transform.map(|it| it.as_list().unwrap_or(std::slice::from_ref(it)));
        let mut transforms = transforms.into_iter().flatten();
        let is_known = transforms.all(|transform| transform.as_text() == Some(SAM));
        let is_whole = ["Resources", "Parameters", "Conditions", "Mappings"]
            .iter()
            .all(|section| template.section(section).keys().all(|key| !key.starts_with("Fn::")));
        (is_known && is_whole).then_some(KnownNames {
            template,
            is_sam: transform.is_some(),
        })
    }

    /// What a `Ref` can lead to.
    pub fn has_value(self, id: &str) -> bool {
        id.starts_with("AWS::") || self.template.section("Parameters").contains(id) || self.has_resource(id)
    }

    /// What `Fn::GetAtt` and `DependsOn` can lead to.
    pub fn has_resource(self, id: &str) -> bool {
        self.template.resources().contains(id) || self.is_sam && is_generated(self.template, id)
    }

    /// Whether there is a condition with this name.
    pub fn has_condition(self, name: &str) -> bool {
        self.template.section("Conditions").contains(name)
    }

    /// Whether there is a mapping with this name.
    pub fn has_mapping(self, name: &str) -> bool {
        self.template.section("Mappings").contains(name)
    }
}

/// A reference to something that the template does not contain.
pub(super) struct DanglingReference {
    /// The member that refers to it: its section, and its key in it.
    pub(super) from: (&'static str, String),
    pub(super) to: String,
    /// A member with a similar name.
    pub(super) similar: Option<Box<str>>,
}

/// The first reference to something that the template does not contain.
pub(super) fn dangling(template: &Template) -> Option<DanglingReference> {
    let known = KnownNames::of(template)?;
    let mut found = None;
    let mut look = |section: &'static str, key: &str, reference: Reference<'_>| {
        let (is_there, to, sections) = match reference {
            Reference::Value(id) => (known.has_value(id), id, REFERABLE),
            Reference::Resource(id) => (known.has_resource(id), id, REFERABLE),
            Reference::Condition(name) => (known.has_condition(name), name, REFERABLE),
            Reference::Mapping(name) => (known.has_mapping(name), name, MAPPINGS),
        };
        if !is_there && found.is_none() {
            found = Some(DanglingReference {
                from: (section, key.to_owned()),
                to: to.to_owned(),
                similar: similar(template, to, sections),
            });
        }
    };
    for section in ["Resources", "Outputs"] {
        for (key, member) in template.section(section).iter() {
            let Some(member) = member.as_object() else { continue };
            references::of_member(member, &mut |reference| look(section, key, reference));
        }
    }
    for (key, condition) in template.section("Conditions").iter() {
        references::of_condition(condition, &mut |reference| look("Conditions", key, reference));
    }
    found
}

/// The sections with mappings, and with what else a reference can mean.
pub const MAPPINGS: &[&str] = &["Mappings"];
pub const REFERABLE: &[&str] = &["Parameters", "Conditions", "Resources"];

/// The member of these sections that a misspelled reference most likely means.
pub fn similar(template: &Template, name: &str, sections: &[&str]) -> Option<Box<str>> {
    let mut similar: Option<(usize, &str)> = None;
    for section in sections {
        for key in template.section(section).keys() {
            let edits = edits(name.as_bytes(), key.as_bytes(), name.len() / 4);
            if let Some(edits) = edits.filter(|edits| similar.is_none_or(|(fewest, _)| *edits < fewest)) {
                similar = Some((edits, key));
            }
        }
    }
    similar.map(|(_, key)| key.into())
}

/// Whether the Serverless Application Model may generate a resource with this logical ID: `FunctionRole` for `Function`, a policy
/// for each connector of a resource, `ServerlessRestApi` for the whole template, or what belongs to the domain of an API.
fn is_generated(template: &Template, id: &str) -> bool {
    const PREFIXES: [&str; 3] = ["Serverless", "ApiGatewayDomainName", "RecordSetGroup"];
    let is_source = |resource: &Json| {
        let kind = resource.get("Type").and_then(Json::as_text);
        kind.is_some_and(|kind| kind.starts_with("AWS::Serverless::")) || resource.get("Connectors").is_some()
    };
    // Every suffix has a word in upper case, except that an event may give its own name: `Welcome` does not belong to `Welcom`.
    let is_suffix = |resource: &Json, suffix: &str| {
        let events = resource.get("Properties").and_then(|it| it.get("Events"));
        suffix.bytes().any(|byte| !byte.is_ascii_lowercase()) || events.and_then(|it| it.get(suffix)).is_some()
    };
    let mut sources = template.resources().iter().filter(|(_, resource)| is_source(resource));
    PREFIXES.iter().any(|prefix| id.starts_with(prefix))
        || sources.any(|(source, resource)| {
            id.strip_prefix(source)
                .is_some_and(|suffix| is_suffix(resource, suffix))
        })
}
