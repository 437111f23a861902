//! rustc's messages about declarations, and declarations without any.
//!
//! The files in `rules/` contain the bad examples of all rules, and are generated from them: `cargo run -p cognito-docs`. The
//! others contain mistakes in the language, and rules at other places or in other forms than in their examples. To accept
//! rustc's current messages, run `TRYBUILD=overwrite cargo test -p cognito-ui-tests`, then review the difference.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use cognito_rules as rules;
use toolchain::other_toolchain;

mod toolchain;

/// The bad example of this rule is too long to write out, and is in a file of the macro's own tests. Its own file here uses a
/// constant.
const IN_A_FILE: &str = "text_length";

fn ui() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files that must not compile, section by section.
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

/// Whether the messages can be compared with this rustc. If not, prints the reason past the test harness's capture, which would
/// show it only for a failed test.
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

/// All in one Cargo run: if a single file has to compile, trybuild runs Cargo for each file.
#[test]
fn messages_are_those_of_the_files() {
    if !has_the_right_rustc("messages_are_those_of_the_files") {
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ten_mistakes.rs");
    // Everything that makes aws-cdk-lib throw; `tests/parity` checks the messages.
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

/// Each bad example is a module of a generated file, and rustc reports one thing in it, which names the rule.
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

/// The line that a message points to, starting at 1.
fn line_of(message: &str) -> Option<usize> {
    let (_, place) = message.split_once("--> ")?;
    place.split(':').nth(1)?.parse().ok()
}

/// The number of errors that rustc reports.
fn messages(stderr: &str) -> usize {
    stderr.lines().filter(|line| line.starts_with("error")).count()
}

#[test]
fn ten_mistakes_get_ten_messages() {
    let stderr = stderr_of(&ui().join("ten_mistakes.rs"));
    assert_eq!(messages(&stderr), 10, "{stderr}");
    assert!(!stderr.contains("warning"), "{stderr}");
}

/// No message comes from rustc itself, except in the files about constants, which it evaluates, and about programs that refer to
/// something that no longer exists.
#[test]
fn no_error_of_the_compiler_behind_ours() {
    for file in failing() {
        let speaks = |section: &Path| section.ends_with("constants") || section.ends_with("claims");
        if file.parent().is_some_and(speaks) {
            continue;
        }
        let stderr = stderr_of(&file);
        assert!(!stderr.contains("error[E"), "{}:\n{stderr}", file.display());
        // If nothing is written, the message points at the whole invocation, and then rustc adds where the macro was called. So it
        // does in its own message about a module where none may be, which has to be the only one.
        let is_whole = ["header/nothing.rs", "header/impl_body.rs"]
            .iter()
            .any(|own| file.ends_with(own));
        let at_token = !stderr.contains("macro-backtrace") || is_whole;
        if file.ends_with("header/impl_body.rs") {
            let declarations = fs::read_to_string(&file).unwrap().matches("user_pool! {").count();
            assert_eq!(
                stderr.matches("error:").count(),
                declarations,
                "{}:\n{stderr}",
                file.display()
            );
            assert_eq!(
                stderr.matches("module is not supported").count(),
                declarations,
                "{stderr}"
            );
        }
        assert!(at_token, "{}:\n{stderr}", file.display());
    }
}
