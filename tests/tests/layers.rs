//! Dependencies go one way: between the crates, between the folders of a crate, and between the files of a folder.
//!
//! What a file uses is determined by its paths that begin with `crate`, `$crate`, `super` or `self`, in imports, in code and in
//! the bodies of macros. Methods have no path, so the use of a higher layer's method is not noticed. Tests may use everything.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::str::FromStr;
use std::{env, fs};

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use serde_json::Value;

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
        // A section contains items, which may be sections.
        &[
            "lower/foreign",
            "lower/item",
            "lower/layers",
            "lower/named",
            "lower/section",
            "lower/special",
            "lower/translate",
        ],
    ]);
    Sources::of("cognito-dsl").assert_circles(&[]);
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

/// A path in a file.
struct Use {
    line: usize,
    /// Without `crate`: the segments from the root.
    path: Vec<String>,
}

/// The files of a crate by their modules, such as `["value", "text"]`, without tests.
struct Sources {
    files: BTreeMap<Vec<String>, (PathBuf, Vec<Use>)>,
}

impl Sources {
    fn of(name: &str) -> Self {
        let mut sources = Sources { files: BTreeMap::new() };
        sources.collect(&root().join(name).join("src"), &[]);
        assert!(sources.files.len() > 10, "the sources of {name} are elsewhere");
        sources
    }

    fn collect(&mut self, folder: &Path, module: &[String]) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let stem = path.file_stem().and_then(|it| it.to_str()).expect("a name").to_owned();
            let child = [module, std::slice::from_ref(&stem)].concat();
            let is_source = path.extension().is_some_and(|it| it == "rs");
            match stem.as_str() {
                "tests" => {}
                _ if path.is_dir() => self.collect(&path, &child),
                "mod" | "lib" if is_source => self.read(path, module.to_vec()),
                _ if is_source => self.read(path, child),
                _ => {}
            }
        }
    }

    fn read(&mut self, path: PathBuf, module: Vec<String>) {
        let text = fs::read_to_string(&path).expect("a source");
        let tokens = TokenStream::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let mut uses = Vec::new();
        uses_in(tokens, &module, &mut uses);
        self.files.insert(module, (path, uses));
    }

    /// The modules directly below the root that contain other files.
    fn folders(&self) -> BTreeSet<&str> {
        let nested = self.files.keys().filter(|module| module.len() > 1);
        nested.map(|module| module[0].as_str()).collect()
    }

    /// What the files in the folder use, unless it is allowed. A path that names no module uses what the root exports, which is
    /// all of the layers.
    fn arrows<'a>(&'a self, folder: &'a str, allowed: impl Fn(&str) -> bool + 'a) -> Vec<String> {
        let files = self
            .files
            .iter()
            .filter(|(module, _)| module.first().is_some_and(|it| it == folder));
        let mut arrows = Vec::new();
        for (path, uses) in files.map(|(_, file)| file) {
            for used in uses {
                let target = used.path.first().map_or("", String::as_str);
                let is_module = self
                    .files
                    .keys()
                    .any(|module| module.first().is_some_and(|it| it == target));
                if !is_module || !allowed(target) {
                    arrows.push(format!(
                        "{}:{}: crate::{}",
                        path.display(),
                        used.line,
                        used.path.join("::")
                    ));
                }
            }
        }
        arrows
    }

    /// The files that a file imports: for each path, the module with the longest matching prefix.
    fn imports(&self, module: &[String]) -> BTreeSet<&Vec<String>> {
        let uses = self.files[module].1.iter();
        let targets = uses.filter_map(|used| {
            let beginnings = (0..=used.path.len()).rev().map(|length| &used.path[..length]);
            let file = beginnings
                .filter_map(|path| self.files.get_key_value(path))
                .map(|(module, _)| module);
            file.into_iter().next()
        });
        // A module and those below it belong together.
        targets
            .filter(|target| !target.starts_with(module) && !module.starts_with(target))
            .collect()
    }

    /// Fails for files that import each other, directly or indirectly, unless that is allowed, and for allowed groups that do
    /// not occur.
    fn assert_circles(&self, allowed: &[&[&str]]) {
        let reached: BTreeMap<_, BTreeSet<_>> =
            self.files.keys().map(|module| (module, self.reached(module))).collect();
        let mut circles: BTreeSet<Vec<String>> = BTreeSet::new();
        for (module, targets) in &reached {
            let circle = targets.iter().filter(|target| reached[*target].contains(module));
            let circle: Vec<String> = circle.map(|module| module.join("/")).collect();
            if circle.len() > 1 {
                circles.insert(circle);
            }
        }
        let allowed = allowed
            .iter()
            .map(|circle| circle.iter().map(|&it| it.to_owned()).collect());
        assert_eq!(
            circles,
            allowed.collect(),
            "files that import each other, and those that have to"
        );
    }

    fn reached(&self, from: &[String]) -> BTreeSet<&Vec<String>> {
        let mut reached = BTreeSet::new();
        let mut left: Vec<&Vec<String>> = self.imports(from).into_iter().collect();
        while let Some(module) = left.pop() {
            if reached.insert(module) {
                left.extend(self.imports(module));
            }
        }
        reached
    }
}

