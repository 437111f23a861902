//! A named item in braces, as it is written.

use cognito_model::schema::kind::{Field, Kind};

use super::instead::shape;
use super::opposite::is_opposite;
use super::reader::Given;
use super::suggest;
use crate::report::{SourceEdit, Suggestion};
use crate::syntax::tree::{ExprKind, Mark, Path};

/// An item as `name` and what follows it.
#[derive(Clone, Copy)]
pub(super) struct Named<'a> {
    pub(super) name: &'a str,
    pub(super) mark: Mark,
    pub(super) subject: Given<'a>,
}

impl Named<'_> {
    /// From the name to the end of the value.
    pub(super) fn whole(&self) -> Mark {
        match self.subject {
            Given::Expr(value) => self.mark.to(value.mark),
            Given::Braces(body) => self.mark.to(body.mark),
            Given::Flag | Given::Broken => self.mark,
        }
    }

    pub(super) fn removal(&self) -> SourceEdit {
        SourceEdit::Remove(self.whole())
    }

    /// The value. A name on its own stands for `true`.
    pub(super) fn value(&self) -> Option<ExprKind> {
        match self.subject {
            Given::Expr(value) => Some(value.kind.clone()),
            Given::Braces(body) => Some(ExprKind::Braces(None, body.clone())),
            Given::Flag => Some(ExprKind::Bool(true)),
            Given::Broken => None,
        }
    }

    /// The item as you would write it, with `..` for long values.
    pub(super) fn shown(&self) -> String {
        let name = self.name;
        match self.subject {
            Given::Expr(value) => match &value.kind {
                ExprKind::Text(text) => format!("{name}: {text:?}"),
                ExprKind::Integer(number) => format!("{name}: {number}"),
                ExprKind::Fraction(number) => format!("{name}: {number}"),
                ExprKind::Bool(value) => format!("{name}: {value}"),
                ExprKind::Path(path) => format!("{name}: {}", path.text()),
                ExprKind::Call(path, _) => format!("{name}: {}(..)", path.text()),
                ExprKind::Braces(Some(path), _) => format!("{name}: {} {{ .. }}", path.text()),
                ExprKind::Braces(None, body) if body.items.is_empty() => format!("{name}: {{}}"),
                ExprKind::Braces(None, _) => format!("{name}: {{ .. }}"),
                ExprKind::List(_) => format!("{name}: [..]"),
                ExprKind::Range(..) | ExprKind::Constant(_) | ExprKind::Broken => format!("{name}: .."),
            },
            Given::Braces(_) => format!("{name}: {{ .. }}"),
            Given::Flag | Given::Broken => name.to_owned(),
        }
    }

    /// Suggests the name that the setting has here.
    pub(super) fn renamed(&self, field: &Field) -> Suggestion {
        let called = field.name;
        if matches!(field.kind, Kind::Flag) && is_opposite(self.name, called) {
            return match self.value() {
                Some(ExprKind::Bool(value)) => Suggestion::write(self.whole(), format!("{called}: {}", !value)),
                _ => format!("use `{called}`, which means the opposite, with the opposite value").into(),
            };
        }
        if self.fits(field.kind) {
            return Suggestion::write(self.mark, called);
        }
        match self.subject {
            Given::Flag => format!("write `{called}: ..` with {}", shape(field.kind, Some(field))).into(),
            _ => format!(
                "the setting is called `{called}` here, and takes {}",
                shape(field.kind, Some(field))
            )
            .into(),
        }
    }

    /// Whether the value after the name can be a value of such a setting, or can be translated with certainty.
    pub(super) fn fits(&self, kind: &Kind) -> bool {
        let value = match self.subject {
            Given::Expr(value) => &value.kind,
            Given::Braces(_) => return matches!(kind, Kind::Section(_) | Kind::Short(..) | Kind::Map(_)),
            Given::Flag => return matches!(kind, Kind::Flag),
            Given::Broken => return true,
        };
        let is_function = |path: &Path| super::intrinsic::is_intrinsic(path);
        match (kind, value) {
            (_, ExprKind::Broken) => true,
            (Kind::Flag, value) => matches!(value, ExprKind::Bool(_) | ExprKind::Constant(_)),
            (Kind::Section(_) | Kind::Map(_), ExprKind::Braces(..)) => true,
            (Kind::Section(section), ExprKind::List(body)) => {
                !body.items.is_empty() && super::section::flags(section, &body.items).is_some()
            }
            (Kind::Section(_) | Kind::Map(_), _) => false,
            (Kind::List(_), value) => matches!(value, ExprKind::List(_) | ExprKind::Text(_)),
            (Kind::Short(_, value_kind), _) => self.fits(value_kind) || matches!(value, ExprKind::Braces(..)),
            (Kind::Variants(variants), ExprKind::Text(text)) => {
                suggest::named_variant(text, variants.variants).is_some_and(|variant| variant.payload.is_none())
            }
            (Kind::Variants(_), value) => {
                matches!(value, ExprKind::Path(path) | ExprKind::Call(path, _) | ExprKind::Braces(Some(path), _) if !is_function(path))
            }
            (Kind::Text(_) | Kind::Name(_), value) => {
                matches!(
                    value,
                    ExprKind::Text(_) | ExprKind::Path(_) | ExprKind::Call(..) | ExprKind::Constant(_)
                )
            }
            (Kind::Number, value) => matches!(value, ExprKind::Integer(_) | ExprKind::Call(..) | ExprKind::Constant(_)),
            (Kind::Duration(_), value) => matches!(value, ExprKind::Call(path, _) if !is_function(path)),
            (Kind::Type(_) | Kind::Any, _) => true,
        }
    }
}
