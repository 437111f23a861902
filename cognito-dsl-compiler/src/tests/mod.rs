//! The macro outside the compiler: declarations as strings, and messages with their carets.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod across;
mod allow;
mod attached;
mod causes;
mod circles;
mod conditions;
mod counterparts;
mod deployed;
mod deployment;
mod diagnostics;
mod editor;
mod entries;
mod expansion;
mod files;
mod generated;
mod growth;
mod guards;
mod helped;
mod helps;
mod ledger;
mod limits;
mod literals;
mod mappings;
mod members;
mod oddities;
mod once;
mod opposites;
mod other_places;
mod overrides;
mod properties;
mod references;
mod resources;
mod rules;
mod stage_messages;
mod stages;
mod style;
mod translated;
mod unused;
mod words;

use proc_macro2::TokenStream;

use crate::expand::Features;
use crate::lower::{self, Lowered};
use crate::report::{Diagnostic, Diagnostics, Severity};
use crate::syntax;
use crate::syntax::tree::ItemKind;

/// All messages of the macro about a declaration.
fn diagnose(source: &str) -> Vec<Diagnostic> {
    read(source).1
}

/// The macro's result for a declaration, and its messages.
fn read(source: &str) -> (Option<Lowered>, Vec<Diagnostic>) {
    let tokens: TokenStream = source.parse().expect("the source consists of tokens");
    let report = Diagnostics::default();
    let krate = quote::quote!(cognito_dsl);
    let lowered = syntax::parse(tokens.clone(), &report).and_then(|declaration| {
        if declaration
            .body
            .items
            .iter()
            .any(|item| matches!(&item.kind, ItemKind::Named(key, _) if key.text == lower::STAGES))
        {
            crate::expand::understood(&krate, &tokens, &declaration, Features::ALL, &report);
            return None;
        }
        let lowered = lower::lower(&declaration, &report);
        crate::expand::module(&krate, &tokens, &declaration, &lowered, Features::ALL, &report);
        Some(lowered)
    });
    (lowered, report.finish())
}

/// A declaration with this body.
fn pool(body: &str) -> String {
    format!("mod pool {{\n{body}\n}}")
}

/// The code that a message points to, if it is on one line.
fn rendered_place(source: &str, diagnostic: &Diagnostic) -> Option<String> {
    let (start, end) = (diagnostic.mark.start.start(), diagnostic.mark.end.end());
    let line = source.lines().nth(start.line - 1).filter(|_| start.line == end.line)?;
    let characters = line.chars().skip(start.column).take(end.column - start.column);
    Some(characters.collect())
}

/// The messages as a terminal would show them.
fn render(source: &str) -> String {
    let mut text = String::new();
    for diagnostic in diagnose(source) {
        text.push_str(&rendered(source, &diagnostic));
        text.push('\n');
    }
    text
}

fn rendered(source: &str, diagnostic: &Diagnostic) -> String {
    let level = match diagnostic.level {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    let (start, end) = (diagnostic.mark.start.start(), diagnostic.mark.end.end());
    let line = source.lines().nth(start.line - 1).unwrap_or_default();
    // If it spans several lines, underline to the end of the first one.
    let width = if end.line == start.line {
        end.column - start.column
    } else {
        line.chars().count() - start.column
    };
    let message = diagnostic.message().replace('\n', "\n    ").replace("    \n", "\n");
    format!(
        "{level}: {message}\n  |\n  | {line}\n  | {}{}\n",
        " ".repeat(start.column),
        "^".repeat(width.max(1)),
    )
}
