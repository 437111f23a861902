//! CloudFormation's intrinsic functions, and what they refer to.

use crate::value::list::List;
use crate::value::text::{Str, Text};

/// The name before the default of `Fn::FindInMap`.
pub const DEFAULT_VALUE: &str = "DefaultValue";

/// Something that CloudFormation computes at deploy time.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Intrinsic {
    /// `Ref`
    Ref(Target),
    /// `Fn::GetAtt`: an attribute of a resource, such as `Arn`
    GetAtt(Target, Str),
    /// `Fn::Sub`: a string with references in it
    Sub(List<SubPart>),
    /// `Condition`, inside a condition: another condition of the declaration
    Condition(Str),
    /// `Fn::FindInMap` in a mapping of the declaration, with the two keys, and with a map of `DefaultValue` if there is a default
    FindInMap(Str, List<Value>),
    /// `Fn::If` on a condition of the declaration, with the value for true and the one for false
    If(Str, List<Value>),
    /// Any other function with its arguments
    Call(Function, List<Value>),
}

impl Intrinsic {
    /// `Ref: AWS::NoValue`, which removes the property.
    pub const NO_VALUE: Self = Intrinsic::Ref(Target::Pseudo(Pseudo::NoValue));

    /// `Ref` of a pseudo parameter.
    pub const fn pseudo(pseudo: Pseudo) -> Self {
        Intrinsic::Ref(Target::Pseudo(pseudo))
    }

    /// What a `Ref` names, or a string that is nothing but one: `Fn::Sub("${name}")`.
    pub fn only_reference(&self) -> Option<&Target> {
        match self {
            Intrinsic::Ref(target) => Some(target),
            Intrinsic::Sub(parts) => match parts.as_slice() {
                [SubPart::Ref(target)] => Some(target),
                _ => None,
            },
            _ => None,
        }
    }

    /// The default among the arguments of [`Intrinsic::FindInMap`]: what it gives if the mapping does not have the keys.
    pub fn default_value(arguments: &[Value]) -> Option<&Value> {
        match arguments {
            [_, _, Value::Map(members)] => match members.as_slice() {
                [(name, value)] if *name == DEFAULT_VALUE => Some(value),
                _ => None,
            },
            _ => None,
        }
    }
}

/// What an intrinsic refers to, by its name in the declaration. The template has the logical ID instead.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Target {
    /// The user pool itself.
    Pool,
    /// The role that lets the pool send SMS messages, if the template creates one.
    SmsRole,
    /// An entry of `clients`.
    Client(Str),
    /// An entry of `domains`.
    Domain(Str),
    /// An entry of `resource_servers`.
    ResourceServer(Str),
    /// An entry of `identity_providers`.
    IdentityProvider(Str),
    /// An entry of `groups`.
    Group(Str),
    /// An entry of `identity_pools`.
    IdentityPool(Str),
    /// The role that an entry of `identity_pools` creates for signed-in users.
    AuthenticatedRole(Str),
    /// The role that an entry of `identity_pools` creates for guests.
    UnauthenticatedRole(Str),
    /// An entry of `external`.
    External(Str),
    /// An entry of `parameters`.
    Parameter(Str),
    /// An entry of `resources`.
    Resource(Str),
    /// A pseudo parameter.
    Pseudo(Pseudo),
    /// A part of the template that the declaration does not know, by its logical ID.
    LogicalId(Str),
}

impl Target {
    /// Its name in the declaration, which is the last part of its path.
    pub fn called(&self) -> String {
        match self {
            Target::Pool => "pool".to_owned(),
            Target::SmsRole => "sms_role".to_owned(),
            Target::AuthenticatedRole(_) => "authenticated_role".to_owned(),
            Target::UnauthenticatedRole(_) => "unauthenticated_role".to_owned(),
            Target::Pseudo(pseudo) => pseudo.name().to_owned(),
            Target::Client(name)
            | Target::Domain(name)
            | Target::ResourceServer(name)
            | Target::IdentityProvider(name)
            | Target::Group(name)
            | Target::IdentityPool(name)
            | Target::External(name)
            | Target::Parameter(name)
            | Target::Resource(name)
            | Target::LogicalId(name) => name.to_string(),
        }
    }
}

/// A part of the string of `Fn::Sub`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubPart {
    /// Literal text. The template writes `${` in it as `${!`.
    Text(Str),
    /// `${name}`
    Ref(Target),
    /// `${name.Attribute}`
    GetAtt(Target, Str),
    /// `${name}` for a name of the second argument of `Fn::Sub`, with its value
    Variable(Str, Value),
    /// A name in the second argument of `Fn::Sub` that the string does not contain, with its value. It comes after the string.
    Unused(Str, Value),
}

/// Anything that a template can contain.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer
    Integer(i64),
    /// A number with a fraction
    Float(f64),
    /// A string
    Text(Str),
    /// A list
    List(List<Value>),
    /// Named values, in this order
    Map(List<(Str, Value)>),
    /// An intrinsic
    Intrinsic(Intrinsic),
}

impl From<&'static str> for Value {
    fn from(text: &'static str) -> Self {
        Value::Text(text.into())
    }
}

