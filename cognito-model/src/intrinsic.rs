//! CloudFormation's intrinsics, and what they refer to.

use crate::list::List;
use crate::setting::{Kind, Leaf, Read, Setting, Visit};
use crate::table::variants;
use crate::text::{Str, Text};

/// Something that CloudFormation computes when the template is deployed.
#[derive(Clone, Debug, PartialEq)]
pub enum Intrinsic {
    /// `Ref`
    Ref(Target),
    /// `Fn::GetAtt`: an attribute of a resource, such as `Arn`
    GetAtt(Target, Str),
    /// `Fn::Sub`: a text with references in it
    Sub(List<SubPart>),
    /// `Condition`, inside of a condition: another condition of the declaration
    Condition(Str),
    /// `Fn::FindInMap` in a mapping of the declaration, with the two keys
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
}

/// What an intrinsic refers to, by the name that the declaration gives it. The template puts the logical id in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// The user pool itself.
    Pool,
    /// The role that lets the pool send text messages, where one is created.
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
    /// The role that an entry of `identity_pools` creates for people who signed in.
    AuthenticatedRole(Str),
    /// The role that an entry of `identity_pools` creates for guests.
    UnauthenticatedRole(Str),
    /// An entry of `external`.
    External(Str),
    /// An entry of `parameters`.
    Parameter(Str),
    /// A pseudo parameter.
    Pseudo(Pseudo),
    /// Something of the template that the declaration does not know, by its logical id.
    LogicalId(Str),
}

impl Target {
    /// What a declaration calls it, which is the last part of its path.
    pub(crate) fn called(&self) -> String {
        match self {
            Target::Pool => "pool".to_owned(),
            Target::SmsRole => "sms_role".to_owned(),
            Target::AuthenticatedRole(_) => "authenticated_role".to_owned(),
            Target::UnauthenticatedRole(_) => "unauthenticated_role".to_owned(),
            Target::Pseudo(pseudo) => pseudo.row().cloudformation.to_owned(),
            Target::Client(name)
            | Target::Domain(name)
            | Target::ResourceServer(name)
            | Target::IdentityProvider(name)
            | Target::Group(name)
            | Target::IdentityPool(name)
            | Target::External(name)
            | Target::Parameter(name)
            | Target::LogicalId(name) => name.to_string(),
        }
    }
}

/// A part of the text of `Fn::Sub`.
#[derive(Clone, Debug, PartialEq)]
pub enum SubPart {
    /// Text as it is. The template writes `${` in it as `${!`.
    Text(Str),
    /// `${name}`
    Ref(Target),
    /// `${name.Attribute}`
    GetAtt(Target, Str),
    /// `${name}` for a name of the second argument of `Fn::Sub`, with its value
    Variable(Str, Value),
}

/// Anything that a template can hold.
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
    /// A text
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

