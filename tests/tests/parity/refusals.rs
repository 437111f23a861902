//! What aws-cdk-lib throws at does not compile.
//!
//! `parity/refusals/<name>` has a declaration that is wrong, and a CDK program that throws, with what it throws. All of the
//! declarations are compiled together, so that it is quick: `TRYBUILD=overwrite cargo test -p cognito-tests --test parity`
//! accepts what rustc says now.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

use cognito_tests::other_toolchain;
use cognito_tests::parity::{Expressed, THROWS};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("parity/refusals")
}

fn names() -> BTreeSet<String> {
    let entries = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap());
    let folders = entries.filter(|entry| entry.path().is_dir());
    folders
        .map(|folder| folder.file_name().into_string().unwrap())
        .collect()
}

#[test]
fn refusals_do_not_compile() {
    if let Some(reason) = other_toolchain() {
        assert!(
            env::var_os("CI").is_none(),
            "CI has to compare the messages, but {reason}"
        );
        // Past the capture of the test harness, which would show it only if the test failed.
        writeln!(std::io::stderr(), "test refusals_do_not_compile ... SKIPPED: {reason}").unwrap();
        return;
    }
    trybuild::TestCases::new().compile_fail("parity/refusals/all.rs");
}

/// No folder is left out, and none is refused for more than its one reason or by rustc itself.
#[test]
fn each_refusal_has_one_message() {
    let list = fs::read_to_string(folder().join("all.rs")).unwrap();
    let said = fs::read_to_string(folder().join("all.stderr")).unwrap();
    let mut places = BTreeSet::new();
    for message in format!("\n\n{said}").split("\n\nerror").skip(1) {
        assert!(
            message.starts_with(": "),
            "an error of the compiler itself: error{message}"
        );
        let place = message
            .split_once("--> parity/refusals/")
            .and_then(|(_, rest)| rest.split_once("/pool.rs"));
        let (name, _) = place.unwrap_or_else(|| panic!("an error at no declaration: error{message}"));
        assert!(
            places.insert(name.to_owned()),
            "a second error in {name}: error{message}"
        );
    }
    assert_eq!(places, names());
    for name in names() {
        assert!(
            list.contains(&format!("\"{name}/pool.rs\"")),
            "all.rs leaves {name} out: run generate.mjs"
        );
        assert!(
            folder().join(&name).join("thrown.txt").is_file(),
            "{name}: run generate.mjs"
        );
    }
}

/// Every place where the CDK throws is shown or has a reason why not, and nothing else is.
#[test]
fn every_throw_is_accounted_for() {
    assert_eq!(THROWS.len(), 63);
    let mut shown = BTreeSet::new();
    for throw in THROWS {
        match throw.ours {
            Expressed::Refused(refusals) => shown.extend(refusals.iter().map(|name| (*name).to_owned())),
            Expressed::Not(reason) => assert!(!reason.is_empty(), "{throw:?}"),
        }
    }
    // That a duration is no whole number is thrown by the core of the CDK.
    let of_the_core = names().into_iter().filter(|name| name.ends_with("-part"));
    shown.extend(of_the_core);
    assert_eq!(shown, names());
}
