//! The template of a declaration, together with everything that it expects elsewhere in the template.

use std::error::Error;

use cognito_model::naming::ids;
use cognito_model::{Parameter, Target, Template, UserPool};

/// The template of a pool, with the resources that it refers to, as short as the linters allow.
pub fn deployable(pool: &UserPool) -> Result<Template, Box<dyn Error>> {
    let template = pool.template();
    // Not `merge`, which rejects dangling references: a bad example may have some.
    Ok(surroundings(pool, &template)?.beside(template)?)
}

/// What a declaration expects elsewhere in its template, as short as the linters allow.
fn surroundings(pool: &UserPool, template: &Template) -> Result<Template, Box<dyn Error>> {
    let mut resources = Vec::new();
    for external in &pool.external {
        let properties = match external.value.resource_type.as_str() {
            "AWS::IAM::Role" => {
                r#"{"AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                    "Principal": {"Service": "cognito-idp.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}"#
            }
            "AWS::IAM::ManagedPolicy" => {
                r#"{"PolicyDocument": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject",
                    "Resource": "arn:aws:s3:::pictures/*"}]}}"#
            }
            "AWS::Lambda::Function" => {
                r#"{"Code": {"ZipFile": "def handler(event, context): return event"}, "Handler": "index.handler",
                    "Role": "arn:aws:iam::123456789012:role/function", "Runtime": "python3.13"}"#
            }
            "AWS::CertificateManager::Certificate" => r#"{"DomainName": "example.com", "ValidationMethod": "DNS"}"#,
            "AWS::IAM::OIDCProvider" => r#"{"Url": "https://example.com", "ClientIdList": ["id"]}"#,
            "AWS::IAM::SAMLProvider" => r#"{"SamlMetadataDocument": {"Fn::ImportValue": "metadata"}}"#,
            "AWS::Pinpoint::App" => r#"{"Name": "app"}"#,
            "AWS::ElasticLoadBalancingV2::LoadBalancer" => r#"{"Subnets": ["subnet-1a2b3c4d", "subnet-5e6f7a8b"]}"#,
            "AWS::KinesisFirehose::DeliveryStream" => {
                r#"{"S3DestinationConfiguration": {"BucketARN": "arn:aws:s3:::sign-ins", "RoleARN": "arn:aws:iam::123456789012:role/delivery"}}"#
            }
            "AWS::SES::EmailIdentity" => r#"{"EmailIdentity": "example.com"}"#,
            "AWS::IAM::Group"
            | "AWS::IAM::User"
            | "AWS::KMS::Key"
            | "AWS::Logs::LogGroup"
            | "AWS::S3::Bucket"
            | "AWS::SNS::Topic" => "{}",
            other => return Err(format!("write down what an {other} needs").into()),
        };
        let id = pool.logical_id_of(&Target::External(external.name.clone()));
        resources.push(format!(
            r#""{id}": {{"Type": "{}", "Properties": {properties}}}"#,
            external.value.resource_type
        ));
    }
    let mut parameters = Vec::new();
    for entry in &pool.parameters {
        if Parameter::is_external_type(&entry.value.parameter_type) {
            let id = pool.logical_id_of(&Target::Parameter(entry.name.clone()));
            parameters.push(format!(r#""{id}": {{"Type": "String", "Default": "prod"}}"#));
        }
    }
    let mut conditions = Vec::new();
    for entry in pool.conditions.iter().filter(|entry| ids::is_external_condition(entry)) {
        let id = ids::condition(pool, &entry.name);
        // It holds, so that an emulator creates what depends on it.
        conditions.push(format!(
            r#""{id}": {{"Fn::Equals": [{{"Ref": "AWS::Partition"}}, "aws"]}}"#
        ));
    }
    let mut mappings = Vec::new();
    for entry in pool.mappings.iter().filter(|entry| entry.value.rows().is_none()) {
        let id = ids::mapping(pool, &entry.name);
        mappings.push(format!(
            r#""{id}": {{"us-east-1": {{"pool": "customers"}}, "eu-west-1": {{"pool": "kunden"}}}}"#
        ));
    }
    // Some functions need a transform.
    let text = template.to_json();
    let extended = ["Fn::Length", "Fn::ToJsonString", "DefaultValue"]
        .iter()
        .any(|function| text.contains(function));
    let transform = if extended {
        r#""Transform": "AWS::LanguageExtensions","#
    } else {
        ""
    };
    Ok(Template::from_json(&format!(
        "{{{transform} \"Parameters\": {{{}}}, \"Mappings\": {{{}}}, \"Conditions\": {{{}}}, \"Resources\": {{{}}}}}",
        parameters.join(","),
        mappings.join(","),
        conditions.join(","),
        resources.join(",")
    ))?)
}
