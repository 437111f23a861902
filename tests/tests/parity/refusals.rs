//! What aws-cdk-lib throws at does not compile.
//!
//! `parity/refusals/<name>` has a declaration with a mistake, and a CDK program that throws, with its message. The tests in
//! `tests/ui` compile all of the declarations together, and this checks rustc's messages.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

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

/// No folder is left out, and each declaration is rejected for a single reason, and not by rustc itself.
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
            .split_once("/parity/refusals/")
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

/// Every place where the CDK throws has an example or a reason why not, and there are no others.
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
    // The CDK's core throws if a duration is not a whole number.
    let of_the_core = names().into_iter().filter(|name| name.ends_with("-part"));
    shown.extend(of_the_core);
    assert_eq!(shown, names());
}
