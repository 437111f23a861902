//! Turns settings in parentheses into fields in braces, so that others can be merged into them.

use cognito_model::schema::kind::{Kind, Positional, Section};

use crate::syntax::tree::{Expr, ExprKind, Item, ItemKind, Key};

/// The items of a variant in any of its forms. `None` if it is wrong; that is reported when it is read.
pub(super) fn items(section: &'static Section, value: &Expr) -> Option<Vec<Item>> {
    let body = match &value.kind {
        ExprKind::Path(_) => return Some(Vec::new()),
        ExprKind::Braces(_, body) => return Some(body.items.clone()),
        ExprKind::Call(_, body) => body,
        _ => return None,
    };
    let mut positional = section.positional.iter();
    let mut items = Vec::new();
    for item in &body.items {
        let ItemKind::Bare(value) = &item.kind else {
            items.push(item.clone());
            continue;
        };
        let is_flag = matches!(&value.kind, ExprKind::Path(path) if path.single().is_some_and(|name| {
            section.field(&name.text).is_some_and(|(_, row)| matches!(row.kind, Kind::Flag))
        }));
        if is_flag {
            items.push(item.clone());
            continue;
        }
        match (positional.next()?, &value.kind) {
            (Positional::Field(name), _) => items.push(named(name, value)),
            (Positional::Bounds(low, high), ExprKind::Range(first, last)) => {
                let ends = [(low, first), (high, last)];
                items.extend(
                    ends.into_iter()
                        .filter_map(|(name, end)| Some(named(name, end.as_deref()?))),
                );
            }
            _ => return None,
        }
    }
    Some(items)
}

/// A bare value as the field that it stands for.
pub(super) fn whole(section: &'static Section, value: &Expr) -> Option<Vec<Item>> {
    let row = section.fields.iter().find(|row| row.required)?;
    Some(vec![named(row.name, value)])
}

fn named(name: &str, value: &Expr) -> Item {
    let key = Key {
        text: name.to_owned(),
        mark: value.mark,
        token: None,
    };
    Item {
        attributes: Vec::new(),
        kind: ItemKind::Named(key, value.clone()),
        inherited: None,
        starts_from: None,
        of_stage: false,
    }
}
