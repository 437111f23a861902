//! Strings that refer to another resource.

use crate::schema::kind::{Kind, Place};
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::visit::{Visit, Visitable};
use crate::value::text::Text;

/// Settings where a name refers to another resource: a string, and the type of resource that it names.
macro_rules! places {
    ($($(#[doc = $doc:literal])+ $Name:ident => $place:expr;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $Name(
            /// The string itself.
            pub Text,
        );

        impl $Name {
            /// The empty string.
            pub const EMPTY: Self = $Name(Text::EMPTY);

            /// The string, if it is known before the deployment.
            pub const fn literal(&self) -> Option<&str> {
                self.0.literal()
            }
        }

        impl<T: Into<Text>> From<T> for $Name {
            fn from(text: T) -> Self {
                $Name(text.into())
            }
        }

        impl Visitable for $Name {
            fn visit(&self, visitor: &mut dyn Visit) {
                visitor.construct(stringify!($Name), &[&self.0]);
            }

            fn is_absent(&self) -> bool {
                self.0.is_absent()
            }
        }

        impl Setting for $Name {
            const KIND: Kind = Kind::Text($place);
            const ABSENT: Self = $Name::EMPTY;
            const REQUIRED: bool = true;

            #[inline]
            fn read(reader: &mut dyn Read) -> Option<Self> {
                reader.text($place).map($Name)
            }
        }
    )+};
}

places! {
    /// The ARN of an IAM role. The name of an external `AWS::IAM::Role` stands for its `Arn`.
    RoleArn => Place::Arn("AWS::IAM::Role");
    /// The ARN of a KMS key. The name of an external `AWS::KMS::Key` or `AWS::KMS::ReplicaKey` stands for its `Arn`.
    KeyArn => Place::Arn("AWS::KMS::Key");
    /// The ARN of an ACM certificate. The name of an external `AWS::CertificateManager::Certificate` stands for its `Ref`.
    CertificateArn => Place::Ref("AWS::CertificateManager::Certificate");
    /// The ARN of an IAM OpenID Connect provider. The name of an external `AWS::IAM::OIDCProvider` stands for its `Ref`.
    OidcProviderArn => Place::Ref("AWS::IAM::OIDCProvider");
    /// The ARN of an IAM SAML provider. The name of an external `AWS::IAM::SAMLProvider` stands for its `Ref`.
    SamlProviderArn => Place::Ref("AWS::IAM::SAMLProvider");
    /// The ARN of a Lambda function. The name of an external `AWS::Lambda::Function` or `AWS::Serverless::Function` stands for its
    /// `Arn`, and the name of an external `AWS::Lambda::Alias` for its `Ref`.
    FunctionArn => Place::Arn("AWS::Lambda::Function");
    /// The ARN of a Pinpoint application. The name of an external `AWS::Pinpoint::App` stands for its `Arn`.
    ApplicationArn => Place::Arn("AWS::Pinpoint::App");
    /// The name or the ARN of an IAM role. The name of an external `AWS::IAM::Role` stands for the role's name.
    RoleName => Place::Name("AWS::IAM::Role");
    /// The name or the ARN of an IAM user. The name of an external `AWS::IAM::User` stands for the user's name.
    IamUserName => Place::Name("AWS::IAM::User");
    /// The name or the ARN of an IAM group. The name of an external `AWS::IAM::Group` stands for the group's name.
    IamGroupName => Place::Name("AWS::IAM::Group");
    /// The ARN of a log group. The name of an external `AWS::Logs::LogGroup` stands for it, without the `:*` of its `Arn`.
    LogGroupArn => Place::Arn("AWS::Logs::LogGroup");
    /// The ARN of a stream of Amazon Data Firehose. The name of an external `AWS::KinesisFirehose::DeliveryStream` stands for its `Arn`.
    StreamArn => Place::Arn("AWS::KinesisFirehose::DeliveryStream");
    /// The ARN of a managed policy of IAM. The name of an external `AWS::IAM::ManagedPolicy` stands for its `Ref`.
    ManagedPolicyArn => Place::Ref("AWS::IAM::ManagedPolicy");
    /// The ARN of a bucket. The name of an external `AWS::S3::Bucket` stands for its `Arn`.
    BucketArn => Place::Arn("AWS::S3::Bucket");
}

/// How a resource provides its ARN or its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReturnValue {
    /// `Ref`
    Ref,
    /// `Fn::GetAtt(.., Arn)`
    Arn,
}

/// The types of resources that can replace another one, and what returns their ARN.
const EQUIVALENT: &[(&str, &str, ReturnValue)] = &[
    ("AWS::Lambda::Function", "AWS::Serverless::Function", ReturnValue::Arn),
    ("AWS::Lambda::Function", "AWS::Lambda::Alias", ReturnValue::Ref),
    // The copy of a multi-Region key is a key too.
    ("AWS::KMS::Key", "AWS::KMS::ReplicaKey", ReturnValue::Arn),
];

impl Place {
    /// What returns the string for this place, for a resource of this type. `None` if the type does not fit.
    pub fn returned_by(self, resource_type: &str) -> Option<ReturnValue> {
        let (wanted, given) = match self {
            Place::Arn(wanted) => (wanted, ReturnValue::Arn),
            Place::Ref(wanted) | Place::Name(wanted) => (wanted, ReturnValue::Ref),
            Place::Text | Place::Literal => return None,
        };
        if resource_type == wanted {
            return Some(given);
        }
        let mut equivalent = EQUIVALENT.iter();
        let found = equivalent.find(|(instead, other, _)| *instead == wanted && *other == resource_type);
        found.map(|(_, _, given)| *given)
    }
}
