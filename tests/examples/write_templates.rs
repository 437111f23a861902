//! Writes the template of every declaration of the tests into a folder, for the linters, some as YAML too: `write_templates FOLDER`.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

use cognito_model::{Template, UserPool};
use cognito_tests::{declarations, settings};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("give the folder to write to")?);
    fs::create_dir_all(&folder)?;
    for (name, pool) in declarations::ALL {
        let template = write(&folder, &format!("declaration-{name}"), &pool())?;
        fs::write(folder.join(format!("declaration-{name}-yaml.yaml")), template.to_yaml())?;
    }
    for comparison in settings::comparisons() {
        for setting in comparison.settings {
            for case in setting.cases {
                // A linter takes brackets in the name of a file for a pattern.
                let path = setting.path.replace(".*", "").replace("[]", "");
                let name = format!("{}--{path}--{}", comparison.name, case.name);
                write(&folder, &name, &(case.pool)())?;
            }
        }
    }
    Ok(())
}

fn write(folder: &Path, name: &str, pool: &UserPool) -> Result<Template, Box<dyn Error>> {
    let template = pool.template();
    let template = surroundings(pool, &template)?.merge(template)?;
    fs::write(folder.join(format!("{name}.json")), template.to_json_pretty())?;
    Ok(template)
}

/// What a declaration takes to be elsewhere in its template, as short as the linters let it be.
fn surroundings(pool: &UserPool, template: &Template) -> Result<Template, Box<dyn Error>> {
    let mut resources = Vec::new();
    for external in &pool.external {
        let properties = match external.resource_type.as_str() {
            "AWS::IAM::Role" => {
                r#"{"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                    "Principal": {"Service": "cognito-idp.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}"#
            }
            "AWS::Lambda::Function" => {
                r#"{"Code": {"ZipFile": "def handler(event, context): return event"}, "Handler": "index.handler",
                    "Role": "arn:aws:iam::123456789012:role/function", "Runtime": "python3.13"}"#
            }
            "AWS::CertificateManager::Certificate" => r#"{"DomainName": "example.com", "ValidationMethod": "DNS"}"#,
            "AWS::IAM::OIDCProvider" => r#"{"Url": "https://example.com", "ClientIdList": ["id"]}"#,
            "AWS::IAM::SAMLProvider" => r#"{"SamlMetadataDocument": {"Fn::ImportValue": "metadata"}}"#,
            "AWS::Pinpoint::App" => r#"{"Name": "app"}"#,
            "AWS::IAM::Group" | "AWS::IAM::User" | "AWS::KMS::Key" | "AWS::S3::Bucket" => "{}",
            other => return Err(format!("write down what an {other} needs").into()),
        };
        let id = pool.logical_id_of(&cognito_model::Target::External(external.name.clone()));
        resources.push(format!(
            r#""{id}": {{"Type": "{}", "Properties": {properties}}}"#,
            external.resource_type
        ));
    }
    // Two functions are those of a transform.
    let text = template.to_json();
    let extended = ["Fn::Length", "Fn::ToJsonString"]
        .iter()
        .any(|function| text.contains(function));
    let transform = if extended {
        r#""Transform": "AWS::LanguageExtensions","#
    } else {
        ""
    };
    Ok(Template::from_json(&format!(
        "{{{transform} \"Resources\": {{{}}}}}",
        resources.join(",")
    ))?)
}
