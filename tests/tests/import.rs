//! Imports the templates of random pools with `cargo cognito import`, and checks that the declarations give the same templates.
//!
//! The command compiles its declarations and compares the result with the template. It fails if they differ. `IMPORT_CASES` is
//! the number of pools, and `IMPORT_SEED` the seed of their generator.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../cargo-cognito/tests/support/mod.rs"]
mod support;

use std::env;

use cognito_tests::fuzz::draw;
use proc_macro2::{TokenStream, TokenTree};
use support::{Ran, cognito_reading};

/// The number of overrides, and of resources in the rest of the template. Or the error of the import.
fn import(template: &str) -> Result<(usize, usize), String> {
    let Ran {
        code, output, messages, ..
    } = cognito_reading(template, &["import", "-"]);
    if code != 0 {
        return Err(format!("{messages}\n{output}"));
    }
    // Warnings about names that the rest of a template has come first.
    let mut lines = messages.lines();
    let line = lines.find(|line| line.contains(" override")).unwrap_or_default();
    let count = line.split(", ").nth(1).and_then(|part| part.split(' ').next());
    let count = count.and_then(|count| count.parse().ok()).ok_or(messages.clone())?;
    if count > 0 && env::var_os("SHOW").is_some() {
        eprintln!("{messages}\n{output}");
    }
    Ok((count, messages.matches("stays in the rest").count()))
}

/// The contents of the macro's braces.
fn body(declaration: &str) -> TokenStream {
    let tokens: TokenStream = declaration.parse().unwrap();
    let is_macro = tokens.to_string().contains("user_pool !");
    let groups = tokens.clone().into_iter().filter_map(|token| match token {
        TokenTree::Group(group) if is_macro => Some(group.stream()),
        _ => None,
    });
    groups.last().unwrap_or(tokens)
}

#[test]
fn random_pools_come_back() {
    let wanted: usize = env::var("IMPORT_CASES").map_or(Ok(100), |cases| cases.parse()).unwrap();
    let seed: u64 = env::var("IMPORT_SEED").map_or(Ok(1), |seed| seed.parse()).unwrap();
    let (mut index, mut imported, mut wrong) = (0, 0, String::new());
    let (mut overrides, mut rest) = (0, 0);
    while imported < wanted {
        let case = draw(seed, index);
        index += 1;
        assert!(index < 20 * wanted, "too few of the pools can be imported");
        // Overrides come back as overrides, so they show nothing about settings.
        if case.declaration.contains("overrides") {
            continue;
        }
        let compiled = cognito_dsl_compiler::compile(body(&case.declaration));
        if compiled.messages.iter().any(|message| message.is_error) {
            continue;
        }
        let template = compiled.pools[0].1.template();
        // A template of an imported pool may be empty, and a declaration needs more than an identity pool.
        let kinds = template.resources().iter().map(|(_, resource)| resource.get("Type"));
        let mut kinds = kinds.filter_map(|kind| kind.and_then(|kind| kind.as_text()));
        if !kinds.any(|kind| kind.starts_with("AWS::Cognito::UserPool")) {
            continue;
        }
        imported += 1;
        match import(&template.to_json()) {
            Ok((count, left)) => (overrides, rest) = (overrides + count, rest + left),
            Err(what) => wrong.push_str(&format!("{}:\n{what}\n{}\n", case.name, case.declaration)),
        }
    }
    eprintln!("{imported} pools, {overrides} overrides, {rest} resources in the rest");
    assert!(wrong.is_empty(), "{wrong}");
    assert!(overrides * 10 <= imported, "{overrides} overrides in {imported} pools");
    assert!(
        rest * 10 <= imported,
        "{rest} resources in the rest of {imported} templates"
    );
}
