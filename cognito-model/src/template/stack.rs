//! What a declaration needs from its stack: parameters, mappings and conditions.

use super::intrinsics::Render;
use super::json::{Json, Object, single};
use crate::naming::ids;
use crate::pool::stack::Parameter;

pub(crate) fn parameters(render: Render<'_>) -> Object {
    let mut parameters = Object::new();
    for entry in &render.pool.parameters {
        // The rest of the template declares those.
        if !Parameter::is_external_type(&entry.value.parameter_type) {
            let id = ids::parameter(render.pool, &entry.name);
            parameters.set(id, parameter(render, &entry.value));
        }
    }
    parameters
}

fn parameter(render: Render<'_>, parameter: &Parameter) -> Object {
    let settings = &parameter.settings;
    let mut object = Object::from([("Type", parameter.parameter_type.as_str())]);
    object.set_some("Default", settings.default.as_ref().map(|value| render.value(value)));
    object.set_some("AllowedPattern", render.some_text(&settings.allowed_pattern));
    let values = settings.allowed_values.as_ref();
    object.set_some(
        "AllowedValues",
        values.map(|values| render.items(values, |value| render.value(value))),
    );
    object.set_some(
        "ConstraintDescription",
        render.some_text(&settings.constraint_description),
    );
    object.set_some("Description", render.some_text(&settings.description));
    object.set_some("MaxLength", settings.max_length);
    object.set_some("MaxValue", settings.max_value);
    object.set_some("MinLength", settings.min_length);
    object.set_some("MinValue", settings.min_value);
    object.set_some("NoEcho", settings.no_echo);
    object
}

pub(crate) fn mappings(render: Render<'_>) -> Object {
    let mut mappings = Object::new();
    for mapping in &render.pool.mappings {
        // The rest of the template has the others.
        let Some(rows) = mapping.value.rows() else { continue };
        let rows = rows.iter().map(|row| {
            let values = row.value.0.iter();
            let values = values.map(|value| (value.name.as_str(), render.value(&value.value)));
            (row.name.as_str(), values.collect::<Object>())
        });
        mappings.set(ids::of_mapping(render.pool, mapping), rows.collect::<Object>());
    }
    mappings
}

/// The conditions of the declaration, followed by those that the template combines. The resources have to be rendered first.
pub(crate) fn conditions(render: Render<'_>) -> Object {
    let entries = render.pool.conditions.iter();
    let entries = entries.filter(|entry| !ids::is_external_condition(entry));
    let mut conditions = Object::new();
    for entry in entries {
        conditions.set(ids::condition(render.pool, &entry.name), render.value(&entry.value));
    }
    for (id, parts) in render.combined.borrow().iter() {
        if conditions.contains(id) {
            continue;
        }
        let mut all: Vec<Json> = Vec::new();
        for part in parts {
            all.push(single("Condition", part.as_str()));
        }
        conditions.set(id.as_str(), single("Fn::And", all));
    }
    conditions
}
