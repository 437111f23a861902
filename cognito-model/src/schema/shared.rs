//! The rows that many tables share: what CloudFormation has beside the properties of a resource.

use crate::schema::kind::{Kind, Names, Variants};
use crate::schema::read::{Name, Read};
use crate::schema::setting::Setting;
use crate::schema::visit::{Visit, Visitable};
use crate::value::intrinsic::{Intrinsic, Target, Value};
use crate::value::list::{Items, List, Map};
use crate::value::text::Str;

/// The name of a condition of the declaration.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionName(
    /// The name.
    pub Str,
);

impl<T: Into<Str>> From<T> for ConditionName {
    fn from(name: T) -> Self {
        ConditionName(name.into())
    }
}

impl Visitable for ConditionName {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct("ConditionName", &[&self.0]);
    }
}

impl Setting for ConditionName {
    const KIND: Kind = Kind::Name(Names::Condition);
    const ABSENT: Self = ConditionName(Str::Static(""));
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.name(Names::Condition, Variants::NONE)? {
            Name::Declared(name) => Some(ConditionName(name)),
            _ => None,
        }
    }
}

/// A resource that CloudFormation creates first.
#[derive(Clone, Debug, PartialEq)]
pub struct Dependency(
    /// The resource.
    pub Target,
);

impl Visitable for Dependency {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.dependency(&self.0);
        visitor.construct("Dependency", &[&self.0]);
    }
}

impl Setting for Dependency {
    const KIND: Kind = Kind::Any;
    const ABSENT: Self = Dependency(Target::Pool);
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        match reader.value()? {
            Value::Intrinsic(Intrinsic::Ref(target)) => Some(Dependency(target)),
            Value::Text(id) => Some(Dependency(Target::LogicalId(id))),
            _ => None,
        }
    }
}

/// What an entry has beside its properties.
#[derive(Clone, Copy)]
pub struct Attributes<'a> {
    /// The condition under which it exists.
    pub condition: Option<&'a ConditionName>,
    /// What CloudFormation creates first.
    pub depends_on: Option<&'a Items<Dependency>>,
    /// The metadata of its resource.
    pub metadata: &'a Map<Value>,
}

impl Attributes<'_> {
    /// An entry with nothing beside its properties.
    pub const NONE: Attributes<'static> = Attributes {
        condition: None,
        depends_on: None,
        metadata: &List::EMPTY,
    };
}

/// The value of a shared row.
pub(crate) trait SharedAttribute {
    /// Puts it with the others.
    fn add_to<'a>(&'a self, all: &mut Attributes<'a>);
}

impl SharedAttribute for Option<ConditionName> {
    fn add_to<'a>(&'a self, all: &mut Attributes<'a>) {
        all.condition = self.as_ref();
    }
}

impl SharedAttribute for Option<Items<Dependency>> {
    fn add_to<'a>(&'a self, all: &mut Attributes<'a>) {
        all.depends_on = self.as_ref();
    }
}

impl SharedAttribute for Map<Value> {
    fn add_to<'a>(&'a self, all: &mut Attributes<'a>) {
        all.metadata = self;
    }
}

/// What a shared row is, by the name of its field. Metadata has another name where `metadata` is a setting of the entry.
macro_rules! shared {
    (type condition) => { Option<$crate::schema::shared::ConditionName> };
    (type depends_on) => { Option<$crate::value::list::Items<$crate::schema::shared::Dependency>> };
    (type $metadata:ident) => { $crate::value::list::Map<$crate::value::intrinsic::Value> };
    (absent condition) => { None };
    (absent depends_on) => { None };
    (absent $metadata:ident) => { $crate::value::list::List::EMPTY };
    (docs condition) => {
        " The condition under which it exists: an entry of `conditions`. What the template itself writes about it depends on the same condition."
    };
    (docs depends_on) => {
        " The resources that CloudFormation creates first: names of the declaration or of `external`, or logical IDs as strings. Write only those that no other setting refers to."
    };
    (docs $metadata:ident) => {
        " Metadata of the resource, such as what a linter should not report. It changes nothing in AWS."
    };
    (cloudformation condition) => { "Condition of what it becomes, or Fn::If around its properties" };
    (cloudformation depends_on) => { "DependsOn of the resource" };
    (cloudformation $metadata:ident) => { "Metadata of the resource" };
    (default condition) => { "always" };
    (default depends_on) => { "what the other settings refer to" };
    (default $metadata:ident) => { "none" };
    (aliases metadata) => { &["resource_metadata"] };
    (aliases $other:ident) => { &[] };
}

pub(crate) use shared;
