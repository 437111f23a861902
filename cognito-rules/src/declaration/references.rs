//! Rules about the attributes of resources in intrinsic functions.

use crate::clients::settings::quoted_name;
use crate::engine::finding::{Edit, Finding, Help};
use crate::engine::report::Report;
use crate::engine::report::WrittenIntrinsic;
use crate::engine::rule::rules;
use crate::engine::walk::setting;
use crate::engine::words::listed;
use cognito_model::{Intrinsic, SettingPath, SubPart, Target, UserPool};

/// Every `Fn::GetAtt`, and every attribute in `Fn::Sub`, with its setting.
pub(crate) fn attributes(all: &[WrittenIntrinsic], look: &mut dyn FnMut(&SettingPath, &Target, &str)) {
    for WrittenIntrinsic { path, intrinsic, .. } in all {
        match intrinsic {
            Intrinsic::GetAtt(target, attribute) => look(path, target, attribute),
            Intrinsic::Sub(parts) => {
                for part in parts {
                    if let SubPart::GetAtt(target, attribute) = part {
                        look(path, target, attribute);
                    }
                }
            }
            _ => {}
        }
    }
}

rules! {
    /// An attribute of a resource with other capital letters than in its schema.
    error attribute_case {
        guards: [],
        reason: "CloudFormation compares the names of attributes letter by letter, and rejects others",
        evidence: "CloudFormation schemas, readOnlyProperties; CloudFormation Linter 1.58, E1010",
        bad: "outputs: { pool_arn: Fn::GetAtt(pool, ARN) }",
        good: "outputs: { pool_arn: Fn::GetAtt(pool, Arn) }",
        check: [Pool(check_attribute_case)],
    }

    /// An attribute that a resource of the pool does not have, according to the current schemas.
    ///
    /// The schemas grow, so this is a warning.
    warn unknown_attribute {
        guards: [],
        after: [attribute_case],
        reason: "the schema of a resource lists its attributes for `Fn::GetAtt`, and CloudFormation rejects all others",
        evidence: "CloudFormation schemas, readOnlyProperties; CloudFormation Linter 1.58, E1010",
        bad: "outputs: { pool_arn: Fn::GetAtt(pool, PoolArn) }",
        good: "outputs: { pool_arn: Fn::GetAtt(pool, Arn) }",
        check: [Pool(check_unknown_attribute)],
    }

    /// An attribute that an external resource does not have, according to the current schemas.
    ///
    /// New attributes are added to the schemas, so this rule checks only a few types, and only warns.
    warn external_attribute {
        guards: [UserPool.external],
        after: [attribute_case],
        reason: "CloudFormation rejects an attribute that is not in the schema of the resource",
        evidence: "CloudFormation schemas, readOnlyProperties; CloudFormation Linter 1.58, E1010",
        bad: "external: { texts_role: AWS::IAM::Role },\nsms_role: Fn::GetAtt(texts_role, RoleArn)",
        good: "external: { texts_role: AWS::IAM::Role },\nsms_role: Fn::GetAtt(texts_role, Arn)",
        check: [Pool(check_external_attribute)],
    }
}

