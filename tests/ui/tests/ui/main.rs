//! What rustc says about a declaration, and what it has to say nothing about.
//!
//! The files in `rules/` have the bad examples of all rules, and are generated from them:
//! `cargo run -p cognito-docs`. The others have mistakes in the language, and what a rule says in another place
//! or form than in its example. To accept what rustc says now: `TRYBUILD=overwrite cargo test -p cognito-ui-tests`, then
//! look at the difference.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use cognito_rules as rules;
use toolchain::other_toolchain;

mod toolchain;

/// The rule whose bad example is too long to be written down, and is a file of the macro's own tests. Its file has a constant.
const IN_A_FILE: &str = "text_length";

fn ui() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files that have to fail, section by section.
fn failing() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for section in fs::read_dir(ui()).unwrap().map(|entry| entry.unwrap().path()) {
        if !section.is_dir() || section.ends_with("pass") || section.ends_with("tests") {
            continue;
        }
        for file in fs::read_dir(section).unwrap().map(|entry| entry.unwrap().path()) {
            if file.extension().is_some_and(|extension| extension == "rs") {
                files.push(file);
            }
        }
    }
    files.sort();
    files
}

fn stderr_of(file: &Path) -> String {
    let file = file.with_extension("stderr");
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Whether the messages can be compared with this rustc. If not, it says so past the capture of the test harness, which would show
/// it only if the test failed.
fn has_the_right_rustc(test: &str) -> bool {
    let Some(reason) = other_toolchain() else { return true };
    assert!(
        env::var_os("CI").is_none(),
        "CI has to compare the messages, but {reason}"
    );
    let mut stderr = std::io::stderr();
    writeln!(stderr, "test {test} ... SKIPPED: {reason}").unwrap();
    false
}

/// All in one run of cargo: trybuild runs cargo for each file if there is a single one that has to compile.
#[test]
fn messages_are_those_of_the_files() {
    if !has_the_right_rustc("messages_are_those_of_the_files") {
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ten_mistakes.rs");
    // All that aws-cdk-lib throws at; `tests/parity` looks at what is said about each.
    cases.compile_fail("../parity/refusals/all.rs");
    for file in failing() {
        cases.compile_fail(file.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap());
    }
}

#[test]
fn what_is_right_compiles() {
    if has_the_right_rustc("what_is_right_compiles") {
        trybuild::TestCases::new().pass("pass/*.rs");
    }
}

/// Each bad example is a module of a generated file, and rustc says one thing in it, which names the rule.
#[test]
fn every_rule_has_its_message() {
    let mut said: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for file in failing()
        .iter()
        .filter(|file| file.parent().unwrap().ends_with("rules"))
    {
        let source = fs::read_to_string(file).unwrap();
        let modules: Vec<Option<&str>> = source
            .lines()
            .map(|line| line.strip_prefix("mod ")?.strip_suffix(" {"))
            .collect();
        for module in modules.iter().flatten() {
            let earlier = said.insert((*module).to_owned(), Vec::new());
            assert!(earlier.is_none(), "{module} stands in two files");
        }
        for message in stderr_of(file).split("\nerror").filter(|message| !message.is_empty()) {
            let line = line_of(message).unwrap_or_else(|| panic!("{}: no line in {message}", file.display()));
            let module = modules[..line]
                .iter()
                .rev()
                .flatten()
                .next()
                .expect("a module above the message");
            said.get_mut(*module).unwrap().push(message.to_owned());
        }
    }
    let file = ui().join("constants").join(IN_A_FILE).with_extension("rs");
    let stderr = stderr_of(&file);
    assert!(stderr.contains(&format!("breaks the rule {IN_A_FILE}: ")), "{stderr}");
    assert_eq!(messages(&stderr), 1, "{stderr}");

    // The others refer to files of the compiler's own tests.
    for rule in rules::rules().iter().filter(|rule| !rule.bad.contains("File(")) {
        let messages = said.remove(rule.name).unwrap_or_default();
        let names = messages
            .iter()
            .filter(|message| message.contains(&format!("rule: {}\n", rule.name)))
            .count();
        assert_eq!(messages.len(), 1, "{}: {messages:?}", rule.name);
        assert_eq!(
            names,
            usize::from(!rule.only_in_programs),
            "{}: {messages:?}",
            rule.name
        );
    }
    assert!(said.is_empty(), "no rules: {said:?}");
}

/// The line that a message is about, from 1 on.
fn line_of(message: &str) -> Option<usize> {
    let (_, place) = message.split_once("--> ")?;
    place.split(':').nth(1)?.parse().ok()
}

/// How many errors rustc counted.
fn messages(stderr: &str) -> usize {
    stderr.lines().filter(|line| line.starts_with("error")).count()
}

#[test]
fn ten_mistakes_get_ten_messages() {
    let stderr = stderr_of(&ui().join("ten_mistakes.rs"));
    assert_eq!(messages(&stderr), 10, "{stderr}");
    assert!(!stderr.contains("warning"), "{stderr}");
}

/// No message is rustc's own, except in the files about constants, which it evaluates, and about programs that refer to what there
/// is no more.
#[test]
fn no_error_of_the_compiler_behind_ours() {
    for file in failing() {
        let speaks = |section: &Path| section.ends_with("constants") || section.ends_with("claims");
        if file.parent().is_some_and(speaks) {
            continue;
        }
        let stderr = stderr_of(&file);
        assert!(!stderr.contains("error[E"), "{}:\n{stderr}", file.display());
        // Only where nothing is written is the whole invocation the place of the message, and rustc adds how it came about.
        let at_token = !stderr.contains("macro-backtrace") || file.ends_with("header/nothing.rs");
        assert!(at_token, "{}:\n{stderr}", file.display());
    }
}