variants! {
    /// A parameter that CloudFormation predefines, by the last part of its name: `AWS::Region`.
    pub enum Pseudo {
        /// The id of the account that the stack is in.
        AccountId = "AWS::AccountId";
        /// The topics that the stack's events are sent to.
        NotificationARNs = "AWS::NotificationARNs";
        /// Removes the property that it is given for.
        NoValue = "AWS::NoValue";
        /// The partition of the region: `aws`, `aws-cn`, `aws-us-gov`.
        Partition = "AWS::Partition";
        /// The region that the stack is in.
        Region = "AWS::Region";
        /// The id of the stack.
        StackId = "AWS::StackId";
        /// The name of the stack.
        StackName = "AWS::StackName";
        /// The domain of the partition: `amazonaws.com`, `amazonaws.com.cn`.
        URLSuffix = "AWS::URLSuffix", aliases ["UrlSuffix"];
    }

    /// A function of CloudFormation whose arguments are values: `Fn::Join`. `Ref`, `Fn::GetAtt`, `Fn::Sub`, `Fn::If`,
    /// `Fn::FindInMap` and `Condition`, which name things of the declaration, are [`Intrinsic`]s of their own.
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

impl Eq for Pseudo {}

impl Function {
    /// How many arguments it takes, at least and at most.
    pub const fn arguments(&self) -> (usize, usize) {
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

    /// Whether the template holds its only argument itself, instead of a list of arguments.
    pub const fn is_bare(&self) -> bool {
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
    pub const fn of_conditions(&self) -> bool {
        matches!(self, Function::And | Function::Or | Function::Not)
    }
}

/// Shows a list of parts that have no paths of their own.
fn visit_all<T>(items: &[T], visitor: &mut dyn Visit, visit: fn(&T, &mut dyn Visit)) {
    visitor.list(items.len(), &mut |index, visitor| {
        if let Some(item) = items.get(index) {
            visit(item, visitor);
        }
    });
}

impl Intrinsic {
    /// Shows it, part by part.
    pub fn visit(&self, visitor: &mut dyn Visit) {
        visitor.intrinsic(self);
        match self {
            Intrinsic::Ref(target) => visitor.construct("Intrinsic::Ref", &mut |visitor| target.visit(visitor)),
            Intrinsic::GetAtt(target, attribute) => visitor.construct("Intrinsic::GetAtt", &mut |visitor| {
                target.visit(visitor);
                attribute.visit(visitor);
            }),
            Intrinsic::Sub(parts) => {
                visitor.construct("Intrinsic::Sub", &mut |visitor| {
                    visit_all(parts, visitor, SubPart::visit)
                });
            }
            Intrinsic::Condition(name) => {
                visitor.construct("Intrinsic::Condition", &mut |visitor| name.visit(visitor));
            }
            Intrinsic::FindInMap(name, keys) => visitor.construct("Intrinsic::FindInMap", &mut |visitor| {
                name.visit(visitor);
                visit_all(keys, visitor, Value::visit);
            }),
            Intrinsic::If(name, values) => visitor.construct("Intrinsic::If", &mut |visitor| {
                name.visit(visitor);
                visit_all(values, visitor, Value::visit);
            }),
            Intrinsic::Call(function, arguments) => visitor.construct("Intrinsic::Call", &mut |visitor| {
                Setting::visit(function, visitor);
                visit_all(arguments, visitor, Value::visit);
            }),
        }
    }
}

impl Target {
    fn visit(&self, visitor: &mut dyn Visit) {
        let (variant, name) = match self {
            Target::Pool => return visitor.construct("Target::Pool", &mut |_| {}),
            Target::SmsRole => return visitor.construct("Target::SmsRole", &mut |_| {}),
            Target::Pseudo(pseudo) => {
                return visitor.construct("Target::Pseudo", &mut |visitor| Setting::visit(pseudo, visitor));
            }
            Target::Client(name) => ("Target::Client", name),
            Target::Domain(name) => ("Target::Domain", name),
            Target::ResourceServer(name) => ("Target::ResourceServer", name),
            Target::IdentityProvider(name) => ("Target::IdentityProvider", name),
            Target::Group(name) => ("Target::Group", name),
            Target::IdentityPool(name) => ("Target::IdentityPool", name),
            Target::AuthenticatedRole(name) => ("Target::AuthenticatedRole", name),
            Target::UnauthenticatedRole(name) => ("Target::UnauthenticatedRole", name),
            Target::External(name) => ("Target::External", name),
            Target::Parameter(name) => ("Target::Parameter", name),
            Target::LogicalId(id) => ("Target::LogicalId", id),
        };
        visitor.construct(variant, &mut |visitor| name.visit(visitor));
    }
}

impl SubPart {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            SubPart::Text(text) => visitor.construct("SubPart::Text", &mut |visitor| text.visit(visitor)),
            SubPart::Ref(target) => visitor.construct("SubPart::Ref", &mut |visitor| target.visit(visitor)),
            SubPart::GetAtt(target, attribute) => visitor.construct("SubPart::GetAtt", &mut |visitor| {
                target.visit(visitor);
                attribute.visit(visitor);
            }),
            SubPart::Variable(name, value) => visitor.construct("SubPart::Variable", &mut |visitor| {
                name.visit(visitor);
                value.visit(visitor);
            }),
        }
    }
}

impl Setting for Value {
    const KIND: Kind = Kind::Any;
    const ABSENT: Self = Value::Null;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.value()
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            Value::Null => visitor.construct("Value::Null", &mut |_| {}),
            Value::Bool(value) => visitor.construct("Value::Bool", &mut |visitor| visitor.leaf(Leaf::Bool(*value))),
            Value::Integer(value) => {
                visitor.construct("Value::Integer", &mut |visitor| visitor.leaf(Leaf::Integer(*value)));
            }
            Value::Float(value) => visitor.construct("Value::Float", &mut |visitor| visitor.leaf(Leaf::Float(*value))),
            Value::Text(text) => visitor.construct("Value::Text", &mut |visitor| text.visit(visitor)),
            Value::List(items) => {
                visitor.construct("Value::List", &mut |visitor| visit_all(items, visitor, Value::visit));
            }
            Value::Map(entries) => visitor.construct("Value::Map", &mut |visitor| {
                visit_all(entries, visitor, |(name, value), visitor| {
                    visitor.construct("", &mut |visitor| {
                        name.visit(visitor);
                        value.visit(visitor);
                    });
                });
            }),
            Value::Intrinsic(intrinsic) => {
                visitor.construct("Value::Intrinsic", &mut |visitor| intrinsic.visit(visitor));
            }
        }
    }
}
