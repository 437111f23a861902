//! Imports the templates of random pools with `cargo cognito import`, and checks that the declarations give the same templates.
//!
//! The command compiles its declarations and compares the result with the template. It fails if they differ. `IMPORT_CASES` is
//! the number of pools, and `IMPORT_SEED` the seed of their generator.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../cargo-cognito/tests/support/mod.rs"]
mod support;

use std::{env, thread};

use cognito_tests::fuzz::draw;
use proc_macro2::{TokenStream, TokenTree};
use support::{Ran, cognito_reading};

/// Fails with the messages of the import if it fails, or if there are overrides, or resources that stay in the rest of the template.
fn import(template: &str) -> Result<(), String> {
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
    let count: usize = count.and_then(|count| count.parse().ok()).ok_or(messages.clone())?;
    let rest = messages.matches("stays in the rest").count();
    match (count, rest) {
        (0, 0) => Ok(()),
        _ => Err(format!("{messages}\n{output}")),
    }
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

/// The names, declarations and templates of the first random pools that can be imported.
fn pools(wanted: usize, seed: u64) -> Vec<(String, String, String)> {
    let (mut index, mut all) = (0, Vec::new());
    while all.len() < wanted {
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
        if kinds.any(|kind| kind.starts_with("AWS::Cognito::UserPool")) {
            all.push((case.name, case.declaration, template.to_json()));
        }
    }
    all
}

/// What is wrong with the import of these pools. Everything in them has a setting.
fn mistakes(pools: &[(String, String, String)]) -> String {
    let mut wrong = String::new();
    for (name, declaration, template) in pools {
        if let Err(what) = import(template) {
            wrong.push_str(&format!("{name}: {what}\n{declaration}\n"));
        }
    }
    wrong
}

#[test]
fn random_pools_come_back() {
    let wanted: usize = env::var("IMPORT_CASES").map_or(Ok(100), |cases| cases.parse()).unwrap();
    let seed: u64 = env::var("IMPORT_SEED").map_or(Ok(1), |seed| seed.parse()).unwrap();
    let pools = pools(wanted, seed);
    let threads = thread::available_parallelism().map_or(2, usize::from);
    let wrong: String = thread::scope(|scope| {
        let chunks = pools.chunks(pools.len().div_ceil(threads).max(1));
        let handles: Vec<_> = chunks.map(|chunk| scope.spawn(|| mistakes(chunk))).collect();
        handles.into_iter().map(|handle| handle.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{wrong}");
}
