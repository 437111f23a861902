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

            fn read(reader: &mut dyn Read) -> Option<Self> {
                reader.text($place).map($Name)
            }
        }
    )+};
}

places! {
    /// The ARN of an IAM role. The name of an external `AWS::IAM::Role` stands for its `Arn`.
    RoleArn => Place::Arn("AWS::IAM::Role");
    /// The ARN of a KMS key. The name of an external `AWS::KMS::Key` stands for its `Arn`.
    KeyArn => Place::Arn("AWS::KMS::Key");
    /// The ARN of an ACM certificate. The name of an external `AWS::CertificateManager::Certificate` stands for its `Ref`.
    CertificateArn => Place::Ref("AWS::CertificateManager::Certificate");
    /// The ARN of an IAM OpenID Connect provider. The name of an external `AWS::IAM::OIDCProvider` stands for its `Ref`.
    OidcProviderArn => Place::Ref("AWS::IAM::OIDCProvider");
    /// The ARN of an IAM SAML provider. The name of an external `AWS::IAM::SAMLProvider` stands for its `Ref`.
    SamlProviderArn => Place::Ref("AWS::IAM::SAMLProvider");
    /// The ARN of a Lambda function. The name of an external `AWS::Lambda::Function` stands for its `Arn`.
    FunctionArn => Place::Arn("AWS::Lambda::Function");
    /// The ARN of a Pinpoint application. The name of an external `AWS::Pinpoint::App` stands for its `Arn`.
    ApplicationArn => Place::Arn("AWS::Pinpoint::App");
    /// The name or the ARN of an IAM role. The name of an external `AWS::IAM::Role` stands for the role's name.
    RoleName => Place::Name("AWS::IAM::Role");
    /// The name or the ARN of an IAM user. The name of an external `AWS::IAM::User` stands for the user's name.
    IamUserName => Place::Name("AWS::IAM::User");
    /// The name or the ARN of an IAM group. The name of an external `AWS::IAM::Group` stands for the group's name.
    IamGroupName => Place::Name("AWS::IAM::Group");
}
