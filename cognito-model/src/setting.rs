//! How a setting is described, read from a declaration and visited: the three sides of one table.
//!
//! The model knows neither tokens nor JSON. The macro implements [`Read`] over what the parser understood, and [`Visit`]
//! to write the model as a Rust literal; the rules implement [`Visit`] to look at every value. Adding a setting is a row
//! in a table of `settings!`, and all three follow.

use crate::cdk::CdkPlace;
use crate::duration::{Duration, Unit};
use crate::file::FileText;
use crate::intrinsic::{Intrinsic, Value};
use crate::list::List;
use crate::number::Number;
use crate::rules::Rule;
use crate::text::{Str, Text};

/// A type that can stand in a declaration.
pub trait Setting: Sized {
    /// What the place takes, for messages, the reference and the editor.
    const KIND: Kind;
    /// The value of a setting that is not written.
    const ABSENT: Self;
    /// Whether leaving it out is a mistake.
    const REQUIRED: bool = false;

    /// Reads it from a declaration. `None` when it could not be understood, which the reader has reported.
    fn read(reader: &mut dyn Read) -> Option<Self>;

    /// Shows it, part by part.
    fn visit(&self, visitor: &mut dyn Visit);
}

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

/// What a name turned out to be.
#[derive(Clone, Debug, PartialEq)]
pub enum Name {
    /// The n-th of the names that the place knows itself.
    WellKnown(usize),
    /// An entry of the map that the place refers to.
    Declared(Str),
    /// A member of an entry: the scope of a resource server, a custom attribute (under `custom`).
    Member(Str, Str),
    /// A text or an intrinsic, for what lives outside the declaration.
    Text(Text),
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
    /// The position and the row of a field.
    pub fn field(&self, name: &str) -> Option<(usize, &'static Field)> {
        self.fields.iter().enumerate().find(|(_, field)| field.name == name)
    }
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
    /// The rules that guard it.
    pub rules: &'static [&'static Rule],
    /// Other names for it that people try: CloudFormation's, Terraform's, older ones of the CDK.
    pub aliases: &'static [&'static str],
    /// Whether leaving it out is a mistake.
    pub required: bool,
    /// What it takes.
    pub kind: fn() -> &'static Kind,
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

/// What stands around the value of a map's entry.
#[derive(Clone, Debug)]
pub struct EntryHead {
    /// The name of the entry.
    pub name: Str,
    /// From `#[logical_id = ".."]`.
    pub logical_id: Option<Str>,
    /// From `#[allow(..)]`.
    pub allow: List<Str>,
    /// From `#[cdk(..)]`.
    pub cdk: Option<CdkPlace>,
}

