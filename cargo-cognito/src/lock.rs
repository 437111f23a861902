//! `lock FILE`: writes what `diff` and the macro need to know of a deployed template, without secrets.

use std::io::Write;

use clap::{Arg, ArgMatches, Command};
use cognito_model::{Json, Object};
use cognito_rules::deployed::{BLANKED, refers};

use crate::Streams;
use crate::aws::stack::{self, TemplateStage};
use crate::outcome::{Failure, Outcome};
use crate::report::plural;
use crate::template::source::write;

/// The keys of secrets in the details of identity providers.
pub(crate) const SECRETS: [&str; 2] = ["client_secret", "private_key"];

const LONG: &str = "\
Writes the part of a deployed template that belongs to Cognito, for `#[deployed(\"FILE\")]` on a declaration: its resources, the \
permissions of its triggers, the roles that it names, and exported outputs. Each secret becomes `(secret)`. The order in the template does not \
matter: the same template always gives the same file.

  cargo cognito lock --stack shop -o infra/shop.deployed.json

--stack asks AWS through the `aws` command. You can also pass the output of that command:

  aws cloudformation get-template --stack-name shop --query TemplateBody | cargo cognito lock - -o infra/shop.deployed.json";

pub(crate) fn command() -> Command {
    Command::new("lock")
        .about("Saves what is deployed, to compare declarations with it")
        .long_about(LONG)
        .override_usage("cargo cognito lock [OPTIONS] FILE\n       cargo cognito lock [OPTIONS] --stack NAME")
        .arg(
            Arg::new("file")
                .value_name("FILE")
                .required_unless_present("stack")
                .conflicts_with("stack")
                .help("The deployed template, in JSON or YAML; `-` is the standard input"),
        )
        .args(stack::arguments("The deployed stack, instead of a file"))
        .arg(
            Arg::new("output")
                .short('o')
                .long("output")
                .value_name("FILE")
                .help("Writes to this file instead of the standard output"),
        )
}

pub(crate) fn run(arguments: &ArgMatches, streams: &mut Streams<'_>) -> Result<Outcome, Failure> {
    let text = |name: &str| arguments.get_one::<String>(name).map(String::as_str);
    let file = stack::file_or_stack(text("file"), arguments, TemplateStage::Processed, streams)?;
    let locked = lock(&file.template);
    let count = locked.get("Resources").and_then(Json::as_object).map_or(0, Object::len);
    if count == 0 {
        return Err(Failure::new(format!("{} has no Cognito resources", file.name)));
    }
    let json = locked.to_json_pretty() + "\n";
    match text("output") {
        Some(path) => {
            write(path, &json)?;
            writeln!(streams.messages, "{path}: {}", plural(count, "resource"))?;
        }
        None => streams.output.write_all(json.as_bytes())?,
    }
    Ok(Outcome::Fine)
}

/// The part of a template that is kept.
pub(crate) fn lock(template: &Json) -> Json {
    let empty = Object::new();
    let section = |name: &str| template.get(name).and_then(Json::as_object).unwrap_or(&empty);
    let mut resources = Object::new();
    for (id, resource) in section("Resources").iter() {
        if is_cognito(resource) {
            resources.set(id, blanked(resource));
        }
    }
    let kept = Json::Object(resources.clone());
    for (id, resource) in section("Resources").iter() {
        if kind(resource) == "AWS::IAM::Role" && refers(&kept, id) {
            // Only its existence and its deletion policy matter.
            let mut role = Object::from([("Type", "AWS::IAM::Role")]);
            if let Some(policy) = resource.get("DeletionPolicy") {
                role.set("DeletionPolicy", policy.clone());
            }
            resources.set(id, role);
        }
    }
    let mut outputs = Object::new();
    for (key, output) in section("Outputs").iter() {
        let is_kept = resources.keys().any(|id| refers(output, id));
        if is_kept && output.get("Export").is_some() {
            outputs.set(key, output.clone());
        }
    }
    let mut locked = Object::new();
    locked.set("Resources", resources);
    if !outputs.is_empty() {
        locked.set("Outputs", outputs);
    }
    sorted(Json::Object(locked))
}

fn kind(resource: &Json) -> &str {
    resource.get("Type").and_then(Json::as_text).unwrap_or_default()
}

