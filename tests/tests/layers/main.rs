//! Dependencies go one way: between the crates, between the folders of a crate, and between the files of a folder.
//!
//! What a file uses is determined by its paths that begin with `crate`, `$crate`, `super` or `self`, in imports, in code and in
//! the bodies of macros. Methods have no path, so the use of a higher layer's method is not noticed. Tests may use everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod sources;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde_json::Value;

use sources::{Sources, uses_in};

/// From bottom to top.
const CRATES: [&str; 5] = [
    "cognito-model",
    "cognito-rules",
    "cognito-dsl-compiler",
    "cognito-dsl-macros",
    "cognito-dsl",
];

#[test]
fn crates_depend_on_lower_ones() {
    let found = manifests();
    let allowed: [(&str, &[&str]); 6] = [
        ("cognito-model", &[]),
        ("cognito-rules", &["cognito-model"]),
        ("cognito-dsl-compiler", &["cognito-model", "cognito-rules"]),
        ("cognito-dsl-macros", &["cognito-dsl-compiler"]),
        (
            "cognito-dsl",
            &["cognito-model", "cognito-dsl-macros", "cognito-rules (optional)"],
        ),
        (
            "cargo-cognito",
            &["cognito-model", "cognito-rules", "cognito-dsl-compiler", "cognito-dsl"],
        ),
    ];
    for (name, allowed) in allowed {
        let allowed: BTreeSet<String> = allowed.iter().map(|&it| it.to_owned()).collect();
        assert_eq!(
            found[name], allowed,
            "what {name} depends on, also for its tests and build scripts"
        );
    }
}

/// The macro's expansion has to match the model that it is compiled with.
#[test]
fn crates_take_each_other_in_one_version_only() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("the manifest of the workspace");
    let line = |begin: &str| {
        manifest
            .lines()
            .find(|line| line.starts_with(begin))
            .unwrap_or_default()
    };
    let version = line("version = ").trim_start_matches("version = ").trim_matches('"');
    for name in CRATES {
        let expected = format!("{name} = {{ path = \"{name}\", version = \"={version}\" }}");
        assert_eq!(line(&format!("{name} = ")), expected);
    }
}

#[test]
fn folders_of_the_model_are_layers() {
    let model = Sources::of("cognito-model");
    let layers: [(&str, &[&str]); 7] = [
        ("value", &[]),
        ("schema", &["value"]),
        ("pool", &["value", "schema"]),
        ("effective", &["value", "schema", "pool"]),
        // Only `effective` knows whether there is a role for SMS messages that needs a name.
        ("naming", &["value", "schema", "pool", "effective"]),
        ("template", &["value", "schema", "pool", "effective", "naming"]),
        ("app", &["value", "schema", "pool", "effective", "naming", "template"]),
    ];
    let folders: Vec<&str> = layers.iter().map(|(folder, _)| *folder).collect();
    assert_eq!(
        model.folders(),
        folders.iter().copied().collect(),
        "each folder of the model has a layer"
    );
    refuse(
        layers
            .iter()
            .flat_map(|(folder, lower)| model.arrows(folder, |target| target == *folder || lower.contains(&target))),
    );
}

/// The engine depends on none of the subjects, whatever subjects there are.
#[test]
fn the_engine_of_the_rules_knows_no_subject() {
    let rules = Sources::of("cognito-rules");
    let subjects: BTreeSet<&str> = rules
        .folders()
        .into_iter()
        .filter(|it| !["engine", "grammar"].contains(it))
        .collect();
    let engine = rules.arrows("engine", |target| !subjects.contains(target));
    let grammar = rules.arrows("grammar", |target| target != "engine" && !subjects.contains(target));
    refuse(engine.into_iter().chain(grammar));
}

