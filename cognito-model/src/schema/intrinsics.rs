//! How intrinsics are visited. They have no rows, and each has the path of its setting.

use crate::schema::kind::Kind;
use crate::schema::read::Read;
use crate::schema::setting::Setting;
use crate::schema::visit::{Leaf, Visit};
use crate::value::intrinsic::{Function, Intrinsic, Pseudo, SubPart, Target, Value};

/// Visits a list of parts without paths.
fn visit_all<T>(items: &[T], visitor: &mut dyn Visit, visit: fn(&T, &mut dyn Visit)) {
    visitor.list(items.len(), &mut |index, visitor| {
        if let Some(item) = items.get(index) {
            visit(item, visitor);
        }
    });
}

impl Intrinsic {
    /// Visits it part by part.
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
                function.visit(visitor);
                visit_all(arguments, visitor, Value::visit);
            }),
        }
    }
}

impl Function {
    fn visit(self, visitor: &mut dyn Visit) {
        visitor.construct(self.path(), &mut |_| {});
    }
}

impl Pseudo {
    fn visit(self, visitor: &mut dyn Visit) {
        visitor.construct(self.path(), &mut |_| {});
    }
}

impl Target {
    fn visit(&self, visitor: &mut dyn Visit) {
        let (variant, name) = match self {
            Target::Pool => return visitor.construct("Target::Pool", &mut |_| {}),
            Target::SmsRole => return visitor.construct("Target::SmsRole", &mut |_| {}),
            Target::Pseudo(pseudo) => {
                return visitor.construct("Target::Pseudo", &mut |visitor| pseudo.visit(visitor));
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
