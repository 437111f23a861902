//! Trees and messages as strings, without the places of tokens.

use proc_macro2::TokenStream;

use crate::report::{Diagnostic, Diagnostics};
use crate::syntax::tree::{Attribute, AttributeInput, Body, Declaration, Expr, ExprKind, Item, ItemKind};

pub(super) fn tokens(source: &str) -> TokenStream {
    source.parse().expect("test input has matching delimiters")
}

pub(super) fn parse(source: TokenStream) -> (Option<Declaration>, Vec<Diagnostic>) {
    let report = Diagnostics::default();
    let declaration = crate::syntax::parse(source, &report);
    (declaration, report.finish())
}

/// The fields of a pool and the messages about them, one on each line.
pub(super) fn fields(source: &str) -> String {
    let (declaration, diagnostics) = parse(tokens(&format!("mod p {{ {source} }}")));
    let mut text = items(&declaration.expect("the header is right").body);
    for diagnostic in &diagnostics {
        text.push('\n');
        text.push_str(&message(diagnostic));
    }
    text
}

/// The header, the fields and the messages, one on each line.
pub(super) fn whole(source: &str) -> String {
    let (declaration, diagnostics) = parse(tokens(source));
    let mut text = match declaration {
        None => "nothing".to_owned(),
        Some(Declaration {
            attributes,
            visibility,
            name,
            body,
            ..
        }) => {
            let visibility = visibility.to_string().replace(' ', "");
            let header = format!("{}{visibility} mod {}", attributes_text(&attributes), name.text);
            format!("{} {}", header.trim_start(), braces(&body))
        }
    };
    for diagnostic in &diagnostics {
        text.push('\n');
        text.push_str(&message(diagnostic));
    }
    text
}

/// `at the token: fact; help`
fn message(diagnostic: &Diagnostic) -> String {
    assert!(
        !diagnostic.fact.ends_with('.') && !diagnostic.fact.contains("expected"),
        "{}",
        diagnostic.fact
    );
    let mark = diagnostic.mark;
    let place = mark
        .start
        .join(mark.end)
        .and_then(|span| span.source_text())
        .unwrap_or_default();
    let help = diagnostic.help.as_ref().expect("every mistake has a way out");
    format!("at `{place}`: {}; {}", diagnostic.fact, help.text)
}

pub(super) fn items(body: &Body) -> String {
    body.items.iter().map(item).collect::<Vec<_>>().join(", ")
}

fn braces(body: &Body) -> String {
    format!("{{{}}}", items(body))
}

fn item(item: &Item) -> String {
    let attributes = attributes_text(&item.attributes);
    let kind = match &item.kind {
        ItemKind::Named(key, read) if key.token.is_some() => format!("{}: {}", key.text, value(read)),
        ItemKind::Named(key, read) => format!("{:?}: {}", key.text, value(read)),
        ItemKind::Bare(read) => value(read),
        ItemKind::Base(name) => format!("..{}", name.text),
    };
    format!("{attributes}{kind}")
}

pub(super) fn value(read: &Expr) -> String {
    let bound = |bound: &Option<Box<Expr>>| bound.as_deref().map(value).unwrap_or_default();
    match &read.kind {
        ExprKind::Text(text) => format!("{text:?}"),
        ExprKind::Integer(number) => number.to_string(),
        ExprKind::Fraction(number) => format!("fraction {number}"),
        ExprKind::Bool(boolean) => boolean.to_string(),
        ExprKind::Path(path) => path.text(),
        ExprKind::Call(path, body) => format!("{}({})", path.text(), items(body)),
        ExprKind::Braces(None, body) => braces(body),
        ExprKind::Braces(Some(path), body) => format!("{} {}", path.text(), braces(body)),
        ExprKind::List(body) => format!("[{}]", items(body)),
        ExprKind::Range(lower, upper) => format!("{}..={}", bound(lower), bound(upper)),
        ExprKind::Constant(tokens) => format!("const {{ {tokens} }}"),
        ExprKind::Broken => "?".to_owned(),
    }
}

fn attributes_text(attributes: &[Attribute]) -> String {
    let one = |attribute: &Attribute| match &attribute.input {
        AttributeInput::None => format!("#[{}] ", attribute.path),
        AttributeInput::Expr(read) => format!("#[{} = {}] ", attribute.path, value(read)),
        AttributeInput::Arguments(body) => format!("#[{}({})] ", attribute.path, items(body)),
    };
    attributes.iter().map(one).collect()
}
