//! `AWS::Cognito::UserPoolUser`, and its group memberships.

use super::depends;
use super::intrinsics::Render;
use super::json::{Json, Object};
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::naming::{conditions, parts};
use crate::pool::chosen;
use crate::pool::user::{User, UserGroup};
use crate::value::intrinsic::Target;
use crate::value::list::{Entry, Map};
use crate::value::text::Text;

/// The user, followed by its membership in each group.
pub(crate) fn user(render: Render<'_>, entry: &Entry<User>) -> Vec<Resource> {
    let user = &entry.value;
    let id = EntryMap::Users.id(render.pool, entry);
    let username = || {
        render
            .some_text(&user.username)
            .unwrap_or_else(|| entry.name.as_str().into())
    };
    let mut properties = Object::new();
    properties.set("UserPoolId", render.reference(&Target::Pool));
    properties.set("Username", username());
    properties.set_some(
        "UserAttributes",
        pairs(render, &user.attributes, &|name| render.pool.user_attribute_name(name)),
    );
    properties.set_some("ValidationData", pairs(render, &user.validation_data, &str::to_owned));
    let mediums = user.desired_delivery_mediums.as_ref();
    properties.set_some(
        "DesiredDeliveryMediums",
        mediums.map(|it| chosen(&[(it.email, "EMAIL"), (it.sms, "SMS")])),
    );
    properties.set_some("ForceAliasCreation", user.force_alias_creation);
    properties.set_some(
        "MessageAction",
        user.message_action.map(|action| action.row().cloudformation),
    );
    let mut metadata = Object::new();
    for entry in &user.client_metadata {
        metadata.set(entry.name.as_str(), render.text(&entry.value));
    }
    properties.set_some("ClientMetadata", (!metadata.is_empty()).then_some(metadata));
    let resource = Resource::new(id.clone(), "AWS::Cognito::UserPoolUser", properties)
        .attributes(render, user.attributes())
        .property_overrides(render, &user.property_overrides)
        .overrides(render, &user.overrides);
    let all = conditions::of_part(render.pool, user.condition.as_ref());
    let mut resources = vec![resource.under(render, &all)];
    for (index, group) in user.groups.iter().enumerate() {
        let mut properties = Object::new();
        properties.set("UserPoolId", render.reference(&Target::Pool));
        properties.set("GroupName", group_name(render, group));
        // The physical ID of a user begins with the pool's ID, so `Ref` does not reliably return the name.
        properties.set("Username", username());
        let id_of_attachment = parts::user_group(render.pool, &entry.name, index, group);
        let attachment = Resource::new(
            id_of_attachment,
            "AWS::Cognito::UserPoolUserToGroupAttachment",
            properties,
        );
        let mut both = all.clone();
        if let UserGroup::Declared(name) = group {
            let of_group = conditions::of_target(render.pool, &Target::Group(name.clone()));
            conditions::add_all(render.pool, &mut both, &of_group);
        }
        let mut earlier = vec![id.clone()];
        if let UserGroup::Other(text) = group {
            // A string refers to nothing, so the group may not exist yet.
            earlier.extend(depends::group_of(render, text).map(|group| EntryMap::Groups.id(render.pool, group)));
            earlier.sort();
        }
        resources.push(attachment.depends_on(earlier).under(render, &both));
    }
    resources
}

fn group_name(render: Render<'_>, group: &UserGroup) -> Json {
    match group {
        UserGroup::Declared(name) => render.reference(&Target::Group(name.clone())),
        UserGroup::Other(text) => render.text(text),
    }
}

/// Names with their values, as a list.
fn pairs(render: Render<'_>, entries: &Map<Text>, name: &dyn Fn(&str) -> String) -> Option<Json> {
    let mut list = Vec::new();
    for entry in entries {
        let mut pair = Object::new();
        pair.set("Name", name(&entry.name));
        pair.set("Value", render.text(&entry.value));
        list.push(Json::Object(pair));
    }
    (!list.is_empty()).then_some(Json::List(list))
}
