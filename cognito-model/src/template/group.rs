//! `AWS::Cognito::UserPoolGroup`

use super::intrinsics::Render;
use super::json::{Json, Object};
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::pool::group::Group;
use crate::value::intrinsic::Target;
use crate::value::list::Entry;

pub(crate) fn group(render: Render<'_>, entry: &Entry<Group>) -> Resource {
    let group = &entry.value;
    let mut properties = Object::new();
    properties.set("UserPoolId", render.reference(&Target::Pool));
    properties.set_some("Description", render.some_text(&group.description));
    properties.set_some("GroupName", name(render, entry));
    properties.set_some("Precedence", render.some_number(&group.precedence));
    properties.set_some("RoleArn", group.role.as_ref().map(|role| render.text(&role.0)));
    Resource::new(
        EntryMap::Groups.id(render.pool, entry),
        "AWS::Cognito::UserPoolGroup",
        properties,
    )
    .attributes(render, group.attributes())
    .property_overrides(render, &group.property_overrides)
    .overrides(render, &group.overrides)
}

/// By default, the CDK lets CloudFormation choose the name, and a new name would replace the group. Without a CDK app, we set the
/// name, because constants of the program contain it.
pub(crate) fn name(render: Render<'_>, entry: &Entry<Group>) -> Option<Json> {
    let own = render.pool.cdk.is_none().then(|| Json::from(entry.name.as_str()));
    render.some_text(&entry.value.group_name).or(own)
}
