//! Which resources of a template belong to a pool.

use cognito_model::Json;

use crate::mistakes::is_well_formed;
use crate::template::references::{ReferenceTarget, each};
use crate::template::same::function;

/// The pool that a declaration is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum DeclaredPool {
    /// The pool in the template with this logical ID.
    Pool(String),
    /// A pool outside the template, by the value of `UserPoolId`.
    Imported(Json),
}

impl DeclaredPool {
    /// The logical ID of the pool, unless it is imported.
    pub(crate) fn logical_id(&self) -> Option<&str> {
        match self {
            DeclaredPool::Pool(id) => Some(id),
            DeclaredPool::Imported(_) => None,
        }
    }

    /// Whether a value is the pool's ID.
    pub(crate) fn has_id(&self, value: &Json) -> bool {
        match self {
            DeclaredPool::Pool(id) => value.get("Ref").and_then(Json::as_text) == Some(id),
            DeclaredPool::Imported(id) => value == id,
        }
    }
}

/// Resources by their IDs, in the order of the template.
pub(crate) type Resources<'t> = Vec<(&'t str, &'t Json)>;

pub(crate) fn resources(template: &Json) -> Resources<'_> {
    let section = template.get("Resources").and_then(Json::as_object);
    section.into_iter().flat_map(|resources| resources.iter()).collect()
}

pub(crate) fn type_of(resource: &Json) -> &str {
    resource.get("Type").and_then(Json::as_text).unwrap_or_default()
}

pub(crate) fn property<'t>(resource: &'t Json, name: &str) -> Option<&'t Json> {
    resource.get("Properties")?.get(name)
}

/// The resource that a value is the `Ref` of.
pub(crate) fn reference(json: &Json) -> Option<&str> {
    match function(json)? {
        ("Ref", Json::Text(id)) => Some(id),
        _ => None,
    }
}

/// The pools of a template. Each of them becomes a declaration.
pub(crate) fn subjects(template: &Json) -> Vec<DeclaredPool> {
    let mut subjects = Vec::new();
    for (id, resource) in resources(template) {
        if type_of(resource) == "AWS::Cognito::UserPool" {
            subjects.push(DeclaredPool::Pool(id.to_owned()));
        }
    }
    for (_, resource) in resources(template) {
        let is_attached = type_of(resource).starts_with("AWS::Cognito::UserPool");
        // A pool ID is a string or a function. No declaration can contain anything else.
        let is_function = |pool: &Json| function(pool).is_some_and(|(name, argument)| is_well_formed(name, argument));
        let is_id = |pool: &&Json| is_attached && (pool.as_text().is_some() || is_function(pool));
        if let Some(pool) = property(resource, "UserPoolId").filter(is_id) {
            let is_here = reference(pool).is_some_and(|id| subjects.contains(&DeclaredPool::Pool(id.to_owned())));
            let imported = DeclaredPool::Imported(pool.clone());
            if !is_here && !subjects.contains(&imported) {
                subjects.push(imported);
            }
        }
    }
    subjects
}

/// The resources of a pool: those that refer to it, and the identity pools that accept its users. The first pool of a template also
/// gets the identity pools that use no client in the template.
pub(crate) fn of_subject<'t>(template: &'t Json, subject: &DeclaredPool, is_first: bool) -> Resources<'t> {
    let all = resources(template);
    let is_of_pool = |resource: &Json| {
        let pool = property(resource, "UserPoolId");
        match subject {
            DeclaredPool::Pool(id) => pool.and_then(reference) == Some(id),
            DeclaredPool::Imported(value) => pool == Some(value),
        }
    };
    let mut owned: Resources<'_> = Vec::new();
    for (id, resource) in &all {
        let is_pool = matches!(subject, DeclaredPool::Pool(pool) if pool == id);
        if is_pool || type_of(resource).starts_with("AWS::Cognito::") && is_of_pool(resource) {
            owned.push((id, resource));
        }
    }
    let mut identity_pools: Vec<&str> = Vec::new();
    for (id, resource) in &all {
        if type_of(resource) == "AWS::Cognito::IdentityPool" {
            let (mut is_ours, mut has_client) = (false, false);
            if let Some(providers) = property(resource, "CognitoIdentityProviders") {
                each(providers, &mut |reference| {
                    if let ReferenceTarget::Value(id) | ReferenceTarget::Attribute(id) = reference {
                        is_ours |= owned.iter().any(|(owned, _)| *owned == id);
                        let referred = all.iter().find(|(other, _)| *other == id);
                        has_client |= referred.is_some_and(|(_, it)| type_of(it) == "AWS::Cognito::UserPoolClient");
                    }
                });
            }
            if is_ours || is_first && !has_client {
                identity_pools.push(id);
                owned.push((id, resource));
            }
        }
    }
    for (id, resource) in &all {
        let pool = property(resource, "IdentityPoolId").and_then(reference);
        let is_attachment = matches!(
            type_of(resource),
            "AWS::Cognito::IdentityPoolRoleAttachment" | "AWS::Cognito::IdentityPoolPrincipalTag"
        );
        if is_attachment && pool.is_some_and(|pool| identity_pools.contains(&pool)) {
            owned.push((id, resource));
        }
    }
    owned
}
