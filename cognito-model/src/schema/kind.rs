//! What a setting can take, and how the tables describe it.

use std::fmt;

use crate::schema::limit::Limit;
use crate::value::duration::{Duration, Unit};

/// What a setting can take.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// `true`, `false`, or the name on its own.
    Flag,
    /// A string. [`Place`] says what the string means.
    Text(Place),
    /// An integer or an intrinsic.
    Number,
    /// `seconds(n)`, `minutes(n)`, `hours(n)` or `days(n)`, in whole units.
    Duration(Unit),
    /// One of several names, some of which have settings.
    Variants(&'static Variants),
    /// A fixed set of fields in braces.
    Section(&'static Section),
    /// A bare value that stands for one of the fields, or the fields in braces.
    Short(&'static Section, &'static Kind),
    /// Names that the user chooses, in braces.
    Map(&'static MapKind),
    /// Elements in brackets.
    List(&'static Kind),
    /// A name of the declaration or one that the field knows.
    Name(Names),
    /// A type: `AWS::IAM::Role` or a string.
    Type(TypeOf),
    /// Anything that a template can hold.
    Any,
}

/// What a string stands for, which decides what a bare name means there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A string literal and nothing else, because other values are derived from it.
    Literal,
    /// A string. The name of a parameter stands for its `Ref`.
    Text,
    /// An ARN. The name of an external resource of this type stands for its `Arn`.
    Arn(&'static str),
    /// An external resource of this type, whose name stands for its `Ref`.
    Ref(&'static str),
    /// The name of a resource of this type. The name of an external resource stands for its `Ref`, which is that name.
    Name(&'static str),
}

/// What a type is the type of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TypeOf {
    /// A resource: `AWS::IAM::Role`.
    Resource,
    /// A parameter: `String`, `Number`, `CommaDelimitedList`, `AWS::SSM::Parameter::Name`.
    Parameter,
    /// A resource that the declaration declares, with its settings in braces: `AWS::Route53::RecordSet { .. }`.
    StackResource,
}

/// The names that a setting resolves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// An OAuth scope: a standard one by name, `server::scope`, or a string.
    Scope,
    /// An attribute of a user: a standard one by name, `custom::name`, or a string.
    Attribute,
    /// A client of the pool.
    Client,
    /// A domain of the pool.
    Domain,
    /// An identity pool of the declaration.
    IdentityPool,
    /// An identity provider: a standard one by name, one of the pool by its entry, or a string.
    IdentityProvider,
    /// An attribute of an identity provider: a standard one by name, or a string.
    ProviderAttribute,
    /// A group of the pool by its entry, or a string.
    Group,
    /// A condition of the declaration.
    Condition,
    /// An IAM action: a Cognito action by name, or a string.
    Action,
}

/// A struct of the model as a declaration writes it: `{ field: value, .. }`.
#[derive(Clone, Copy, Debug)]
pub struct Section {
    /// The name of the Rust type. A declaration may write it before the brace.
    pub name: &'static str,
    /// What it is, line by line.
    pub docs: &'static [&'static str],
    /// Its fields in the order of the reference.
    pub fields: &'static [Field],
    /// The fields that the short form in parentheses fills, in order.
    pub positional: &'static [Positional],
}

impl Section {
    /// The row of a field that must exist. In a constant, a missing field is a compile error.
    // It is only called at compile time.
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

/// Writes a struct of settings for `Debug`, with the names of its rows: the same code for every struct.
pub(crate) fn debug(
    f: &mut fmt::Formatter<'_>,
    section: &Section,
    fields: &[&dyn fmt::Debug],
    others: &[(&str, &dyn fmt::Debug)],
) -> fmt::Result {
    let mut written = f.debug_struct(section.name);
    for (row, value) in section.fields.iter().zip(fields) {
        written.field(row.name, value);
    }
    for (name, value) in others {
        written.field(name, value);
    }
    written.finish()
}

/// `==`, for constants.
const fn same(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len()
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
    /// The name of its section.
    pub section: &'static str,
    /// The name in a declaration, and of the field in the model.
    pub name: &'static str,
    /// What it does, line by line.
    pub docs: &'static [&'static str],
    /// The CloudFormation property that it becomes, below the properties of its resource.
    pub cloudformation: &'static str,
    /// What applies when you leave it out.
    pub default: &'static str,
    /// The allowed values, or nothing if its kind is enough.
    pub allowed: &'static str,
    /// What its strings stand for, if the rules know more about them.
    pub means: Option<Meaning>,
    /// Cognito's limits on its value, or on each of its items.
    pub limits: &'static [Limit],
    /// Other names that users of CloudFormation, Terraform or older CDK versions try.
    pub aliases: &'static [&'static str],
    /// Whether leaving it out is a mistake.
    pub required: bool,
    /// What it takes.
    pub kind: &'static Kind,
}

impl Field {
    /// Whether two rows describe the same setting.
    pub fn is(&self, other: &Field) -> bool {
        self.name == other.name && self.section == other.section
    }

    /// What its strings or its items stand for. `None` if it takes no strings.
    pub fn place(&self) -> Option<Place> {
        let mut kind = self.kind;
        while let Kind::List(item) = kind {
            kind = item;
        }
        match kind {
            Kind::Text(place) => Some(*place),
            _ => None,
        }
    }

    /// Whether a string is within all limits of this setting.
    pub fn accepts_text(&self, text: &str) -> bool {
        self.limits.iter().all(|limit| limit.accepts_text(text))
    }

    /// Whether a duration is within all limits of this setting.
    pub fn accepts_duration(&self, duration: Duration) -> bool {
        self.limits.iter().all(|limit| limit.accepts_duration(duration))
    }
}

/// What a string stands for. ARNs are known by their [`Place`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// A secret.
    Secret,
    /// A URL.
    Url,
    /// An email address.
    EmailAddress,
    /// An AWS region.
    Region,
    /// The identifier of something that exists elsewhere.
    Identifier,
    /// An AWS account ID.
    Account,
    /// The ID of a user pool, which begins with its region.
    UserPoolId,
    /// The ARN of a user pool.
    UserPoolArn,
    /// The ID of an identity pool, which begins with its region.
    IdentityPoolId,
}

/// An enum of the model as a declaration writes it: a bare name, or a name with settings.
#[derive(Clone, Copy, Debug)]
pub struct Variants {
    /// The name of the Rust type. A declaration may write it before `::`.
    pub name: &'static str,
    /// What it is, line by line.
    pub docs: &'static [&'static str],
    /// The variants in the order of the reference.
    pub variants: &'static [Variant],
}

impl Variants {
    /// The row of a variant that must exist. In a constant, a missing variant is a compile error.
    // It is only called at compile time.
    #[allow(clippy::panic)]
    pub const fn variant(&'static self, name: &str) -> &'static Variant {
        let mut index = 0;
        while index < self.variants.len() {
            if same(self.variants[index].name, name) {
                return &self.variants[index];
            }
            index += 1;
        }
        panic!("the enum has no variant of this name")
    }

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
    /// The string for it in CloudFormation, or nothing if it has settings or stands for a structure.
    pub cloudformation: &'static str,
    /// Other names that users try.
    pub aliases: &'static [&'static str],
    /// Its settings, if it has any.
    pub payload: Option<&'static Kind>,
}

/// How a map of named entries is read.
#[derive(Clone, Copy, Debug)]
pub struct MapKind {
    /// What an entry is, for messages: `client`.
    pub noun: &'static str,
    /// Whether each entry has a logical ID in the template.
    pub resources: bool,
    /// What the entries take.
    pub value: &'static Kind,
}
