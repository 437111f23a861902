//! Public types can grow without breaking users, and do not expose the compiler's internals.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::hash::Hash;
use std::path::{Path, PathBuf};

use cognito_dsl::model::{
    AccountRecovery, EmailStyle, FeaturePlan, Function, LambdaVersion, ManagedLoginVersion, Mfa, Pseudo, RemovalPolicy,
    StandardAttributeName, StandardScope, Unit,
};

/// Enums that are complete by nature: a value or an intrinsic function, a name or a string, borrowed or owned, the kinds of
/// JSON.
const CLOSED: [&str; 15] = [
    "AttributeName",
    "CdkPlace",
    "Duration",
    "IdentityProviderName",
    "Items",
    "Json",
    "List",
    "Number",
    "OAuthScope",
    "OutputValue",
    "ProviderAttribute",
    "Str",
    "Text",
    "Unit",
    "Value",
];

/// Every source file of the model, except tests and the hidden layer `schema`, but including its tables.
fn sources() -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, into: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() && name != "tests" {
                collect(&path, into);
            } else if name.ends_with(".rs") && name != "tests.rs" {
                let text = fs::read_to_string(&path).unwrap();
                into.push((path, text));
            }
        }
    }
    let mut sources = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../cognito-model/src"),
        &mut sources,
    );
    sources
        .retain(|(path, _)| !path.components().any(|part| part.as_os_str() == "schema") || path.ends_with("table.rs"));
    assert!(sources.len() > 40, "{}", sources.len());
    sources
}

#[test]
fn enums_can_grow() {
    let exported =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../cognito-model/src/lib.rs")).unwrap();
    let exported: BTreeSet<&str> = exported.split(|c: char| !c.is_alphanumeric()).collect();
    let mut closed = BTreeSet::new();
    for (path, text) in sources() {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (index, line) in lines.iter().enumerate() {
            let Some(name) = line.strip_prefix("pub enum ") else {
                continue;
            };
            let name = name.split(|c: char| !c.is_alphanumeric()).next().unwrap();
            // A row of a table is not an enum yet: the macro that makes one is checked instead.
            let attributes = || {
                lines[..index]
                    .iter()
                    .rev()
                    .take_while(|line| line.starts_with(['#', '/']))
            };
            let is_definition = attributes().any(|line| line.starts_with("#[derive"));
            if !is_definition || !exported.contains(name) {
                continue;
            }
            if !attributes().any(|line| *line == "#[non_exhaustive]") {
                assert!(CLOSED.contains(&name), "{name} in {} is exhaustive", path.display());
                closed.insert(name.to_owned());
            }
        }
        // The macros that make enums from tables.
        for (index, line) in lines
            .iter()
            .enumerate()
            .filter(|(_, line)| **line == "pub enum $Name {$(")
        {
            assert_eq!(lines[index - 1], "#[non_exhaustive]", "{}: {line}", path.display());
        }
    }
    assert_eq!(closed.iter().map(String::as_str).collect::<Vec<_>>(), CLOSED);
}

#[test]
fn tables_of_the_compiler_are_hidden() {
    let mut seen = 0;
    for (path, text) in sources() {
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (index, line) in lines.iter().enumerate() {
            let is_constant = line.starts_with("pub const ")
                && (line.contains("kind::Section ")
                    || line.contains("kind::Variants ")
                    || line.contains("static Section ")
                    || line.contains("static Variants "));
            let is_row = line.starts_with("pub fn row(");
            if is_constant || is_row {
                seen += 1;
                assert_eq!(lines[index - 1], "#[doc(hidden)]", "{}: {line}", path.display());
            }
        }
    }
    assert!(seen >= 9, "{seen}");
}

#[test]
fn only_lists_and_strings_deref() {
    let all: String = sources().into_iter().map(|(_, text)| text).collect();
    let found: Vec<&str> = all
        .lines()
        .filter(|line| line.contains(" Deref for "))
        .map(str::trim)
        .collect();
    assert_eq!(found, ["impl<T> Deref for List<T> {", "impl Deref for Str {"]);
}

#[test]
fn enums_without_settings_are_values() {
    fn value<T: Copy + Eq + Hash + Debug>() {}
    value::<AccountRecovery>();
    value::<EmailStyle>();
    value::<FeaturePlan>();
    value::<Function>();
    value::<LambdaVersion>();
    value::<ManagedLoginVersion>();
    value::<Mfa>();
    value::<Pseudo>();
    value::<RemovalPolicy>();
    value::<StandardAttributeName>();
    value::<StandardScope>();
    value::<Unit>();
}

#[test]
fn debug_shows_settings_and_nothing_else() {
    let shown = format!("{:?}", cognito_dsl::model::StandardAttribute::DEFAULT);
    assert_eq!(
        shown,
        "StandardAttribute { mutable: None, required: None, data_type: None, developer_only: None }"
    );
}
