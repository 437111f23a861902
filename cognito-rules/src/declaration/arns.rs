//! Rules about the ARNs of resources in other services: roles, functions, keys, certificates, providers, applications.

use crate::declaration::arn_format::is_ses_identity;
use crate::engine::finding::Finding;
use crate::engine::node::Node;
use crate::engine::report::Report;
use crate::engine::rule::rules;
use crate::engine::words::{known, quoted};
use crate::grammar::arn::{Arn, PartialArn};
use crate::grammar::region::is_partition;
use cognito_model::schema::kind::{Field, Place};
use cognito_model::{IdentityPoolProviderUrl, Intrinsic, ProviderAddress, UserPool};

/// A resource type of another service.
pub(crate) struct ArnResource {
    /// The CloudFormation type.
    type_name: &'static str,
    /// Its name in messages, with an article.
    pub(crate) called: &'static str,
    pub(crate) service: &'static str,
    /// The first part of the resource in the ARN.
    prefix: &'static str,
    /// Whether it belongs to a region.
    pub(crate) is_regional: bool,
    example: &'static str,
}

impl ArnResource {
    pub(crate) fn is_function(&self) -> bool {
        self.type_name == FUNCTION.type_name
    }

    pub(crate) fn is_key(&self) -> bool {
        self.type_name == KEY.type_name
    }

    /// How to name the resource in messages, if only its own account can use it.
    pub(crate) fn of_the_account(&self) -> Option<&'static str> {
        [(ROLE, "the role"), (USER, "the user"), (GROUP, "the group"), (CERTIFICATE, "the certificate")]
            .into_iter()
            .find_map(|(resource, called)| (resource.type_name == self.type_name).then_some(called))
    }
}

const ROLE: &ArnResource = &ArnResource {
    type_name: "AWS::IAM::Role",
    called: "an IAM role",
    service: "iam",
    prefix: "role",
    is_regional: false,
    example: "arn:aws:iam::123456789012:role/name",
};

const USER: &ArnResource = &ArnResource {
    type_name: "AWS::IAM::User",
    called: "an IAM user",
    prefix: "user",
    example: "arn:aws:iam::123456789012:user/name",
    ..*ROLE
};

const GROUP: &ArnResource = &ArnResource {
    type_name: "AWS::IAM::Group",
    called: "an IAM group",
    prefix: "group",
    example: "arn:aws:iam::123456789012:group/name",
    ..*ROLE
};

const OIDC_PROVIDER: &ArnResource = &ArnResource {
    type_name: "AWS::IAM::OIDCProvider",
    called: "an IAM OpenID Connect provider",
    prefix: "oidc-provider",
    example: "arn:aws:iam::123456789012:oidc-provider/idp.example.com",
    ..*ROLE
};

const SAML_PROVIDER: &ArnResource = &ArnResource {
    type_name: "AWS::IAM::SAMLProvider",
    called: "an IAM SAML provider",
    prefix: "saml-provider",
    example: "arn:aws:iam::123456789012:saml-provider/name",
    ..*ROLE
};

const FUNCTION: &ArnResource = &ArnResource {
    type_name: "AWS::Lambda::Function",
    called: "a Lambda function",
    service: "lambda",
    prefix: "function",
    is_regional: true,
    example: "arn:aws:lambda:us-east-1:123456789012:function:name",
};

const KEY: &ArnResource = &ArnResource {
    type_name: "AWS::KMS::Key",
    called: "a KMS key",
    service: "kms",
    prefix: "key",
    is_regional: true,
    example: "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab",
};

const CERTIFICATE: &ArnResource = &ArnResource {
    type_name: "AWS::CertificateManager::Certificate",
    called: "an ACM certificate",
    service: "acm",
    prefix: "certificate",
    is_regional: true,
    example: "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
};

