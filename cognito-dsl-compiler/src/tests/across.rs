//! What is checked across a declaration, clause by clause: settings that depend on each other, names, references and circular
//! dependencies.

use super::{diagnose, pool};

/// What every declaration below contains, with one map on each line.
const DECLARED: &str = r#"resource_servers: { orders: { identifier: "orders", scopes: { read: "Read orders" } } },
external: { f: AWS::Lambda::Function, r: AWS::IAM::Role },
parameters: { stage: String, list: CommaDelimitedList, seats: Number },
conditions: { is_prod: Fn::Equals(stage, "prod") },
mappings: { names: { prod: { pool: "customers" } } },"#;

/// What is rejected or warned about, and similar cases that are legal. Below the name of each clause, a line has the rule, or
/// else the beginning of the language's own message, and the body of a declaration that also contains [`DECLARED`].
const CLAUSES: &str = include_str!("across.txt");

#[test]
fn clauses_are_checked() {
    let (mut wrong, mut checked) = (String::new(), 0);
    for line in CLAUSES
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
    {
        let (expected, body) = line.split_once(" | ").expect("what is expected and a body");
        let mut found = diagnose(&declaration(body));
        // No body uses everything that is declared for it.
        found.retain(|it| it.rule != Some("unused_name"));
        let said: Vec<&str> = found.iter().map(|it| it.rule.unwrap_or(&it.fact)).collect();
        let is_right = match said[..] {
            [] => expected == "legal",
            [only] => only.starts_with(expected),
            _ => false,
        };
        if !is_right {
            wrong.push_str(&format!("{body}\n    {said:?}, and not {expected}\n"));
        }
        checked += 1;
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(checked > 100, "{checked}");
}

/// The bodies of the clauses, with their declarations.
pub(super) fn bodies() -> impl Iterator<Item = String> {
    let clauses = CLAUSES.lines().filter_map(|line| line.split_once(" | "));
    clauses.map(|(_, body)| with_declared(body))
}

/// A declaration with the body and with every map of [`DECLARED`] that the body does not have.
pub(super) fn declaration(body: &str) -> String {
    pool(&with_declared(body))
}

pub(super) fn with_declared(body: &str) -> String {
    let mut all = body.to_owned();
    for map in DECLARED.lines() {
        let (name, entries) = map.split_once(": { ").expect("a map");
        let entries = entries.strip_suffix(" },").expect("a map");
        match body.find(&format!("{name}: {{ ")) {
            Some(_) => all = all.replacen(&format!("{name}: {{ "), &format!("{name}: {{ {entries}, "), 1),
            None => all = format!("{all},\n{name}: {{ {entries} }}"),
        }
    }
    // A client that uses OAuth needs a domain.
    if body.contains("oauth: {") && !body.contains("domains: {") {
        all.push_str(",\ndomains: { pages: Prefix(\"my-app\") }");
    }
    all
}
