//! Resources of any other type.

use super::intrinsics::Render;
use super::json::{Json, Object};
use super::resource::Resource;
use crate::naming::ids::EntryMap;
use crate::pool::stack_resource::{Dependency, StackResource};
use crate::value::intrinsic::Value;
use crate::value::list::{Entry, Items, Map};

pub(crate) fn stack_resource(render: Render<'_>, entry: &Entry<StackResource>) -> Resource {
    let it = &entry.value.settings;
    let id = EntryMap::Resources.id(render.pool, entry);
    let resource = Resource::new(id, &entry.value.resource_type, values(render, &it.properties));
    let metadata = values(render, &it.metadata);
    resource
        .without_empty_properties()
        .set("Metadata", (!metadata.is_empty()).then_some(Json::Object(metadata)))
        .set("DependsOn", it.depends_on.as_ref().map(|all| depends_on(render, all)))
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

/// The logical IDs. Imports are not created, so nothing can wait for them.
fn depends_on(render: Render<'_>, all: &Items<Dependency>) -> Json {
    let pool = render.pool;
    render.items(all, |dependency| pool.logical_id_of(&dependency.0).into())
}
