//! A resource before and after an edit.

use cognito_model::{Json, Object, Template};

use super::json::{all_scalars, function, has_scalar, is_nothing, is_scalar, refers, same, scalar};

/// The prefix of Cognito's resource types.
const COGNITO: &str = "AWS::Cognito::";

/// The type of the permission to call a function.
pub(super) const PERMISSION: &str = "AWS::Lambda::Permission";

/// A resource in two templates. It is in at least one of them.
#[derive(Clone, Copy, Debug)]
pub struct Pair<'a> {
    /// The type, without `AWS::Cognito::`.
    pub kind: &'a str,
    /// In the deployed template.
    pub before: Side<'a>,
    /// In the new template.
    pub after: Side<'a>,
}

/// A resource in one of the two templates.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The template.
    pub template: &'a Template,
    /// The logical ID.
    pub id: &'a str,
    /// The type, without `AWS::Cognito::`.
    pub kind: &'a str,
    /// The resource, if the template has it.
    pub resource: Option<&'a Object>,
}

impl<'a> Pair<'a> {
    /// Whether the resource leaves the template.
    pub fn is_gone(&self) -> bool {
        self.after.resource.is_none()
    }

    /// Whether it is new.
    pub fn is_added(&self) -> bool {
        self.before.resource.is_none()
    }

    /// Whether it gets another logical ID.
    pub fn is_moved(&self) -> bool {
        !self.is_gone() && !self.is_added() && self.before.id != self.after.id
    }

    /// Whether CloudFormation deletes the resource, because it leaves the template and is not retained.
    pub fn is_deleted(&self) -> bool {
        self.is_gone() && !self.is_retained()
    }

    /// Whether CloudFormation keeps the resource when it is removed from the template.
    pub fn is_retained(&self) -> bool {
        let policy = self.before.text(".DeletionPolicy");
        policy.is_some_and(|policy| policy.starts_with("Retain"))
    }

    /// Whether a list had an item and now certainly lacks it.
    pub(crate) fn drops(&self, path: &str, item: &str) -> bool {
        self.before.has_item(path, item) && self.after.lacks_item(path, item)
    }

    /// Whether a list certainly lacked an item and now has it.
    pub(crate) fn gains(&self, path: &str, item: &str) -> bool {
        self.after.has_item(path, item) && self.before.lacks_item(path, item)
    }

    /// Whether a property changes to this value, from another one or none.
    pub(crate) fn becomes(&self, path: &str, value: &str) -> bool {
        self.after.is(path, value) && self.before.is_known(path) && !self.before.is(path, value)
    }
}

impl<'a> Side<'a> {
    /// A property by its path, or, with a leading dot, an attribute of the resource.
    pub(crate) fn get(&self, path: &str) -> Option<&'a Json> {
        let mut object = self.resource?;
        let mut steps = path.split('.');
        if path.starts_with('.') {
            steps.next();
        } else {
            object = object.get("Properties")?.as_object()?;
        }
        let mut json = object.get(steps.next()?)?;
        for step in steps {
            // What is inside a function is as unknown as its result.
            if function(json).is_some() {
                return Some(json);
            }
            json = json.get(step)?;
        }
        (!is_nothing(json)).then_some(json)
    }

    /// Whether there is such a property.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.get(path).is_some()
    }

    /// The text of a scalar.
    pub(crate) fn text(&self, path: &str) -> Option<String> {
        self.get(path).and_then(scalar)
    }

    /// Whether a property is this scalar.
    pub(crate) fn is(&self, path: &str, value: &str) -> bool {
        self.get(path).is_some_and(|json| is_scalar(json, value))
    }

    /// Whether we know the property's value, or that it has none.
    pub(crate) fn is_known(&self, path: &str) -> bool {
        self.get(path).is_none_or(|json| function(json).is_none())
    }

    /// The items of a list. Empty if there are none.
    pub(crate) fn items(&self, path: &str) -> &'a [Json] {
        self.get(path).and_then(Json::as_list).unwrap_or_default()
    }

    /// Whether a list has this item.
    pub(crate) fn has_item(&self, path: &str, item: &str) -> bool {
        has_scalar(self.items(path), item)
    }

    /// Whether a list certainly lacks this item.
    pub(crate) fn lacks_item(&self, path: &str, item: &str) -> bool {
        self.is_known(path) && all_scalars(self.items(path)) && !self.has_item(path, item)
    }

    /// The resources of one of Cognito's types in the same template.
    pub(crate) fn others(&self, kind: &str) -> Vec<Side<'a>> {
        let mut others = resources(self.template);
        others.retain(|other| other.kind == kind);
        others
    }

    /// The resources of one of Cognito's types that belong to this pool.
    pub(crate) fn own(&self, kind: &str) -> Vec<Side<'a>> {
        let mut own = self.others(kind);
        own.retain(|other| other.refers("UserPoolId", self.id));
        own
    }

    /// Whether a property refers to a resource.
    pub(crate) fn refers(&self, path: &str, id: &str) -> bool {
        self.get(path).is_some_and(|json| refers(json, id))
    }

    /// The pool that the resource belongs to, if the template has it.
    pub(crate) fn pool(&self) -> Option<Side<'a>> {
        let mut pools = self.others("UserPool");
        pools.retain(|pool| self.refers("UserPoolId", pool.id));
        pools.pop()
    }

    /// Whether a property has the same value in both.
    pub(crate) fn equal(&self, other: &Side<'_>, path: &str) -> bool {
        match (self.get(path), other.get(path)) {
            (Some(one), Some(other)) => same(one, other),
            _ => false,
        }
    }

    /// The properties.
    pub(crate) fn properties(&self) -> Option<&'a Json> {
        self.resource?.get("Properties")
    }
}