const APPLICATION: &ArnResource = &ArnResource {
    type_name: "AWS::Pinpoint::App",
    called: "a Pinpoint application",
    service: "mobiletargeting",
    prefix: "apps",
    is_regional: true,
    example: "arn:aws:mobiletargeting:us-east-1:123456789012:apps/0123456789abcdef0123456789abcdef",
};

const LOG_GROUP: &ArnResource = &ArnResource {
    type_name: "AWS::Logs::LogGroup",
    called: "a log group",
    service: "logs",
    prefix: "log-group",
    is_regional: true,
    example: "arn:aws:logs:us-east-1:123456789012:log-group:name",
};

const STREAM: &ArnResource = &ArnResource {
    type_name: "AWS::KinesisFirehose::DeliveryStream",
    called: "a Firehose stream",
    service: "firehose",
    prefix: "deliverystream",
    is_regional: true,
    example: "arn:aws:firehose:us-east-1:123456789012:deliverystream/name",
};

/// The ARN of a bucket has neither a region nor an account, and the resource is its name.
const BUCKET: &ArnResource = &ArnResource {
    type_name: "AWS::S3::Bucket",
    called: "an S3 bucket",
    service: "s3",
    prefix: "",
    is_regional: false,
    example: "arn:aws:s3:::name",
};

/// The ARNs of AWS managed policies have `aws` instead of an account.
const POLICY: &ArnResource = &ArnResource {
    type_name: "AWS::IAM::ManagedPolicy",
    called: "a managed policy",
    prefix: "policy",
    example: "arn:aws:iam::aws:policy/ReadOnlyAccess",
    ..*ROLE
};

const SES_IDENTITY: &ArnResource = &ArnResource {
    type_name: "AWS::SES::EmailIdentity",
    called: "an SES identity",
    service: "ses",
    prefix: "identity",
    is_regional: true,
    example: "arn:aws:ses:us-east-1:123456789012:identity/noreply@example.com",
};

const RESOURCES: &[&ArnResource] = &[
    ROLE,
    USER,
    GROUP,
    OIDC_PROVIDER,
    SAML_PROVIDER,
    FUNCTION,
    KEY,
    CERTIFICATE,
    APPLICATION,
    LOG_GROUP,
    STREAM,
    BUCKET,
    POLICY,
];

rules! {
    /// The ARN of a different type of resource than the setting takes.
    warn arn_resource {
        guards: every(takes_arn),
        reason: "an ARN names its service and its resource type, and Cognito cannot use a resource of another type here",
        evidence: "API CreateUserPool, LambdaConfigType and SmsConfigurationType; IAM identifiers, ARNs",
        bad: r#"sms_role: "arn:aws:lambda:us-east-1:123456789012:function:sms""#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms""#,
        check: [Text(look_at_resource), Intrinsic(look_at_service), Pool(check_saml_resource)],
    }

    /// An ARN with an unknown partition, with a missing or superfluous region, or with something that is not an account ID.
    warn arn_parts {
        guards: every(takes_arn),
        after: [arn_resource],
        reason: "an IAM resource has no region, any other resource has one, and an account ID has 12 digits",
        evidence: "AWS General Reference, Amazon ArnResource Names",
        bad: r#"sms_role: "arn:aws:iam::1234567890:role/sms""#,
        good: r#"sms_role: "arn:aws:iam::123456789012:role/sms""#,
        check: [Text(look_at_parts), Pool(check_saml_parts)],
    }
}

/// The type of resource whose ARN a setting takes.
pub(crate) fn resource_of(row: &Field) -> Option<&'static ArnResource> {
    if is_ses_identity(row) {
        return Some(SES_IDENTITY);
    }
    let (Place::Arn(name) | Place::Ref(name) | Place::Name(name)) = row.place()? else {
        return None;
    };
    RESOURCES.iter().copied().find(|resource| resource.type_name == name)
}

