//! Imports a whole template: a declaration for each of its pools, and the rest.

use cognito_model::naming::ids::camel_case;
use cognito_model::{Json, Object};

use super::build::{DeclarationSource, DeclarationStyle};
use super::cdk;
use super::names::MapName;
use super::owned::{DeclaredPool, of_subject, property, resources, subjects, type_of};
use super::settle::{Settled, listen, settle};
use super::spelling::as_declared;
use super::stack::used_elsewhere;
use super::words::{is_keyword, snake_case, without_hash};
use crate::template::references::{ReferenceTarget, each};

/// The options of an import.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    /// The name of the module.
    pub(crate) name: Option<String>,
    /// The name of the stack. The CDK derives names from it, and it is not in the template.
    pub(crate) stack: String,
}

/// The result of an import.
#[derive(Debug)]
pub(crate) struct Imported {
    pub(crate) declarations: Vec<Settled>,
    /// The template without what is in the declarations.
    pub(crate) rest: Json,
    /// The Cognito resources in the rest, by ID and type.
    pub(crate) unsaid: Vec<(String, String)>,
}

/// Imports all Cognito resources of a template.
pub(crate) fn whole(template: &Json, options: &Options) -> Imported {
    let template = as_declared(template);
    let mut rest = template.clone();
    let (mut declarations, mut taken) = (Vec::new(), Vec::new());
    for (index, subject) in subjects(&template).iter().enumerate() {
        let owned = of_subject(&template, subject, index == 0);
        let is_ours = |id: &str| owned.iter().any(|(other, _)| *other == id);
        let is_rest = |section: &str, key: &str| section != "Resources" || !is_ours(key);
        let elsewhere = used_elsewhere(&template, &is_rest);
        let source = DeclarationSource {
            template: &template,
            subject,
            owned: &owned,
            elsewhere: &elsewhere,
        };
        let mut best: Option<Settled> = None;
        // A resource that stays in the rest costs more than a few lines.
        let cost = |it: &Settled| {
            let said = it.compiled.template.resources();
            let unsaid = owned.iter().filter(|(id, _)| !said.contains(id)).count();
            (it.left.len(), it.cost() + unsaid * 15)
        };
        for style in styles(&template, subject, options, &taken) {
            let limit = best.as_ref().map_or(usize::MAX, |best| cost(best).1);
            if let Some(settled) = settle(&source, &style, limit) {
                if best.as_ref().is_none_or(|best| cost(&settled) < cost(best)) {
                    best = Some(settled);
                }
            }
        }
        if let Some(settled) = best {
            take(&mut rest, &settled);
            taken.push(settled.declaration.name.clone());
            declarations.push(settled);
        }
    }
    clean(&template, &mut rest);
    let mut unsaid = Vec::new();
    for (id, resource) in resources(&rest) {
        if type_of(resource).starts_with("AWS::Cognito::") {
            unsaid.push((id.to_owned(), type_of(resource).to_owned()));
        }
    }
    Imported {
        declarations,
        rest,
        unsaid,
    }
}

/// The declarations of a template's pools, with all messages of the rules.
pub(crate) fn heard(template: &Json, options: &Options) -> Vec<Settled> {
    let template = as_declared(template);
    let mut all = Vec::new();
    for (index, subject) in subjects(&template).iter().enumerate() {
        let owned = of_subject(&template, subject, index == 0);
        let source = DeclarationSource {
            template: &template,
            subject,
            owned: &owned,
            elsewhere: &[],
        };
        // The rules should see what the template has, without defaults of the CDK.
        let style = styles(&template, subject, options, &[])
            .into_iter()
            .find(|style| style.base == Some("AsWritten"));
        all.extend(style.and_then(|style| listen(&source, &style)));
    }
    all
}

