//! Which part of a deployed stack a declaration is about.

use cognito_model::{Json, Object, Template};

use super::json::{is_scalar, refers};
use super::pair::{PERMISSION, Side, resources};

/// The error that a file has user pools, but not the declared one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotInFile {
    /// The logical IDs of the pools in the file.
    pub pools: Vec<String>,
}

/// The part of a deployed template that belongs to the pool of another template. The file may describe a whole stack, with other
/// pools and other resources.
///
/// # Errors
///
/// If the deployed template has several pools, and none of them has the logical ID or the name of this one.
pub fn cut_to(deployed: &Template, new: &Template) -> Result<Template, NotInFile> {
    let ours = resources(new);
    let pool = pool_of(deployed, &ours)?;
    let mut members = Object::new();
    for side in resources(deployed) {
        if is_part(&side, pool.as_deref(), &ours) {
            members.set(side.id, side.resource.cloned().unwrap_or_default());
        }
    }
    // The roles that are left determine whether one was removed.
    let parts = Json::Object(members.clone());
    for (id, resource) in deployed.resources().iter() {
        let is_role = resource
            .get("Type")
            .is_some_and(|kind| is_scalar(kind, "AWS::IAM::Role"));
        if is_role && refers(&parts, id) {
            members.set(id, resource.clone());
        }
    }
    let mut outputs = Object::new();
    for (key, output) in deployed.section("Outputs").iter() {
        let mut is_ours = new.section("Outputs").contains(key);
        for id in members.keys() {
            is_ours |= refers(output, id);
        }
        if is_ours {
            outputs.set(key, output.clone());
        }
    }
    let mut sections = Object::new();
    sections.set("Resources", members);
    sections.set("Outputs", outputs);
    // Both sections are objects, so it has the shape of a template.
    Ok(Template::try_from(Json::Object(sections)).unwrap_or_else(|_| deployed.clone()))
}

/// The logical ID of the pool in the deployed template. `None` if the new template creates no pool, or if nothing is deployed
/// yet.
fn pool_of(deployed: &Template, ours: &[Side<'_>]) -> Result<Option<String>, NotInFile> {
    let Some(new) = ours.iter().find(|side| side.kind == "UserPool") else {
        return Ok(None);
    };
    let mut pools = resources(deployed);
    pools.retain(|side| side.kind == "UserPool");
    let mut found = None;
    let mut ids = Vec::new();
    for pool in &pools {
        // If there is only one, it has to be this one, with another logical ID.
        let may_be_it = pools.len() == 1 || pool.equal(new, "UserPoolName");
        if pool.id == new.id || (found.is_none() && may_be_it) {
            found = Some(pool.id.to_owned());
        }
        ids.push(pool.id.to_owned());
    }
    if found.is_none() && !ids.is_empty() {
        return Err(NotInFile { pools: ids });
    }
    Ok(found)
}

/// Whether a deployed resource belongs to the pool.
fn is_part(side: &Side<'_>, pool: Option<&str>, ours: &[Side<'_>]) -> bool {
    let is_new = ours.iter().any(|it| it.id == side.id && it.kind == side.kind);
    let refers_to_pool = |path: &str| pool.is_some_and(|pool| side.refers(path, pool));
    match side.kind {
        "UserPool" => pool == Some(side.id),
        // An identity pool for several user pools need not be declared with this one.
        "IdentityPool" => is_new || is_only_of(side, pool),
        "IdentityPoolRoleAttachment" | "IdentityPoolPrincipalTag" => {
            for of in side.others("IdentityPool") {
                if side.refers("IdentityPoolId", of.id) {
                    return is_part(&of, pool, ours);
                }
            }
            is_new
        }
        PERMISSION => refers_to_pool("SourceArn"),
        _ if pool.is_some() => refers_to_pool("UserPoolId") || (is_new && !side.has("UserPoolId")),
        // It belongs to an imported pool.
        _ => is_new || ours.iter().any(|it| it.equal(side, "UserPoolId")),
    }
}

/// Whether an identity pool accepts the users of this pool and of no other one.
fn is_only_of(side: &Side<'_>, pool: Option<&str>) -> bool {
    let Some(properties) = side.properties() else {
        return false;
    };
    let mut is_of_pool = false;
    for other in side.others("UserPool") {
        let mut is_of_other = refers(properties, other.id);
        for client in other.own("UserPoolClient") {
            is_of_other |= refers(properties, client.id);
        }
        if is_of_other && Some(other.id) != pool {
            return false;
        }
        is_of_pool |= is_of_other;
    }
    is_of_pool
}
