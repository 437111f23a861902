//! `AWS::Cognito::UserPoolReplica`

use super::intrinsics::Render;
use super::json::Object;
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::pool::replica::Replica;
use crate::value::intrinsic::Target;
use crate::value::list::Entry;

pub(crate) fn replica(render: Render<'_>, entry: &Entry<Replica>) -> Resource {
    let replica = &entry.value;
    let mut tags = Object::new();
    for tag in &replica.tags {
        tags.set(tag.name.as_str(), render.text(&tag.value));
    }
    let mut properties = Object::new();
    properties.set("UserPoolId", render.reference(&Target::Pool));
    properties.set("RegionName", render.text(&replica.region));
    properties.set_some("UserPoolTagsAtCreate", (!tags.is_empty()).then(|| tags.sorted()));
    Resource::new(
        EntryMap::Replicas.id(render.pool, entry),
        "AWS::Cognito::UserPoolReplica",
        properties,
    )
    .attributes(render, replica.attributes())
    .property_overrides(render, &replica.property_overrides)
    .overrides(render, &replica.overrides)
}
