//! The files of a crate, and what each of them uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

use super::root;

/// A path in a file.
pub(crate) struct UsedPath {
    pub(crate) line: usize,
    /// Without `crate`: the segments from the root.
    pub(crate) path: Vec<String>,
}

/// The files of a crate by their modules, such as `["value", "text"]`, without tests.
pub(crate) struct Sources {
    files: BTreeMap<Vec<String>, (PathBuf, Vec<UsedPath>)>,
}

impl Sources {
    pub(crate) fn of(name: &str) -> Self {
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
    pub(crate) fn folders(&self) -> BTreeSet<&str> {
        let nested = self.files.keys().filter(|module| module.len() > 1);
        nested.map(|module| module[0].as_str()).collect()
    }

    /// What the files in the folder use, unless it is allowed. A path that names no module uses what the root exports, which is
    /// all of the layers.
    pub(crate) fn arrows<'a>(&'a self, folder: &'a str, allowed: impl Fn(&str) -> bool + 'a) -> Vec<String> {
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
    pub(crate) fn assert_circles(&self, allowed: &[&[&str]]) {
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
pub(crate) fn uses_in(tokens: TokenStream, module: &[String], uses: &mut Vec<UsedPath>) {
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
fn rest(
    tokens: &[TokenTree],
    mut position: usize,
    mut path: Vec<String>,
    line: usize,
    uses: &mut Vec<UsedPath>,
) -> usize {
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
    uses.push(UsedPath { line, path });
    position
}

fn branches(group: &Group, path: &[String], line: usize, uses: &mut Vec<UsedPath>) {
    let tokens: Vec<TokenTree> = group.stream().into_iter().collect();
    for branch in tokens.split(|token| matches!(token, TokenTree::Punct(comma) if comma.as_char() == ',')) {
        if let Some(TokenTree::Ident(step)) = branch.first() {
            let step = (step != "self").then(|| step.to_string());
            rest(branch, 1, path.iter().cloned().chain(step).collect(), line, uses);
        }
    }
}
