//! Imports the templates of random pools with `cargo cognito import`, and checks that the declarations give the same templates.
//!
//! The command compiles its declarations and compares the result with the template. It fails if they differ. `IMPORT_CASES` is
//! the number of pools, and `IMPORT_SEED` the seed of their generator.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../../cargo-cognito/tests/support/mod.rs"]
mod support;

use std::path::Path;
use std::{env, fs, thread};

use cognito_tests::fuzz::{DrawnCase, draw};
use proc_macro2::{TokenStream, TokenTree};
use support::{Ran, cognito_reading};

/// What no setting can say. The CDK writes the region of the stack into the name of a provider even if the ID of its user pool has
/// another one. That comes back under `#[cdk]`, but the IDs below an imported pool may not show its path.
fn cannot_be_said(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("\"CognitoIdentityProviders.") && line.contains(".ProviderName\":")
}

/// The overrides that a setting could replace, and the resources in the rest of the template. Or the error of the import.
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
    let count: usize = count.and_then(|count| count.parse().ok()).ok_or(messages.clone())?;
    let excused = output.lines().filter(|line| cannot_be_said(line)).count();
    let count = count
        .checked_sub(excused)
        .ok_or_else(|| format!("{messages}\n{output}"))?;
    let rest = messages.matches("stays in the rest").count();
    if count + rest > 0 {
        eprintln!("{messages}\n{output}");
    }
    Ok((count, rest))
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

/// The template of a random pool, if it can be imported and shows something about settings.
fn template(case: &DrawnCase) -> Option<String> {
    // Overrides come back as overrides.
    if case.declaration.contains("overrides") {
        return None;
    }
    let compiled = cognito_dsl_compiler::compile(body(&case.declaration));
    if compiled.messages.iter().any(|message| message.is_error) {
        return None;
    }
    let template = compiled.pools[0].1.template();
    // A template of an imported pool may be empty, and a declaration needs more than an identity pool.
    let kinds = template.resources().iter().map(|(_, resource)| resource.get("Type"));
    let mut kinds = kinds.filter_map(|kind| kind.and_then(|kind| kind.as_text()));
    let has_pool = kinds.any(|kind| kind.starts_with("AWS::Cognito::UserPool"));
    has_pool.then(|| template.to_json())
}

/// The README says how many pools come back, and CI imports as many.
#[test]
fn the_readme_says_what_ci_imports() {
    let read = |file: &str| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)).unwrap();
    let script = read(".ci/run");
    let cases = script.split("IMPORT_CASES=").nth(1).unwrap().split(' ').next().unwrap();
    let row = format!("| random pools | {cases} | 0 |");
    assert!(read("cargo-cognito/README.md").contains(&row), "{row}");
}

#[test]
fn random_pools_come_back() {
    let wanted: usize = env::var("IMPORT_CASES").map_or(Ok(100), |cases| cases.parse()).unwrap();
    let seed: u64 = env::var("IMPORT_SEED").map_or(Ok(1), |seed| seed.parse()).unwrap();
    let cases = (0..20 * wanted).map(|index| draw(seed, index));
    let cases = cases.filter_map(|case| Some((template(&case)?, case)));
    let cases: Vec<_> = cases.take(wanted).collect();
    assert_eq!(cases.len(), wanted, "too few of the pools can be imported");

    let threads = thread::available_parallelism().map_or(1, usize::from);
    let results: Vec<_> = thread::scope(|scope| {
        let parts = cases.chunks(wanted.div_ceil(threads));
        let running: Vec<_> = parts
            .map(|part| scope.spawn(|| part.iter().map(|(template, _)| import(template)).collect::<Vec<_>>()))
            .collect();
        running.into_iter().flat_map(|part| part.join().unwrap()).collect()
    });
    let (mut overrides, mut rest, mut wrong) = (0, 0, String::new());
    for ((_, case), result) in cases.iter().zip(results) {
        match result {
            Ok((0, 0)) => continue,
            Ok((count, left)) => (overrides, rest) = (overrides + count, rest + left),
            Err(what) => wrong.push_str(&what),
        }
        wrong.push_str(&format!("\n{}:\n{}\n", case.name, case.declaration));
    }
    let found = format!("{wanted} pools, {overrides} overrides, {rest} resources in the rest");
    eprintln!("{found}");
    assert!(wrong.is_empty(), "{found}\n{wrong}");
}
