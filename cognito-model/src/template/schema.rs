//! The schema: declared standard attributes, followed by custom attributes.
//!
//! Neither can be changed in an existing pool, so by default this writes exactly what the CDK does. `..Recommended` writes what
//! Cognito makes of that: the complete schema shows no difference from the deployed pool. `..AsWritten` writes what is declared.

use super::intrinsics::Render;
use super::json::{Json, Object};
use crate::pool::attribute::{CustomAttribute, StandardAttribute, StandardAttributeName, StandardAttributeType};
use crate::value::list::{Entry, List};
use crate::value::number::Number;

pub(crate) fn schema(render: Render<'_>) -> Option<Json> {
    let standard = render.pool.standard_attributes.as_ref();
    let standard = standard.map_or(&List::EMPTY, |attributes| &attributes.0);
    let custom = render.pool.custom_attributes.as_ref().unwrap_or(&List::EMPTY);
    let mut schema: Vec<Json> = Vec::new();
    for (name, attribute) in standard.iter() {
        schema.push(standard_attribute(render, name, attribute).into());
    }
    for entry in custom {
        schema.push(custom_attribute(render, entry).into());
    }
    (!schema.is_empty()).then_some(Json::List(schema))
}

fn standard_attribute(render: Render<'_>, name: &StandardAttributeName, attribute: &StandardAttribute) -> Object {
    let mut item = Object::from([("Name", name.cognito_name())]);
    if render.pool.base.is_as_written() {
        item.set_some("Mutable", attribute.mutable);
        item.set_some("Required", attribute.required);
    } else {
        item.set("Mutable", attribute.is_mutable(name));
        item.set("Required", attribute.is_required(name));
    }
    if render.pool.base.is_recommended() {
        item.set("DeveloperOnlyAttribute", false);
    }
    item.set_some("DeveloperOnlyAttribute", attribute.developer_only);
    match &attribute.data_type {
        Some(data_type) => set_written_type(render, &mut item, data_type),
        None if render.pool.base.is_recommended() => set_standard_type(&mut item, name),
        None => {}
    }
    item.sorted()
}

fn set_written_type(render: Render<'_>, item: &mut Object, data_type: &StandardAttributeType) {
    item.set("AttributeDataType", data_type.row().name);
    match data_type {
        StandardAttributeType::String(string) => {
            let limits = [("MaxLength", &string.max_len), ("MinLength", &string.min_len)];
            item.set_some(STRING, constraints(render, limits));
        }
        StandardAttributeType::Number(number) => {
            let limits = [("MaxValue", &number.max), ("MinValue", &number.min)];
            item.set_some(NUMBER, constraints(render, limits));
        }
    }
}

/// The types and limits of the standard attributes, as `DescribeUserPool` reports them for every pool.
fn set_standard_type(item: &mut Object, name: &StandardAttributeName) {
    let (data_type, constraints): (_, Option<(_, &[_])>) = match name {
        StandardAttributeName::Birthdate => ("String", Some((STRING, &[("MaxLength", "10"), ("MinLength", "10")]))),
        StandardAttributeName::LastUpdateTime => ("Number", Some((NUMBER, &[("MinValue", "0")]))),
        StandardAttributeName::Sub => ("String", Some((STRING, &[("MaxLength", "2048"), ("MinLength", "1")]))),
        StandardAttributeName::EmailVerified | StandardAttributeName::PhoneNumberVerified => ("Boolean", None),
        _ => ("String", Some((STRING, &[("MaxLength", "2048"), ("MinLength", "0")]))),
    };
    item.set("AttributeDataType", data_type);
    if let Some((key, constraints)) = constraints {
        item.set(key, constraints.iter().copied().collect::<Object>());
    }
}

const STRING: &str = "StringAttributeConstraints";
const NUMBER: &str = "NumberAttributeConstraints";

fn custom_attribute(render: Render<'_>, entry: &Entry<CustomAttribute>) -> Object {
    let mut item = Object::from([
        ("Name", entry.name.as_str()),
        ("AttributeDataType", entry.value.row().name),
    ]);
    let mutable = match &entry.value {
        CustomAttribute::String(string) => {
            let limits = [("MaxLength", &string.max_len), ("MinLength", &string.min_len)];
            item.set_some(STRING, constraints(render, limits));
            string.mutable
        }
        CustomAttribute::Number(number) => {
            let limits = [("MaxValue", &number.max), ("MinValue", &number.min)];
            item.set_some(NUMBER, constraints(render, limits));
            number.mutable
        }
        CustomAttribute::Boolean(boolean) => boolean.mutable,
        CustomAttribute::DateTime(time) => time.mutable,
    };
    if render.pool.base.is_recommended() {
        item.set("DeveloperOnlyAttribute", entry.value.developer_only().unwrap_or(false));
        item.set("Mutable", mutable.unwrap_or(false));
        item.set("Required", entry.value.required().unwrap_or(false));
    } else {
        item.set_some("DeveloperOnlyAttribute", entry.value.developer_only());
        item.set_some("Mutable", mutable);
        item.set_some("Required", entry.value.required());
    }
    item.sorted()
}

/// The limits, as strings, because the property takes strings. Cognito has no separate limit for custom attributes, so there is
/// none to write.
///
/// The CDK treats a limit of zero as no limit, and writes a zero only together with another limit. A pool that it deployed has
/// no such limit, and a schema cannot change, so by default this does the same.
fn constraints(render: Render<'_>, limits: [(&str, &Option<Number>); 2]) -> Option<Object> {
    let writes_zero = render.pool.is_recommended_at_creation() || render.pool.base.is_as_written();
    let counts = |limit: &Number| writes_zero || *limit != Number::Literal(0);
    if !limits.iter().any(|(_, limit)| limit.as_ref().is_some_and(counts)) {
        return None;
    }
    let mut constraints = Object::new();
    for (key, limit) in limits {
        let limit = limit.as_ref().map(|limit| match limit {
            Number::Literal(number) => Json::Text(number.to_string()),
            Number::Intrinsic(intrinsic) => render.intrinsic(intrinsic),
        });
        constraints.set_some(key, limit);
    }
    Some(constraints)
}
