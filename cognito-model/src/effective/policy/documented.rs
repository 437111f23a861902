//! Every question says which setting it asks about, the default, and the CloudFormation property.

use crate::pool::client::Client;
use crate::pool::user_pool::UserPool;
use crate::schema::kind::{Kind, Section};

const SOURCES: [(&str, &Section); 3] = [
    (include_str!("mod.rs"), UserPool::SECTION),
    (include_str!("password.rs"), UserPool::SECTION),
    (include_str!("client.rs"), Client::SECTION),
];

/// Not about one setting.
const OTHERS: [&str; 2] = ["has_overrides", "client"];

/// The text between two others.
fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    text.split_once(before)?.1.split_once(after).map(|(found, _)| found)
}

/// The property of the setting at a path.
fn property(section: &Section, path: &str) -> Option<&'static str> {
    let (first, rest) = path
        .split_once('.')
        .map_or((path, None), |(first, rest)| (first, Some(rest)));
    let (_, field) = section.field(first)?;
    match (rest, field.kind) {
        (None, _) => Some(field.cloudformation),
        (Some(rest), Kind::Section(inner) | Kind::Short(inner, _)) => property(inner, rest),
        _ => None,
    }
}

#[test]
fn every_question_names_its_setting_default_and_property() {
    let mut questions = 0;
    for (source, section) in SOURCES {
        let lines: Vec<&str> = source.lines().map(str::trim).collect();
        for (index, line) in lines.iter().enumerate() {
            let Some(name) = between(line, "pub const fn ", "(").filter(|name| !OTHERS.contains(name)) else {
                continue;
            };
            let docs = lines[..index].iter().rev().map_while(|line| line.strip_prefix("///"));
            let mut docs: Vec<&str> = docs.map(str::trim).collect();
            docs.reverse();
            let docs = docs.join(" ");
            let setting = between(&docs, "Setting: `", "`. Default: ");
            let written = between(&docs, "Property: `", "`.");
            assert!(setting.is_some() && written.is_some(), "{name}: {docs}");
            assert_eq!(written, property(section, setting.unwrap_or_default()), "{name}");
            questions += 1;
        }
    }
    assert_eq!(questions, 42);
}
