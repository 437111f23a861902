//! Turns a part of a declaration back into code, for help that moves or changes it.

use crate::syntax::tree::{Body, ExprKind, Item, ItemKind};

/// A value as you would write it, if all of it was understood.
pub(super) fn code(value: &ExprKind) -> Option<String> {
    Some(match value {
        ExprKind::Text(text) => format!("{text:?}"),
        ExprKind::Integer(number) => number.to_string(),
        ExprKind::Fraction(number) => number.clone(),
        ExprKind::Bool(value) => value.to_string(),
        ExprKind::Path(path) => path.text(),
        ExprKind::Call(path, body) => format!("{}({})", path.text(), items(body)?),
        ExprKind::Braces(path, body) => {
            let braces = braced(&items(body)?);
            path.as_ref()
                .map_or(braces.clone(), |path| format!("{} {braces}", path.text()))
        }
        ExprKind::List(body) => format!("[{}]", items(body)?),
        ExprKind::Range(low, high) => {
            let end = |end: &Option<Box<crate::syntax::tree::Expr>>| match end {
                Some(end) => code(&end.kind),
                None => Some(String::new()),
            };
            let sign = if high.is_some() { "..=" } else { ".." };
            format!("{}{sign}{}", end(low)?, end(high)?)
        }
        ExprKind::Constant(tokens) => format!("const {{ {tokens} }}"),
        ExprKind::Broken => return None,
    })
}

/// Settings in braces.
pub(super) fn braced(settings: &str) -> String {
    if settings.is_empty() {
        return "{}".to_owned();
    }
    format!("{{ {settings} }}")
}

/// A name before a colon, in quotes if it is not an identifier.
pub(super) fn key(name: &str) -> String {
    match is_identifier(name) {
        true => name.to_owned(),
        false => format!("{name:?}"),
    }
}

/// Whether a name needs no quotes.
pub(super) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// Whether a string is a path: `AWS::Region`.
pub(super) fn is_path(text: &str) -> bool {
    text.split("::").all(is_identifier)
}

pub(super) fn items(body: &Body) -> Option<String> {
    let items: Option<Vec<String>> = body.items.iter().map(item).collect();
    items.map(|items| items.join(", "))
}

fn item(item: &Item) -> Option<String> {
    Some(match &item.kind {
        ItemKind::Named(name, value) => format!("{}: {}", key(&name.text), code(&value.kind)?),
        ItemKind::Bare(value) => code(&value.kind)?,
        ItemKind::Base(base) => format!("..{}", base.text),
    })
}
