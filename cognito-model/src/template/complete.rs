//! Whether everything that a template refers to is part of it.

use super::references::{self, Reference};
use super::{Json, Template};

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

/// The first reference to something that the template does not contain: where it is, and what it refers to.
pub(super) fn dangling(template: &Template) -> Option<(String, String)> {
    // Another transform can add anything.
    let transform = template.sections.get("Transform");
    let transforms = transform.map(|it| it.as_list().unwrap_or(std::slice::from_ref(it)));
    let mut transforms = transforms.into_iter().flatten();
    if !transforms.all(|transform| transform.as_text() == Some(SAM)) {
        return None;
    }
    let generated = |id: &str| transform.is_some() && is_generated(template, id);
    let mut found = None;
    for section in ["Resources", "Outputs"] {
        for (key, member) in template.section(section).iter() {
            let Some(member) = member.as_object() else { continue };
            references::of_member(member, &mut |reference| {
                let (is_there, to) = match reference {
                    Reference::Value(id) => (
                        id.starts_with("AWS::")
                            || template.section("Parameters").contains(id)
                            || template.resources().contains(id)
                            || generated(id),
                        id,
                    ),
                    Reference::Resource(id) => (template.resources().contains(id) || generated(id), id),
                    Reference::Condition(name) => (template.section("Conditions").contains(name), name),
                };
                if !is_there && found.is_none() {
                    found = Some((format!("{section}.{key}"), to.to_owned()));
                }
            });
        }
    }
    found
}

/// Whether the Serverless Application Model may generate a resource with this logical ID: `FunctionRole` for `Function`, or
/// `ServerlessRestApi` for the whole template.
fn is_generated(template: &Template, id: &str) -> bool {
    let is_serverless = |resource: &Json| {
        let kind = resource.get("Type").and_then(Json::as_text);
        kind.is_some_and(|kind| kind.starts_with("AWS::Serverless::"))
    };
    let mut sources = template
        .resources()
        .iter()
        .filter(|(_, resource)| is_serverless(resource));
    id.starts_with("Serverless") || sources.any(|(source, _)| id.starts_with(source))
}
