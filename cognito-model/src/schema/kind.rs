//! What can stand in a place of a declaration, and what the tables say about it.

use crate::schema::limit::Limit;
use crate::value::duration::{Duration, Unit};

/// What can stand in a place of the declaration.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true`, `false`, or the name on its own.
    Flag,
    /// A text, which in this place stands for what [`Place`] says.
    Text(Place),
    /// An integer or an intrinsic.
    Number,
    /// `seconds(n)`, `minutes(n)`, `hours(n)` or `days(n)`, in whole ones of this unit.
    Duration(Unit),
    /// One of several names, some with settings of their own.
    Variants(&'static Variants),
    /// A fixed set of fields in braces.
    Section(&'static Section),
    /// A value on its own, or fields in braces, one of which it is.
    Short(&'static Section, fn() -> &'static Kind),
    /// Names that the user chooses, in braces.
    Map(&'static MapKind),
    /// Elements in brackets. Behind a function because kinds refer to each other.
    List(fn() -> &'static Kind),
    /// A name of the declaration or one that the field knows.
    Name(Names),
    /// A type: `AWS::IAM::Role` or a string.
    Type(TypeOf),
    /// Anything that a template can hold.
    Any,
}

/// What a text stands for, which decides what a bare name means there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A string literal and nothing else, because other things are derived from it.
    Literal,
    /// A text: a parameter's name stands for its `Ref`.
    Text,
    /// An ARN: the name of an external resource of this type stands for its `Arn`.
    Arn(&'static str),
    /// An external resource of this type, whose name stands for its `Ref`.
    Ref(&'static str),
    /// The name of a resource of this type: the name of an external one stands for its `Ref`, which is that name.
    Name(&'static str),
}

/// What a type is the type of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeOf {
    /// A resource: `AWS::IAM::Role`.
    Resource,
    /// A parameter: `String`, `Number`, `CommaDelimitedList`, `AWS::SSM::Parameter::Name`.
    Parameter,
}

/// The names that a place resolves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// An OAuth scope: a standard one by name, `server::scope`, or a text.
    Scope,
    /// An attribute of a user: a standard one by name, `custom::name`, or a text.
    Attribute,
    /// A client of the pool.
    Client,
    /// A domain of the pool.
    Domain,
    /// An identity pool of the declaration.
    IdentityPool,
    /// An identity provider: a standard one by name, one of the pool by its entry, or a text.
    IdentityProvider,
    /// An attribute of an identity provider: a standard one by name, or a text.
    ProviderAttribute,
    /// A condition of the declaration.
    Condition,
    /// An action of IAM: one of Cognito's by name, or a text.
    Action,
}

/// A struct of the model as it is declared: `{ field: value, .. }`.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The name of the Rust type, which may stand before the brace.
    pub name: &'static str,
    /// What it is, line by line.
    pub docs: &'static [&'static str],
    /// Its fields in the order of the reference.
    pub fields: &'static [Field],
    /// Which fields the short form in parentheses fills, in order.
    pub positional: &'static [Positional],
}

impl Section {
    /// The row of a field that it has for certain. In a constant, a name that it has not is an error of the compiler.
    // It is called while compiling only.
    #[allow(clippy::panic)]
    pub const fn row(&'static self, name: &str) -> &'static Field {
        let mut index = 0;
        while index < self.fields.len() {
            if same(self.fields[index].name, name) {
                return &self.fields[index];
            }
            index += 1;
        }
        panic!("the section has no field of this name")
    }

    /// The position and the row of a field.
    pub fn field(&self, name: &str) -> Option<(usize, &'static Field)> {
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }
}

/// `==`, for constants.
const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}

/// What an argument in parentheses stands for.
#[derive(Clone, Copy, Debug)]
pub enum Positional {
    /// The value of this field.
    Field(&'static str),
    /// A range, whose ends are the values of these two fields.
    Bounds(&'static str, &'static str),
}

/// One setting: a row of a `settings!` table.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name of the section that it is a field of.
    pub section: &'static str,
    /// The name in a declaration, and of the field in the model.
    pub name: &'static str,
    /// What it does, line by line.
    pub docs: &'static [&'static str],
    /// The CloudFormation property it becomes, from the properties of its resource on.
    pub cloudformation: &'static str,
    /// What holds when it is not written.
    pub default: &'static str,
    /// The values that are allowed, or nothing where its kind says it all.
    pub allowed: &'static str,
    /// What its strings stand for, where the rules know more of them than that they are strings.
    pub means: Option<Meaning>,
    /// The limits of the service on its value, or on each of its items.
    pub limits: &'static [Limit],
    /// Other names for it that people try: CloudFormation's, Terraform's, older ones of the CDK.
    pub aliases: &'static [&'static str],
    /// Whether leaving it out is a mistake.
    pub required: bool,
    /// What it takes.
    pub kind: fn() -> &'static Kind,
}

impl Field {
    /// Whether two rows are that of the same setting.
    pub fn is(&self, other: &Field) -> bool {
        self.name == other.name && self.section == other.section
    }

    /// What its strings stand for, or those of its items: none where it does not take strings.
    pub fn place(&self) -> Option<Place> {
        let mut kind = (self.kind)();
        while let Kind::List(item) = kind {
            kind = item();
        }
        match kind {
            Kind::Text(place) => Some(*place),
            _ => None,
        }
    }

    /// Whether a text passes all limits of this setting.
    pub fn accepts_text(&self, text: &str) -> bool {
        self.limits.iter().all(|limit| limit.accepts_text(text))
    }

    /// Whether a duration passes all limits of this setting.
    pub fn accepts_duration(&self, duration: Duration) -> bool {
        self.limits.iter().all(|limit| limit.accepts_duration(duration))
    }
}

/// What a string stands for. ARNs are known by their [`Place`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// Something that nobody may read.
    Secret,
    /// A URL.
    Url,
    /// An email address.
    EmailAddress,
    /// A region of AWS.
    Region,
}

/// An enum of the model as it is declared: a bare name, or a name with settings.
#[derive(Clone, Copy, Debug)]
pub struct Variants {
    /// The name of the Rust type, which may stand before `::`.
    pub name: &'static str,
    /// What it is, line by line.
    pub docs: &'static [&'static str],
    /// The variants in the order of the reference.
    pub variants: &'static [Variant],
}

impl Variants {
    /// No names at all.
    pub const NONE: &'static Variants = &Variants {
        name: "",
        docs: &[],
        variants: &[],
    };
}

/// One variant of an enum.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// Its name.
    pub name: &'static str,
    /// What it means, line by line.
    pub docs: &'static [&'static str],
    /// The text that CloudFormation takes for it, or nothing where it has settings or stands for a structure.
    pub cloudformation: &'static str,
    /// Other names for it that people try.
    pub aliases: &'static [&'static str],
    /// Its settings, if it has any.
    pub payload: Option<fn() -> &'static Kind>,
}

/// How a map of named entries reads.
#[derive(Clone, Copy, Debug)]
pub struct MapKind {
    /// What an entry is, for messages: `client`.
    pub noun: &'static str,
    /// Whether each entry is a part of the template that has a logical id.
    pub resources: bool,
    /// What the entries take.
    pub value: fn() -> &'static Kind,
}
