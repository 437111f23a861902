//! The same templates as aws-cdk-lib, property for property.
//!
//! `parity/cases/<name>` has a pool as a declaration, as a CDK program, and the template that aws-cdk-lib made of the program.
//! `node generate.mjs` in `parity` writes the templates; the tests here need no Node.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod cases;
mod deployed;
mod docs;
mod refusals;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use cases::CASES;
use cognito_tests::parity::{EXCEPTIONS, Mutation, MutationKind, compare, mutations};
use serde_json::Value;

#[test]
fn templates_are_those_of_the_cdk() {
    // Losing cases must not go unnoticed.
    assert!(CASES.len() >= 180, "{}", CASES.len());
    let mut report = String::new();
    for case in CASES {
        for difference in compare(&case.cdk(), &case.ours()).differences {
            report.push_str(&format!("{}: {difference}\n", case.name));
        }
    }
    assert!(report.is_empty(), "\n{report}");
}

/// The comparison notices whatever is left out, added, changed or reordered on either side, even within an exception. Only the
/// order of tags has no meaning.
#[test]
fn nothing_slips_through() {
    let mut missed = String::new();
    for case in CASES {
        let (mut cdk, mut ours) = (case.cdk(), case.ours());
        if !compare(&cdk, &ours).differences.is_empty() {
            // The previous test reports that.
            continue;
        }
        for mutation in mutations(&cdk) {
            if !mutation.with(&mut cdk, |cdk| is_seen(&mutation, cdk, &ours)) {
                missed.push_str(&format!("{}: {mutation:?} in the CDK's\n", case.name));
            }
        }
        for mutation in mutations(&ours) {
            if !mutation.with(&mut ours, |ours| is_seen(&mutation, &cdk, ours)) {
                missed.push_str(&format!("{}: {mutation:?} in ours\n", case.name));
            }
        }
    }
    assert!(missed.is_empty(), "\n{missed}");
}

/// Whether the comparison notices the change. It need not if we only have more dependencies than the CDK.
fn is_seen(mutation: &Mutation, cdk: &Value, ours: &Value) -> bool {
    let seen = !compare(cdk, ours).differences.is_empty();
    if mutation.kind == MutationKind::Reverse && mutation.pointer.ends_with("Tags") {
        return !seen;
    }
    let Some((resource, _)) = mutation.pointer.split_once("/DependsOn") else {
        return seen;
    };
    let dependencies = |template: &Value| -> BTreeSet<String> {
        let list = template
            .pointer(&format!("{resource}/DependsOn"))
            .and_then(Value::as_array);
        list.into_iter().flatten().map(Value::to_string).collect()
    };
    seen != dependencies(cdk).is_subset(&dependencies(ours))
}

#[test]
fn every_exception_is_needed() {
    let made: BTreeSet<_> = CASES
        .iter()
        .flat_map(|case| compare(&case.cdk(), &case.ours()).exceptions)
        .collect();
    let listed: BTreeSet<_> = EXCEPTIONS.iter().map(|it| (it.resource, it.property)).collect();
    assert_eq!(made, listed, "an exception that no case makes");
    assert!(listed.len() == EXCEPTIONS.len() && EXCEPTIONS.len() <= 10);
}

/// The pinned version wrote every fixture, and every folder is complete.
#[test]
fn fixtures_are_of_the_pinned_version() {
    let package = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/parity/package.json")).unwrap();
    let package: Value = serde_json::from_str(&package).unwrap();
    let version = package["dependencies"]["aws-cdk-lib"].as_str().unwrap();
    for case in CASES {
        let by = &case.cdk()["_generated_by"];
        assert!(
            by.as_str().is_some_and(|by| by.ends_with(version)),
            "{}: {by}",
            case.name
        );
        assert!(
            Path::new(case.folder).join("stack.mjs").is_file(),
            "{}: no program",
            case.name
        );
    }
}