#[test]
fn parts_of_the_compiler_are_layers() {
    let compiler = Sources::of("cognito-dsl-compiler");
    let layers: [(&str, &[&str]); 4] = [
        ("syntax", &["lower", "page", "expand"]),
        ("lower", &["page", "expand"]),
        ("page", &["syntax", "lower", "expand"]),
        ("expand", &[]),
    ];
    assert_eq!(
        compiler.folders(),
        layers.iter().map(|(folder, _)| *folder).collect(),
        "each part has a layer"
    );
    refuse(
        layers
            .iter()
            .flat_map(|(folder, higher)| compiler.arrows(folder, |target| !higher.contains(&target))),
    );
}

#[test]
fn files_import_each_other_in_no_circle() {
    Sources::of("cognito-model").assert_circles(&[
        // A string may be an intrinsic function, whose arguments are lists of strings.
        &["value/intrinsic", "value/list", "value/text"],
        // A string may refer to an import, for which the declaration contains another string.
        &["template/import", "template/intrinsics"],
    ]);
    // A rule writes to the report, and the report knows the rule that it runs.
    Sources::of("cognito-rules").assert_circles(&[&[
        "engine/allow",
        "engine/report",
        "engine/rule",
        "engine/violation",
    ]]);
    Sources::of("cognito-dsl-compiler").assert_circles(&[
        // A value may be a function or an attribute with values as arguments, which the same reader reads.
        &[
            "lower/attributes",
            "lower/computed",
            "lower/deployed",
            "lower/entries",
            "lower/file",
            "lower/function",
            "lower/instead",
            "lower/intrinsic",
            "lower/names",
            "lower/reader",
            "lower/target",
        ],
        // The settings of another tool may be sections of ours.
        &["lower/foreign", "lower/special", "lower/translate"],
        // A section contains items, which a stage lays over another section.
        &["lower/layers", "lower/section"],
    ]);
    Sources::of("cognito-dsl").assert_circles(&[]);
    Sources::of("cargo-cognito").assert_circles(&[
        // The short form of a variant contains nodes.
        &["tree/print", "tree/short"],
        // A completion script lists all commands, and the command that prints it is one of them.
        &["cli", "completions"],
    ]);
}

/// Makes sure that the search finds paths, so that finding none means something.
#[test]
fn paths_of_every_kind_are_found() {
    let text = "
        use crate::value::{list::{self, List}, text::*};
        pub(crate) use super::json::Json;
        macro_rules! rows { () => { $crate::schema::kind::Kind } }
        mod inner { use super::super::graph; fn known() -> bool { self::other::<u8>() } }
        mod tests { use crate::app; }
    ";
    let mut uses = Vec::new();
    let module = ["template", "client"].map(str::to_owned);
    uses_in(text.parse().expect("tokens"), &module, &mut uses);
    let found: Vec<String> = uses
        .iter()
        .map(|it| format!("{} {}", it.line, it.path.join("::")))
        .collect();
    let expected = [
        "2 value::list",
        "2 value::list::List",
        "2 value::text",
        "3 template::json::Json",
        "4 schema::kind::Kind",
        "5 template::graph",
        "5 template::client::inner::other",
    ];
    assert_eq!(found, expected);
}

/// The folder with our crates.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Our crates, each with those of our crates that it depends on.
fn manifests() -> BTreeMap<String, BTreeSet<String>> {
    let output = Command::new(env::var_os("CARGO").expect("cargo runs the tests"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo writes JSON");
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let packages = list(&metadata["packages"]).into_iter().map(|package| {
        let ours = list(&package["dependencies"])
            .into_iter()
            .filter(|it| it["path"].is_string());
        let names = ours.map(|it| match it["optional"] {
            Value::Bool(true) => format!("{} (optional)", text(&it["name"])),
            _ => text(&it["name"]),
        });
        (text(&package["name"]), names.collect())
    });
    packages.collect()
}

/// Fails if there are any, and lists them.
fn refuse(arrows: impl IntoIterator<Item = String>) {
    let arrows: Vec<String> = arrows.into_iter().collect();
    assert!(
        arrows.is_empty(),
        "files that use what is above them:\n{}",
        arrows.join("\n")
    );
}
