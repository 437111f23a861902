//! Resources of any other type.

use super::intrinsics::Render;
use super::json::Object;
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::pool::stack_resource::StackResource;
use crate::value::intrinsic::Value;
use crate::value::list::{Entry, Map};

pub(crate) fn stack_resource(render: Render<'_>, entry: &Entry<StackResource>) -> Resource {
    let it = &entry.value.settings;
    let id = EntryMap::Resources.id(render.pool, entry);
    let resource = Resource::new(id, &entry.value.resource_type, values(render, &it.properties));
    resource
        .without_empty_properties()
        .attributes(render, it.attributes())
        .set(
            "DeletionPolicy",
            it.deletion_policy.map(|policy| policy.row().cloudformation.into()),
        )
        .set(
            "UpdateReplacePolicy",
            it.update_replace_policy
                .map(|policy| policy.row().cloudformation.into()),
        )
}

fn values(render: Render<'_>, entries: &Map<Value>) -> Object {
    let mut object = Object::new();
    for entry in entries {
        object.set(entry.name.as_str(), render.value(&entry.value));
    }
    object
}
