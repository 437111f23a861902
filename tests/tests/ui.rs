//! What rustc says about a declaration, and what it has to say nothing about.
//!
//! One file in `ui/<section>/` for each rule, named after it, and for each kind of mistake in the language. To accept what rustc
//! says now, after reading it: `TRYBUILD=overwrite cargo test -p cognito-tests --test ui`, then look at the difference.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use cognito_rules as rules;
use cognito_tests::other_toolchain;

/// The rules whose bad examples the language refuses before there is a pool to check. They are for pools built by a program.
const REFUSED_EARLIER: [&str; 2] = ["duplicate_name", "unknown_name"];

/// The rule whose bad example is too long to be written down, and is a file of the macro's own tests. Its file has a constant.
const IN_A_FILE: &str = "text_length";

/// The rules whose bad examples name files beside the macro's own tests, which do not lie beside these.
const FROM_FILES: [&str; 2] = ["branding_settings_json", "branding_asset_kind"];

fn ui() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("ui")
}

/// The files that have to fail, section by section.
fn failing() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for section in fs::read_dir(ui()).unwrap().map(|entry| entry.unwrap().path()) {
        if !section.is_dir() || section.ends_with("pass") {
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

#[test]
fn ui_files() {
    if let Some(reason) = other_toolchain() {
        assert!(
            env::var_os("CI").is_none(),
            "CI has to compare the messages, but {reason}"
        );
        // Past the capture of the test harness, which would show it only if the test failed.
        writeln!(std::io::stderr(), "test ui_files ... SKIPPED: {reason}").unwrap();
        return;
    }
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/ten_mistakes.rs");
    for file in failing() {
        cases.compile_fail(file.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap());
    }
}

#[test]
fn every_rule_has_a_file() {
    let files = failing();
    for rule in rules::rules().iter().filter(|rule| !FROM_FILES.contains(&rule.name)) {
        let file = files
            .iter()
            .find(|file| file.file_stem().is_some_and(|name| name == rule.name))
            .unwrap_or_else(|| {
                panic!(
                    "write tests/ui/<section>/{}.rs with the bad example of the rule",
                    rule.name
                )
            });
        if rule.name == IN_A_FILE {
            let stderr = stderr_of(file);
            assert!(stderr.contains(&format!("breaks the rule {}: ", rule.name)), "{stderr}");
            assert_eq!(messages(&stderr), 1, "{stderr}");
            continue;
        }
        // However it is laid out: without spaces, and without the commas that end lines.
        let without_space =
            |text: &str| -> String { text.chars().filter(|c| !c.is_whitespace() && *c != ',').collect() };
        let source = fs::read_to_string(file).unwrap();
        assert!(
            without_space(&source).contains(&without_space(rule.bad)),
            "{} does not have the bad example of its rule:\n{}",
            file.display(),
            rule.bad
        );
        let stderr = stderr_of(file);
        let named = stderr.contains(&format!("rule: {}\n", rule.name));
        assert_eq!(named, !REFUSED_EARLIER.contains(&rule.name), "{}:\n{stderr}", rule.name);
        assert_eq!(messages(&stderr), 1, "{}:\n{stderr}", rule.name);
    }
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
