//! The short form of a struct, in parentheses: `String(1..=20, mutable)`.

use cognito_model::schema::kind::{Positional, Section};
use cognito_model::schema::read::Read;

use super::named::is_flag;
use super::reader::{Given, Reader, describe};
use super::suggest;
use crate::report::{Diagnostic, SourceEdit, Suggestion};
use crate::syntax::tree::{Body, Expr, ExprKind, Item, ItemKind};

impl<'a> Reader<'a> {
    /// Settings in parentheses: values in their order, flags and named settings in any order.
    pub(super) fn read_arguments(
        &self,
        section: &'static Section,
        arguments: &'a Body,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) -> Option<()> {
        let mut positional = section.positional.iter();
        let mut given = Vec::new();
        let mut named: Vec<&'a Item> = Vec::new();
        let mut items = arguments.items.iter().peekable();
        while let Some(item) = items.next() {
            let ItemKind::Bare(value) = &item.kind else {
                named.push(item);
                continue;
            };
            let is_flag = matches!(&value.kind, ExprKind::Path(path)
                if path.single().and_then(|name| section.field(&name.text)).is_some_and(is_flag));
            // A name is not a range, but it may be another name for a flag.
            let is_name = matches!(&value.kind, ExprKind::Path(path) if path.single().is_some())
                && matches!(positional.as_slice().first(), Some(Positional::Bounds(..)));
            if is_flag || is_name {
                named.push(item);
                continue;
            }
            match positional.next() {
                Some(Positional::Field(name)) => {
                    if let Some((index, row)) = section.field(name) {
                        given.push(index);
                        self.set(row, index, value.mark, Given::Expr(value), set);
                    }
                }
                Some(Positional::Bounds(low, high)) => {
                    // In other languages, two numbers are a lower and an upper bound.
                    let next = items.next_if(|next| integer(item).is_some() && integer(next).is_some());
                    match next.and_then(|next| Some((integer(item)?, integer(next)?, next.bare()?.mark))) {
                        Some((low, high, behind)) => {
                            self.context.report.push(
                                Diagnostic::error(value.mark, format!("`{}` takes its bounds as a range", self.name))
                                    .help(
                                        Suggestion::from(format!("write `{low}..={high}`")).edit(SourceEdit::Replace(
                                            value.mark.to(behind),
                                            format!("{low}..={high}"),
                                        )),
                                    ),
                            );
                            self.poison::<()>();
                        }
                        None => self.read_bounds(section, (low, high), value, &mut given, set),
                    }
                }
                None if matches!(value.kind, ExprKind::Broken) => {}
                None => {
                    let names = || section.fields.iter().map(|field| field.name);
                    let meant = match &value.kind {
                        ExprKind::Path(path) => suggest::closest(&path.text(), names()),
                        _ => None,
                    };
                    let help = match meant {
                        Some(meant) => Suggestion::write(value.mark, meant),
                        None => suggest::the_ones("the settings are", &self.name, names()).into(),
                    };
                    self.context.report.push(
                        Diagnostic::error(value.mark, format!("{} cannot be used here", describe(&value.kind)))
                            .help(help),
                    );
                    self.poison::<()>();
                }
            }
        }
        given.extend(self.read_items(section, named, set));
        self.check_required(section, &given, self.mark);
        Some(())
    }

    /// A range, whose ends are two fields.
    fn read_bounds(
        &self,
        section: &'static Section,
        (low, high): (&'static str, &'static str),
        value: &'a Expr,
        given: &mut Vec<usize>,
        set: &mut dyn FnMut(usize, &mut dyn Read),
    ) {
        match &value.kind {
            ExprKind::Range(first, last) => {
                for (name, end) in [(low, first), (high, last)] {
                    if let (Some(end), Some((index, row))) = (end, section.field(name)) {
                        given.push(index);
                        self.set(row, index, end.mark, Given::Expr(end), set);
                    }
                }
            }
            ExprKind::Broken => {
                self.poison::<()>();
            }
            other => {
                let help = match other {
                    ExprKind::Integer(number) => Suggestion::any_of(
                        value.mark,
                        vec![
                            format!("{number}.."),
                            format!("..={number}"),
                            format!("{number}..={number}"),
                        ],
                    ),
                    _ => "write a range, as in `1..=20`".into(),
                };
                self.context.report.push(
                    Diagnostic::error(
                        value.mark,
                        format!("`{}` takes bounds, not {}", self.name, describe(other)),
                    )
                    .help(help),
                );
                self.poison::<()>();
            }
        }
    }
}

/// The number in an argument.
fn integer(item: &Item) -> Option<i128> {
    match item.bare()?.kind {
        ExprKind::Integer(number) => Some(number),
        _ => None,
    }
}