/// Whether a setting takes the ARN of a resource in another service, always or as the URL of a SAML provider.
fn takes_arn(row: &Field) -> bool {
    const URL: &Field = ProviderAddress::SECTION.row("url");
    matches!(row.place(), Some(Place::Arn(_) | Place::Ref(_) | Place::Name(_))) || row.is(URL) || is_ses_identity(row)
}

fn look_at_resource(text: &str, node: &Node<'_>) -> Option<Finding> {
    wrong_resource(text, resource_of(node.row)?)
}

/// Checks the service in the string of `Fn::Sub`, if all of an ARN comes from it.
fn look_at_service(intrinsic: &Intrinsic, node: &Node<'_>) -> Option<Finding> {
    let resource = resource_of(node.row)?;
    let Intrinsic::Sub(parts) = intrinsic else { return None };
    let service = PartialArn::of(parts)?.service;
    if service == resource.service {
        return None;
    }
    let fact = format!("this is the ARN of a `{service}` resource, not of {}", resource.called);
    Some(Finding::new(fact, example_of(resource)))
}

fn look_at_parts(text: &str, node: &Node<'_>) -> Option<Finding> {
    wrong_parts(text, resource_of(node.row)?)
}

fn check_saml_resource(pool: &UserPool, report: &mut Report) {
    of_saml_providers(pool, report, wrong_resource);
}

fn check_saml_parts(pool: &UserPool, report: &mut Report) {
    of_saml_providers(pool, report, wrong_parts);
}

/// Checks the role mapping providers that are SAML providers.
fn of_saml_providers(pool: &UserPool, report: &mut Report, wrong: fn(&str, &'static ArnResource) -> Option<Finding>) {
    for (path, mapping) in pool.each_role_mapping() {
        let IdentityPoolProviderUrl::Saml(provider) = &mapping.provider_url else {
            continue;
        };
        if let Some(finding) = known(&provider.url).and_then(|text| wrong(text, SAML_PROVIDER)) {
            report.push(finding.or_at(&path.field("provider_url").field("url")));
        }
    }
}

fn wrong_resource(text: &str, resource: &'static ArnResource) -> Option<Finding> {
    let arn = Arn::known(text)?;
    let fits = arn.service == resource.service && (resource.prefix.is_empty() || arn.kind() == resource.prefix);
    // `key_alias` reports a key alias.
    let is_alias = resource.type_name == KEY.type_name && arn.service == "kms" && arn.kind() == "alias";
    if fits || is_alias {
        return None;
    }
    let is = if arn.service == resource.service {
        format!("the resource type {} of `{}`", quoted(arn.kind()), arn.service)
    } else {
        format!("a `{}` resource", arn.service)
    };
    Some(Finding::new(
        format!("{} is the ARN of {is}, not of {}", quoted(text), resource.called),
        example_of(resource),
    ))
}

fn wrong_parts(text: &str, resource: &'static ArnResource) -> Option<Finding> {
    let arn = Arn::known(text)?;
    let is_of_aws = arn.account == "aws" && resource.prefix == POLICY.prefix;
    let is_account = arn.account.len() == 12 && arn.account.bytes().all(|byte| byte.is_ascii_digit());
    let fact = if !is_partition(arn.partition) {
        format!("has the unknown partition {}", quoted(arn.partition))
    } else if arn.region.is_empty() == resource.is_regional {
        match arn.region {
            "" => "has no region".to_owned(),
            region => format!("has the region `{region}`, but {} has none", resource.called),
        }
    } else if !is_account && !is_of_aws && resource.service != BUCKET.service {
        format!(
            "has the account {}, which is not a number with 12 digits",
            quoted(arn.account)
        )
    } else {
        return None;
    };
    Some(Finding::new(
        format!("{} {fact}", quoted(text)),
        example_of(resource),
    ))
}

fn example_of(resource: &ArnResource) -> String {
    format!("write the ARN of {}, as in `{:?}`", resource.called, resource.example)
}
