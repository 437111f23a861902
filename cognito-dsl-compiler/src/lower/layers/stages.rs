//! `stages: { dev: { .. }, prod: { .. } }`: the pool once for each stage, with the stage's settings merged into the pool's.

use cognito_model::UserPool;
use quote::ToTokens;

use super::{BodyKind, Overlay};
use crate::lower::STAGES;
use crate::lower::deployed::DEPLOYED;
use crate::report::{Diagnostic, Diagnostics, SourceEdit, Suggestion};
use crate::syntax::tree::{Attribute, AttributeInput, Body, Declaration, Expr, ExprKind, Item, ItemKind, Key};

/// One stage, as a complete declaration.
pub(in crate::lower) struct Stage {
    pub(in crate::lower) name: Key,
    /// Its documentation.
    pub(in crate::lower) docs: proc_macro2::TokenStream,
    pub(in crate::lower) declaration: Declaration,
}

/// The stages of a declaration, and where they begin and end in the source. `None` if there are none.
pub(in crate::lower) fn split(declaration: &Declaration, report: &Diagnostics) -> Option<(Vec<Stage>, (u32, u32))> {
    let items = &declaration.body.items;
    let index = items.iter().position(is_stages)?;
    let next = items.get(index + 1).and_then(first_order).unwrap_or(u32::MAX);
    let ItemKind::Named(key, value) = &items.get(index)?.kind else {
        return None;
    };
    for item in items.iter().skip(index + 1).filter(|item| is_stages(item)) {
        if let ItemKind::Named(key, value) = &item.kind {
            let help =
                Suggestion::from("write all stages in one `stages`").edit(SourceEdit::Remove(key.mark.to(value.mark)));
            report.push(Diagnostic::error(key.mark, format!("`{STAGES}` is given twice")).help(help));
        }
    }
    let ExprKind::Braces(_, stages) = &value.kind else {
        if !matches!(value.kind, ExprKind::Broken) {
            let fact = format!("`{STAGES}` takes names in braces, each with the settings that differ");
            let help = format!("write `{STAGES}: {{ dev: {{ .. }}, prod: {{ .. }} }}`");
            report.push(Diagnostic::error(value.mark, fact).help(help));
        }
        return Some((Vec::new(), (key.mark.order, next)));
    };
    if stages.items.is_empty() {
        let fact = format!("`{STAGES}` has no stage");
        let help = Suggestion::from(format!(
            "write a name for each environment, as in `{STAGES}: {{ dev: {{ .. }}, prod: {{ .. }} }}`"
        ));
        report.push(Diagnostic::error(key.mark, fact).help(help));
    }
    let shared: Vec<Item> = items.iter().filter(|item| !is_stages(item)).cloned().collect();
    let mut all: Vec<Stage> = Vec::new();
    for item in &stages.items {
        let Some((key, body)) = stage(item, report) else {
            continue;
        };
        if all.iter().any(|other| other.name.text == key.text) {
            let fact = format!("the stage `{}` is given twice", key.text);
            report.push(Diagnostic::error(key.mark, fact).help("remove one of the two"));
            continue;
        }
        let overlay = Overlay {
            report,
            inherited: None,
            below: "the pool",
        };
        let mut attributes = allowed(item, report);
        for attribute in &declaration.attributes {
            let is_own = attribute.path == DEPLOYED && attributes.iter().any(|own| own.path == DEPLOYED);
            if !is_own {
                attributes.push(of_stage(attribute, &key.text));
            }
        }
        let items = overlay.items(BodyKind::Section(UserPool::SECTION), &shared, &body.items);
        all.push(Stage {
            name: key.clone(),
            docs: docs(item),
            declaration: Declaration {
                attributes,
                visibility: declaration.visibility.clone(),
                name: declaration.name.clone(),
                body: Body {
                    items,
                    mark: declaration.body.mark,
                },
                remains: Vec::new(),
                half_paths: Vec::new(),
            },
        });
    }
    Some((all, (key.mark.order, next)))
}

