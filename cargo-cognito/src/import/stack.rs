//! The parameters, conditions, mappings and other resources that a declaration refers to.

use cognito_model::naming::ids::camel_case;
use cognito_model::schema::kind::Place;
use cognito_model::{Json, ParameterSettings};

use super::names::{EntryNames, MapName, NamedMember};
use crate::template::references::{ReferenceTarget, each};
use crate::template::same::{function, scalar};
use crate::tree::{DeclarationTree, ItemNode, NodeKind, ValueNode, is_identifier, quoted, section_of};

/// Adds everything outside the pool that has a name so far.
pub(crate) fn add(template: &Json, names: &EntryNames<'_>, elsewhere: &[String], declaration: &mut DeclarationTree) {
    let mut push_or_external = |map: MapName, section: &str, known: &NamedMember| {
        let at = [section, &known.id].map(str::to_owned);
        let value = template.get(section).and_then(|it| it.get(&known.id));
        let (value, is_pinned) = match value.filter(|_| !elsewhere.contains(&known.id)) {
            Some(json) => (names.value(json, &at), known.is_pinned),
            // The ID of an external one does not start with the name of the pool.
            None => (ValueNode::code("External", &at), camel_case(&known.name) != known.id),
        };
        push(declaration, map, &known.name, value, pin(is_pinned, &known.id));
    };
    let mut added = Vec::new();
    // A condition can name other conditions, so each turn can add more.
    loop {
        let all = names.of(MapName::Conditions);
        let Some(known) = all.into_iter().find(|known| !added.contains(&known.id)) else {
            break;
        };
        added.push(known.id.clone());
        push_or_external(MapName::Conditions, "Conditions", &known);
    }
    for known in names.of(MapName::Mappings) {
        push_or_external(MapName::Mappings, "Mappings", &known);
    }
    for known in names.of(MapName::Parameters) {
        if let Some(json) = template.get("Parameters").and_then(|it| it.get(&known.id)) {
            let value = parameter(names, &known.id, json);
            push(
                declaration,
                MapName::Parameters,
                &known.name,
                value,
                pin(known.is_pinned, &known.id),
            );
        }
    }
    for known in names.of(MapName::External) {
        let at = ["Resources", &known.id].map(str::to_owned);
        let is_path = known.type_name.split("::").all(is_identifier);
        let code = if is_path {
            known.type_name.clone()
        } else {
            quoted(&known.type_name)
        };
        push(
            declaration,
            MapName::External,
            &known.name,
            ValueNode::code(code, &at),
            pin(known.is_pinned, &known.id),
        );
    }
    sort(declaration);
}

/// Puts declarations of names before the settings that use them.
pub(crate) fn sort(declaration: &mut DeclarationTree) {
    let place = |item: &ItemNode| match item.name.as_str() {
        "import" => 0,
        "external" => 1,
        "parameters" => 2,
        "conditions" => 3,
        "mappings" => 4,
        _ => 5,
    };
    declaration.items.sort_by_key(place);
}

fn pin(is_pinned: bool, id: &str) -> Option<String> {
    is_pinned.then(|| format!("#[logical_id = {id:?}]"))
}

fn push(declaration: &mut DeclarationTree, map: MapName, name: &str, value: ValueNode, attribute: Option<String>) {
    let mut item = ItemNode::new(name, value);
    item.attributes.extend(attribute);
    if let Some(items) = section_of(&mut declaration.items, map.field()).value.items_mut() {
        items.push(item);
    }
}

/// `String { default: "dev" }`
fn parameter(names: &EntryNames<'_>, id: &str, json: &Json) -> ValueNode {
    let at = |key: &str| ["Parameters", id, key].map(str::to_owned).to_vec();
    let type_name = json.get("Type").and_then(scalar).unwrap_or_else(|| "String".to_owned());
    let type_code = match type_name.split("::").all(is_identifier) {
        true => type_name,
        false => quoted(&type_name),
    };
    let mut items = Vec::new();
    for field in ParameterSettings::SECTION.fields {
        let key = field.cloudformation.split(' ').next().unwrap_or_default();
        let Some(value) = json.get(key) else { continue };
        let at = at(key);
        let node = match field.kind {
            cognito_model::schema::kind::Kind::Flag => match scalar(value).as_deref() {
                Some("true") => ValueNode::flag(true, &at),
                Some("false") => ValueNode::flag(false, &at),
                _ => continue,
            },
            cognito_model::schema::kind::Kind::Text(_) => match names.text(value, Place::Text, &at) {
                Some(node) => node,
                None => continue,
            },
            cognito_model::schema::kind::Kind::Number => ValueNode::code(scalar(value).unwrap_or_default(), &at),
            _ => names.value(value, &at),
        };
        items.push(ItemNode::new(field.name, node));
    }
    let at = ["Parameters", id].map(str::to_owned);
    match items.is_empty() {
        true => ValueNode::code(type_code, &at),
        false => ValueNode::new(NodeKind::Section(type_code, items), &at),
    }
}

/// The conditions, mappings and parameters that the members of a template use for which `rest` is true.
pub(crate) fn used_elsewhere(template: &Json, rest: &dyn Fn(&str, &str) -> bool) -> Vec<String> {
    let mut used = Vec::new();
    for section in ["Resources", "Outputs", "Rules"] {
        let members = template.get(section).and_then(Json::as_object);
        for (key, member) in members.into_iter().flat_map(|members| members.iter()) {
            if !rest(section, key) {
                continue;
            }
            crate::template::references::of_member(member, &mut |reference| match reference {
                ReferenceTarget::Condition(name) | ReferenceTarget::Mapping(name) => used.push(name.to_owned()),
                ReferenceTarget::Value(id) | ReferenceTarget::Attribute(id) => {
                    if template.get("Parameters").and_then(|it| it.get(id)).is_some() {
                        used.push(id.to_owned());
                    }
                }
            });
        }
    }
    // A condition in the rest needs what it refers to.
    let mut index = 0;
    while let Some(name) = used.get(index).cloned() {
        if let Some(condition) = template.get("Conditions").and_then(|it| it.get(&name)) {
            if function(condition).is_some() {
                each(condition, &mut |reference| {
                    let (ReferenceTarget::Condition(name)
                    | ReferenceTarget::Mapping(name)
                    | ReferenceTarget::Value(name)
                    | ReferenceTarget::Attribute(name)) = reference;
                    if !used.iter().any(|other| other == name) {
                        used.push(name.to_owned());
                    }
                });
            }
        }
        index += 1;
    }
    used.sort();
    used.dedup();
    used
}
