//! Spells a template as declarations do, where that does not change its meaning.

use cognito_model::{Json, Object};
use cognito_rules::deployed::is_no_value;

use super::owned::{property, reference, type_of};
use crate::template::same::{function, spelled};

/// The template with one spelling for attributes, for triggers under a condition, and for the users of groups.
pub(crate) fn as_declared(template: &Json) -> Json {
    let mut template = spelled(template);
    let users = template.clone();
    let Json::Object(sections) = &mut template else {
        return template;
    };
    let Some(Json::Object(resources)) = sections.get_mut("Resources") else {
        return template;
    };
    let ids: Vec<String> = resources.keys().map(str::to_owned).collect();
    for id in ids {
        let Some(resource) = resources.get_mut(&id) else {
            continue;
        };
        match type_of(resource) {
            "AWS::Cognito::UserPool" => with_conditions_in_triggers(resource),
            "AWS::Cognito::UserPoolUserToGroupAttachment" => with_username(resource, &users),
            _ => {}
        }
    }
    template
}

/// Turns `LambdaConfig: !If [c, { PreSignUp: f }, ..]` into `PreSignUp: !If [c, f, ..]`.
fn with_conditions_in_triggers(pool: &mut Json) {
    let Json::Object(pool) = pool else { return };
    let Some(Json::Object(properties)) = pool.get_mut("Properties") else {
        return;
    };
    let Some(("Fn::If", Json::List(parts))) = properties.get("LambdaConfig").and_then(function) else {
        return;
    };
    let [condition, one, other] = &parts[..] else { return };
    let (Some(one), Some(other)) = (triggers(one), triggers(other)) else {
        return;
    };
    let nothing = || Json::Object(Object::from([("Ref", "AWS::NoValue")]));
    let mut config = Object::new();
    for name in one.keys().chain(other.keys()) {
        let value = |of: &Object| of.get(name).cloned().unwrap_or_else(nothing);
        let parts = Json::List(vec![condition.clone(), value(&one), value(&other)]);
        config.set(name, Object::from([("Fn::If", parts)]));
    }
    properties.set("LambdaConfig", config);
}

/// The triggers in a branch of an `Fn::If`. `AWS::NoValue` has none.
fn triggers(branch: &Json) -> Option<Object> {
    if is_no_value(branch) {
        return Some(Object::new());
    }
    let object = branch.as_object()?;
    function(branch).is_none().then(|| object.clone())
}

/// Turns the `Ref` of a user into the name of that user, which it returns, and a `DependsOn`.
fn with_username(membership: &mut Json, template: &Json) {
    let Some(id) = property(membership, "Username").and_then(reference).map(str::to_owned) else {
        return;
    };
    let user = template.get("Resources").and_then(|resources| resources.get(&id));
    let is_user = user.is_some_and(|user| type_of(user) == "AWS::Cognito::UserPoolUser");
    let Some(name) = user
        .filter(|_| is_user)
        .and_then(|user| property(user, "Username"))
        .cloned()
    else {
        return;
    };
    let Json::Object(membership) = membership else { return };
    let mut earlier = match membership.get("DependsOn") {
        Some(Json::List(all)) => all.clone(),
        Some(one) => vec![one.clone()],
        None => Vec::new(),
    };
    let id = Json::from(id.as_str());
    if !earlier.contains(&id) {
        earlier.push(id);
    }
    membership.set("DependsOn", Json::List(earlier));
    if let Some(Json::Object(properties)) = membership.get_mut("Properties") {
        properties.set("Username", name);
    }
}