fn is_stages(item: &Item) -> bool {
    matches!(&item.kind, ItemKind::Named(key, _) if key.text == STAGES)
}

/// Where an item begins.
fn first_order(item: &Item) -> Option<u32> {
    let own = match &item.kind {
        ItemKind::Named(key, _) => key.mark.order,
        ItemKind::Bare(value) => value.mark.order,
        ItemKind::Base(name) => name.mark.order,
    };
    let attributes = item.attributes.iter().map(|attribute| attribute.mark.order);
    attributes.chain([own]).min()
}

/// A stage by its name, and the settings that differ in it.
fn stage<'a>(item: &'a Item, report: &Diagnostics) -> Option<(&'a Key, &'a Body)> {
    let what_differs = ", with the settings that differ in the braces";
    let (mark, help) = match &item.kind {
        ItemKind::Named(
            key,
            Expr {
                kind: ExprKind::Braces(_, body),
                ..
            },
        ) => {
            if key.text.is_empty() {
                report.push(Diagnostic::error(key.mark, "a stage has an empty name").help("write a name"));
                return None;
            }
            let mut inner = body.items.iter().filter(|item| is_stages(item));
            if let Some(ItemKind::Named(inner, _)) = inner.next().map(|item| &item.kind) {
                let fact = format!("`{STAGES}` cannot be inside the stage `{}`", key.text);
                let help = "write the stage next to this one";
                report.push(Diagnostic::error(inner.mark, fact).help(help));
                return None;
            }
            return Some((key, body));
        }
        // That was reported.
        ItemKind::Bare(Expr {
            kind: ExprKind::Broken, ..
        })
        | ItemKind::Named(
            _,
            Expr {
                kind: ExprKind::Broken, ..
            },
        ) => return None,
        ItemKind::Named(_, value) => (value.mark, Suggestion::write(value.mark, "{}").with(what_differs)),
        ItemKind::Bare(value) => match &value.kind {
            ExprKind::Path(path) if path.single().is_some() => {
                let code = format!("{}: {{}}", path.text());
                (value.mark, Suggestion::write(value.mark, code).with(what_differs))
            }
            _ => (value.mark, "write `dev: { .. }`".into()),
        },
        ItemKind::Base(name) => (name.mark, "write `dev: { .. }`".into()),
    };
    let fact = "a stage is a name with its settings in braces";
    report.push(Diagnostic::error(mark, fact).help(help));
    None
}

fn docs(item: &Item) -> proc_macro2::TokenStream {
    let docs = item.attributes.iter().filter(|attribute| attribute.path == "doc");
    let mut tokens = proc_macro2::TokenStream::new();
    for attribute in docs {
        attribute.tokens.to_tokens(&mut tokens);
    }
    tokens
}

/// The attributes that silence rules in a stage, or say where it is deployed. All others belong to the pool.
fn allowed(item: &Item, report: &Diagnostics) -> Vec<Attribute> {
    let mut allowed = Vec::new();
    for attribute in &item.attributes {
        match attribute.path.as_str() {
            "doc" => {}
            "allow" | "expect" | DEPLOYED => allowed.push(attribute.clone()),
            path => {
                let fact = format!("`#[{path}]` does nothing here");
                let help = "a stage takes doc comments, `#[allow(rule)]` and `#[deployed(\"..\")]`; write other attributes before `mod`";
                report.push(Diagnostic::error(attribute.mark, fact).help(help));
            }
        }
    }
    allowed
}

/// An attribute of the pool for one stage: `{stage}` in the path of a file becomes the stage's name.
fn of_stage(attribute: &Attribute, stage: &str) -> Attribute {
    let mut attribute = attribute.clone();
    if let (DEPLOYED, AttributeInput::Arguments(body)) = (attribute.path.as_str(), &mut attribute.input) {
        for item in &mut body.items {
            if let ItemKind::Bare(Expr {
                kind: ExprKind::Text(text),
                ..
            }) = &mut item.kind
            {
                *text = text.replace("{stage}", stage);
            }
        }
    }
    attribute
}
