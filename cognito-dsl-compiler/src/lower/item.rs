//! An item of braces that has a name, as it is written.

use cognito_model::schema::kind::{Field, Kind};

use super::instead::shape;
use super::reader::Subject;
use super::suggest;
use crate::report::{Edit, Help};
use crate::syntax::tree::{Mark, Path, ValueKind};

/// An item as `name` and what stands behind it.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) mark: Mark,
    pub(super) subject: Subject<'a>,
}

impl Named<'_> {
    /// From the name to the end of the value.
    pub(super) fn whole(&self) -> Mark {
        match self.subject {
            Subject::Value(value) => self.mark.to(value.mark),
            Subject::Braces(body) => self.mark.to(body.mark),
            Subject::Flag | Subject::Broken => self.mark,
        }
    }

    pub(super) fn removal(&self) -> Edit {
        Edit::Remove(self.whole())
    }

    /// The item as a declaration has it, with gaps.
    pub(super) fn shown(&self) -> String {
        let name = self.name;
        match self.subject {
            Subject::Value(value) => match &value.kind {
                ValueKind::Text(text) => format!("{name}: {text:?}"),
                ValueKind::Integer(number) => format!("{name}: {number}"),
                ValueKind::Fraction(number) => format!("{name}: {number}"),
                ValueKind::Bool(value) => format!("{name}: {value}"),
                ValueKind::Path(path) => format!("{name}: {}", path.text()),
                ValueKind::Call(path, _) => format!("{name}: {}(..)", path.text()),
                ValueKind::Braces(Some(path), _) => format!("{name}: {} {{ .. }}", path.text()),
                ValueKind::Braces(None, body) if body.items.is_empty() => format!("{name}: {{}}"),
                ValueKind::Braces(None, _) => format!("{name}: {{ .. }}"),
                ValueKind::List(_) => format!("{name}: [..]"),
                ValueKind::Range(..) | ValueKind::Constant(_) | ValueKind::Broken => format!("{name}: .."),
            },
            Subject::Braces(_) => format!("{name}: {{ .. }}"),
            Subject::Flag | Subject::Broken => name.to_owned(),
        }
    }

    /// Helps by the name that the setting has here.
    pub(super) fn renamed(&self, field: &Field) -> Help {
        let called = field.name;
        if self.fits(field.kind) {
            return Help::write(self.mark, called);
        }
        match self.subject {
            Subject::Flag => format!("write `{called}: ..` with {}", shape(field.kind, Some(field))).into(),
            _ => format!(
                "it is called `{called}` here, and takes {}",
                shape(field.kind, Some(field))
            )
            .into(),
        }
    }

    /// Whether what stands behind the name can be the value of such a setting, or is surely understood.
    pub(super) fn fits(&self, kind: &Kind) -> bool {
        let value = match self.subject {
            Subject::Value(value) => &value.kind,
            Subject::Braces(_) => return matches!(kind, Kind::Section(_) | Kind::Short(..) | Kind::Map(_)),
            Subject::Flag => return matches!(kind, Kind::Flag),
            Subject::Broken => return true,
        };
        let is_function = |path: &Path| super::intrinsic::is_intrinsic(path);
        match (kind, value) {
            (_, ValueKind::Broken) => true,
            (Kind::Flag, value) => matches!(value, ValueKind::Bool(_) | ValueKind::Constant(_)),
            (Kind::Section(_) | Kind::Map(_), ValueKind::Braces(..)) => true,
            (Kind::Section(section), ValueKind::List(body)) => {
                !body.items.is_empty() && super::section::flags(section, &body.items).is_some()
            }
            (Kind::Section(_) | Kind::Map(_), _) => false,
            (Kind::List(_), value) => matches!(value, ValueKind::List(_) | ValueKind::Text(_)),
            (Kind::Short(_, value_kind), _) => self.fits(value_kind) || matches!(value, ValueKind::Braces(..)),
            (Kind::Variants(variants), ValueKind::Text(text)) => {
                suggest::named_variant(text, variants.variants).is_some_and(|variant| variant.payload.is_none())
            }
            (Kind::Variants(_), value) => {
                matches!(value, ValueKind::Path(path) | ValueKind::Call(path, _) | ValueKind::Braces(Some(path), _) if !is_function(path))
            }
            (Kind::Text(_) | Kind::Name(_), value) => {
                matches!(
                    value,
                    ValueKind::Text(_) | ValueKind::Path(_) | ValueKind::Call(..) | ValueKind::Constant(_)
                )
            }
            (Kind::Number, value) => matches!(
                value,
                ValueKind::Integer(_) | ValueKind::Call(..) | ValueKind::Constant(_)
            ),
            (Kind::Duration(_), value) => matches!(value, ValueKind::Call(path, _) if !is_function(path)),
            (Kind::Type(_) | Kind::Any, _) => true,
        }
    }
}