/// Something that a declaration says, waiting to be understood as one kind or another.
///
/// Every method answers `None` for what it could not understand, after having reported it.
pub trait Read {
    /// Reads a flag.
    fn flag(&mut self) -> Option<bool>;
    /// Reads a text, and a bare name as what the place makes of it.
    fn text(&mut self, place: Place) -> Option<Text>;
    /// Reads an integer or an intrinsic.
    fn number(&mut self) -> Option<Number>;
    /// Reads a duration, to be given in whole ones of the unit.
    fn duration(&mut self, unit: Unit) -> Option<Duration>;
    /// Reads which of the variants it is. Its settings are read from the same reader afterwards.
    fn variant(&mut self, variants: &'static Variants) -> Option<usize>;
    /// Reads the fields of a section, handing each that is written to `set` with its position.
    fn section(&mut self, section: &'static Section, set: &mut dyn FnMut(usize, &mut dyn Read)) -> Option<()>;
    /// Reads the entries of a map.
    fn map(&mut self, map: &'static MapKind, put: &mut dyn FnMut(EntryHead, &mut dyn Read)) -> Option<()>;
    /// Reads a map whose keys are the fields of a section, in the order in which they are written.
    fn keyed(&mut self, section: &'static Section, put: &mut dyn FnMut(usize, &mut dyn Read)) -> Option<()>;
    /// Reads the elements of a list.
    fn list(&mut self, put: &mut dyn FnMut(&mut dyn Read)) -> Option<()>;
    /// Reads a name.
    fn name(&mut self, names: Names, well_known: &'static Variants) -> Option<Name>;
    /// Reads the type of a resource or of a parameter. Settings in braces behind it are read afterwards.
    fn type_name(&mut self, of: TypeOf) -> Option<Str>;
    /// Whether an intrinsic function or a pseudo parameter stands here.
    fn at_intrinsic(&self) -> bool;
    /// Whether braces without a name before them stand here.
    fn at_braces(&self) -> bool;
    /// Whether a string, a number, an intrinsic, or the name of a parameter or resource stands here.
    fn at_value(&self) -> bool;
    /// Whether braces or parentheses with settings follow the name that stands here.
    fn has_settings(&self) -> bool;
    /// Reads the path of a file, and what the file holds.
    fn file(&mut self) -> Option<FileText>;
    /// Reads an integer that has to be a literal.
    fn integer(&mut self) -> Option<i64>;
    /// Reads what stands here as the value of a field, where a short form leaves out the field's name.
    fn as_field(&mut self, name: &'static str, read: &mut dyn FnMut(&mut dyn Read));
    /// Reads an intrinsic.
    fn intrinsic(&mut self) -> Option<Intrinsic>;
    /// Reads anything that a template can hold.
    fn value(&mut self) -> Option<Value>;
}

/// A value that a rule can look into.
#[derive(Clone, Copy, Debug)]
pub enum Literal<'a> {
    /// A text.
    Text(&'a str),
    /// A file by its path, and the text that it holds.
    File(&'a str, &'a str),
    /// A number.
    Number(i64),
    /// A duration, which is to be given in whole ones of the unit.
    Duration(Duration, Unit),
    /// A flag.
    Flag(bool),
}

/// A part that has no parts.
#[derive(Clone, Copy, Debug)]
pub enum Leaf<'a> {
    /// `None`
    None,
    /// A text
    Str(&'a str),
    /// An integer
    Integer(i64),
    /// A number with a fraction
    Float(f64),
    /// A truth value
    Bool(bool),
}

/// One step of a setting path.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// A field that is a map.
    Field(&'a str),
    /// An entry of a map.
    Key(&'a str),
    /// An element of a list.
    Index(usize),
}

/// A part of a value, to be shown to a visitor.
pub type Part<'a> = &'a mut dyn FnMut(&mut dyn Visit);

/// What stands around the value of an entry, as [`EntryHead`] has it: name, logical id, silenced rules, place in a CDK app.
pub type Head<'a> = (&'a Str, Option<&'a Str>, &'a List<Str>, Option<&'a CdkPlace>);

/// Somebody who looks at a model part by part. By default nothing is done but to go on into the parts.
pub trait Visit {
    /// A part without parts.
    fn leaf(&mut self, _leaf: Leaf<'_>) {}
    /// A value that was written as a literal, before the parts that make it up.
    fn literal(&mut self, _literal: Literal<'_>) {}
    /// Whether the visitor knows that a constant of the program stands here, and needs to see no more of it.
    /// `like` tells what it is a constant of.
    fn constant(&mut self, _like: Literal<'_>) -> bool {
        false
    }
    /// An intrinsic, before the parts that make it up.
    fn intrinsic(&mut self, _intrinsic: &Intrinsic) {}
    /// A tuple struct or variant, by its name in this crate, with its parts.
    fn construct(&mut self, name: &'static str, parts: &mut dyn FnMut(&mut dyn Visit));
    /// A struct that is no section, with its fields.
    fn literal_struct(&mut self, name: &'static str, fields: &mut [(&'static str, Part<'_>)]);
    /// A struct, whose fields come as calls of [`Visit::field`].
    fn section(&mut self, section: &'static Section, fields: &mut dyn FnMut(&mut dyn Visit));
    /// A field of a struct, with its row where it is a setting.
    fn field(
        &mut self,
        name: &'static str,
        row: Option<&'static Field>,
        absent: bool,
        value: &mut dyn FnMut(&mut dyn Visit),
    );
    /// A list of this many items.
    fn list(&mut self, length: usize, item: &mut dyn FnMut(usize, &mut dyn Visit));
    /// A step into a map or a list.
    fn step(&mut self, step: Step<'_>, value: &mut dyn FnMut(&mut dyn Visit));
    /// An entry of a map: its name, the logical id that is pinned, the rules that are silenced, its place in a CDK app.
    fn entry(&mut self, head: Head<'_>, value: &mut dyn FnMut(&mut dyn Visit));
}

impl Setting for bool {
    const KIND: Kind = Kind::Flag;
    const ABSENT: Self = false;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.flag()
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        if !visitor.constant(Literal::Flag(*self)) {
            visitor.literal(Literal::Flag(*self));
            visitor.leaf(Leaf::Bool(*self));
        }
    }
}

impl Setting for i64 {
    const KIND: Kind = Kind::Number;
    const ABSENT: Self = 0;
    const REQUIRED: bool = true;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.integer()
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.leaf(Leaf::Integer(*self));
    }
}

impl<T: Setting> Setting for Option<T> {
    const KIND: Kind = T::KIND;
    const ABSENT: Self = None;

    fn read(reader: &mut dyn Read) -> Option<Self> {
        T::read(reader).map(Some)
    }

    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            Some(value) => visitor.construct("Some", &mut |visitor| value.visit(visitor)),
            None => visitor.leaf(Leaf::None),
        }
    }
}