/// The resources in a template that facts are about.
pub(super) fn resources(template: &Template) -> Vec<Side<'_>> {
    let mut resources = Vec::new();
    for (id, resource) in template.resources().iter() {
        let kind = resource.get("Type").and_then(Json::as_text).unwrap_or_default();
        let short = kind.strip_prefix(COGNITO);
        if short.is_some() || kind == PERMISSION {
            resources.push(Side {
                template,
                id,
                kind: short.unwrap_or(kind),
                resource: resource.as_object(),
            });
        }
    }
    resources
}

/// Every resource of either template, paired with its counterpart in the other one.
pub fn pairs<'a>(before: &'a Template, after: &'a Template) -> Vec<Pair<'a>> {
    let mut pairs = Vec::new();
    let mut new = resources(after);
    let mut gone = Vec::new();
    for before in resources(before) {
        let place = new
            .iter()
            .position(|after| after.id == before.id && after.kind == before.kind);
        match place {
            Some(place) => pairs.push(Pair {
                kind: before.kind,
                before,
                after: new.remove(place),
            }),
            None => gone.push(before),
        }
    }
    for after in new {
        let place = gone.iter().position(|old| is_same_thing(old, &after));
        let before = match place {
            Some(place) => gone.remove(place),
            None => Side {
                template: before,
                resource: None,
                ..after
            },
        };
        pairs.push(Pair {
            kind: after.kind,
            before,
            after,
        });
    }
    for before in gone {
        let after = Side {
            template: after,
            resource: None,
            ..before
        };
        pairs.push(Pair {
            kind: before.kind,
            before,
            after,
        });
    }
    pairs
}

/// Whether a removed resource and a new one are the same resource with another logical ID.
fn is_same_thing(old: &Side<'_>, new: &Side<'_>) -> bool {
    if old.kind != new.kind {
        return false;
    }
    let equal = |path| old.equal(new, path);
    let is_equal = || match (old.properties(), new.properties()) {
        (Some(one), Some(other)) => same(one, other),
        (one, other) => one.is_none() && other.is_none(),
    };
    let is_only = || old.others(old.kind).len() == 1 && new.others(new.kind).len() == 1;
    match old.kind {
        // The template has only one pool: its users are lost, whatever else changes.
        "UserPool" => is_only() || equal("UserPoolName"),
        "IdentityPool" => is_only() || equal("IdentityPoolName"),
        "UserPoolClient" => equal("ClientName") || is_equal(),
        "UserPoolDomain" => equal("Domain"),
        "UserPoolGroup" => equal("GroupName"),
        "UserPoolResourceServer" => equal("Identifier"),
        "UserPoolIdentityProvider" => equal("ProviderName"),
        "UserPoolUser" => equal("Username"),
        "IdentityPoolRoleAttachment" => equal("IdentityPoolId"),
        "Terms" => equal("ClientId") && equal("TermsName"),
        "ManagedLoginBranding" | "UserPoolRiskConfigurationAttachment" | "UserPoolUICustomizationAttachment" => {
            equal("ClientId")
        }
        PERMISSION => false,
        _ => is_equal(),
    }
}
