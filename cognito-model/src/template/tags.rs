//! Tags: a map on a pool, a list on a role.

use super::intrinsics::Render;
use super::json::{Json, Object};
use crate::value::list::Map;
use crate::value::text::Text;

/// The tags, sorted by key. If a key occurs twice, the later value counts.
fn sorted(render: Render<'_>, tags: &Map<Text>) -> Option<Object> {
    let mut object = Object::new();
    for tag in tags {
        object.set(tag.name.as_str(), render.text(&tag.value));
    }
    (!object.is_empty()).then(|| object.sorted())
}

/// The tags of the pool.
pub(crate) fn map(render: Render<'_>) -> Option<Object> {
    sorted(render, &render.pool.tags)
}

/// Tags as a list, for resources that do not take a map.
pub(crate) fn list(render: Render<'_>, tags: &Map<Text>) -> Option<Json> {
    let items = sorted(render, tags)?.into_iter().map(|(key, value)| {
        let mut item = Object::from([("Key", key)]);
        item.set("Value", value);
        item
    });
    Some(items.collect())
}
