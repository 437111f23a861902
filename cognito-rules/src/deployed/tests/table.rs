//! What holds for every fact in the table.

use std::collections::BTreeSet;

use super::*;
use crate::Level;

#[test]
fn facts_have_names_of_their_own() {
    let names: Vec<&str> = facts().into_iter().map(|fact| fact.name).collect();
    let different: BTreeSet<&str> = names.iter().copied().collect();
    assert_eq!(different.len(), names.len());
    for name in names {
        assert!(name.starts_with("deployed_"), "{name}");
        assert!(crate::find(name).is_none(), "{name} is a rule too");
    }
}

/// An error needs a witness or a schema. An update that succeeds is an error only if it loses something for good.
#[test]
fn errors_are_certain() {
    for fact in facts().into_iter().filter(|fact| fact.level == Level::Error) {
        let is_certain = matches!(fact.evidence, Evidence::Thread | Evidence::Measured | Evidence::Schema);
        assert!(is_certain, "{}: {:?}", fact.name, fact.evidence);
        let is_serious = fact.consequence.is_loss() || fact.consequence == Consequence::Refused;
        assert!(is_serious, "{}: {:?}", fact.name, fact.consequence);
    }
}

#[test]
fn facts_keep_the_style() {
    for fact in facts() {
        for text in [fact.fact, fact.then, fact.help] {
            let first = text.chars().next().unwrap();
            let is_name = ["Cognito", "CloudFormation", "MFA"]
                .iter()
                .any(|name| text.starts_with(name));
            assert!(first.is_lowercase() || first == '`' || is_name, "{}: {text}", fact.name);
            assert!(!text.ends_with('.') && !text.contains("  "), "{}: {text}", fact.name);
            assert_eq!(text.matches('`').count() % 2, 0, "{}: {text}", fact.name);
            assert!(!text.to_lowercase().contains("invalid"), "{}: {text}", fact.name);
        }
        for text in [fact.edit, fact.source] {
            assert!(!text.is_empty() && !text.ends_with('.'), "{}: {text}", fact.name);
        }
    }
}

/// The properties that replace a resource are those of CloudFormation's schemas.
#[test]
fn replacing_properties_are_those_of_the_schema() {
    let data = Json::from_text(include_str!("create_only.json")).unwrap();
    let mut listed = Vec::new();
    for (kind, properties) in data.get("types").and_then(Json::as_object).unwrap().iter() {
        let properties: Vec<&str> = properties.as_list().unwrap().iter().filter_map(Json::as_text).collect();
        let kind = kind.strip_prefix("AWS::Cognito::").unwrap();
        if !properties.is_empty() {
            listed.push((kind, properties));
        }
    }
    let ours: Vec<(&str, Vec<&str>)> = CREATE_ONLY.iter().map(|(kind, it)| (*kind, it.to_vec())).collect();
    assert_eq!(ours, listed);
}
