//! Text that a constant can hold and a program can build.

use std::fmt;
use std::ops::Deref;

use crate::intrinsic::{Intrinsic, Value};
use crate::setting::{Kind, Leaf, Literal, Place, Read, Setting, Visit};

/// A text: a literal of the program, or one that was built while it runs.
///
/// `Cow<'static, str>` would do, but for its `as_str`, which older compilers cannot call in a constant.
#[derive(Clone)]
pub enum Str {
    /// A literal, which is what `user_pool!` writes.
    Static(&'static str),
    /// A text that was built at run time.
    Owned(Box<str>),
}

impl Str {
    /// The text itself, also in a constant.
    pub const fn as_str(&self) -> &str {
        match self {
            Str::Static(text) => text,
            Str::Owned(text) => text,
        }
    }
}

impl Deref for Str {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<&'static str> for Str {
    fn from(text: &'static str) -> Self {
        Str::Static(text)
    }
}

impl From<String> for Str {
    fn from(text: String) -> Self {
        Str::Owned(text.into_boxed_str())
    }
}

impl PartialEq for Str {
    fn eq(&self, other: &Str) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Str {}

impl PartialEq<str> for Str {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl PartialEq<&str> for Str {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl fmt::Debug for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for Str {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl Setting for Str {
    const KIND: Kind = Kind::Text(Place::Literal);
    const ABSENT: Self = Str::Static("");
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.text(Place::Literal)? {
            Text::Literal(text) => Some(text),
            Text::Intrinsic(_) => None,
        }
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.leaf(Leaf::Str(self));
    }
}

/// A text, or a CloudFormation intrinsic that gives one when the template is deployed.
#[derive(Clone, Debug, PartialEq)]
pub enum Text {
    /// The text itself, which the rules can look into.
    Literal(Str),
    /// A text that only CloudFormation knows. Rules about the text of a setting say nothing about it.
    Intrinsic(Intrinsic),
}

impl Text {
    /// A text without a character.
    pub const EMPTY: Self = Text::Literal(Str::Static(""));

    /// The text, if it is known before the deployment.
    pub const fn literal(&self) -> Option<&str> {
        match self {
            Text::Literal(text) => Some(text.as_str()),
            Text::Intrinsic(_) => None,
        }
    }

    /// The same as a [`Value`], for the template.
    pub fn to_value(&self) -> Value {
        match self {
            Text::Literal(text) => Value::Text(text.clone()),
            Text::Intrinsic(intrinsic) => Value::Intrinsic(intrinsic.clone()),
        }
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Self {
        Text::Literal(text.into())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Text::Literal(text.into())
    }
}

impl From<Intrinsic> for Text {
    fn from(intrinsic: Intrinsic) -> Self {
        Text::Intrinsic(intrinsic)
    }
}

/// Reading and visiting are the same for every place that a text can stand in; only the place differs.
fn visit_text(text: &Text, visitor: &mut dyn Visit) {
    if visitor.constant(Literal::Text("")) {
        return;
    }
    match text {
        Text::Literal(literal) => {
            visitor.literal(Literal::Text(literal));
            visitor.construct("Text::Literal", &mut |visitor| literal.visit(visitor));
        }
        Text::Intrinsic(intrinsic) => {
            visitor.construct("Text::Intrinsic", &mut |visitor| intrinsic.visit(visitor));
        }
    }
}

impl Setting for Text {
    const KIND: Kind = Kind::Text(Place::Text);
    const ABSENT: Self = Text::EMPTY;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.text(Place::Text)
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        visit_text(self, visitor);
    }
}

/// The places where a name stands for something of another resource: a text, with the knowledge of what it names.
macro_rules! places {
    ($($(#[doc = $doc:literal])+ $Name:ident => $place:expr;)+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, PartialEq)]
        pub struct $Name(
            /// The text itself.
            pub Text,
        );

        impl $Name {
            /// A text without a character.
            pub const EMPTY: Self = $Name(Text::EMPTY);
        }

        impl<T: Into<Text>> From<T> for $Name {
            fn from(text: T) -> Self {
                $Name(text.into())
            }
        }

        impl Deref for $Name {
            type Target = Text;

            fn deref(&self) -> &Text {
                &self.0
            }
        }

        impl Setting for $Name {
            const KIND: Kind = Kind::Text($place);
            const ABSENT: Self = $Name::EMPTY;
            const REQUIRED: bool = true;

            fn read(reader: &mut dyn Read) -> Option<Self> {
                reader.text($place).map($Name)
            }

            fn visit(&self, visitor: &mut dyn Visit) {
                visitor.construct(stringify!($Name), &mut |visitor| visit_text(&self.0, visitor));
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
    /// The ARN of an OpenID Connect provider of IAM. The name of an external `AWS::IAM::OIDCProvider` stands for its `Ref`.
    OidcProviderArn => Place::Ref("AWS::IAM::OIDCProvider");
    /// The ARN of a SAML provider of IAM. The name of an external `AWS::IAM::SAMLProvider` stands for its `Ref`.
    SamlProviderArn => Place::Ref("AWS::IAM::SAMLProvider");
    /// The ARN of a Lambda function. The name of an external `AWS::Lambda::Function` stands for its `Arn`.
    FunctionArn => Place::Arn("AWS::Lambda::Function");
    /// The ARN of an application of Pinpoint. The name of an external `AWS::Pinpoint::App` stands for its `Arn`.
    ApplicationArn => Place::Arn("AWS::Pinpoint::App");
    /// The name or the ARN of an IAM role. The name of an external `AWS::IAM::Role` stands for the role's name.
    RoleName => Place::Name("AWS::IAM::Role");
    /// The name or the ARN of an IAM user. The name of an external `AWS::IAM::User` stands for the user's name.
    IamUserName => Place::Name("AWS::IAM::User");
    /// The name or the ARN of an IAM group. The name of an external `AWS::IAM::Group` stands for the group's name.
    IamGroupName => Place::Name("AWS::IAM::Group");
}
