//! Bare names in the properties of other resources, and in `depends_on`.

use cognito_model::schema::places::ReturnValue;
use cognito_model::{Intrinsic, Str, Target, Value as Any};

use super::names::with_article;
use super::reader::Reader;
use super::scope::EntryKind;
use crate::report::{Diagnostic, Suggestion};
use crate::syntax::tree::Path;

/// What returns the ARN of a resource, by its type.
const ARN_OF: &[(&str, ReturnValue)] = &[
    ("AWS::CertificateManager::Certificate", ReturnValue::Ref),
    ("AWS::CloudWatch::Alarm", ReturnValue::Arn),
    ("AWS::DynamoDB::Table", ReturnValue::Arn),
    ("AWS::ElasticLoadBalancingV2::Listener", ReturnValue::Ref),
    ("AWS::ElasticLoadBalancingV2::LoadBalancer", ReturnValue::Ref),
    ("AWS::ElasticLoadBalancingV2::TargetGroup", ReturnValue::Ref),
    ("AWS::IAM::Group", ReturnValue::Arn),
    ("AWS::IAM::ManagedPolicy", ReturnValue::Ref),
    ("AWS::IAM::OIDCProvider", ReturnValue::Ref),
    ("AWS::IAM::Role", ReturnValue::Arn),
    ("AWS::IAM::SAMLProvider", ReturnValue::Ref),
    ("AWS::IAM::User", ReturnValue::Arn),
    ("AWS::KMS::Key", ReturnValue::Arn),
    ("AWS::Kinesis::Stream", ReturnValue::Arn),
    ("AWS::KinesisFirehose::DeliveryStream", ReturnValue::Arn),
    ("AWS::Lambda::Alias", ReturnValue::Ref),
    ("AWS::Lambda::Function", ReturnValue::Arn),
    ("AWS::Pinpoint::App", ReturnValue::Arn),
    ("AWS::S3::Bucket", ReturnValue::Arn),
    ("AWS::SNS::Topic", ReturnValue::Ref),
    ("AWS::SQS::Queue", ReturnValue::Arn),
    ("AWS::SecretsManager::Secret", ReturnValue::Ref),
    ("AWS::Serverless::Function", ReturnValue::Arn),
    ("AWS::StepFunctions::StateMachine", ReturnValue::Arn),
    ("AWS::WAFv2::WebACL", ReturnValue::Arn),
];

impl Reader<'_> {
    /// A name in `resources`. A resource offers several values, and only an ARN can be recognized by the property's name.
    pub(super) fn name_in_resource(&self, path: &Path) -> Option<Any> {
        let target = self.resolve_target(path)?;
        let is_value = matches!(target, Target::Parameter(_) | Target::Pseudo(_));
        if self.is_dependency() {
            if is_value {
                let fact = format!("`{}` is a parameter, but `depends_on` takes resources", path.text());
                return self
                    .fail(Diagnostic::error(path.mark, fact).help("remove it: parameters exist before all resources"));
            }
            return Some(Any::Intrinsic(Intrinsic::Ref(target)));
        }
        if is_value {
            return Some(Any::Intrinsic(Intrinsic::Ref(target)));
        }
        if let Some(arn) = self.arn_of(&target).filter(|_| is_arn(&self.name)) {
            return Some(Any::Intrinsic(arn));
        }
        let text = path.text();
        let by_reference = format!("Ref({text})");
        let arn = self.arn_of(&target);
        let ways = match (&arn, attribute_of(&target)) {
            // If `Ref` returns the ARN, there is often no attribute for it.
            (Some(Intrinsic::Ref(_)), _) | (_, None) => vec![by_reference],
            // A policy needs the ARN. With the name of a bucket, it allows nothing.
            (Some(_), Some(attribute)) if is_in_policy(&self.name) => vec![format!("Fn::GetAtt({text}, {attribute})")],
            (_, Some(attribute)) => vec![by_reference, format!("Fn::GetAtt({text}, {attribute})")],
        };
        let fact = format!(
            "`{text}` is {}, but `{}` takes one of its values",
            self.noun_of(&target),
            self.name
        );
        self.fail(Diagnostic::error(path.mark, fact).help(Suggestion::any_of(path.mark, ways)))
    }

    /// Whether this is in `depends_on`, which takes the names of resources.
    pub(super) fn is_dependency(&self) -> bool {
        self.row.is_some_and(|row| row.name == "depends_on")
    }

    fn noun_of(&self, target: &Target) -> String {
        let kind = match target {
            Target::Client(_) => EntryKind::Client,
            Target::Domain(_) => EntryKind::Domain,
            Target::ResourceServer(_) => EntryKind::ResourceServer,
            Target::IdentityProvider(_) => EntryKind::IdentityProvider,
            Target::Group(_) => EntryKind::Group,
            Target::IdentityPool(_) => EntryKind::IdentityPool,
            Target::External(_) => EntryKind::External,
            Target::Resource(_) => EntryKind::Resource,
            Target::AuthenticatedRole(_) | Target::UnauthenticatedRole(_) => return "a role".to_owned(),
            _ => return "the pool".to_owned(),
        };
        with_article(kind.noun())
    }

    /// What returns the ARN of a resource, if that is known.
    fn arn_of(&self, target: &Target) -> Option<Intrinsic> {
        let arn = |target: &Target| Intrinsic::GetAtt(target.clone(), Str::Static("Arn"));
        let (kind, name) = match target {
            Target::Pool | Target::AuthenticatedRole(_) | Target::UnauthenticatedRole(_) => return Some(arn(target)),
            Target::External(name) => (EntryKind::External, name),
            Target::Resource(name) => (EntryKind::Resource, name),
            _ => return None,
        };
        let resource_type = &self.context.scope.named(kind, name)?.resource_type;
        let mut known = ARN_OF.iter();
        match known.find(|(known, _)| known == resource_type)?.1 {
            ReturnValue::Arn => Some(arn(target)),
            ReturnValue::Ref => Some(Intrinsic::Ref(target.clone())),
        }
    }
}

/// Whether a property takes an ARN or a list of ARNs, judged by its name.
fn is_arn(property: &str) -> bool {
    ["Arn", "ARN", "Arns", "ARNs"].iter().any(|end| property.ends_with(end))
}

/// Whether a property is what a statement of a policy is about, judged by its name.
fn is_in_policy(property: &str) -> bool {
    property == "Resource" || property == "NotResource"
}

/// The attribute that was most likely meant.
fn attribute_of(target: &Target) -> Option<&'static str> {
    match target {
        Target::Domain(_) => Some("CloudFrontDistribution"),
        // Nobody means the secret of a client without saying so.
        Target::Client(_) | Target::ResourceServer(_) | Target::IdentityProvider(_) | Target::Group(_) => None,
        Target::IdentityPool(_) => Some("Name"),
        _ => Some("Arn"),
    }
}
