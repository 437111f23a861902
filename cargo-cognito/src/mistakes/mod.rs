//! Mistakes in templates that no declaration can have: parts that CloudFormation cannot read, properties that do not exist, and
//! references that do not resolve.

mod duplicates;
mod functions;
mod malformed;
mod properties;
mod references;
mod required;
#[cfg(test)]
mod tests;

use cognito_model::Json;
use cognito_model::pool::action::edits;

use crate::report::TemplateFinding;
use crate::template::source::File;

pub(crate) use functions::is_well_formed;
pub(crate) use malformed::RULE as MALFORMED;
#[cfg(test)]
pub(crate) use properties::PROPERTIES;

/// Their rules, each with its page.
pub(crate) const RULES: [(&str, &str); 5] = [
    (
        duplicates::RULE,
        "\
a warning about a template

An object has two members with the same key.

The reason: CloudFormation takes the last one, so it does not deploy the first one.

The evidence: measured in https://github.com/go-to-k/cdk-real-drift/pull/1133: `validate-template` accepts such a template, in JSON \
and in YAML, and `get-template-summary` returns the last value. cfn-lint reports it as an error (E0000).
",
    ),
    (
        malformed::RULE,
        "\
an error about a template

A function has arguments that CloudFormation does not accept, a value has the wrong form for its property, or a member of a section \
has the wrong form for the section. The command reports nothing if there is a transform other than SAM's.

The reason: CloudFormation rejects the template before it creates anything.

The evidence: https://github.com/bazaarvoice/cloudformation-ruby-dsl/issues/131, \
\"Template error: every Fn::Join object requires two parameters, (1) a string delimiter and (2) a list of strings to be joined or a \
function that returns a list of strings (such as Fn::GetAZs) to be joined.\"
",
    ),
    (
        required::RULE,
        "\
an error about a template

A resource of Cognito lacks a property that its type requires. The command reports nothing if there is a transform other than SAM's.

The reason: CloudFormation compares a resource with the schema of its type before it calls Cognito.

The evidence: `required` in the schemas of AWS::Cognito as of October 2026; \
https://github.com/aws-cloudformation/cloudformation-coverage-roadmap/issues/2491.
",
    ),
    (
        references::RULE,
        "\
an error about a template

A `Ref`, `Fn::GetAtt`, `Fn::Sub`, `Fn::FindInMap`, `Condition` or `DependsOn` names something that the template does not \
have. The command accepts names of resources that SAM generates, and reports nothing if there is another transform.

The reason: CloudFormation rejects the template before it creates anything.

The evidence: https://github.com/cloudnative/lambda-chat/pull/25, \
\"Template format error: Unresolved resource dependencies [website_bucket] in the Resources block of the template\".
",
    ),
    (
        properties::RULE,
        "\
an error about a template, or a warning if no known name is similar

A resource of Cognito has a property that its type does not have.

The reason: CloudFormation rejects properties that the schema of a type does not have.

The evidence: `additionalProperties` is false in the schemas of AWS::Cognito. This command knows them as of October 2026, so an \
unknown name may be a new property.
",
    ),
];

/// All mistakes. Most of them do not have their place in the file yet.
pub(crate) fn all(file: &File) -> Vec<TemplateFinding> {
    let mut all = properties::find(&file.template);
    all.extend(required::find(&file.template));
    all.extend(references::find(&file.template));
    all.extend(malformed::find(&file.template));
    all.extend(duplicates::find(file));
    all
}

/// What CloudFormation cannot read, and what it takes from elsewhere, with the places in the file. A reference to what the template
/// does not have is a warning, because the template can be a part of another one.
pub(crate) fn of_import(file: &File) -> Vec<TemplateFinding> {
    let mut all = malformed::find(&file.template);
    all.extend(properties::find(&file.template));
    all.retain(|finding| finding.rule == MALFORMED);
    for mut finding in references::find(&file.template) {
        finding.is_error = false;
        all.push(finding);
    }
    all.extend(duplicates::find(file));
    place(&mut all, file);
    all
}

/// Finds the places of findings in their file, and sorts them by it.
pub(crate) fn place(findings: &mut [TemplateFinding], file: &File) {
    if findings.is_empty() {
        return;
    }
    let places = file.places();
    for finding in findings.iter_mut().filter(|finding| finding.place.is_none()) {
        finding.place = match finding.rule {
            properties::RULE => places.of_key(&finding.path),
            _ => places.of(&finding.path).filter(|_| !finding.path.is_empty()),
        };
    }
    findings.sort_by_key(|finding| finding.place.map_or((0, 0), |place| (place.line, place.column)));
}

/// Whether a name is certainly a misspelled form of another one. All names that are side by side in Cognito's schemas differ by
/// more, except for those that begin with `Min` and `Max`.
fn is_like(name: &str, other: &str) -> bool {
    let most = (name.len() / 4).min(2);
    edits(name.as_bytes(), other.as_bytes(), most).is_some() || name.eq_ignore_ascii_case(other)
}

/// The items of a list or the members of an object, each with its step in a path.
fn parts(json: &Json) -> impl Iterator<Item = (String, &Json)> {
    let items = json.as_list().unwrap_or_default().iter().enumerate();
    let members = json.as_object().into_iter().flat_map(|object| object.iter());
    let items = items.map(|(index, item)| (index.to_string(), item));
    items.chain(members.map(|(key, value)| (key.to_owned(), value)))
}
