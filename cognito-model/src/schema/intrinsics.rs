//! How intrinsics are visited. They have no rows, and each has the path of its setting.

use crate::schema::kind::Kind;
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::visit::{Leaf, Step, Visit, Visitable};
use crate::value::intrinsic::{Function, Intrinsic, Pseudo, SubPart, Target, Value};

impl Visitable for Intrinsic {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.intrinsic(self);
        match self {
            Intrinsic::Ref(target) => visitor.construct("Intrinsic::Ref", &[target]),
            Intrinsic::GetAtt(target, attribute) => visitor.construct("Intrinsic::GetAtt", &[target, attribute]),
            Intrinsic::Sub(parts) => visitor.construct("Intrinsic::Sub", &[parts]),
            Intrinsic::Condition(name) => visitor.construct("Intrinsic::Condition", &[name]),
            Intrinsic::FindInMap(name, keys) => visitor.construct("Intrinsic::FindInMap", &[name, keys]),
            Intrinsic::If(name, values) => visitor.construct("Intrinsic::If", &[name, values]),
            Intrinsic::Call(function, arguments) => visitor.construct("Intrinsic::Call", &[function, arguments]),
        }
    }
}

impl Visitable for Function {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct(self.path(), &[]);
    }
}

impl Visitable for Pseudo {
    fn visit(&self, visitor: &mut dyn Visit) {
        visitor.construct(self.path(), &[]);
    }
}

impl Visitable for Target {
    fn visit(&self, visitor: &mut dyn Visit) {
        let (variant, name): (_, &dyn Visitable) = match self {
            Target::Pool => return visitor.construct("Target::Pool", &[]),
            Target::SmsRole => return visitor.construct("Target::SmsRole", &[]),
            Target::Pseudo(pseudo) => ("Target::Pseudo", pseudo),
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
            Target::Resource(name) => ("Target::Resource", name),
            Target::LogicalId(id) => ("Target::LogicalId", id),
        };
        visitor.construct(variant, &[name]);
    }
}

impl Visitable for SubPart {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            SubPart::Text(text) => visitor.construct("SubPart::Text", &[text]),
            SubPart::Ref(target) => visitor.construct("SubPart::Ref", &[target]),
            SubPart::GetAtt(target, attribute) => visitor.construct("SubPart::GetAtt", &[target, attribute]),
            SubPart::Variable(name, value) => visitor.construct("SubPart::Variable", &[name, value]),
            SubPart::Unused(name, value) => visitor.construct("SubPart::Unused", &[name, value]),
        }
    }

    fn step(&self, _: usize) -> Option<Step<'_>> {
        None
    }
}

impl Visitable for Value {
    fn visit(&self, visitor: &mut dyn Visit) {
        match self {
            Value::Null => visitor.construct("Value::Null", &[]),
            Value::Bool(value) => visitor.construct("Value::Bool", &[&Leaf::Bool(*value)]),
            Value::Integer(value) => visitor.construct("Value::Integer", &[&Leaf::Integer(*value)]),
            Value::Float(value) => visitor.construct("Value::Float", &[&Leaf::Float(*value)]),
            Value::Text(text) => visitor.construct("Value::Text", &[text]),
            Value::List(items) => visitor.construct("Value::List", &[items]),
            Value::Map(entries) => visitor.construct("Value::Map", &[entries]),
            Value::Intrinsic(intrinsic) => visitor.construct("Value::Intrinsic", &[intrinsic]),
        }
    }

    fn step(&self, _: usize) -> Option<Step<'_>> {
        None
    }
}

impl Setting for Value {
    const KIND: Kind = Kind::Any;
    const ABSENT: Self = Value::Null;
    const REQUIRED: bool = true;

    #[inline]
    fn read(reader: &mut dyn Read) -> Option<Self> {
        reader.value()
    }
}
