//! The effect of every setting on the template, in isolation.
//!
//! After reviewing what has changed, accept it with `INSTA_UPDATE=always cargo test -p cognito-tests --test settings`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use cognito_model::Action;
use cognito_tests::settings::{SettingCase, comparisons};
use cognito_tests::{coverage, difference};

/// Variants for the default, which are never written: they apply when no base is written.
const NEVER_WRITTEN: [&str; 3] = ["base=Cdk", "clients.*.base=Cdk", "identity_pools.*.base=Cdk"];

/// Every case, with the path of its setting and the name of its comparison.
fn cases() -> impl Iterator<Item = (&'static str, &'static str, &'static SettingCase)> {
    comparisons().flat_map(|comparison| {
        let settings = comparison.settings.iter();
        settings.flat_map(|setting| setting.cases.iter().map(|case| (comparison.name, setting.path, case)))
    })
}

#[test]
fn templates() {
    for comparison in comparisons() {
        let base = (comparison.base)().template();
        let (mut text, mut shown) = (String::new(), BTreeSet::new());
        for setting in comparison.settings {
            writeln!(text, "## {}\n", setting.path).unwrap();
            for case in setting.cases {
                let difference = difference(&base, &(case.pool)().template(), &mut shown);
                writeln!(text, "{}\n{difference}", case.name).unwrap();
            }
        }
        insta::with_settings!({ snapshot_path => "snapshots/settings", omit_expression => true, prepend_module_to_snapshot => false }, {
            insta::assert_snapshot!(comparison.name, text);
        });
    }
}

#[test]
fn cases_are_valid_pools() {
    for (comparison, path, case) in cases() {
        let violations: Vec<String> = cognito_dsl::validate(&(case.pool)())
            .iter()
            .map(ToString::to_string)
            .collect();
        assert!(
            violations.is_empty(),
            "{comparison}: {path}: {}: {violations:#?}",
            case.name
        );
    }
}

#[test]
fn every_setting_has_a_case() {
    let tables = coverage::settings();
    let mut shown: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for (comparison, path, case) in cases() {
        let used = coverage::used(&(case.pool)());
        // What the model treats as not written can still be written: an empty map, or a flag without a third value.
        assert!(
            tables.paths.contains(path) || path.contains(".*."),
            "{comparison}: there is no setting {path}"
        );
        assert!(
            ["absent", "empty", "off"].contains(&case.name) || used.contains(path),
            "{comparison}: the case {} does not write {path}, but only {used:#?}",
            case.name
        );
        shown.entry(path).or_default().extend(used);
    }
    let missing: Vec<&String> = tables
        .paths
        .iter()
        .filter(|path| !NEVER_WRITTEN.contains(&path.as_str()))
        .filter(|path| {
            // A named value is covered by the cases of its setting, or of the list or map that contains it.
            let setting = path
                .split('=')
                .next()
                .unwrap_or(path)
                .trim_end_matches("[]")
                .trim_end_matches(".*");
            shown.get(setting).is_none_or(|used| !used.contains(*path))
        })
        .collect();
    assert!(missing.is_empty(), "no case in tests/src/settings/ shows {missing:#?}");
}

#[test]
fn every_setting_is_documented() {
    let tables = coverage::settings();
    assert!(tables.rows.len() > 300, "{}", tables.rows.len());
    for (path, row) in &tables.rows {
        assert!(!docs(row.docs).is_empty(), "{path} has no documentation");
        assert!(
            !row.default.is_empty(),
            "{path} does not say what holds when it is not written"
        );
        assert!(!row.cloudformation.is_empty(), "{path} does not say what it becomes");
    }
    for (path, section) in &tables.sections {
        assert!(
            !docs(section.docs).is_empty(),
            "`{}` at {path} has no documentation",
            section.name
        );
    }
    for (path, variants) in &tables.enums {
        assert!(
            !docs(variants.docs).is_empty(),
            "`{}` at {path} has no documentation",
            variants.name
        );
        // The name of an action is the name of an operation, which AWS documents.
        let is_ours = variants.name != Action::NAMES.name;
        for variant in variants.variants.iter().filter(|_| is_ours) {
            assert!(
                !docs(variant.docs).is_empty(),
                "{path}={} has no documentation",
                variant.name
            );
        }
    }
}

fn docs(lines: &[&str]) -> String {
    lines.concat().trim().to_owned()
}

#[test]
fn names_of_cases_are_unique() {
    let mut seen = BTreeSet::new();
    for (comparison, path, case) in cases() {
        assert!(
            seen.insert((comparison, path, case.name)),
            "{comparison}: {path}: {} is there twice",
            case.name
        );
    }
}