/// The styles worth trying for a pool.
fn styles(template: &Json, subject: &DeclaredPool, options: &Options, taken: &[String]) -> Vec<DeclarationStyle> {
    let id = match subject {
        DeclaredPool::Pool(id) => id.as_str(),
        DeclaredPool::Imported(_) => "users",
    };
    let resource = template.get("Resources").and_then(|it| it.get(id));
    let place = match subject {
        DeclaredPool::Pool(_) => resource.and_then(|resource| cdk::place(id, resource, &options.stack)),
        DeclaredPool::Imported(value) => place_of_imported(template, value, &options.stack),
    };
    let module = |id: &str| {
        let mut name = match &options.name {
            Some(name) => name.clone(),
            None => snake_case(id),
        };
        if name.is_empty() || name.starts_with(|first: char| first.is_ascii_digit()) {
            name.insert_str(0, "pool_");
        }
        if is_keyword(&name) {
            name.push_str("_pool");
        }
        let mut free = name.clone();
        let mut count = 2;
        while taken.contains(&free) {
            free = format!("{name}_{count}");
            count += 1;
        }
        free
    };
    let mut styles = Vec::new();
    if let Some(place) = place {
        let style = DeclarationStyle {
            module: module(without_hash(id)),
            base: None,
            cdk: Some(place),
        };
        styles.push(style.clone());
        styles.push(DeclarationStyle {
            base: Some("AsWritten"),
            ..style
        });
    } else {
        let style = DeclarationStyle {
            module: module(id),
            base: Some("AsWritten"),
            cdk: None,
        };
        // Templates of cognito-dsl have the defaults of the CDK, and so may others.
        let own = DeclarationStyle {
            base: None,
            ..style.clone()
        };
        let recommended = DeclarationStyle {
            base: Some("Recommended"),
            ..style.clone()
        };
        styles.extend([style, own, recommended]);
    }
    debug_assert!(styles.iter().all(|style| !camel_case(&style.module).is_empty()));
    styles
}

/// The place of an imported pool in a CDK app, if one of its entries shows it.
fn place_of_imported(template: &Json, pool: &Json, stack: &str) -> Option<cdk::ConstructPath> {
    resources(template).into_iter().find_map(|(id, resource)| {
        let map = MapName::of_type(type_of(resource)).filter(|map| !map.is_beside())?;
        let is_ours = property(resource, "UserPoolId") == Some(pool);
        is_ours.then(|| cdk::place_of_entry(id, resource, map, stack))?
    })
}

/// Removes from the rest what a declaration has.
fn take(rest: &mut Json, settled: &Settled) {
    let Json::Object(sections) = rest else { return };
    for name in ["Resources", "Outputs", "Conditions", "Mappings"] {
        let Some(Json::Object(section)) = sections.get_mut(name) else {
            continue;
        };
        for (key, _) in settled.compiled.template.section(name).iter() {
            section.remove(key);
        }
    }
}

/// Removes the parameters that the rest no longer uses, and empty sections.
fn clean(template: &Json, rest: &mut Json) {
    let mut used = used_elsewhere(&rest.clone(), &|_, _| true);
    // A condition stays even if only a declaration uses it, and then needs its parameters.
    let conditions = rest.get("Conditions").and_then(Json::as_object);
    for (_, condition) in conditions.into_iter().flat_map(Object::iter) {
        each(condition, &mut |reference| {
            if let ReferenceTarget::Value(name) = reference {
                used.push(name.to_owned());
            }
        });
    }
    let Json::Object(sections) = rest else { return };
    let was_used = used_elsewhere(template, &|_, _| true);
    if let Some(Json::Object(parameters)) = sections.get_mut("Parameters") {
        let keys: Vec<String> = parameters.keys().map(str::to_owned).collect();
        for key in keys {
            if was_used.contains(&key) && !used.contains(&key) {
                parameters.remove(&key);
            }
        }
    }
    let empty = |sections: &Object, name: &str| {
        let section = sections.get(name).and_then(Json::as_object);
        section.is_some_and(Object::is_empty)
    };
    for name in ["Parameters", "Mappings", "Conditions", "Outputs"] {
        if empty(sections, name) {
            sections.remove(name);
        }
    }
}