/// The name in messages of a resource that the declaration creates, and its attributes for `Fn::GetAtt`.
fn own_attributes(target: &Target) -> Option<(&'static str, &'static [&'static str])> {
    Some(match target {
        Target::Pool => ("the pool", &["Arn", "ProviderName", "ProviderURL", "UserPoolId"]),
        Target::Client(_) => ("a client", &["ClientId", "ClientSecret", "Name"]),
        Target::Domain(_) => ("a domain", &["CloudFrontDistribution"]),
        Target::IdentityPool(_) => ("an identity pool", &["Id", "Name"]),
        Target::SmsRole | Target::AuthenticatedRole(_) | Target::UnauthenticatedRole(_) => {
            ("a role", &["Arn", "RoleId"])
        }
        Target::ResourceServer(_) => ("a resource server", &[]),
        Target::IdentityProvider(_) => ("an identity provider", &[]),
        Target::Group(_) => ("a group", &[]),
        _ => return None,
    })
}

fn check_attribute_case(pool: &UserPool, report: &mut Report) {
    attributes(&report.intrinsics(), &mut |path, target, attribute| {
        let (noun, known) = match (own(pool, target), of_external(pool, target)) {
            (Some((noun, known)), _) => (noun.to_owned(), known),
            (None, Some((noun, known))) => (noun, known),
            _ => return,
        };
        if !known.contains(&attribute) && known.iter().any(|known| known.eq_ignore_ascii_case(attribute)) {
            report.push(no_attribute(path, &noun, attribute, known));
        }
    });
}

/// The name in messages of a resource that the template creates, and its attributes.
fn own(pool: &UserPool, target: &Target) -> Option<(&'static str, &'static [&'static str])> {
    // An imported resource has its own attributes, and another rule reports what a name cannot refer to.
    let is_created = is_declared(pool, target) && !pool.is_imported(target) && !is_imported_identity_pool(pool, target);
    own_attributes(target).filter(|_| is_created)
}

fn check_unknown_attribute(pool: &UserPool, report: &mut Report) {
    attributes(&report.intrinsics(), &mut |path, target, attribute| {
        if let Some((noun, known)) = own(pool, target).filter(|(_, known)| !known.contains(&attribute)) {
            report.push(no_attribute(path, noun, attribute, known));
        }
    });
}

/// Whether the entry is declared. `unknown_name` reports a missing one.
fn is_declared(pool: &UserPool, target: &Target) -> bool {
    match target {
        Target::Client(name) => pool.clients.named(name).is_some(),
        Target::Domain(name) => pool.domains.named(name).is_some(),
        Target::ResourceServer(name) => pool.resource_servers.named(name).is_some(),
        Target::IdentityProvider(name) => pool
            .identity_providers
            .named(name)
            .is_some_and(|provider| provider.value.is_created()),
        Target::Group(name) => pool.groups.named(name).is_some(),
        Target::IdentityPool(name) | Target::AuthenticatedRole(name) | Target::UnauthenticatedRole(name) => {
            pool.identity_pools.named(name).is_some()
        }
        Target::SmsRole => pool.generates_sms_role(),
        _ => true,
    }
}

pub(super) fn is_imported_identity_pool(pool: &UserPool, target: &Target) -> bool {
    matches!(target, Target::IdentityPool(name) if pool.identity_pools.named(name).is_some_and(|it| it.value.import.is_some()))
}

fn no_attribute(path: &SettingPath, noun: &str, attribute: &str, known: &[&str]) -> Finding {
    // `ARN` and `Arnn` for `Arn`.
    let plain = attribute.to_ascii_lowercase();
    let alike = known.iter().find(|known| plain.starts_with(&known.to_ascii_lowercase()));
    let help = match (alike, known) {
        (Some(alike), _) => Help::from(format!("write `{alike}`")).edit(Edit::Replace((*alike).to_owned())),
        (None, []) => "write its `Ref(..)` instead of `Fn::GetAtt(..)`".into(),
        (None, [only]) => {
            Help::from(format!("write `{only}`, its only attribute")).edit(Edit::Replace((*only).to_owned()))
        }
        (None, known) => format!("write one of {}", listed(known)).into(),
    };
    let fact = format!("{noun} has no attribute {}", quoted_name(attribute));
    Finding::at(path.clone(), fact, help).at_part(attribute)
}

/// The resources that pools refer to most often, with their attributes in the schemas of cfn-lint 1.58.0. SAM resources become
/// Lambda resources.
const EXTERNAL: &[(&str, &[&str])] = &[
    ("AWS::CertificateManager::Certificate", &["CertificateArn"]),
    ("AWS::DynamoDB::Table", &["Arn", "StreamArn"]),
    ("AWS::IAM::Group", &["Arn"]),
    ("AWS::IAM::Role", &["Arn", "RoleId"]),
    ("AWS::IAM::User", &["Arn"]),
    ("AWS::Kinesis::Stream", &["Arn", "WarmThroughputObject"]),
    ("AWS::KinesisFirehose::DeliveryStream", &["Arn"]),
    ("AWS::KMS::Key", &["Arn", "KeyId"]),
    ("AWS::Lambda::Alias", &["AliasArn"]),
    ("AWS::Lambda::Function", &["Arn", "SnapStartResponse"]),
    ("AWS::Lambda::Version", &["FunctionArn", "Version"]),
    ("AWS::Logs::LogGroup", &["Arn"]),
    ("AWS::Pinpoint::App", &["Arn", "Id"]),
    (
        "AWS::S3::Bucket",
        &["Arn", "DomainName", "DualStackDomainName", "RegionalDomainName", "WebsiteURL"],
    ),
    ("AWS::Serverless::Function", &["Arn", "SnapStartResponse"]),
    ("AWS::SNS::Topic", &["TopicArn"]),
    ("AWS::WAFv2::WebACL", &["Arn", "Capacity", "Id", "LabelNamespace"]),
];

/// The name in messages of a resource of another type, and its attributes, if the type is known.
fn of_external(pool: &UserPool, target: &Target) -> Option<(String, &'static [&'static str])> {
    let (Target::External(name) | Target::Resource(name)) = target else {
        return None;
    };
    let resource_type = pool.resource_type_of(target)?;
    let (kind, known) = EXTERNAL.iter().find(|(kind, _)| resource_type == *kind)?;
    Some((format!("{}, an `{kind}`,", quoted_name(name)), known))
}

fn check_external_attribute(pool: &UserPool, report: &mut Report) {
    attributes(&report.intrinsics(), &mut |path, target, attribute| {
        let (Target::External(name) | Target::Resource(name)) = target else {
            return;
        };
        let Some((noun, known)) = of_external(pool, target) else { return };
        // Members of an attribute are not checked.
        if !attribute.contains('.') && !known.contains(&attribute) {
            let map = if matches!(target, Target::External(_)) { "external" } else { "resources" };
            let about = setting(&[map]).key(name);
            report.push(no_attribute(path, &noun, attribute, known).about(about));
        }
    });
}

/// The first resource that an intrinsic itself refers to, leaving its arguments aside. An imported resource does not count: the
/// template has its ID instead.
pub(crate) fn resource_in<'i>(pool: &UserPool, intrinsic: &'i Intrinsic) -> Option<&'i Target> {
    let is_created = |target: &&Target| !pool.is_imported(target) && !is_imported_identity_pool(pool, target);
    let is_resource = |target: &&Target| {
        let is_other = matches!(target, Target::Parameter(_) | Target::Pseudo(_) | Target::LogicalId(_));
        !is_other && is_created(target)
    };
    match intrinsic {
        Intrinsic::Ref(target) => Some(target).filter(is_resource),
        Intrinsic::GetAtt(target, _) => Some(target).filter(is_created),
        Intrinsic::Sub(parts) => parts.iter().find_map(|part| match part {
            SubPart::Ref(target) => Some(target).filter(is_resource),
            SubPart::GetAtt(target, _) => Some(target).filter(is_created),
            _ => None,
        }),
        _ => None,
    }
}
