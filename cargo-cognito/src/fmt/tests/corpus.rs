//! The declarations in this repository.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::fmt::source::invocations;

/// A declaration without the macro around it, and where it is from.
pub(super) struct Sample {
    pub(super) name: String,
    pub(super) source: String,
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The declarations in documents, examples and tests, the cases of every setting, and the examples of every rule.
pub(super) fn corpus() -> Vec<Sample> {
    let mut all = Vec::new();
    for folder in [
        "README.md",
        "docs",
        "cognito-dsl/guide",
        "examples",
        "tests/parity",
        "tests/src",
    ] {
        within(&repository().join(folder), &mut all);
    }
    cases(&mut all);
    for rule in cognito_rules::rules() {
        for body in [rule.bad, rule.good] {
            all.push(Sample {
                name: rule.name.to_owned(),
                source: format!("mod p {{\n{body}\n}}"),
            });
        }
    }
    all
}

/// The declarations of the ui tests. Some cannot be formatted.
pub(super) fn mistakes() -> Vec<Sample> {
    let mut all = Vec::new();
    within(&repository().join("tests/ui"), &mut all);
    all
}

fn within(path: &Path, all: &mut Vec<Sample>) {
    if path.is_dir() {
        let mut entries: Vec<PathBuf> = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        let is_ours = |path: &&PathBuf| !path.ends_with("node_modules") && !path.ends_with("target");
        entries.iter().filter(is_ours).for_each(|path| within(path, all));
        return;
    }
    let name = path.strip_prefix(repository()).unwrap().display().to_string();
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("rs") => add(&name, &fs::read_to_string(path).unwrap(), all),
        Some("md") => {
            for block in fs::read_to_string(path).unwrap().split("```rust").skip(1) {
                let (_, code) = block.split("```").next().unwrap().split_once('\n').unwrap();
                // rustdoc hides lines that begin with `#`, which cannot be in a declaration.
                add(&name, &code.replace("\n# ", "\n"), all);
            }
        }
        _ => {}
    }
}

fn add(name: &str, code: &str, all: &mut Vec<Sample>) {
    let Ok(stream) = code.parse() else { return };
    for invocation in invocations(stream) {
        all.push(Sample {
            name: name.to_owned(),
            source: code[invocation.open.end..invocation.close.start].to_owned(),
        });
    }
}

/// `"setting" { name { .. } name { .. } }`
fn cases(all: &mut Vec<Sample>) {
    fn bodies(stream: TokenStream, add: &mut dyn FnMut(std::ops::Range<usize>)) {
        let trees: Vec<TokenTree> = stream.into_iter().collect();
        for (index, tree) in trees.iter().enumerate() {
            let TokenTree::Group(group) = tree else { continue };
            let is_setting = matches!(index.checked_sub(1).map(|at| &trees[at]), Some(TokenTree::Literal(_)));
            if !is_setting || group.delimiter() != Delimiter::Brace {
                bodies(group.stream(), add);
                continue;
            }
            for case in group.stream() {
                if let TokenTree::Group(case) = case {
                    add(case.span_open().byte_range().start..case.span_close().byte_range().end);
                }
            }
        }
    }
    for entry in fs::read_dir(repository().join("tests/src/settings")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let code = fs::read_to_string(path).unwrap();
        bodies(code.parse().unwrap(), &mut |range| {
            all.push(Sample {
                name: name.clone(),
                source: format!("mod p {}", &code[range]),
            });
        });
    }
}
