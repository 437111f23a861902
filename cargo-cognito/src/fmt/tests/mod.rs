#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod corpus;
mod layout;
mod random;
mod repository;

use proc_macro2::{TokenStream, TokenTree};

use super::style::DEFAULT;
use super::{Misshapen, declaration};

/// Formats a declaration without the macro around it.
fn formatted(source: &str) -> Result<String, Misshapen> {
    declaration(source, 0, &DEFAULT).map(|formatted| formatted.text)
}

/// Fails if a second run changes anything.
fn check_settled(name: &str, once: &str) {
    let twice = formatted(once).unwrap();
    let diff = similar::TextDiff::from_lines(once, &twice);
    assert!(once == twice, "{name}:\n{}", diff.unified_diff());
}

/// The tokens of a declaration, without trailing commas and without the white space of documentation.
fn meaning(source: &str) -> Vec<String> {
    fn add(stream: TokenStream, all: &mut Vec<String>) {
        for tree in stream {
            match tree {
                TokenTree::Group(group) => {
                    let (open, close) = crate::fmt::tokens::delimiters(&group);
                    all.push(open.to_string());
                    add(group.stream(), all);
                    if all.last().is_some_and(|last| last == ",") {
                        all.pop();
                    }
                    all.push(close.to_string());
                }
                TokenTree::Punct(punct) => all.push(punct.as_char().to_string()),
                TokenTree::Literal(literal) if all.ends_with(&["doc".to_owned(), "=".to_owned()]) => {
                    let lines: Vec<String> = literal
                        .to_string()
                        .split("\\n")
                        .map(|line| line.trim().to_owned())
                        .collect();
                    all.push(lines.join("\n"));
                }
                other => all.push(other.to_string()),
            }
        }
    }
    let mut all = Vec::new();
    add(source.parse().unwrap(), &mut all);
    proc_macro2::extra::invalidate_current_thread_spans();
    all
}
