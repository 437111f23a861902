//! Checks `docs/from-cdk.md` against the list of the CDK's members, and, like `docs/from-terraform.md`, against the settings
//! that exist.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use cognito_dsl::model::schema::kind::{Kind, Names, Variants};
use cognito_dsl::model::{StandardAttributeName, StandardIdentityProvider, StandardProviderAttribute, StandardScope};

use crate::files;
use crate::settings::{code, parts};

/// Counterparts that are not settings.
const RUST: [&str; 2] = ["user_pool!", "ClientHandle::flows"];

/// The beginning of a row without a counterpart.
const NONE: &str = "no counterpart: ";

fn read(name: &str) -> String {
    fs::read_to_string(files::path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The code spans in a cell.
fn codes(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// The rows of the tables, by type: the member, and its counterpart here.
fn rows(document: &str) -> BTreeMap<&str, Vec<(&str, &str)>> {
    let mut rows: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    let mut name = "";
    for line in document.lines() {
        if let Some(heading) = line.strip_prefix("### `") {
            name = heading.trim_end_matches('`');
            let before = rows.insert(name, Vec::new());
            assert!(before.is_none(), "{name} has two tables");
        } else if line.starts_with('#') {
            name = "";
        } else if let (Some(row), Some(rows)) = (line.strip_prefix("| `"), rows.get_mut(name)) {
            let cells: Vec<&str> = row.split(" | ").collect();
            rows.push((cells[0].trim_end_matches('`'), cells[1]));
        }
    }
    rows
}

/// Everything that a declaration can contain, as `docs/settings.md` writes it: `mfa`, `mfa: Optional`.
fn sayable() -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for part in parts() {
        for field in part.section.fields {
            let path = part.field(field);
            choices(field.kind, path.clone(), &mut all);
            all.insert(path);
        }
    }
    all
}

fn choices(kind: &'static Kind, path: String, all: &mut BTreeSet<String>) {
    let variants: &Variants = match kind {
        Kind::Variants(variants) => variants,
        Kind::List(item) => return choices(item, path, all),
        Kind::Map(map) => return choices(map.value, format!("{path}.<name>"), all),
        // All fields of this section take the same.
        Kind::Section(section) if section.name == "AttributeMapping" => StandardProviderAttribute::VARIANTS,
        Kind::Name(Names::Scope) => StandardScope::NAMES,
        Kind::Name(Names::Attribute) => StandardAttributeName::NAMES,
        Kind::Name(Names::IdentityProvider) => StandardIdentityProvider::VARIANTS,
        _ => return,
    };
    all.extend(
        variants
            .variants
            .iter()
            .map(|variant| format!("{path}: {}", variant.name)),
    );
}

#[test]
fn every_member_of_the_cdk_has_a_row() {
    let (document, list) = (read("docs/from-cdk.md"), read("tests/docs/cdk-api.txt"));
    let rows = rows(&document);
    let mut lines = list.lines();
    let version = lines.next().unwrap_or_default();
    assert!(document.contains(version), "the document is not about {version}");
    let mut members: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in lines {
        let [_, name, _, member] = line.split(' ').collect::<Vec<_>>()[..] else {
            panic!("no member of a type: {line}")
        };
        members.entry(name).or_default().push(member);
    }
    assert!(members.len() > 90);
    for (name, members) in &members {
        let found: Vec<&str> = rows
            .get(name)
            .into_iter()
            .flatten()
            .map(|(member, _)| *member)
            .collect();
        assert_eq!(&found, members, "{name}");
    }
    let unknown: Vec<&&str> = rows.keys().filter(|name| !members.contains_key(*name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn what_stands_beside_a_member_exists() {
    for document in ["docs/from-cdk.md", "docs/from-terraform.md"] {
        assert_counterparts_exist(&read(document));
    }
}

fn assert_counterparts_exist(document: &str) {
    let sayable = sayable();
    let rows = rows(document);
    assert!(rows.len() > 5);
    for (name, rows) in rows {
        for (member, here) in rows {
            if let Some(reason) = here.strip_prefix(NONE) {
                assert!(!reason.is_empty(), "{name}.{member} has no counterpart, and no reason");
                continue;
            }
            assert!(codes(here).next().is_some(), "{name}.{member} has nothing beside it");
            for path in codes(here) {
                let known = sayable.contains(path) || RUST.contains(&path);
                assert!(known, "{name}.{member}: there is no {}", code(path));
            }
        }
    }
}

/// The list is for the CDK version that templates are compared with.
#[test]
fn the_version_is_that_of_the_comparison() {
    let version = read("tests/docs/cdk-api.txt");
    let version = version
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("aws-cdk-lib ");
    let package = read("tests/parity/package.json");
    assert!(
        package.contains(&format!("\"aws-cdk-lib\": \"{version}\"")),
        "{version}"
    );
}
