//! The Rust names of entries, where the entries are declared, and their documentation.

use std::collections::HashMap;

use crate::report::{Diagnostic, Diagnostics};
use crate::syntax::tree::{Attribute, AttributeInput, Body, Declaration, Expr, ExprKind, ItemKind, Mark};

/// Where an entry is named, and its doc comment.
struct Definition {
    mark: Mark,
    comment: String,
}

/// The Rust names of one declaration.
pub(super) struct RustNames<'a> {
    /// The place and the doc comment of every named item, by its path, such as `map.name`.
    places: HashMap<String, Definition>,
    report: &'a Diagnostics,
    header: Mark,
}

impl<'a> RustNames<'a> {
    pub(super) fn new(declaration: &Declaration, report: &'a Diagnostics) -> Self {
        RustNames {
            places: places(&declaration.body),
            report,
            header: declaration.name.mark,
        }
    }

    /// The field names of some entries. Reports two that would get the same name, unless their constants were reported already.
    pub(super) fn fields<'n>(&self, path: &str, names: impl Iterator<Item = &'n str>) -> Vec<(String, &'n str)> {
        let mut all = Vec::new();
        for name in names {
            all.push(name);
        }
        self.different(path, &all, "field", module, |first, name| {
            constant(first) == constant(name)
        })
    }

    /// The first error about an entry: from its name up to the next name.
    pub(super) fn error_in(&self, path: &str) -> Option<Diagnostic> {
        let from = self.places.get(path)?.mark.order;
        let inside = format!("{path}.");
        let others = self.places.iter().filter(|(other, _)| !other.starts_with(&inside));
        let next = others
            .map(|(_, place)| place.mark.order)
            .filter(|order| *order > from)
            .min();
        self.report.first_error(from, next.unwrap_or(u32::MAX))
    }

    /// Where an entry of a map is named.
    pub(super) fn place(&self, map: &str, name: &str) -> Option<Mark> {
        self.places.get(&format!("{map}.{name}")).map(|place| place.mark)
    }

    /// The doc comment of an entry, or nothing.
    pub(super) fn comment(&self, map: &str, name: &str) -> &str {
        let place = self.places.get(&format!("{map}.{name}"));
        place.map_or("", |place| place.comment.trim_end())
    }

    /// The documentation of a constant: the comment of its entry, its description, and what it is.
    pub(super) fn docs(&self, map: &str, name: &str, what: &str, description: Option<&str>) -> String {
        let mut docs = String::new();
        for said in [self.comment(map, name), description.unwrap_or_default()] {
            if !said.trim().is_empty() && said.trim() != docs.trim() {
                docs.push_str(said);
                docs.push_str("\n\n");
            }
        }
        docs.push_str(what);
        docs
    }

    /// Reports that two entries would get the same Rust name.
    fn clash(&self, path: &str, name: &str, first: &str, what: &str, ident: &str) {
        let place = self.places.get(&format!("{path}.{name}"));
        let mark = place.map_or(self.header, |place| place.mark);
        // If their logical IDs clash too, that was reported already.
        if !self.report.has_rule_at("duplicate_logical_id", mark) {
            let fact = format!("`{name}` and `{first}` give the same Rust {what} `{ident}`");
            self.report
                .push(Diagnostic::error(mark, fact).help("rename one of the two"));
        }
    }

    /// The names of the constants or modules of some entries. Reports two that would get the same name.
    pub(super) fn rust<'n>(
        &self,
        path: &str,
        names: impl Iterator<Item = &'n str>,
        rust: fn(&str) -> String,
    ) -> Vec<(String, &'n str)> {
        let mut all = Vec::new();
        for name in names {
            all.push(name);
        }
        // If an entry appears twice, the reader has reported it.
        self.different(path, &all, "constant", rust, |first, name| first == name)
    }

    fn different<'n>(
        &self,
        path: &str,
        names: &[&'n str],
        what: &str,
        rust: fn(&str) -> String,
        is_reported: fn(&str, &str) -> bool,
    ) -> Vec<(String, &'n str)> {
        let mut known: Vec<(String, &str)> = Vec::new();
        for &name in names {
            let ident = rust(name);
            match known.iter().find(|(other, _)| *other == ident) {
                Some((_, first)) if is_reported(first, name) => {}
                Some((_, first)) => self.clash(path, name, first, what, &ident),
                None => known.push((ident, name)),
            }
        }
        known
    }
}

/// The place of every named item, by its path.
fn places(body: &Body) -> HashMap<String, Definition> {
    fn visit(prefix: &str, body: &Body, places: &mut HashMap<String, Definition>) {
        for item in &body.items {
            if let ItemKind::Named(key, value) = &item.kind {
                let path = if prefix.is_empty() {
                    key.text.clone()
                } else {
                    format!("{prefix}.{}", key.text)
                };
                places.entry(path.clone()).or_insert_with(|| Definition {
                    mark: key.mark,
                    comment: comment(&item.attributes),
                });
                if let Expr {
                    kind: ExprKind::Braces(_, body),
                    ..
                } = value
                {
                    visit(&path, body, places);
                }
            }
        }
    }
    let mut places = HashMap::new();
    visit("", body, &mut places);
    places
}

/// The text of the doc comments among the attributes.
pub(super) fn comment(attributes: &[Attribute]) -> String {
    let mut text = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path == "doc") {
        if let AttributeInput::Expr(Expr {
            kind: ExprKind::Text(line),
            ..
        }) = &attribute.input
        {
            text.push_str(line.strip_prefix(' ').unwrap_or(line));
            text.push('\n');
        }
    }
    text
}

/// `isEmployee`, `is_employee` and `google-id` as names of constants: `IS_EMPLOYEE`, `GOOGLE_ID`.
pub(super) fn constant(name: &str) -> String {
    identifier(words(name, |c| c.to_uppercase().collect()))
}

/// The same names for modules and fields: `is_employee`, `google_id`.
pub(super) fn module(name: &str) -> String {
    identifier(words(name, |c| c.to_lowercase().collect()))
}

/// Separates words with `_`, as Rust names do. Characters that Rust does not allow become `_`.
fn words(name: &str, case: fn(char) -> String) -> String {
    let mut text = String::new();
    let mut after_small = false;
    for c in name.chars() {
        if c.is_uppercase() && after_small {
            text.push('_');
        }
        after_small = c.is_lowercase() || c.is_numeric();
        if c.is_alphanumeric() || c == '_' {
            text.push_str(&case(c))
        } else {
            text.push('_')
        }
    }
    text
}

/// Makes a string a valid Rust name: `_` alone is not a name, a digit cannot come first, and a keyword needs `r#`.
fn identifier(name: String) -> String {
    if name.chars().all(|c| c == '_') {
        return format!("_{name}0").replacen("__", "_", 1);
    }
    if syn::parse_str::<syn::Ident>(&name).is_ok() {
        return name;
    }
    let raw = format!("r#{name}");
    if syn::parse_str::<syn::Ident>(&raw).is_ok() {
        return raw;
    }
    let prefixed = format!("_{name}");
    if syn::parse_str::<syn::Ident>(&prefixed).is_ok() {
        return prefixed;
    }
    // Some characters count as letters, but Rust does not allow them in names.
    let plain: String = name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    format!("_{plain}")
}
