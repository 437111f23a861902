//! What aws-cdk-lib throws at does not compile.
//!
//! `parity/refusals/<name>` has a declaration that is wrong, and a CDK program that throws, with what it throws. The tests of
//! `tests/ui` compile all of the declarations together, and this looks at what rustc has said.

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