fn is_cognito(resource: &Json) -> bool {
    let principal = || {
        resource
            .get("Properties")
            .and_then(|it| it.get("Principal"))
            .and_then(Json::as_text)
    };
    match kind(resource) {
        "AWS::Lambda::Permission" => principal().is_some_and(|it| it.starts_with("cognito-idp")),
        kind => kind.starts_with("AWS::Cognito::"),
    }
}

/// The resource without its secrets. A dynamic reference is not a secret.
fn blanked(resource: &Json) -> Json {
    let mut resource = resource.clone();
    let Json::Object(object) = &mut resource else {
        return resource;
    };
    let Some(Json::Object(properties)) = object.get_mut("Properties") else {
        return resource;
    };
    let Some(Json::Object(details)) = properties.get_mut("ProviderDetails") else {
        return resource;
    };
    for secret in SECRETS {
        let is_literal = details
            .get(secret)
            .and_then(Json::as_text)
            .is_some_and(|it| !it.contains("{{resolve:"));
        if is_literal {
            details.set(secret, BLANKED);
        }
    }
    resource
}

/// Sorts the keys of all objects, so that the file changes only if the template does.
fn sorted(json: Json) -> Json {
    match json {
        Json::Object(object) => {
            let mut members: Vec<(String, Json)> =
                object.into_iter().map(|(key, value)| (key, sorted(value))).collect();
            members.sort_by(|one, other| one.0.cmp(&other.0));
            Json::Object(members.into_iter().collect())
        }
        Json::List(items) => Json::List(items.into_iter().map(sorted).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use cognito_model::Template;
    use cognito_rules::deployed::compare;

    use super::*;

    const STACK: &str = r#"{
        "Parameters": {"Stage": {"Type": "String"}},
        "Resources": {
            "Pool": {"Type": "AWS::Cognito::UserPool", "Properties": {
                "SmsConfiguration": {"SnsCallerArn": {"Fn::GetAtt": ["Role", "Arn"]}}, "LambdaConfig": {"PreSignUp": {"Fn::GetAtt": ["Check", "Arn"]}}
            }},
            "Google": {"Type": "AWS::Cognito::UserPoolIdentityProvider", "Properties": {"UserPoolId": {"Ref": "Pool"}, "ProviderName": "Google", "ProviderDetails": {"client_secret": "hunter2", "client_id": "x"}}},
            "Oidc": {"Type": "AWS::Cognito::UserPoolIdentityProvider", "Properties": {"UserPoolId": {"Ref": "Pool"}, "ProviderName": "Okta", "ProviderDetails": {"client_secret": "{{resolve:secretsmanager:okta}}"}}},
            "Role": {"Type": "AWS::IAM::Role", "DeletionPolicy": "Retain", "Properties": {"AssumeRolePolicyDocument": {}}},
            "Other": {"Type": "AWS::IAM::Role"},
            "Check": {"Type": "AWS::Lambda::Function", "Properties": {"Environment": {"Variables": {"KEY": "secret"}}}},
            "May": {"Type": "AWS::Lambda::Permission", "Properties": {"Principal": "cognito-idp.amazonaws.com", "FunctionName": "a"}},
            "Bucket": {"Type": "AWS::S3::Bucket"}
        },
        "Outputs": {
            "PoolId": {"Value": {"Ref": "Pool"}, "Export": {"Name": "pool"}},
            "Url": {"Value": {"Ref": "Pool"}},
            "BucketName": {"Value": {"Ref": "Bucket"}, "Export": {"Name": "bucket"}}
        }
    }"#;

    #[test]
    fn what_is_not_needed_is_left_out() {
        let locked = lock(&Json::from_text(STACK).unwrap());
        let keys = |section: &str| {
            locked
                .get(section)
                .unwrap()
                .as_object()
                .unwrap()
                .keys()
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(keys("Resources"), "Google May Oidc Pool Role");
        assert_eq!(keys("Outputs"), "PoolId");
        let text = locked.to_json();
        assert!(!text.contains("hunter2") && !text.contains("AssumeRole"), "{text}");
        assert!(text.contains("{{resolve:secretsmanager:okta}}") && text.contains(r#""DeletionPolicy":"Retain""#));
    }

    /// The file contains everything that a comparison needs.
    #[test]
    fn nothing_differs_from_the_template() {
        let template = Json::from_text(STACK).unwrap();
        let locked = Template::try_from(lock(&template)).unwrap();
        let template = Template::try_from(template).unwrap();
        assert!(compare(&locked, &template).is_empty());
        assert_eq!(lock(&Json::from(locked.clone())), Json::from(locked));
    }
}