/// Collects the paths in a module's tokens that show where they begin.
fn uses_in(tokens: TokenStream, module: &[String], uses: &mut Vec<Use>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut position = 0;
    while let Some(token) = tokens.get(position) {
        position += 1;
        match token {
            TokenTree::Group(group) => uses_in(group.stream(), module, uses),
            TokenTree::Ident(ident) if ident == "mod" => {
                if let [TokenTree::Ident(name), TokenTree::Group(body), ..] = &tokens[position..] {
                    if name != "tests" {
                        uses_in(body.stream(), &[module, &[name.to_string()]].concat(), uses);
                    }
                    position += 2;
                }
            }
            TokenTree::Ident(ident) => {
                // A receiver is not a path, nor is a visibility.
                let begins = is_path_separator(&tokens, position)
                    .then(|| beginning(ident, module))
                    .flatten();
                if let Some(mut path) = begins {
                    while matches!(tokens.get(position + 2), Some(TokenTree::Ident(next)) if next == "super") {
                        path.pop();
                        position += 3;
                    }
                    position = rest(&tokens, position, path, ident.span().start().line, uses);
                }
            }
            _ => {}
        }
    }
}

/// The module where a path with this first word begins.
fn beginning(ident: &Ident, module: &[String]) -> Option<Vec<String>> {
    match ident.to_string().as_str() {
        "crate" => Some(Vec::new()),
        "self" => Some(module.to_vec()),
        "super" => Some(
            module
                .split_last()
                .map(|(_, parents)| parents.to_vec())
                .unwrap_or_default(),
        ),
        _ => None,
    }
}

fn is_path_separator(tokens: &[TokenTree], position: usize) -> bool {
    let is_colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == ':');
    is_colon(tokens.get(position)) && is_colon(tokens.get(position + 1))
}

/// Follows the rest of a path, into each branch of its braces, and returns where it ends.
fn rest(tokens: &[TokenTree], mut position: usize, mut path: Vec<String>, line: usize, uses: &mut Vec<Use>) -> usize {
    while is_path_separator(tokens, position) {
        match tokens.get(position + 2) {
            Some(TokenTree::Ident(step)) => path.push(step.to_string()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                branches(group, &path, line, uses);
                return position + 3;
            }
            // `*`, and generic arguments.
            _ => break,
        }
        position += 3;
    }
    uses.push(Use { line, path });
    position
}

fn branches(group: &Group, path: &[String], line: usize, uses: &mut Vec<Use>) {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    for branch in tokens.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',')) {
        if let Some(TokenTree::Ident(step)) = branch.first() {
            let step = (step != "self").then(|| step.to_string());
            rest(branch, 1, path.iter().cloned().chain(step).collect(), line, uses);
        }
    }
}
