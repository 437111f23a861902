//! A type's name says which type it is: no two types of the workspace have the same one.
//!
//! Types are found in the tokens of a file: `struct`, `enum`, `union`, `trait` and `type` in a module, or directly in what a
//! macro of ours takes, such as `settings! { pub struct Client { .. } }`. Bodies of functions and of `macro_rules!` are not read.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::{env, fs};

use proc_macro2::{TokenStream, TokenTree};

/// Folders without code of ours: mistakes that do not compile, and what is generated.
const SKIPPED: [&str; 4] = [".git", "node_modules", "target", "ui"];

#[test]
fn no_two_types_have_one_name() {
    let mut types: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let sources = sources();
    assert!(sources.len() > 900, "{} files", sources.len());
    for path in sources {
        let text = fs::read_to_string(&path).expect("a source");
        let tokens = TokenStream::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let file = path.strip_prefix(root()).expect("a file of ours").display().to_string();
        declared(tokens, &mut |name, line| {
            types.entry(name).or_default().push(format!("{file}:{line}"));
        });
    }
    assert!(types.len() > 500, "{} types", types.len());
    types.retain(|_, places| places.len() > 1);
    let found: Vec<String> = types
        .iter()
        .map(|(name, places)| format!("{name}: {}", places.join(", ")))
        .collect();
    assert!(
        found.is_empty(),
        "{} names that several types have; rename the less public one:\n{}",
        found.len(),
        found.join("\n")
    );
}

/// Makes sure that the search finds types, so that finding none twice means something.
#[test]
fn types_of_every_kind_are_found() {
    let text = "
        pub struct Plain(u8);
        struct Generic<T: Iterator<Item = u8>> { field: T }
        pub(crate) enum Choice { A, B { inner: u8 } }
        #[derive(Debug)] union Both { a: u8, b: u8 }
        pub trait Able { type Output; fn go() { struct Local; } }
        type Short = Vec<u8>;
        impl Able for Plain { type Output = u8; }
        fn function() { enum Hidden {} }
        macro_rules! table { ($name:ident) => { struct $name; struct Fragment; } }
        settings! { /// struct Documented
            pub struct Tabled with name: Short { field: u8 => \"struct Quoted\", } }
        mod tests { mod deep { struct Nested; } }
    ";
    let mut found = Vec::new();
    declared(text.parse().expect("tokens"), &mut |name, line| {
        found.push(format!("{line} {name}"));
    });
    let expected = [
        "2 Plain",
        "3 Generic",
        "4 Choice",
        "5 Both",
        "6 Able",
        "7 Short",
        "12 Tabled",
        "13 Nested",
    ];
    assert_eq!(found, expected);
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every source file of the workspace.
fn sources() -> Vec<PathBuf> {
    fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                if !SKIPPED.iter().any(|name| path.file_name() == Some(OsStr::new(name))) {
                    collect(&path, into);
                }
            } else if path.extension().is_some_and(|it| it == "rs") {
                into.push(path);
            }
        }
    }
    let mut sources = Vec::new();
    collect(&root(), &mut sources);
    sources.sort();
    sources
}

/// What declares a type.
const KEYWORDS: [&str; 5] = ["struct", "enum", "union", "trait", "type"];

/// Calls `found` with the name and the line of every type that a module's tokens declare.
fn declared(tokens: TokenStream, found: &mut impl FnMut(String, usize)) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let word = |at: usize| match tokens.get(at) {
        Some(TokenTree::Ident(ident)) => ident.to_string(),
        _ => String::new(),
    };
    let is_bang = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(punct)) if punct.as_char() == '!');
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Ident(name) if at > 0 && KEYWORDS.contains(&word(at - 1).as_str()) => {
                found(name.to_string(), name.span().start().line);
            }
            TokenTree::Group(body) if at > 1 => {
                let is_invocation = is_bang(at - 1) && !word(at - 2).is_empty();
                if word(at - 2) == "mod" || is_invocation {
                    declared(body.stream(), found);
                }
            }
            _ => {}
        }
    }
}