impl From<Text> for Value {
    fn from(text: Text) -> Self {
        text.to_value()
    }
}

impl From<Intrinsic> for Value {
    fn from(intrinsic: Intrinsic) -> Self {
        Value::Intrinsic(intrinsic)
    }
}

/// Declares an enum of names that CloudFormation knows, with the name of each variant.
macro_rules! named {
    ($(
        $(#[doc = $doc:literal])+
        pub enum $Name:ident {$(
            $(#[doc = $variant_doc:literal])+
            $Variant:ident = $cloudformation:literal;
        )+}
    )+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $Name {$(
            $(#[doc = $variant_doc])+
            #[doc = concat!("\n\nCloudFormation: `", $cloudformation, "`.")]
            $Variant,
        )+}

        impl $Name {
            /// All of them.
            pub const ALL: &'static [$Name] = &[$($Name::$Variant),+];

            const ROWS: &'static [(&'static str, &'static str, &'static [&'static str])] = &[$(
                (concat!(stringify!($Name), "::", stringify!($Variant)), $cloudformation, &[$($variant_doc),+]),
            )+];

            /// Its name in CloudFormation.
            pub const fn name(self) -> &'static str {
                Self::ROWS[self as usize].1
            }

            /// What it is, line by line.
            #[doc(hidden)]
            pub const fn docs(self) -> &'static [&'static str] {
                Self::ROWS[self as usize].2
            }

            /// The path of the variant in this crate.
            pub(crate) const fn path(self) -> &'static str {
                Self::ROWS[self as usize].0
            }
        }
    )+};
}

named! {
    /// A parameter that CloudFormation predefines, by the last part of its name: `AWS::Region`.
    pub enum Pseudo {
        /// The ID of the account that the stack is in.
        AccountId = "AWS::AccountId";
        /// The topics that receive the stack's events.
        NotificationARNs = "AWS::NotificationARNs";
        /// Removes the property whose value it is.
        NoValue = "AWS::NoValue";
        /// The partition of the region: `aws`, `aws-cn`, `aws-us-gov`.
        Partition = "AWS::Partition";
        /// The region that the stack is in.
        Region = "AWS::Region";
        /// The ID of the stack.
        StackId = "AWS::StackId";
        /// The name of the stack.
        StackName = "AWS::StackName";
        /// The DNS suffix of the partition: `amazonaws.com`, `amazonaws.com.cn`.
        URLSuffix = "AWS::URLSuffix";
    }

    /// A function of CloudFormation whose arguments are values: `Fn::Join`. `Ref`, `Fn::GetAtt`, `Fn::Sub`, `Fn::If`,
    /// `Fn::FindInMap` and `Condition`, which name parts of the declaration, are separate [`Intrinsic`]s.
    pub enum Function {
        /// `Fn::And(a, b, ..)`, of conditions: 2 to 10
        And = "Fn::And";
        /// `Fn::Base64("text")`
        Base64 = "Fn::Base64";
        /// `Fn::Cidr("10.0.0.0/16", 6, 8)`
        Cidr = "Fn::Cidr";
        /// `Fn::Equals(a, b)`, of values
        Equals = "Fn::Equals";
        /// `Fn::GetAZs("region")`
        GetAZs = "Fn::GetAZs";
        /// `Fn::ImportValue("name of an export")`
        ImportValue = "Fn::ImportValue";
        /// `Fn::Join(",", [..])`
        Join = "Fn::Join";
        /// `Fn::Length([..])`, with the transform `AWS::LanguageExtensions`
        Length = "Fn::Length";
        /// `Fn::Not(a)`, of a condition
        Not = "Fn::Not";
        /// `Fn::Or(a, b, ..)`, of conditions: 2 to 10
        Or = "Fn::Or";
        /// `Fn::Select(0, [..])`
        Select = "Fn::Select";
        /// `Fn::Split(",", "text")`
        Split = "Fn::Split";
        /// `Fn::ToJsonString({ .. })`, with the transform `AWS::LanguageExtensions`
        ToJsonString = "Fn::ToJsonString";
        /// `Fn::Transform({ Name: "..", Parameters: { .. } })`
        Transform = "Fn::Transform";
    }
}

impl Function {
    /// The minimum and the maximum number of arguments.
    pub const fn arguments(self) -> (usize, usize) {
        match self {
            Function::Base64
            | Function::GetAZs
            | Function::ImportValue
            | Function::Length
            | Function::Not
            | Function::ToJsonString
            | Function::Transform => (1, 1),
            Function::Equals | Function::Join | Function::Select | Function::Split => (2, 2),
            Function::Cidr => (2, 3),
            Function::And | Function::Or => (2, 10),
        }
    }

    /// Whether the template contains its only argument directly, instead of a list of arguments.
    pub const fn is_bare(self) -> bool {
        matches!(
            self,
            Function::Base64
                | Function::GetAZs
                | Function::ImportValue
                | Function::Length
                | Function::ToJsonString
                | Function::Transform
        )
    }

    /// Whether its arguments are conditions.
    pub const fn of_conditions(self) -> bool {
        matches!(self, Function::And | Function::Or | Function::Not)
    }
}
